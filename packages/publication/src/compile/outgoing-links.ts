// SPDX-License-Identifier: EUPL-1.2
import type { Problem, SourceFile } from './content.ts';

/** An address outside Opstap, and the files that have it. */
export type OutgoingLink = { url: string; paths: readonly string[] };

const ADDRESS = /https?:\/\/[^\s"'<>\\`]+/gi;
/** What ends a sentence or a bracket around an address is no part of it. */
const TRAILING = /[.,;:!?]+$/;
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_hsenc|_hsmi|mkt_tok|ref_src|si|spm)$/i;
const HOST = /^(?!-)([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/;

/** Every address in corpus, content and reference, as written. */
export function outgoingLinks(sources: readonly SourceFile[]): OutgoingLink[] {
  const found = new Map<string, Set<string>>();
  for (const { path, text } of sources) {
    if (path.startsWith('content/stamps/')) continue;
    // In a table a comma or semicolon separates fields.
    const address = path.endsWith('.csv') ? /https?:\/\/[^\s"',;]+/gi : ADDRESS;
    for (const [whole] of text.matchAll(address)) {
      const url = withoutClosing(whole.replace(TRAILING, ''));
      found.set(url, (found.get(url) ?? new Set()).add(path));
    }
  }
  return [...found].map(([url, paths]) => ({ url, paths: [...paths] }));
}

/** The form of each address: https, a host that can exist, nothing that follows its reader, and one spelling for one page. */
export function checkLinkForm(links: readonly OutgoingLink[]): Problem[] {
  const problems: Problem[] = [];
  const report = ({ paths }: OutgoingLink, message: string) => {
    for (const path of paths) problems.push({ path, message });
  };
  const spellings = Map.groupBy(links, ({ url }) => sameness(url));
  for (const link of links) {
    const fault = formFault(link.url);
    if (fault) report(link, `${link.url}: ${fault}`);
  }
  for (const [first, ...others] of spellings.values())
    for (const other of others)
      report(other, `${other.url}: the same page is written ${first?.url} elsewhere`);
  return problems;
}

function formFault(url: string): string | undefined {
  if (!URL.canParse(url)) return 'not an address';
  const { protocol, hostname, port, username, searchParams } = new URL(url);
  if (protocol !== 'https:') return 'not https';
  // URL writes a host in lower case and in ASCII; in what is written it must be so already.
  if (!HOST.test(hostname) || !url.startsWith(`https://${hostname}`))
    return 'the host is not written as a host is';
  if (port || username) return 'a port or a name before the host';
  const tracking = [...searchParams.keys()].find((name) => TRACKING.test(name));
  return tracking ? `takes along who follows it (${tracking})` : undefined;
}

/** What two spellings of one address have in common. */
function sameness(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search, hash } = new URL(url);
  const path = pathname.replace(/\/+$/, '').toLowerCase();
  return `${hostname.replace(/^www\./, '')}${path}${search}${hash}`;
}

/** `(see https://x.nl/a)` gives `https://x.nl/a`, but `https://x.nl/a_(b)` keeps its bracket. */
function withoutClosing(url: string): string {
  return url.endsWith(')') && !url.includes('(') ? withoutClosing(url.slice(0, -1)) : url;
}
