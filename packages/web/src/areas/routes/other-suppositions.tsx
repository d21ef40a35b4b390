// SPDX-License-Identifier: EUPL-1.2
import type { RouteLimits, Supposed } from '@opstap/journeys/routes';
import { euroCents } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Select, TextField } from '../../ui/inputs.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { CountField } from '../profile/count-field.tsx';
import type { AsItIs, Tried } from './what-if.tsx';

type Props = {
  own: AsItIs;
  tried: Tried;
  asksRecognition: boolean;
  t: Translator;
  onChange: (tried: Tried) => void;
};

/** The level of English at which a working language is no hindrance where English is enough. */
const ENGLISH = 'B2';
/** NLQF. */
const LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;
const MOST_EUROS = 9_999;
const MOST_MONTHS = 120;

/** A recognition, English, education; money, months and place. Each changes only what depends on it. */
export function OtherSuppositions({ own, tried, asksRecognition, t, onChange }: Props) {
  const { supposed, limits } = tried;
  const suppose = (change: Change<Supposed>) =>
    onChange({ ...tried, supposed: withChange(supposed, change) });
  const limit = (change: Change<RouteLimits>) => onChange({ ...tried, limits: withChange(limits, change) });
  const choices = [
    ...(asksRecognition ? [{ value: 'recognised', label: t('routes.what_if.recognised') }] : []),
    ...(own.hasEnglish ? [] : [{ value: 'english', label: t('routes.what_if.english', { level: ENGLISH }) }]),
  ];
  return (
    <>
      <Paragraph quiet>{t('routes.what_if.lead')}</Paragraph>
      {choices.length > 0 && (
        <CheckboxGroup
          id="routes-suppose"
          legend={t('routes.what_if.suppose')}
          choices={choices}
          values={[...(supposed.recognised ? ['recognised'] : []), ...(supposed.english ? ['english'] : [])]}
          onChange={(values) =>
            suppose({
              recognised: values.includes('recognised') || undefined,
              english: values.includes('english') ? ENGLISH : undefined,
            })
          }
        />
      )}
      <Select
        id="routes-nlqf"
        label={t('routes.what_if.nlqf')}
        value={String(supposed.nlqf ?? '')}
        empty={t('routes.what_if.nlqf_own')}
        options={LEVELS.map((level) => ({
          value: String(level),
          label: t(`routes.what_if.levels.${level}`),
        }))}
        onInput={(value) => suppose({ nlqf: value === '' ? undefined : Number(value) })}
      />
      <CountField
        id="routes-cost"
        label={t('routes.what_if.cost')}
        unit={t('routes.what_if.euros')}
        value={limits.cost === undefined ? undefined : limits.cost / 100}
        min={0}
        max={MOST_EUROS}
        t={t}
        onChange={(euros) => limit({ cost: euros === undefined ? undefined : euroCents(euros * 100) })}
      />
      <CountField
        id="routes-months"
        label={t('routes.what_if.months')}
        unit={t('routes.what_if.months_unit')}
        value={limits.months}
        min={0}
        max={MOST_MONTHS}
        t={t}
        onChange={(months) => limit({ months })}
      />
      <TextField
        id="routes-place"
        label={t('routes.what_if.place')}
        hint={t('routes.what_if.place_hint')}
        value={tried.place}
        maxLength={60}
        onInput={(place) => onChange({ ...tried, place })}
      />
    </>
  );
}

type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What is undefined is taken out: as it is, or without a limit. */
function withChange<T extends object>(before: T, change: Change<T>): T {
  const kept = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  // The fields of T, each with a value of its own kind.
  return Object.fromEntries(kept) as T;
}
