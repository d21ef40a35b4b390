// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from '@opstap/taxonomy';
import type { Vacancy } from '../vacancy.ts';

/** A vacancy as a JobPosting of schema.org, with what that has fields for; the rest stands in its text. */
export function asJobPosting(
  vacancy: Vacancy,
  municipality: Pick<Municipality, 'name'> | undefined,
): Record<string, unknown> {
  const { title, description, employer, publishedOn, validThrough, url, id, source } = vacancy;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: source, value: id.slice(source.length + 1) },
    title,
    description,
    ...(url && { url }),
    datePosted: publishedOn,
    validThrough,
    ...(employer && { hiringOrganization: { '@type': 'Organization', name: employer } }),
    ...(municipality && {
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: municipality.name, addressCountry: 'NL' },
      },
    }),
  };
}
