// SPDX-License-Identifier: EUPL-1.2
import type { WantedWork } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { Details } from '../../ui/details.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { Occupations } from '../profile/use-occupations.ts';

type Props = { wanted: WantedWork; occupations: Occupations; t: Translator };

/** Everything that a tap will send, before the tap. */
export function Sent({ wanted, occupations, t }: Props) {
  return (
    <>
      <Paragraph>{t('work.sent.lead')}</Paragraph>
      <Details summary={t('work.sent.title')}>
        <dl class="o-work__sent">
          {linesOf({ wanted, occupations, t }).map(([name, value]) => (
            <div key={name}>
              <dt>{name === 'recognised' ? t('recognised.title') : t(`work.sent.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Paragraph>{t('work.sent.not')}</Paragraph>
      </Details>
    </>
  );
}

type SentName =
  | 'occupations'
  | 'competences'
  | 'languages'
  | 'licences'
  | 'recognised'
  | 'level'
  | 'municipality'
  | 'distance'
  | 'hours'
  | 'avoid'
  | 'childcare'
  | 'forms';

function linesOf({ wanted, occupations: { nameOf, reference }, t }: Props) {
  const { municipality, distanceKm, hoursPerWeek, nlqf, childcare } = wanted;
  const town = reference.municipalities.find(({ code }) => code === municipality)?.name ?? municipality;
  const all: [SentName, string | undefined][] = [
    ['occupations', wanted.occupations.map(({ id }) => nameOf('occupations', id)).join('; ')],
    ['competences', wanted.competences.map(({ id }) => nameOf('competences', id)).join('; ')],
    [
      'languages',
      wanted.languages.map(({ id, level }) => `${nameOf('spokenLanguages', id)} ${level}`).join(', '),
    ],
    ['licences', wanted.licences.map((id) => nameOf('licences', id)).join(', ')],
    ['recognised', wanted.recognised.map((id) => nameOf('occupations', id)).join('; ')],
    ['level', nlqf && `NLQF ${nlqf.min === nlqf.max ? nlqf.min : `${nlqf.min}–${nlqf.max}`}`],
    ['municipality', town],
    ['distance', distanceKm === undefined ? undefined : `${distanceKm} km`],
    ['hours', hoursPerWeek && String(hoursPerWeek.max)],
    ['avoid', wanted.avoid.map((one) => t(`profile.wishes.circumstances.${one}`)).join(', ')],
    ['childcare', childcare ? t('work.yes') : undefined],
    ['forms', t('work.sent.forms_value')],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
