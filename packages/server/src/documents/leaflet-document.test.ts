// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { explainLeaflet, LEAFLETS, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { describe, expect, it } from 'vitest';
import { leafletDocument } from './leaflet-document.ts';
import { renderPages } from './render-pdf.ts';
import { renderShareCard } from './share-card.ts';

const publication = await loadPublication();
const texts = (language: (typeof LANGUAGES)[number]) => translator(language, publication.catalog(language));
const base = { origin: 'https://opstap.voorbeeldgemeente.example', on: plainDate('2026-11-30') };

describe('a leaflet', () => {
  it('says three things, the short address, and who helps: the municipality and its region first, and only what is known of them', () => {
    for (const language of LANGUAGES) {
      for (const { id } of LEAFLETS) {
        const told = explainLeaflet(
          { ...base, leaflet: id, municipality: 'GM0344' },
          publication,
          texts(language),
        );
        expect(told.says).toHaveLength(3);
        expect(told.address).toMatch(/^https:\/\/opstap\.voorbeeldgemeente\.example(\/[a-z]+)?$/);
        expect(told.spoken).toBe(told.address.slice('https://'.length));
        expect(told.helps.title).toContain('Utrecht');
        expect(told.helps.desks).toHaveLength(3);
        expect(told.helps.desks[0]?.name).toContain('Utrecht');
      }
    }
  });

  it('about signs says nothing to a bystander', () => {
    for (const language of LANGUAGES) {
      const told = JSON.stringify(
        explainLeaflet({ ...base, leaflet: 'signals' }, publication, texts(language)),
      );
      expect(told).not.toMatch(/uitbuit|misbruik|exploit|abuse|експлуат|насил|эксплуат|signals/i);
    }
  });

  it('is one tagged page on A5 and A4, in every pair with Ukrainian and for any municipality', async () => {
    const longest = publication.reference.municipalities.toSorted((a, b) => b.name.length - a.name.length)[0];
    for (const paper of ['a5', 'a4'] as const) {
      for (const { id } of LEAFLETS) {
        for (const other of ['nl', 'ru', undefined] as const) {
          const sides = (['uk', other] as const).flatMap((language) =>
            language
              ? [
                  explainLeaflet(
                    { ...base, leaflet: id, municipality: longest?.code },
                    publication,
                    texts(language),
                  ),
                ]
              : [],
          );
          const { pdf, pages } = await renderPages('leaflet', leafletDocument(sides, paper));
          expect(pages, `${id} ${paper} uk ${other}`).toBe(1);
          expect(Buffer.from(pdf).includes('StructTreeRoot')).toBe(true);
        }
      }
    }
  });
});

describe('the picture of a shared page', () => {
  it('is a PNG of the size that others ask, for the longest title there is', async () => {
    const cards = LANGUAGES.map((language) => ({
      language,
      title: texts(language)('check.echt_zelfstandig.title'),
      text: texts(language)('check.klopt_mijn_contract.description'),
      site: 'Opstap',
    }));
    const pictures = await Promise.all(cards.map(renderShareCard));
    for (const picture of pictures) {
      const png = Buffer.from(picture);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(150_000);
    }
    expect(new Set(pictures.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(4);
  });
});
