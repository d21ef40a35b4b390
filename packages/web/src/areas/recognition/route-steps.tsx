// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedRecognition, ExplainedRouteStep, Translator } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading } from '../../ui/text.tsx';

/** The route in words: what each step is, who does it, how long it takes, what it costs. The first stands open: it is the one to do. */
export function RouteSteps({ own, context }: { own: ExplainedRecognition; context: PageContext }) {
  const { t, language } = context;
  return (
    <section aria-labelledby="steps">
      <Heading level={2} id="steps">
        {t('professions.steps.title')}
      </Heading>
      <ol class="o-route-steps">
        {own.steps.map((step, at) => (
          <li key={step.id} id={`step-${step.id}`}>
            <Details
              open={at === 0}
              summary={
                <>
                  <Heading level={3}>{step.title}</Heading>
                  {step.time && <span class="o-quiet">{step.time}</span>}
                </>
              }
            >
              <Badges step={step} t={t} />
              <p>
                <Explained>{step.text}</Explained>
              </p>
              {step.see && (
                <p>
                  <Link href={localised(language, `/professions/${step.see.id}`)}>
                    {t('professions.step.see', { profession: step.see.title })}
                  </Link>
                </p>
              )}
              <dl class="o-was">
                {linesOf(step, t).map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>
                      <Explained>{text}</Explained>
                    </dd>
                  </div>
                ))}
              </dl>
            </Details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Badges({ step, t }: { step: ExplainedRouteStep; t: Translator }) {
  return (
    <p class="o-badges">
      <Badge>{step.kindText}</Badge>
      {step.optional && <Badge>{t('professions.step.optional')}</Badge>}
      {step.derived && (
        <Badge tone="uncertain" icon="question">
          {t('professions.step.derived')}
        </Badge>
      )}
      {step.confidence === 'low' && !step.derived && (
        <Badge tone="uncertain" icon="question">
          {t('professions.step.check')}
        </Badge>
      )}
    </p>
  );
}

function linesOf({ byText, time, cost, queue }: ExplainedRouteStep, t: Translator) {
  return [
    { label: t('professions.step.by'), text: byText },
    { label: t('professions.step.time'), text: time ?? t('professions.step.not_known') },
    ...(queue ? [{ label: t('professions.step.queue'), text: queue }] : []),
    { label: t('professions.step.cost'), text: cost ?? t('professions.step.not_known') },
  ];
}
