// SPDX-License-Identifier: EUPL-1.2
import { explainSources, sourceIds, type Translator } from '@opstap/publication';
import type { Outcome } from '@opstap/rules';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Both, sidesOf } from '../../ui/pair.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AnswerList } from '../questions/answer-list.tsx';
import { BesideButtons } from './beside-buttons.tsx';
import { CopyLink } from './copy-link.tsx';
import type { Beside } from './use-beside.ts';
import type { LoadedInquiry } from './use-inquiry.ts';

type Props = {
  /** What the page tells: their sources are listed. */
  outcomes: readonly Pick<Outcome, 'reasons'>[];
  loaded: Pick<LoadedInquiry, 'published' | 'facts' | 'known' | 'device' | 'asOf'>;
  beside: Beside;
  t: Translator;
};

/** At the foot of every answer: print, link, a second language, one's answers, and every source with its dates. */
export function AnswerFoot({ outcomes, loaded, beside, t }: Props) {
  const [, ...others] = beside.translators;
  const sides = sidesOf(beside.translators, (side) => side);
  const sources = explainSources(sourceIds(outcomes), loaded.asOf.on, loaded.published);
  return (
    <>
      <section aria-labelledby="tools" class="o-result__tools">
        <Heading level={2} id="tools">
          <Both sides={sides}>{(side) => side('answer.tools')}</Both>
        </Heading>
        <p class="o-actions">
          <Button icon="paper" onClick={() => window.print()}>
            {t('answer.print')}
          </Button>
          <BesideButtons beside={beside} t={t} />
        </p>
        <CopyLink t={t} />
        <Details summary={<Both sides={sides}>{(side) => side('answer.answers')}</Both>}>
          <AnswerList answered={loaded} page="" t={t} others={others} />
        </Details>
        <Paragraph quiet>
          <Both sides={sides}>{(side) => side('answer.not_advice')}</Both>
        </Paragraph>
      </section>
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <Heading level={2} id="sources">
            <Both sides={sides}>{(side) => side('answer.sources')}</Both>
          </Heading>
          <Paragraph quiet>
            <Both sides={sides}>{(side) => side('answer.sources_note')}</Both>
          </Paragraph>
          <SourceList sources={sources} t={t} others={others} />
        </section>
      )}
    </>
  );
}
