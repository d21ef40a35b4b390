// SPDX-License-Identifier: EUPL-1.2
import type { CvReading } from '../cv-file.ts';
import { readXml, type XmlElement } from '../xml-events.ts';
import { hrXmlParts } from './hr-xml.ts';
import { passportParts } from './skills-passport.ts';
import { elementOf, find } from './tree.ts';

/** Europass XML: the SkillsPassport of before 2020, or the Candidate of today. By the published models; not tried on a real export. */
export function readEuropassXml(xml: string): CvReading {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch {
    return { fault: { code: 'damaged' } };
  }
  return partsOf(root, xml);
}

/** The same SkillsPassport as JSON: `{ "SkillsPassport": { "LearnerInfo": … } }`. */
export function readEuropassJson(json: string): CvReading {
  try {
    const value: unknown = JSON.parse(json);
    return partsOf(elementOf('', value), json);
  } catch {
    return { fault: { code: 'damaged' } };
  }
}

function partsOf(root: XmlElement, text: string): CvReading {
  const learner = find(root, 'LearnerInfo');
  const profile = find(root, 'CandidateProfile');
  const parts = learner ? passportParts(learner) : profile && hrXmlParts(profile);
  return parts
    ? { text: textIn(root), parts }
    : { fault: { code: text.trim() === '' ? 'empty' : 'not_a_cv' } };
}

/** All text, to tell the language by. */
function textIn({ text, children }: XmlElement): string {
  return [text.trim(), ...children.map(textIn)].filter(Boolean).join('\n');
}
