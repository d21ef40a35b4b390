// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { Folded } from '../../ui/folded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type AssessedPayslip, factsOfPeriod } from './assess-payslip.ts';
import type { Finding } from './finding.ts';
import { FindingLine, type Telling, VerdictBadge } from './finding-line.tsx';
import { FirstOf } from './first-of.tsx';
import { euro, periodOf } from './letter.ts';
import { OWED_PARTS, totalOf } from './owed.ts';
import type { Pay } from './use-pay.ts';

type Props = { pay: Pay; today: PlainDate; t: Translator; translators: readonly Translator[] };

/** What follows: the sum first, then the contract line by line, then every payslip. */
export function OutcomePart({ pay, today, t, translators }: Props) {
  const { assessment, person, inquiry } = pay;
  const telling: Telling = { published: inquiry.published, facts: person, translators };
  const contract = assessment.contract.filter(({ outcome }) => isAnswered(outcome, pay));
  const holidays = assessment.holidays.verdict === 'open' ? [] : [assessment.holidays];
  const toMend = contract.filter(({ verdict }) => verdict !== 'right');
  const fine = [...contract.filter(({ verdict }) => verdict === 'right'), ...holidays];
  const isEmpty = contract.length === 0 && holidays.length === 0 && assessment.payslips.length === 0;
  return (
    <section aria-labelledby="answer">
      <Heading level={2} id="answer" focusable>
        {t('pay.result.title')}
      </Heading>
      {isEmpty && <Paragraph>{t('pay.result.empty')}</Paragraph>}
      {assessment.payslips.length > 0 && <Sum pay={pay} t={t} />}
      {contract.length + holidays.length > 0 && (
        <>
          <Heading level={3}>{t('pay.result.contract')}</Heading>
          <Lines findings={toMend} on={today} telling={telling} />
          {fine.length > 0 && (
            <Folded
              summary={t('pay.result.fine', { count: fine.length })}
              draw={() => <Lines findings={fine} on={today} telling={telling} />}
            />
          )}
        </>
      )}
      {assessment.payslips.length > 0 && (
        <>
          <Heading level={3}>{t('pay.result.payslips')}</Heading>
          <FirstOf
            all={assessment.payslips}
            t={t}
            draw={(some) => (
              <ul class="o-findings">
                {some.map((one) => (
                  <PayslipOutcome key={one.payslip.id} assessed={one} pay={pay} telling={telling} t={t} />
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

function Sum({ pay, t }: { pay: Pay; t: Translator }) {
  const { right, wrong, open, owed, totalCents, expiredCents, claimUntil, verify } = pay.assessment.totals;
  const none = open > 0 ? 'pay.result.none_open' : 'pay.result.none';
  const rows = OWED_PARTS.filter((part) => owed[part] > 0);
  return (
    <Notice
      kind={totalCents > 0 ? 'warning' : open > 0 ? 'info' : 'ok'}
      title={totalCents > 0 ? t('pay.result.total', { amount: euro(totalCents, t) }) : t(none)}
    >
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
    </Notice>
  );
}

type OutcomeProps = { assessed: AssessedPayslip; pay: Pay; telling: Telling; t: Translator };

function PayslipOutcome({ assessed, pay, telling, t }: OutcomeProps) {
  const { payslip, verdict, findings, claimUntil, minimumCents } = assessed;
  const facts = factsOfPeriod(pay.pack, payslip, pay.person);
  const owed = totalOf(assessed.owed);
  return (
    <li class="o-card">
      <Heading level={4}>
        {periodOf(payslip, t)} <VerdictBadge verdict={verdict} t={t} />
      </Heading>
      <dl class="o-amounts">
        <Amount term={t('pay.column.loonperiode_loon_cent')}>
          {euro(Number(facts['loonperiode_loon_cent']), t)}
        </Amount>
        {minimumCents !== undefined && (
          <Amount term={t('pay.result.minimum')}>{euro(minimumCents, t)}</Amount>
        )}
        {owed > 0 && <Amount term={t('pay.result.owed')}>{euro(owed, t)}</Amount>}
      </dl>
      <Bounds assessed={assessed} t={t} />
      {owed > 0 && claimUntil && (
        <Paragraph quiet>
          {t('pay.result.claim_until', { date: formatDate(claimUntil, t.language) })}
        </Paragraph>
      )}
      <Folded
        summary={t('pay.result.lines', { count: findings.length })}
        draw={() => <Lines findings={findings} on={payslip.to} telling={{ ...telling, facts }} />}
      />
    </li>
  );
}

function Amount({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
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
