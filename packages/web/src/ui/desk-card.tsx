// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type ExplainedDesk, formatDate, type Translator } from '@opstap/publication';
import { type OpeningHours, WEEKDAYS } from '@opstap/taxonomy';
import type { ComponentChildren } from 'preact';
import { Badge } from './badge.tsx';
import { Explained } from './explained.tsx';
import { Icon, type IconName } from './icon.tsx';

type DeskCardProps = { desk: ExplainedDesk; t: Translator; level?: 2 | 3 | 4; id?: string };

/** Who helps and how to reach them. What is not known is not shown; nothing is guessed. */
export function DeskCard({ desk, t, level = 3, id }: DeskCardProps) {
  const Tag = `h${level}` as const;
  return (
    <div class="o-card o-desk" {...(id ? { id } : {})}>
      <Tag class="o-card__title">{desk.name}</Tag>
      {(desk.level !== 'national' || desk.example) && (
        <p class="o-badges">
          <Badge>{desk.levelText}</Badge>
          {desk.example && <Badge tone="uncertain">{t('shell.desk.example')}</Badge>}
        </p>
      )}
      <p>
        <Explained>{desk.what}</Explained>
      </p>
      {desk.how && (
        <p>
          <Explained>{desk.how}</Explained>
        </p>
      )}
      <Contact desk={desk} t={t} />
      {desk.level !== 'own' && (
        <p class="o-quiet">
          {t('shell.desk.checked', { date: formatDate(desk.checkedOn, t.language) })}
          {desk.verify && ` · ${t('shell.desk.verify')}`}
        </p>
      )}
    </div>
  );
}

function Contact({ desk, t }: { desk: ExplainedDesk; t: Translator }) {
  const { phone, url, email, address, openingHours, languages, anonymous } = desk;
  const names = new Intl.DisplayNames(t.language, { type: 'language' });
  return (
    <ul>
      {phone && (
        <Line icon="phone">
          <a class="nl-link" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        </Line>
      )}
      {openingHours?.map((hours) => (
        <Line icon="clock" key={hours.days.join()}>
          {t('shell.desk.open', { days: days(hours, t.language), opens: hours.opens, closes: hours.closes })}
        </Line>
      ))}
      {url && (
        <Line icon="web">
          <a class="nl-link" href={url} rel="noreferrer">
            {new URL(url).hostname.replace('www.', '')}
          </a>
        </Line>
      )}
      {email && (
        <Line icon="mail">
          <a class="nl-link" href={`mailto:${email}`}>
            {email}
          </a>
        </Line>
      )}
      {address && <Line icon="pin">{address}</Line>}
      {languages && (
        <Line icon="speech">
          {t('shell.desk.languages', {
            languages: languages.map((code) => names.of(code) ?? code).join(', '),
          })}
        </Line>
      )}
      {anonymous && <Line icon="shield">{t('shell.desk.anonymous')}</Line>}
    </ul>
  );
}

function Line({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

/** `mo–fr` as the language writes it, or the separate days. */
function days({ days: open }: OpeningHours, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const name = (index: number) => format.format(Date.UTC(2024, 0, 1 + index));
  const indexes = open.map((day) => WEEKDAYS.indexOf(day));
  const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
  const unbroken = indexes.every((index, position) => index === first + position);
  return unbroken && indexes.length > 2 ? `${name(first)}–${name(last)}` : indexes.map(name).join(', ');
}
