// SPDX-License-Identifier: EUPL-1.2
import { formatAmounts } from '@opstap/publication';
import { parameterAt } from '@opstap/rules';
import { type Scheme, stateOn } from '@opstap/taxonomy';
import type { PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { isOpen } from './format-when.ts';
import { StateBadge } from './state-badge.tsx';

export type ListedScheme = {
  scheme: Scheme;
  /** The rungs that it fits; absent where that does not matter. */
  steps?: readonly number[];
};

type Props = { schemes: readonly ListedScheme[]; context: PageContext };

/** Money for learning: what is open today first, the rest with why it is not. */
export function SchemeList({ schemes, context }: Props) {
  const { t, today } = context;
  const open = schemes.filter(({ scheme }) => isOpen(stateOn(scheme, today)));
  const other = schemes.filter((listed) => !open.includes(listed));
  return (
    <>
      <Heading level={3}>{t('schemes.open_now')}</Heading>
      {open.length === 0 && <Paragraph>{t('schemes.none_open')}</Paragraph>}
      <Schemes schemes={open} context={context} />
      {other.length > 0 && <Heading level={3}>{t('schemes.not_now')}</Heading>}
      <Schemes schemes={other} context={context} />
    </>
  );
}

function Schemes({ schemes, context }: Props) {
  const { t, today, publication } = context;
  if (schemes.length === 0) return null;
  return (
    <ul class="o-schemes">
      {schemes.map(({ scheme, steps = [] }) => (
        <li class="o-card" key={scheme.id} id={`scheme-${scheme.id}`}>
          <h4 class="o-card__title">{t(`schemes.list.${scheme.id}.name`)}</h4>
          <p class="o-badges">
            <StateBadge state={stateOn(scheme, today)} t={t} />
            {scheme.verify && (
              <Badge tone="uncertain" icon="question">
                {t('schemes.check')}
              </Badge>
            )}
          </p>
          <p>{t(`schemes.list.${scheme.id}.what`, amountsOf(scheme, context, publication.pack))}</p>
          <p class="o-quiet">
            {[
              t(`schemes.applicant.${scheme.applicant}`),
              ...(steps.length > 0
                ? [t('schemes.for_steps', { count: steps.length, steps: steps.join(', ') })]
                : []),
              t(`shell.source.confidence.${scheme.confidence}`),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function amountsOf({ amounts }: Scheme, { t, today }: PageContext, pack: PageContext['publication']['pack']) {
  const values = Object.fromEntries(amounts.map((name) => [name, parameterAt(pack, name, today)]));
  return formatAmounts(values, pack, t);
}
