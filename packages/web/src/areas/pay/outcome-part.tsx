// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { Folded } from '../../ui/folded.tsx';
import { MarkedPayslip } from '../../ui/marked-payslip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Both, Pair, type Sides, sidesOf } from '../../ui/pair.tsx';
import { State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type AssessedPayslip, factsOfPeriod } from './assess-payslip.ts';
import type { Finding } from './finding.ts';
import { FindingLine, type Telling, VerdictBadge } from './finding-line.tsx';
import { FirstOf } from './first-of.tsx';
import { euro, periodOf } from './in-words.ts';
import { OWED_PARTS, totalOf } from './owed.ts';
import { slipLines } from './slip-lines.ts';
import type { Pay } from './use-pay.ts';

type Props = { pay: Pay; today: PlainDate; t: Translator; translators: readonly Translator[] };

/** What follows: the sum first, then the contract line by line, then every payslip. */
export function OutcomePart({ pay, today, t, translators }: Props) {
  const { assessment, person, inquiry } = pay;
  const sides = sidesOf(translators, (side) => side);
  const telling: Telling = { published: inquiry.published, facts: person, translators };
  const contract = assessment.contract.filter(({ outcome }) => isAnswered(outcome, pay));
  const holidays = assessment.holidays.verdict === 'open' ? [] : [assessment.holidays];
  const toMend = contract.filter(({ verdict }) => verdict !== 'right');
  const fine = [...contract.filter(({ verdict }) => verdict === 'right'), ...holidays];
  const isEmpty = contract.length === 0 && holidays.length === 0 && assessment.payslips.length === 0;
  return (
    <section aria-labelledby="answer">
      <Heading level={2} id="answer" focusable>
        <Both sides={sides}>{(side) => side('pay.result.title')}</Both>
      </Heading>
      {isEmpty && (
        <State kind="unknown" title={<Both sides={sides}>{(side) => side('pay.result.empty')}</Both>} />
      )}
      {assessment.payslips.length > 0 && <Sum pay={pay} sides={sides} />}
      {contract.length + holidays.length > 0 && (
        <>
          <Heading level={3}>
            <Both sides={sides}>{(side) => side('pay.result.contract')}</Both>
          </Heading>
          <Lines findings={toMend} on={today} telling={telling} />
          {fine.length > 0 && (
            <Folded
              summary={<Both sides={sides}>{(side) => side('pay.result.fine', { count: fine.length })}</Both>}
              draw={() => <Lines findings={fine} on={today} telling={telling} />}
            />
          )}
        </>
      )}
      {assessment.payslips.length > 0 && (
        <>
          <Heading level={3}>
            <Both sides={sides}>{(side) => side('pay.result.payslips')}</Both>
          </Heading>
          <FirstOf
            all={assessment.payslips}
            t={t}
            draw={(some) => (
              <ul class="o-findings">
                {some.map((one) => (
                  <PayslipOutcome
                    key={one.payslip.id}
                    assessed={one}
                    pay={pay}
                    telling={telling}
                    sides={sides}
                  />
                ))}
              </ul>
            )}
          />
        </>
      )}
    </section>
  );
}

function Lines({ findings, ...told }: { findings: readonly Finding[]; on: PlainDate; telling: Telling }) {
  return (
    <ul class="o-findings">
      {findings.map((finding) => (
        <FindingLine key={finding.outcome} finding={finding} {...told} />
      ))}
    </ul>
  );
}

/** A line of which nothing was answered stays away: the questions are one tap away. */
function isAnswered(outcome: string, { assessment, inquiry, person }: Pay): boolean {
  const found = assessment.contract.find((one) => one.outcome === outcome);
  if (found?.answer.kind !== 'unknown') return true;
  const asked = inquiry.published.pack.questions.filter(({ facts }) =>
    facts.some((fact) => found.answer.kind === 'unknown' && found.answer.missing.includes(fact)),
  );
  return asked.some(({ facts }) => facts.some((fact) => fact in person));
}

function Sum({ pay, sides }: { pay: Pay; sides: Sides<Translator> }) {
  const { open, totalCents } = pay.assessment.totals;
  const none = open > 0 ? 'pay.result.none_open' : 'pay.result.none';
  const title = (t: Translator) =>
    totalCents > 0 ? t('pay.result.total', { amount: euro(totalCents, t) }) : t(none);
  return (
    <Notice
      kind={totalCents > 0 ? 'warning' : open > 0 ? 'info' : 'ok'}
      title={<Both sides={sides}>{title}</Both>}
    >
      <Pair sides={sides}>{(t) => <Parts pay={pay} t={t} />}</Pair>
    </Notice>
  );
}

function Parts({ pay, t }: { pay: Pay; t: Translator }) {
  const { right, wrong, open, owed, totalCents, expiredCents, claimUntil, verify } = pay.assessment.totals;
  const rows = OWED_PARTS.filter((part) => owed[part] > 0);
  return (
    <>
      {rows.length > 0 && (
        <dl class="o-amounts">
          {rows.map((name) => (
            <div key={name}>
              <dt>{t(`pay.result.${name}`)}</dt>
              <dd>{euro(owed[name], t)}</dd>
            </div>
          ))}
        </dl>
      )}
      {totalCents > 0 && <p>{t('pay.result.gross')}</p>}
      {claimUntil && <p>{t('pay.result.until', { date: formatDate(claimUntil, t.language) })}</p>}
      {expiredCents > 0 && <p>{t('pay.result.expired', { amount: euro(expiredCents, t) })}</p>}
      {verify && <p>{`${t('answer.not_certain')}: ${t('answer.not_certain_text')}`}</p>}
      <p>{t('pay.result.counts', { right, wrong, open })}</p>
    </>
  );
}

type OutcomeProps = { assessed: AssessedPayslip; pay: Pay; telling: Telling; sides: Sides<Translator> };

function PayslipOutcome({ assessed, pay, telling, sides }: OutcomeProps) {
  const { payslip, findings } = assessed;
  const facts = factsOfPeriod(pay.pack, payslip, pay.person);
  return (
    <li class="o-card">
      <Pair sides={sides}>{(t) => <PayslipSums assessed={assessed} t={t} />}</Pair>
      <Folded
        summary={<Both sides={sides}>{(t) => t('pay.result.lines', { count: findings.length })}</Both>}
        draw={() => <Lines findings={findings} on={payslip.to} telling={{ ...telling, facts }} />}
      />
    </li>
  );
}

function PayslipSums({ assessed, t }: { assessed: AssessedPayslip; t: Translator }) {
  const { payslip, verdict, claimUntil } = assessed;
  const owed = totalOf(assessed.owed);
  return (
    <>
      <Heading level={4}>
        {periodOf(payslip, t)} <VerdictBadge verdict={verdict} t={t} />
      </Heading>
      <MarkedPayslip lines={slipLines(assessed, t)} />
      {owed > 0 && (
        <dl class="o-amounts">
          <div>
            <dt>{t('pay.result.owed')}</dt>
            <dd>{euro(owed, t)}</dd>
          </div>
        </dl>
      )}
      <Bounds assessed={assessed} t={t} />
      {owed > 0 && claimUntil && (
        <Paragraph quiet>
          {t('pay.result.claim_until', { date: formatDate(claimUntil, t.language) })}
        </Paragraph>
      )}
    </>
  );
}

/** What is certain of a period in which the minimum changes, and why the rest is not. */
function Bounds({ assessed: { turns, bounds, payslip }, t }: { assessed: AssessedPayslip; t: Translator }) {
  const [day] = turns;
  if (!day) return null;
  const wage = Number(payslip.facts['loonperiode_loon_cent']);
  const isCertain = bounds && (wage >= bounds.high ? 'enough' : wage < bounds.low ? 'too_little' : 'between');
  return (
    <>
      <p>{t('pay.split.why', { date: formatDate(day, t.language) })}</p>
      {bounds && isCertain && (
        <p>{t(`pay.split.${isCertain}`, { low: euro(bounds.low, t), high: euro(bounds.high, t) })}</p>
      )}
    </>
  );
}
