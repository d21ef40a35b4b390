// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import { explainSources, sourceIds, type Translator } from '@opstap/publication';
import type { Outcome } from '@opstap/rules';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AnswerList } from '../questions/answer-list.tsx';
import type { Beside } from './use-beside.ts';
import type { LoadedInquiry } from './use-inquiry.ts';

type Props = {
  /** What the page tells: their sources are listed. */
  outcomes: readonly Pick<Outcome, 'reasons'>[];
  loaded: Pick<LoadedInquiry, 'published' | 'facts' | 'device' | 'asOf'>;
  beside: Beside;
  t: Translator;
};

/** At the foot of every answer: print, link, a second language, one's answers, and every source with its dates. */
export function AnswerFoot({ outcomes, loaded, beside, t }: Props) {
  const sources = explainSources(sourceIds(outcomes), loaded.asOf.on, loaded.published);
  return (
    <>
      <section aria-labelledby="tools" class="o-result__tools">
        <Heading level={2} id="tools">
          {t('answer.tools')}
        </Heading>
        <p class="o-actions">
          <Button icon="paper" onClick={() => window.print()}>
            {t('answer.print')}
          </Button>
          <BesideButtons beside={beside} t={t} />
        </p>
        <CopyLink t={t} />
        <Details summary={t('answer.answers')}>
          <AnswerList answered={loaded} page="" t={t} />
        </Details>
        <Paragraph quiet>{t('answer.not_advice')}</Paragraph>
      </section>
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <Heading level={2} id="sources">
            {t('answer.sources')}
          </Heading>
          <Paragraph quiet>{t('answer.sources_note')}</Paragraph>
          <SourceList sources={sources} t={t} />
        </section>
      )}
    </>
  );
}

/** For a caseworker: the same answer in a second language beside it. */
function BesideButtons({ beside, t }: Pick<Props, 'beside' | 't'>) {
  const shown = beside.translators[1]?.language;
  const others = t.language === 'nl' ? LANGUAGES.filter((other) => other !== 'nl') : (['nl'] as const);
  return (
    <>
      {others.map((other) => (
        <Button
          key={other}
          icon="speech"
          pressed={other === shown}
          onClick={() => beside.show(other === shown ? undefined : other)}
        >
          {t('answer.beside', { language: LANGUAGE_NAMES[other] })}
        </Button>
      ))}
    </>
  );
}

/** The address of this page: nothing of the person is in it. */
function CopyLink({ t }: { t: Translator }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const address = () => location.origin + location.pathname + location.search;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setState('copied');
    } catch {
      // Without https, or refused: the address can still be copied by hand.
      setState('failed');
    }
  };
  return (
    <>
      <p class="o-actions">
        <Button icon="web" onClick={() => void copy()}>
          {t('answer.copy_link')}
        </Button>
      </p>
      <div role="status">
        {state === 'copied' && <Notice kind="ok">{t('answer.copied')}</Notice>}
        {state === 'failed' && (
          <Notice kind="warning">
            {t('answer.copy_failed')} {address()}
          </Notice>
        )}
      </div>
    </>
  );
}
