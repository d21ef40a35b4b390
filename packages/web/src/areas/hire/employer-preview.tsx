// SPDX-License-Identifier: EUPL-1.2
import { hiringPlan } from '@opstap/journeys';
import { type Language, todayInAmsterdam } from '@opstap/kernel';
import {
  type ExplainedHiring,
  explainHiring,
  HIRING_TEXTS,
  type Translator,
  translator,
} from '@opstap/publication';
import type { Facts, Pack } from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';
import { loadPack } from '../../app/published.ts';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

type EmployerPreviewProps = { facts: Facts; language: Language; t: Translator };
type Law = { pack: Pack; side: Translator };

/** What the employer will see, in the language that was chosen, before anything is sent. */
export function EmployerPreview({ facts, language, t }: EmployerPreviewProps) {
  const [law, setLaw] = useState<Law | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    Promise.all([loadPack('werkgever_in_orde'), loadTexts(language, HIRING_TEXTS)]).then(
      ([pack, texts]) => isCurrent && setLaw({ pack, side: translator(language, texts) }),
      () => isCurrent && setLaw('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const explained = useMemo(() => {
    if (!law || law === 'failed') return undefined;
    const plan = hiringPlan(law.pack, facts, todayInAmsterdam(Date.now()));
    return explainHiring(plan, facts, { pack: law.pack }, law.side);
  }, [law, facts]);
  if (law === 'failed') return <Notice kind="error">{t('for_employer.load_failed')}</Notice>;
  if (!law || !explained) return <Paragraph>{t('for_employer.loading')}</Paragraph>;
  return (
    <div class="o-card" lang={law.side.language} data-preview>
      <Seen explained={explained} t={law.side} />
    </div>
  );
}

function Seen({ explained: { answers, dates, sections }, t }: { explained: ExplainedHiring; t: Translator }) {
  return (
    <>
      <Heading level={3}>{t('hire.title')}</Heading>
      {answers.length > 0 && (
        <dl class="o-answers">
          {answers.map(({ label, answer }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      {dates.length > 0 && <Heading level={4}>{t('hire.result.dates')}</Heading>}
      <ul>
        {dates.map(({ id, shown, title }) => (
          <li key={id}>
            <strong>{shown}</strong>: {title}
          </li>
        ))}
      </ul>
      {sections.map(({ id, title, items }) => (
        <section key={id}>
          <Heading level={4}>{title}</Heading>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                {item.title}
                {item.value && `: ${item.value}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
