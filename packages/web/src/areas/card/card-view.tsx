// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedCard, Translator } from '@opstap/publication';
import { Heading } from '../../ui/text.tsx';
import { Shown } from '../profile/cv-entries.tsx';

/** The card as it is on paper. */
export function CardView({ card: { title, sections }, t }: { card: ExplainedCard; t: Translator }) {
  return (
    <article class="o-sheet">
      <Heading level={2}>{title}</Heading>
      <p class="o-sheet__name">{t('profile.cv.name')}:</p>
      {sections.map(({ id, title: heading, items }) => (
        <section key={id}>
          <Heading level={3}>{heading}</Heading>
          <ul>
            {items.map(({ detail, ...item }) => (
              <li key={item.text}>
                <Shown {...item} t={t} />
                {detail && (
                  <>
                    : <strong>{detail}</strong>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="o-quiet">{t('card.doc.no_evaluation')}</p>
    </article>
  );
}
