// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

type TickProps = {
  id: string;
  label: ComponentChildren;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  hint?: ComponentChildren;
};

/** A box to tick, with what is said about it below. */
export function Tick({ id, label, isTicked, onTick, hint }: TickProps) {
  return (
    <div class="o-choice">
      <input
        class="o-checkbox"
        type="checkbox"
        id={id}
        checked={isTicked}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <div class="o-choice__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** Words of the CV: in any language, so that a screen reader does not read them as that of the page. */
export function CvWords({ title, words }: { title: string; words: string }) {
  return (
    <p class="o-cv-import__words">
      {title}: <q lang="">{words.replaceAll('\n', ' · ').replaceAll('\t', ' ')}</q>
    </p>
  );
}
