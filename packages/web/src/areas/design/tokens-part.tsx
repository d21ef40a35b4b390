// SPDX-License-Identifier: EUPL-1.2
import type { PageContext } from '../../app/page.ts';
import { ChangesDrawing } from '../../ui/drawings/changes.tsx';
import { ContractDrawing } from '../../ui/drawings/contract.tsx';
import { HelpDrawing } from '../../ui/drawings/help.tsx';
import { JourneyDrawing } from '../../ui/drawings/journey.tsx';
import { LanguageDrawing } from '../../ui/drawings/language.tsx';
import { PayDrawing } from '../../ui/drawings/pay.tsx';
import { ProfileDrawing } from '../../ui/drawings/profile.tsx';
import { RecognitionDrawing } from '../../ui/drawings/recognition.tsx';
import { SafetyDrawing } from '../../ui/drawings/safety.tsx';
import { WorkDrawing } from '../../ui/drawings/work.tsx';
import { ICON_NAMES, Icon } from '../../ui/icon.tsx';
import { Heading } from '../../ui/text.tsx';
import { WordMark } from '../../ui/word-mark.tsx';
import { Component } from './sample.tsx';

const COLOURS = [
  'ground',
  'surface',
  'sand',
  'line',
  'control',
  'quiet',
  'text',
  'petrol',
  'petrol-strong',
  'petrol-soft',
  'ochre',
  'ochre-soft',
  'brick',
  'brick-soft',
  'green',
  'green-soft',
  'focus',
  'brand-top',
];

const DRAWINGS = {
  JourneyDrawing,
  WorkDrawing,
  PayDrawing,
  RecognitionDrawing,
  LanguageDrawing,
  ProfileDrawing,
  HelpDrawing,
  ChangesDrawing,
  ContractDrawing,
  SafetyDrawing,
};

/** What everything else is made of: colours, the word mark, icons and drawings. */
export function TokensPart({ context: { t } }: { context: PageContext }) {
  return (
    <section aria-labelledby="tokens">
      <Heading level={2} id="tokens">
        {t('design.parts.tokens')}
      </Heading>
      <ul class="o-design__colours">
        {COLOURS.map((name) => (
          <li key={name}>
            <svg aria-hidden="true" focusable="false" viewBox="0 0 40 40">
              <rect width="40" height="40" rx="8" fill={`var(--o-${name})`} />
            </svg>
            <code lang="en">{name}</code>
          </li>
        ))}
      </ul>
      <Component name="WordMark">
        <p class="o-brand">
          <WordMark />
        </p>
      </Component>
      <Component name="Icon">
        <ul class="o-design__icons o-design__sample--wide">
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} /> <code lang="en">{name}</code>
            </li>
          ))}
        </ul>
      </Component>
      <Heading level={3} id="drawings">
        {t('design.parts.drawings')}
      </Heading>
      <ul class="o-design__drawings">
        {Object.entries(DRAWINGS).map(([name, Drawing]) => (
          <li key={name}>
            <Drawing />
            <code lang="en">{name}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
