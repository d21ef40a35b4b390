// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { FaultNotice, isGone } from './fault-notice.tsx';
import './hand-over.css';
import { isDone, OpenedJourney, OutcomeStatus } from './opened-journey.tsx';
import { PasteLink } from './paste-link.tsx';
import { useFocusOnChange } from './use-focus.ts';
import { type OpenedLink, type SaveOutcome, useOpenedLink } from './use-opened-link.ts';

type Props = { language: Language; today: PlainDate; demo?: boolean };

/** For whoever helps: opens what somebody took along, in two languages. */
function Adviser({ language, today, demo = false, t }: Props & { t: Translator }) {
  const link = useOpenedLink(language);
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<SaveOutcome | 'fetched'>();
  const { opened } = link;
  // What was deleted while it was open is no longer shown; only one's own unsaved text is.
  const isOver = outcome !== undefined && !isDone(outcome) && isGone(outcome);
  useFocusOnChange('adviser', isOver ? 'over' : screenOf(opened));

  if (opened.kind === 'loading') return <Loading text={t('adviser.loading')} />;
  if (opened.kind === 'not-secure') {
    return (
      <Notice kind="warning" title={t('adviser.not_secure.title')}>
        <p>{t('adviser.not_secure.text')}</p>
        <p>{t('adviser.not_secure.instead')}</p>
      </Notice>
    );
  }
  if (opened.kind === 'no-link') return <NoLink t={t} />;
  if (opened.kind === 'refused') {
    const { fault, link: refused } = opened;
    return (
      <>
        <div role="status" id="adviser" tabIndex={-1}>
          <FaultNotice fault={fault} t={t} onRetry={refused && (() => void link.open(refused))} />
        </div>
        <UnsavedNote text={note} t={t} />
        <AnotherLink t={t} open />
      </>
    );
  }
  return (
    <div class="o-hand-over">
      {!isOver && (
        <OpenedJourney
          handOver={opened.handOver}
          today={today}
          demo={demo}
          t={t}
          note={note}
          onNote={setNote}
          link={link}
          onOutcome={setOutcome}
        />
      )}
      <OutcomeStatus outcome={outcome} t={t} onRead={() => setOutcome(undefined)} />
      {isOver && (
        <div id="adviser" tabIndex={-1}>
          <UnsavedNote text={note} t={t} />
        </div>
      )}
      <AnotherLink t={t} />
    </div>
  );
}

/** Another link is another screen. */
function screenOf(opened: OpenedLink): string {
  return opened.kind === 'open' ? opened.handOver.link.id : opened.kind;
}

function NoLink({ t }: { t: Translator }) {
  return (
    <section aria-labelledby="adviser">
      <Heading level={2} id="adviser" focusable>
        {t('adviser.no_link.title')}
      </Heading>
      <ol class="o-numbered">
        {t.list('adviser.no_link.items').map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <PasteLink t={t} />
    </section>
  );
}

function AnotherLink({ t, open = false }: { t: Translator; open?: boolean }) {
  return (
    <Details summary={t('adviser.other_link')} open={open}>
      <PasteLink t={t} />
    </Details>
  );
}

function UnsavedNote({ text, t }: { text: string; t: Translator }) {
  if (text.trim() === '') return null;
  return (
    <>
      <Paragraph>{t('adviser.unsaved')}</Paragraph>
      <blockquote class="o-say" lang="">
        {text}
      </blockquote>
    </>
  );
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: ['adviser', 'agreed', 'take_along', 'carried'],
  view: Adviser,
};
