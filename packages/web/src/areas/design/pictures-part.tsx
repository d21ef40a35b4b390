// SPDX-License-Identifier: EUPL-1.2
import { addMonths } from '@opstap/kernel';
import { explainRecognition } from '@opstap/publication';
import type { PageContext } from '../../app/page.ts';
import { MarkedPayslip } from '../../ui/marked-payslip.tsx';
import { sidesOf } from '../../ui/pair.tsx';
import { PathStones, type StoneKind } from '../../ui/path-stones.tsx';
import { Heading } from '../../ui/text.tsx';
import { Ladder } from '../paths/ladder.tsx';
import { assess } from '../pay/assessment.ts';
import { EXAMPLE_PAYSLIPS, EXAMPLE_PERSON } from '../pay/example.ts';
import { FindingLine } from '../pay/finding-line.tsx';
import { slipLines } from '../pay/slip-lines.ts';
import { RoutePicture } from '../recognition/route-picture.tsx';
import { describeChanges } from '../what-changes/describe-changes.ts';
import { changesForEverybody, MONTHS_AHEAD } from '../what-changes/everybody.ts';
import { Timeline } from '../what-changes/timeline.tsx';
import { Component, Sample } from './sample.tsx';

type Part = { context: PageContext };

const STRETCHES: readonly (readonly [StoneKind, number])[] = [
  ['done', 3],
  ['now', 2],
  ['then', 4],
  ['later', 11],
  ['open', 1],
];

/** Pictures, each from real law and reference data or from the made-up cook of the pay check. */
export function PicturesPart({ context }: Part) {
  const { t } = context;
  return (
    <section aria-labelledby="pictures">
      <Heading level={2} id="pictures">
        {t('design.parts.pictures')}
      </Heading>
      <Component name="PathStones">
        <Sample state={t('design.state.plain')} wide>
          <PathStones
            label={t('result.path.label')}
            stretches={STRETCHES.map(([kind, count]) => ({
              kind,
              count,
              href: '#pictures',
              name: t(`journey.status.${kind}`),
              words: t('result.path.steps', { count }),
            }))}
          />
        </Sample>
      </Component>
      <Pay context={context} />
      <Routes context={context} />
      <Component name="table">
        <Sample state={t('design.state.plain')} wide>
          <Table context={context} />
        </Sample>
      </Component>
    </section>
  );
}

function Pay({ context: { t, publication, today } }: Part) {
  const { payslips } = assess(
    publication.pack,
    EXAMPLE_PERSON,
    EXAMPLE_PAYSLIPS,
    today,
    EXAMPLE_PAYSLIPS[0]?.from,
  );
  const telling = { published: publication, facts: EXAMPLE_PERSON, translators: [t] };
  const last = payslips.at(-1);
  return (
    <>
      <Component name="MarkedPayslip">
        {payslips.map((assessed) => (
          <Sample state={t(`pay.verdict.${assessed.verdict}`)} key={assessed.payslip.id}>
            <MarkedPayslip lines={slipLines(assessed, t)} />
          </Sample>
        ))}
      </Component>
      {last && (
        <Component name="FindingLine">
          <Sample state={t('design.state.plain')} wide>
            <ul class="o-findings">
              {last.findings.map((finding) => (
                <FindingLine key={finding.outcome} finding={finding} on={last.payslip.to} telling={telling} />
              ))}
            </ul>
          </Sample>
        </Component>
      )}
    </>
  );
}

function Routes({ context }: Part) {
  const { t, publication, today } = context;
  const nurse = explainRecognition('verpleegkundige', today, publication, t);
  const [path] = publication.reference.paths;
  const days = sidesOf([t], (side) => describeChanges(changesForEverybody(context), publication.pack, side));
  return (
    <>
      {nurse && (
        <Component name="RoutePicture, MonthAxis">
          <Sample state={nurse.title} wide>
            <RoutePicture
              steps={nurse.steps}
              total={nurse.total.text}
              labelledBy="design-RoutePicture-MonthAxis"
              t={t}
            />
          </Sample>
        </Component>
      )}
      {path && (
        <Component name="Ladder">
          <Sample state={path.labels[t.language]} wide>
            <Ladder path={path} t={t} />
          </Sample>
        </Component>
      )}
      <Component name="Timeline">
        <Sample state={t('what_changes.title')} wide>
          <Timeline id="design-days" sides={days} from={today} to={addMonths(today, MONTHS_AHEAD)} />
        </Sample>
      </Component>
    </>
  );
}

function Table({ context: { t, publication } }: Part) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section class="o-scroll" tabIndex={0} aria-label={t('paths.title')}>
      <table class="o-table">
        <caption>{t('paths.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('paths.title')}</th>
            <th scope="col">{t('result.path.label')}</th>
          </tr>
        </thead>
        <tbody>
          {publication.reference.paths.slice(0, 3).map((path) => (
            <tr key={path.id}>
              <th scope="row">{path.labels[t.language]}</th>
              <td>{t('result.path.steps', { count: path.steps.length })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
