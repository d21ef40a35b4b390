// SPDX-License-Identifier: EUPL-1.2
import { type ExplainedProfession, explainProfession, type Translator } from '@opstap/publication';
import { findProfession, type Occupation, occupationName, type Reference } from '@opstap/taxonomy';
import type { ComponentChildren } from 'preact';
import { localised } from '../../app/page.ts';
import { Folded } from '../../ui/folded.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { useDetailTexts } from './use-detail-texts.ts';

type ProfessionProps = {
  occupation: Occupation;
  reference: Reference;
  t: Translator;
};

/** The person's own profession: what the Netherlands asks for it, what one may do meanwhile, and the sector's path. */
export function Profession({ occupation, reference, t }: ProfessionProps) {
  const listed = findProfession(reference, occupation.id);
  const paths = reference.paths.filter(({ id }) => occupation.paths.some(({ path }) => path === id));
  return (
    <section aria-labelledby="profession" class="o-card o-profession">
      <Heading level={2} id="profession">
        {t('result.profession.title', {
          profession: occupationName(reference, occupation.id, t.language) ?? occupation.id,
        })}
      </Heading>
      <Folded
        summary={t('result.profession.route')}
        draw={() => (
          <Explained
            occupation={occupation}
            reference={reference}
            t={t}
            draw={(own) => <Route profession={own} />}
          />
        )}
      />
      {listed && (
        <p>
          <Link href={localised(t.language, `/professions/${listed.id}`)}>{t('result.profession.page')}</Link>
        </p>
      )}
      {paths.map((path, index) => (
        <Folded
          key={path.id}
          summary={t('result.profession.path', { sector: path.labels[t.language] })}
          draw={() => (
            <Explained
              occupation={occupation}
              reference={reference}
              t={t}
              draw={(own) => (
                <>
                  <Path path={own.paths[index]} />
                  <p>
                    <Link href={localised(t.language, `/paths/${path.id}`)}>
                      {t('result.profession.path', { sector: path.labels[t.language] })}
                    </Link>
                  </p>
                </>
              )}
            />
          )}
        />
      ))}
    </section>
  );
}

type ExplainedProps = ProfessionProps & { draw: (profession: ExplainedProfession) => ComponentChildren };

/** The profession in words, once their texts are there. */
function Explained({ occupation, reference, t, draw }: ExplainedProps) {
  const details = useDetailTexts(t.language);
  const explained = details && explainProfession(occupation.id, reference, details);
  return explained ? <>{draw(explained)}</> : <Loading text={t('flow.loading')} />;
}

function Route({ profession }: { profession: ExplainedProfession }) {
  return (
    <>
      <Paragraph>
        <strong>{profession.regulation}</strong>
      </Paragraph>
      {profession.check && <Notice kind="uncertain">{profession.check}</Notice>}
      <dl class="o-answers">
        {profession.route.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {profession.url && (
        <p>
          <Link href={profession.url}>{new URL(profession.url).hostname.replace('www.', '')}</Link>
        </p>
      )}
    </>
  );
}

function Path({ path }: { path: ExplainedProfession['paths'][number] | undefined }) {
  if (!path) return null;
  return (
    <>
      <Paragraph quiet>{path.status}</Paragraph>
      <ol>
        {path.steps.map((step) => (
          <li key={step.title}>
            {step.isOwn ? <strong>{step.title}</strong> : step.title}
            <span class="o-quiet"> · {step.details}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
