// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedOutcome, ExplainedRecognition, Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { localised, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { OutcomeAnswer } from '../inquiries/outcome-lines.tsx';

/** What one may do before recognition: what the law answers, the conditions, and the work; for the worker and for the employer. */
export function MeanwhilePart({ own, context }: { own: ExplainedRecognition; context: PageContext }) {
  const { t, language } = context;
  const { form, conditions, employerConditions, worker, employer } = own.meanwhile;
  const isWeak = form === 'vraag_na';
  return (
    <section aria-labelledby="meanwhile">
      <Heading level={2} id="meanwhile">
        {t('professions.meanwhile.title')}
      </Heading>
      <div class="o-two-sides">
        <Side
          id="for-you"
          title={t('professions.meanwhile.worker')}
          // Who needs no recognition need not read what is possible before it.
          outcomes={form === 'vrij' ? [] : worker}
          t={t}
        >
          <p>
            <strong>
              {t(isWeak ? 'professions.meanwhile.conditions_weak' : 'professions.meanwhile.conditions')}:
            </strong>{' '}
            <Explained>{conditions}</Explained>
          </p>
          <Functions own={own} context={context} />
        </Side>
        <Side id="for-employer" title={t('professions.meanwhile.employer')} outcomes={employer} t={t}>
          {!isWeak && (
            <p>
              <Explained>{employerConditions}</Explained>
            </p>
          )}
        </Side>
      </div>
      <Paragraph quiet>
        {t('professions.meanwhile.permit')}{' '}
        <Link href={localised(language, '/may-i-work')}>{t('check.mag_ik_werken.title')}</Link>
      </Paragraph>
      <p class="o-actions">
        <LinkButton href={localised(language, '/meanwhile')} icon="check">
          {t('professions.meanwhile_link')}
        </LinkButton>
      </p>
    </section>
  );
}

type SideProps = {
  id: string;
  title: string;
  outcomes: readonly ExplainedOutcome[];
  t: Translator;
  children: ComponentChildren;
};

function Side({ id, title, outcomes, t, children }: SideProps) {
  return (
    <section class="o-card" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {title}
      </Heading>
      {outcomes.map((outcome) => (
        <OutcomeAnswer key={outcome.outcome} outcome={outcome} t={t} />
      ))}
      {children}
    </section>
  );
}

/** Work of the same field; with a page where the list of professions has one. */
function Functions({ own, context }: { own: ExplainedRecognition; context: PageContext }) {
  const { t, language, publication } = context;
  const { functions } = own.meanwhile;
  if (functions.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t('professions.meanwhile.functions')}:</strong>
      </p>
      <ul>
        {functions.map(({ id, title, derived }) => (
          <li key={id}>
            {publication.reference.professions.some((profession) => profession.id === id) ? (
              <Link href={localised(language, `/professions/${id}`)}>{title}</Link>
            ) : (
              title
            )}
            {derived && <span class="o-quiet"> · {t('professions.meanwhile.derived')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
