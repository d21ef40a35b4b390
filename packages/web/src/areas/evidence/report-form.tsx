// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';
import { readJourney } from '../../app/device.ts';
import { EMPTY, factsOf } from '../../app/device-journey.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AGE_FACTS, AgeFields, type Law } from './age-fields.tsx';
import { type MinimumDue, minimumDue } from './minimum-due.ts';
import type { About, Notes } from './notes.ts';

export const RECIPIENTS = ['overview', 'labour_authority', 'fairwork', 'lawyer'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What the report is to show: for whom, in Dutch and the own language, and the minimum wage if it was asked for. */
export type ReportChoice = {
  to: Recipient;
  texts: readonly Translator[];
  minimum?: MinimumDue & Pick<Law, 'pack'>;
};

type ReportFormProps = {
  notes: Notes;
  language: Language;
  today: PlainDate;
  t: Translator;
  onChange: (update: (notes: Notes) => Notes) => Promise<void>;
  onMake: (choice: ReportChoice) => void;
};

/** For whom the report is, who it is about, and whether it works out the minimum wage. */
export function ReportForm({ notes, language, today, t, onChange, onMake }: ReportFormProps) {
  const [to, setTo] = useState<Recipient>('overview');
  const [law, setLaw] = useState<Law>();
  const [facts, setFacts] = useState<Facts>({});
  const [hasFailed, setFailed] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const fill = (field: keyof About, value: string) =>
    void onChange((before) => ({ ...before, about: { ...before.about, [field]: value } }));
  const take = (known: Facts) => {
    setMissing(Object.keys(known).length === 0);
    setFacts((before) => ({ ...before, ...known }));
  };
  const withMinimum = async (isWanted: boolean) => {
    const loaded = isWanted ? await loadLaw(language).catch(() => undefined) : undefined;
    setLaw(loaded);
    setFailed(isWanted && !loaded);
  };
  const make = async (event: Event) => {
    event.preventDefault();
    const texts = language === 'nl' ? [t] : [translator('nl', await loadTexts('nl', ['evidence'])), t];
    const due = law && { ...minimumDue(law.pack, facts, notes.entries), pack: law.pack };
    onMake({ to, texts, ...(due && { minimum: due }) });
  };
  return (
    <form onSubmit={(event) => void make(event)} autocomplete="off" noValidate>
      <Heading level={2}>{t('evidence.make.title')}</Heading>
      <Paragraph>{t('evidence.make.text')}</Paragraph>
      <RadioGroup
        id="report-to"
        legend={t('evidence.make.for')}
        choices={RECIPIENTS.map((value) => ({ value, label: t(`evidence.make.to.${value}`) }))}
        value={to}
        onChange={(value) => setTo(RECIPIENTS.find((one) => one === value) ?? 'overview')}
      />
      {(['employer', 'workplace', 'name', 'contact'] as const).map((field) => (
        <TextField
          id={`about-${field}`}
          label={t(`evidence.make.${field}`)}
          hint={field === 'name' ? t('evidence.make.name_hint') : undefined}
          value={notes.about[field] ?? ''}
          onInput={(value) => fill(field, value)}
          key={field}
        />
      ))}
      <CheckboxGroup
        id="minimum"
        legend={<span class="o-visually-hidden">{t('evidence.make.minimum')}</span>}
        choices={[{ value: 'yes', label: t('evidence.make.minimum') }]}
        values={law ? ['yes'] : []}
        onChange={(values) => void withMinimum(values.length > 0)}
      />
      <div role="status">
        {hasFailed && <Notice kind="warning">{t('evidence.make.minimum_failed')}</Notice>}
      </div>
      {law && (
        <>
          {/* Nothing goes into or out of the notes by itself: the age is fetched on a tap, and not written down. */}
          <p class="o-actions">
            <Button onClick={() => void ageFromAnswers().then(take)}>{t('known.sensitive.take_age')}</Button>
          </p>
          <p role="status">{isMissing && t('known.sensitive.no_age')}</p>
          <AgeFields law={law} facts={facts} today={today} onChange={setFacts} />
        </>
      )}
      <p class="o-actions">
        <Button kind="primary" type="submit" icon="paper">
          {t('evidence.make.button')}
        </Button>
      </p>
    </form>
  );
}

async function ageFromAnswers(): Promise<Facts> {
  const known = factsOf((await readJourney()) ?? EMPTY);
  return Object.fromEntries(Object.entries(known).filter(([fact]) => AGE_FACTS.includes(fact)));
}

/** The law of pay is fetched only for whoever wants the minimum worked out. */
async function loadLaw(language: Language): Promise<Law> {
  const [{ default: pack }, texts] = await Promise.all([
    import('@opstap/publication/packs/klopt_mijn_loon'),
    loadTexts(language, ['asks-klopt_mijn_loon', 'law-klopt_mijn_loon']),
  ]);
  return { pack, t: translator(language, texts) };
}
