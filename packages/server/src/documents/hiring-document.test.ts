// SPDX-License-Identifier: EUPL-1.2
import { factsOfRole } from '@opstap/journeys';
import { plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { renderHiringPdf } from '../main/render-hiring-pdf.ts';

const publication = await loadPublication();
const facts = {
  ...factsOfRole('agency'),
  begin_van_het_werk: '2026-12-28',
  contractvorm: 'tijdelijk',
  contract_tot: '2027-07-27',
  uren_per_week: 36,
};

it('a plan for hiring is a tagged PDF that says it is accessible, in one language and in two side by side', async () => {
  const on = plainDate('2026-11-24');
  for (const languages of [['nl'] as const, ['ru', 'nl'] as const]) {
    const pdf = await renderHiringPdf({ facts, on, languages: [...languages] }, publication);
    const text = new TextDecoder('latin1').decode(pdf);
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('pdfuaid');
  }
}, 30_000);
