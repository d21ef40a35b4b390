// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedProfile, ProfileText, Translator } from '@opstap/publication';

type Entries = ExplainedProfile['sections'][number]['entries'];

/** What stands under one heading of a CV. */
export function CvEntries({ entries, t }: { entries: Entries; t: Translator }) {
  return (
    <ul class="o-cv__entries">
      {entries.map(({ title, items }, index) => (
        <li key={index}>
          <strong>
            <Shown {...title} t={t} />
          </strong>
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item.text}>
                  <Shown {...item} t={t} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Own words may be in any language: `lang=""` keeps a screen reader from reading them as Dutch. */
export function Shown({ text, own, t }: ProfileText & { t: Translator }) {
  if (!own) return <>{text}</>;
  return (
    <>
      <q lang="">{text}</q> ({t('profile.in_own_words')})
    </>
  );
}
