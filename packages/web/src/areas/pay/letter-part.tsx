// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { useDutch } from '../../app/client/use-texts.ts';
import { printOnly } from '../../app/print-only.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Pair } from '../../ui/pair.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type Letter, type LetterNames, type LetterPeriod, letterOf, NO_NAMES } from './letter.ts';
import type { Pay } from './use-pay.ts';

const LETTER_TEXTS = ['pay', 'asks-klopt_mijn_loon', 'law-klopt_mijn_loon'];
const FIELDS = ['name', 'employer', 'place', 'pay_by'] as const;

type Props = { pay: Pay; today: PlainDate; t: Translator };

/** How to ask for it, and the letter: in Dutch, with the same in the reader's language beside it. */
export function LetterPart({ pay, today, t }: Props) {
  const [names, setNames] = useState<LetterNames>(NO_NAMES);
  const wanted = { assessment: pay.assessment, person: pay.person, pack: pay.pack, today };
  const own = letterOf(wanted, names, t);
  const dutch = useDutch(t, LETTER_TEXTS, own !== undefined);
  if (!own) return null;
  const other = dutch && t.language !== 'nl' ? letterOf(wanted, names, dutch) : undefined;
  const sides = [
    ...(dutch && other ? [{ language: 'nl' as Language, t: dutch, value: other }] : []),
    { language: t.language, t, value: own },
  ];
  return (
    <>
      <section aria-labelledby="raise">
        <Heading level={2} id="raise">
          {t('pay.raise.title')}
        </Heading>
        <ol class="o-numbered">
          {t.list('pay.raise.steps').map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <Paragraph>{t('rules.benadeling_om_loon_vragen_verboden.yes')}</Paragraph>
      </section>
      <section aria-labelledby="letter" data-print="letter">
        <Heading level={2} id="letter">
          {t('pay.letter.title')}
        </Heading>
        <Paragraph>{t('pay.letter.lead')}</Paragraph>
        <Details summary={t('pay.letter.names')}>
          {FIELDS.map((field) => (
            <TextField
              key={field}
              id={`letter-${field}`}
              label={t(`pay.letter.${field}`)}
              maxLength={80}
              value={names[field]}
              onInput={(text) => setNames((before) => ({ ...before, [field]: text }))}
            />
          ))}
        </Details>
        <p class="o-actions">
          <Button icon="paper" onClick={() => printOnly('letter')}>
            {t('pay.letter.print')}
          </Button>
          {sides.length > 1 && (
            <Button onClick={() => printOnly('dutch-letter')}>{t('pay.letter.dutch_only')}</Button>
          )}
        </p>
        <div class="o-letters">
          <Pair sides={sides}>{(letter) => <LetterText letter={letter} />}</Pair>
        </div>
      </section>
    </>
  );
}

function LetterText({ letter }: { letter: Letter }) {
  const { head, subject, dear, paragraphs, periods, request, basedOn, closing, name } = letter;
  return (
    <article class="o-letter">
      <p>
        {head.map((line) => (
          <span class="o-letter__line" key={line}>
            {line}
          </span>
        ))}
      </p>
      <p>
        <strong>{subject}</strong>
      </p>
      <p>{dear}</p>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {periods.map((sum) => (
        <PeriodSum key={sum.period} sum={sum} />
      ))}
      {request.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {basedOn && (
        <>
          <p>{basedOn.lead}</p>
          <ul lang="nl">
            {basedOn.titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      <p>{closing}</p>
      <p>{name}</p>
    </article>
  );
}

function PeriodSum({ sum: { period, lines } }: { sum: LetterPeriod }) {
  return (
    <>
      <p class="o-letter__period">{period}</p>
      <dl class="o-amounts">
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
