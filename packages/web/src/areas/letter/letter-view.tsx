// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedLetter, LetterBlock, Translator } from '@opstap/publication';
import { Shown } from '../profile/cv-entries.tsx';

/** The letter as it is on paper. */
export function LetterView({ letter, t }: { letter: ExplainedLetter; t: Translator }) {
  const { head, subject, dear, blocks, closing, name } = letter;
  return (
    <article class="o-motivation">
      <p>
        {head.map((line) => (
          <span class="o-motivation__line" key={line}>
            {line}:
          </span>
        ))}
      </p>
      <p>
        <strong>{subject}</strong>
      </p>
      <p>{dear}</p>
      {blocks.map((block) => (
        <Block key={block.lead} block={block} t={t} />
      ))}
      <p>{closing}</p>
      <p>{name}:</p>
    </article>
  );
}

function Block({ block: { kind, lead, items }, t }: { block: LetterBlock; t: Translator }) {
  if (kind === 'own')
    return (
      <>
        <p class="o-motivation__lead">{lead}</p>
        {/* In any language: a screen reader is not to read it as Dutch. */}
        <blockquote class="o-motivation__own" lang="">
          {items.map(({ text }) => (
            <p key={text}>“{text}”</p>
          ))}
        </blockquote>
      </>
    );
  return (
    <>
      <p class={kind === 'list' ? 'o-motivation__lead' : undefined}>{lead}</p>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.text}>
              <Shown {...item} t={t} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
