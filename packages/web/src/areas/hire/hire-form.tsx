// SPDX-License-Identifier: EUPL-1.2
import {
  factsOfRole,
  HIRING_FACTS,
  HIRING_ROLES,
  type HiringRole,
  hiringFactsFor,
  roleOf,
} from '@opstap/journeys';
import type { FieldFault, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Facts, Pack } from '@opstap/rules';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NO_REFERENCE } from '../../app/published.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type Draft, draftFrom, factsSoFar, readDraft } from '../questions/draft.ts';
import { FactField } from '../questions/fact-field.tsx';
import { faultText, focusField } from '../questions/faults.ts';

/** The fields by what they are about, in the order of the screen. */
const GROUPS = {
  work: ['begin_van_het_werk', 'contractvorm', 'contract_tot', 'dagen_in_huishouden'],
  person: ['soort_bewijs', 'bewijs_geldig_tot', 'leeftijdsgroep', 'geboortedatum', 'leert_en_werkt_bbl'],
  wage: ['uren_per_week', 'loon_per', 'loon_cent'],
  done: [
    'melding_gedaan',
    'melding_gedaan_op',
    'identiteit_gecontroleerd',
    'werknemer_heeft_bsn',
    'kopie_id_in_dossier',
  ],
} as const;
const GROUP_NAMES = ['work', 'person', 'wage', 'done'] as const;

type HireFormProps = {
  pack: Pack;
  facts: Facts;
  today: PlainDate;
  t: Translator;
  onAnswer: (facts: Facts) => void;
  onClear: () => void;
};

/** The whole situation on one screen. Only who asks and the first working day are needed. */
export function HireForm({ pack, facts, today, t, onAnswer, onClear }: HireFormProps) {
  const { role, setRole, draft, setDraft, shown, faults, submit } = useHireForm(pack, facts, today, onAnswer);
  const summary = useRef<HTMLDivElement>(null);
  const errors = new Map(faults.map((fault) => [fault.field, faultText(fault, t)]));

  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);

  return (
    <form onSubmit={submit} noValidate class="o-hire__form">
      {faults.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <Notice kind="error" title={t('flow.mend', { count: faults.length })}>
            <ul>
              {faults.map((fault) => (
                <li key={fault.field}>
                  <a href={`#${fault.field}`} onClick={(event) => focusField(event, fault.field)}>
                    {t(`hiring.fields.${fault.field}`)}: {faultText(fault, t)}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <Paragraph quiet>{t('hire.form.optional')}</Paragraph>
      <RadioGroup
        id="role"
        legend={t('hiring.fields.role')}
        choices={HIRING_ROLES.map((one) => ({ value: one, label: t(`hire.roles.${one}`) }))}
        value={role ?? ''}
        error={errors.get('role')}
        onChange={setRole}
      />
      <div class="o-hire__groups">
        {GROUP_NAMES.map((group) => {
          const fields = GROUPS[group].filter((fact) => shown.includes(fact));
          if (fields.length === 0) return null;
          return (
            <section key={group} aria-labelledby={`hire-${group}`}>
              <Heading level={2} id={`hire-${group}`}>
                {t(`hire.form.${group}`)}
              </Heading>
              {fields.map((fact) => (
                <FactField
                  key={fact}
                  name={fact}
                  wording={{
                    label: t(`hiring.fields.${fact}`),
                    hint: t.has(`hiring.hints.${fact}`) ? t(`hiring.hints.${fact}`) : undefined,
                  }}
                  value={draft[fact] ?? ''}
                  error={errors.get(fact)}
                  published={{ pack, reference: NO_REFERENCE }}
                  t={t}
                  onChange={(value) => setDraft((before) => ({ ...before, [fact]: value }))}
                />
              ))}
            </section>
          );
        })}
      </div>
      <div class="o-actions">
        <Button kind="primary" type="submit" iconEnd="arrow">
          {t('hire.form.submit')}
        </Button>
        <Button kind="subtle" onClick={onClear}>
          {t('hire.form.clear')}
        </Button>
      </div>
    </form>
  );
}

function useHireForm(pack: Pack, facts: Facts, today: PlainDate, onAnswer: HireFormProps['onAnswer']) {
  const [role, setRole] = useState<HiringRole | undefined>(() => roleOf(facts));
  // "Not yet" stands ready: whoever opens this page has mostly still to notify, and sees that it is chosen.
  const [draft, setDraft] = useState<Draft>(() =>
    draftFrom(pack, HIRING_FACTS, { melding_gedaan: false, ...facts }, (_fact, value) => String(value)),
  );
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const own = role ? factsOfRole(role) : {};
  const shown = hiringFactsFor(pack, { ...factsSoFar(pack, draft), ...own }, today);

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readDraft(pack, draft, shown);
    const found = [
      ...(role ? [] : [{ field: 'role', code: 'needed' }]),
      ...(read.values['begin_van_het_werk'] === null &&
      !read.faults.some(({ field }) => field === 'begin_van_het_werk')
        ? [{ field: 'begin_van_het_werk', code: 'needed' }]
        : []),
      ...read.faults,
    ];
    setFaults(found);
    if (found.length > 0) return;
    const given = Object.entries(read.values).flatMap(([fact, value]) =>
      value === null ? [] : [[fact, value] as const],
    );
    onAnswer({ ...Object.fromEntries(given), ...own });
  };
  const chooseRole = (value: string) => setRole(HIRING_ROLES.find((one) => one === value));
  return { role, setRole: chooseRole, draft, setDraft, shown, faults, submit };
}
