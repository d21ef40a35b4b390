// SPDX-License-Identifier: EUPL-1.2

/** How far one is. `text` says it in words ("question 3 of about 9"); the bar repeats it. */
export function Progress({ value, max, text, id }: { value: number; max: number; text: string; id: string }) {
  return (
    <div class="o-progress">
      <label for={id}>{text}</label>
      <progress id={id} value={Math.min(value, max)} max={Math.max(max, 1)} />
    </div>
  );
}
