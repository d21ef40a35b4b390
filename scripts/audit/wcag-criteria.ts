// SPDX-License-Identifier: EUPL-1.2

/** How a criterion was looked at. `tree`: through roles and names, as a screen reader gets them. `none`: not at all. */
export const METHODS = ['axe', 'keyboard', 'tree', 'zoom', 'test', 'eye', 'none'] as const;
export type Method = (typeof METHODS)[number];

/** `met`: nothing against it was found in this way. `partly`: known to fall short somewhere. `unknown`: not enough was done to say. */
export type Verdict = 'met' | 'partly' | 'unknown' | 'not_applicable';

export type Criterion = {
  id: string;
  name: string;
  level: 'A' | 'AA';
  how: readonly Method[];
  verdict: Verdict;
  /** What was looked at, or why it does not apply. */
  note: string;
  /** Tests that hold it, from the root of the repository. */
  tests?: readonly string[];
};

const AXE = 'tests/browser/page-walk/accessible.ts';
const KEYS = 'tests/browser/keyboard.test.ts';
const NARROW = 'tests/browser/page-walk/in-reach.ts';
const PAGES = 'packages/web/src/pages.test.ts';
const LANGUAGES = 'tests/browser/language-switch.test.ts';
const QUESTIONS = 'tests/browser/questions.test.ts';
const TREE = 'tests/browser/page-walk/reader-tree.ts';
const EXIT = 'tests/browser/problem-at-work.test.ts';

type Found = Omit<Criterion, 'id' | 'name' | 'level'>;
const one = (id: string, name: string, level: 'A' | 'AA', found: Found): Criterion => ({
  id,
  name,
  level,
  ...found,
});
const not = (note: string): Found => ({ how: ['eye'], verdict: 'not_applicable', note });

/** WCAG 2.2, levels A and AA: all 55 success criteria. 4.1.1 was removed from the standard. */
export const CRITERIA: readonly Criterion[] = [
  one('1.1.1', 'Non-text Content', 'A', {
    how: ['axe', 'eye'],
    verdict: 'met',
    note: 'Icons are hidden from screen readers and stand beside a text; pictures of routes and paths have a text that says the same.',
    tests: [AXE],
  }),
  one('1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', not('There is no recorded sound or video.')),
  one('1.2.2', 'Captions (Prerecorded)', 'A', not('There is no recorded sound or video.')),
  one('1.2.3', 'Audio Description or Media Alternative', 'A', not('There is no recorded video.')),
  one('1.2.4', 'Captions (Live)', 'AA', not('There is no live sound or video.')),
  one('1.2.5', 'Audio Description (Prerecorded)', 'AA', not('There is no recorded video.')),
  one('1.3.1', 'Info and Relationships', 'A', {
    how: ['axe', 'tree', 'test'],
    verdict: 'met',
    note: 'One first heading, landmarks, lists, table headers and groups of answers; every type of page read by its tree, no level of heading skipped.',
    tests: [AXE, PAGES, TREE],
  }),
  one('1.3.2', 'Meaningful Sequence', 'A', {
    how: ['keyboard', 'eye'],
    verdict: 'met',
    note: 'The order in the document is that on the screen. Looked at on the pages of the journey, not on each page.',
    tests: [KEYS],
  }),
  one('1.3.3', 'Sensory Characteristics', 'A', {
    how: ['eye'],
    verdict: 'met',
    note: 'Texts name buttons by their words. Found in passing while reading; there is no test for texts that say "left" or "green".',
  }),
  one('1.3.4', 'Orientation', 'AA', {
    how: ['eye'],
    verdict: 'met',
    note: 'Nothing asks for or locks an orientation.',
  }),
  one('1.3.5', 'Identify Input Purpose', 'AA', {
    how: ['axe', 'test'],
    verdict: 'met',
    note: 'No name and no contact is asked. Where the reader types a day of birth or a town, the field says so to the browser.',
    tests: [AXE, 'packages/web/src/ui/date-field.test.tsx'],
  }),
  one('1.4.1', 'Use of Color', 'A', {
    how: ['axe', 'eye'],
    verdict: 'met',
    note: 'State is told by a word and an icon beside the colour; links in text are underlined.',
    tests: [AXE],
  }),
  one('1.4.2', 'Audio Control', 'A', {
    how: ['test'],
    verdict: 'met',
    note: 'Reading aloud starts by a tap only and can be stopped.',
    tests: ['tests/browser/library.test.ts'],
  }),
  one('1.4.3', 'Contrast (Minimum)', 'AA', {
    how: ['axe', 'test'],
    verdict: 'met',
    note: 'Light and dark, 360 and 1280 px; colours of a municipality are refused below 4.5:1 when the server starts.',
    tests: [AXE, 'packages/server/src/tenant/tenant.test.ts'],
  }),
  one('1.4.4', 'Resize Text', 'AA', {
    how: ['zoom'],
    verdict: 'met',
    note: 'At 640 CSS pixels, a screen of 1280 at 200%.',
    tests: [NARROW],
  }),
  one('1.4.5', 'Images of Text', 'AA', {
    how: ['eye'],
    verdict: 'met',
    note: 'Text is text; only the word mark is drawn. A municipality’s logo may hold its name, which also stands beside it.',
  }),
  one('1.4.10', 'Reflow', 'AA', {
    how: ['zoom'],
    verdict: 'met',
    note: 'At 320 CSS pixels no page of any type scrolls sideways, in Dutch and Ukrainian, whose words are longest.',
    tests: [NARROW],
  }),
  one('1.4.11', 'Non-text Contrast', 'AA', {
    how: ['test', 'eye'],
    verdict: 'met',
    note: 'Borders of fields, the focus ring, signs and lines of drawings are 3:1 or more on all they stand on, light and dark: counted from the colours themselves.',
    tests: ['packages/web/src/ui/tokens.test.ts'],
  }),
  one('1.4.12', 'Text Spacing', 'AA', {
    how: ['test'],
    verdict: 'met',
    note: 'With the spacings of the criterion at 360 pixels no page of any type scrolls sideways or cuts something off, in Dutch and Ukrainian.',
    tests: ['tests/browser/page-walk/text-spacing.ts'],
  }),
  one('1.4.13', 'Content on Hover or Focus', 'AA', {
    how: ['eye'],
    verdict: 'met',
    note: 'Nothing appears on hovering alone; the menu closes with Escape.',
    tests: [KEYS],
  }),
  one('2.1.1', 'Keyboard', 'A', {
    how: ['keyboard'],
    verdict: 'met',
    note: 'From the home page over all questions to the result and a PDF, and the menu. Other islands were tried only in part.',
    tests: [KEYS],
  }),
  one('2.1.2', 'No Keyboard Trap', 'A', {
    how: ['keyboard'],
    verdict: 'met',
    note: 'On the same way.',
    tests: [KEYS],
  }),
  one('2.1.4', 'Character Key Shortcuts', 'A', {
    how: ['eye'],
    verdict: 'met',
    note: 'There are none of one letter. Escape twice leaves a page on abuse.',
    tests: [EXIT],
  }),
  one('2.2.1', 'Timing Adjustable', 'A', {
    how: ['test', 'eye'],
    verdict: 'met',
    note: 'The diary of work locks after five minutes without use, for safety; the person can make that fifteen or sixty, and what was typed is sealed first and comes back. Nothing else has a limit.',
    tests: ['tests/browser/evidence.test.ts'],
  }),
  one('2.2.2', 'Pause, Stop, Hide', 'A', {
    how: ['eye'],
    verdict: 'met',
    note: 'Nothing moves, blinks or scrolls by itself.',
  }),
  one('2.3.1', 'Three Flashes or Below Threshold', 'A', {
    how: ['eye'],
    verdict: 'met',
    note: 'Nothing flashes.',
  }),
  one('2.4.1', 'Bypass Blocks', 'A', {
    how: ['axe', 'keyboard'],
    verdict: 'met',
    note: 'A link to the content comes first; landmarks on every page.',
    tests: [AXE],
  }),
  one('2.4.2', 'Page Titled', 'A', {
    how: ['axe', 'test'],
    verdict: 'met',
    note: 'Each page has a title of its own in its language; pages on abuse have a neutral one on purpose.',
    tests: [PAGES],
  }),
  one('2.4.3', 'Focus Order', 'A', {
    how: ['keyboard'],
    verdict: 'met',
    note: 'On the way of the keyboard test; a new question takes the focus.',
    tests: [KEYS, QUESTIONS],
  }),
  one('2.4.4', 'Link Purpose (In Context)', 'A', {
    how: ['axe', 'eye'],
    verdict: 'met',
    note: 'Links say where they lead. Names of rules are ids, with the heading above them as context.',
    tests: [AXE],
  }),
  one('2.4.5', 'Multiple Ways', 'AA', {
    how: ['test'],
    verdict: 'met',
    note: 'Menu, footer, lists of steps, rules, professions and the library, site map; links are checked to exist.',
    tests: [PAGES],
  }),
  one('2.4.6', 'Headings and Labels', 'AA', {
    how: ['axe', 'tree', 'eye'],
    verdict: 'met',
    note: 'Read on the pages of the journey and the library, not on every page in four languages.',
    tests: [AXE, TREE],
  }),
  one('2.4.7', 'Focus Visible', 'AA', {
    how: ['keyboard', 'eye'],
    verdict: 'met',
    note: 'A thick ring in a colour of its own, in light and dark; looked at, not measured.',
  }),
  one('2.4.11', 'Focus Not Obscured (Minimum)', 'AA', {
    how: ['test'],
    verdict: 'met',
    note: 'On every type of page each control was given the focus at 360 pixels; of each something was in sight, also beside the way out on pages on abuse.',
    tests: ['tests/browser/page-walk/focus-in-sight.ts'],
  }),
  one('2.5.1', 'Pointer Gestures', 'A', {
    how: ['eye'],
    verdict: 'met',
    note: 'Everything works with single taps.',
  }),
  one('2.5.2', 'Pointer Cancellation', 'A', {
    how: ['eye'],
    verdict: 'met',
    note: 'Ordinary buttons and links act when the finger is lifted.',
  }),
  one('2.5.3', 'Label in Name', 'A', {
    how: ['axe', 'tree'],
    verdict: 'met',
    note: 'Visible words are the names; the browser tests find controls by them.',
    tests: [AXE, TREE],
  }),
  one(
    '2.5.4',
    'Motion Actuation',
    'A',
    not('Nothing reacts to movement of the device; the sensors are switched off by policy.'),
  ),
  one('2.5.7', 'Dragging Movements', 'AA', not('Nothing is dragged.')),
  one('2.5.8', 'Target Size (Minimum)', 'AA', {
    how: ['axe', 'test'],
    verdict: 'met',
    note: 'The rule of axe at both widths; what can be tapped is in reach on 320 px.',
    tests: [AXE, NARROW],
  }),
  one('3.1.1', 'Language of Page', 'A', {
    how: ['axe', 'test'],
    verdict: 'met',
    note: 'Every address in every language.',
    tests: [PAGES],
  }),
  one('3.1.2', 'Language of Parts', 'AA', {
    how: ['axe', 'test', 'eye'],
    verdict: 'partly',
    note: 'Dutch names, titles of sources, second languages and local pages are marked. A single Dutch word within a translated sentence is not.',
    tests: [LANGUAGES],
  }),
  one('3.2.1', 'On Focus', 'A', {
    how: ['keyboard'],
    verdict: 'met',
    note: 'Focus alone changes nothing.',
    tests: [KEYS],
  }),
  one('3.2.2', 'On Input', 'A', {
    how: ['keyboard', 'eye'],
    verdict: 'met',
    note: 'A question with one choice goes on after a tap on an answer button, which says so by being a button; lists and fields wait for “next”.',
    tests: [KEYS, QUESTIONS],
  }),
  one('3.2.3', 'Consistent Navigation', 'AA', {
    how: ['eye'],
    verdict: 'met',
    note: 'One layout makes header and footer of every page.',
  }),
  one('3.2.4', 'Consistent Identification', 'AA', {
    how: ['eye'],
    verdict: 'met',
    note: 'The same components and texts everywhere.',
  }),
  one('3.2.6', 'Consistent Help', 'A', {
    how: ['eye'],
    verdict: 'met',
    note: '“Who can help” stands in the same place of the menu of every page; feedback below the content.',
  }),
  one('3.3.1', 'Error Identification', 'A', {
    how: ['test', 'axe'],
    verdict: 'met',
    note: 'A fault names its field, in words, and is tied to it.',
    tests: ['tests/browser/wrong-answers.test.ts', AXE],
  }),
  one('3.3.2', 'Labels or Instructions', 'A', {
    how: ['axe', 'tree', 'test'],
    verdict: 'met',
    note: 'Every field has a label; dates show the form they take.',
    tests: [AXE, TREE],
  }),
  one('3.3.3', 'Error Suggestion', 'AA', {
    how: ['test'],
    verdict: 'met',
    note: 'Faults say what would be right; an unknown place gets near ones.',
    tests: ['tests/browser/wrong-answers.test.ts'],
  }),
  one('3.3.4', 'Error Prevention (Legal, Financial, Data)', 'AA', {
    how: ['test', 'eye'],
    verdict: 'met',
    note: 'Nothing is bought or applied for. Removing everything can be followed by putting a file back; the diary asks “sure?”.',
    tests: ['tests/browser/device.test.ts', 'tests/browser/evidence.test.ts'],
  }),
  one('3.3.7', 'Redundant Entry', 'A', {
    how: ['test'],
    verdict: 'met',
    note: 'Answers are kept on the device and used again by the other pages.',
    tests: ['tests/browser/inquiries.test.ts'],
  }),
  one('3.3.8', 'Accessible Authentication (Minimum)', 'AA', {
    how: ['eye'],
    verdict: 'met',
    note: 'There are no accounts. The passphrase of the diary may be pasted or filled in by a program.',
  }),
  one('4.1.2', 'Name, Role, Value', 'A', {
    how: ['axe', 'tree'],
    verdict: 'met',
    note: 'Native controls; the look-up list follows the combobox pattern.',
    tests: [AXE, KEYS, TREE],
  }),
  one('4.1.3', 'Status Messages', 'AA', {
    how: ['test', 'eye'],
    verdict: 'unknown',
    note: 'What was saved, sent or not reached is told in a live region; that a screen reader speaks it was not heard.',
  }),
];
