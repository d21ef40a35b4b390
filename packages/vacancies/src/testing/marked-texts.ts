// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CefrLevel } from '@opstap/kernel';
import type { Circumstance } from '@opstap/taxonomy';
import type { ContractKind, RedFlag, Requirement, Span, Wage } from '../vacancy.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The words of the text that a value was read from. */
export type Marked = { spans: readonly Span[] };

/** What the text of a vacancy says, marked by hand. A field that is absent: the text does not say it. */
export type MarkedFields = {
  occupation?: Marked & { isco08: string };
  dutch?: Marked & { value: CefrLevel };
  otherLanguages?: readonly (Marked & { id: string; level: CefrLevel })[];
  licences?: readonly (Marked & { id: string })[];
  nlqf?: Marked & { value: number };
  hoursPerWeek?: Marked & { min: number; max: number };
  contract?: Marked & { value: ContractKind };
  circumstances?: readonly (Marked & { value: Circumstance })[];
  place?: Marked & { municipality: string };
  wage?: Marked & Wage;
  viaAgency?: Marked & { value: true };
  competences?: readonly (Marked & { id: string })[];
  requirements?: readonly (Marked & Requirement)[];
  redFlags?: readonly RedFlag[];
};

/** A vacancy text with its marks; see reference/vacancy-texts/SOURCE.md. */
export type MarkedText = { id: string; half: 'dev' | 'test'; text: string; fields: MarkedFields };

/** The texts of one half: `dev` to develop on, `test` to report on. */
export function markedTexts(half: MarkedText['half']): MarkedText[] {
  return readFileSync(join(ROOT, `reference/vacancy-texts/${half}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): MarkedText => JSON.parse(line));
}
