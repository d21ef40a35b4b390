// SPDX-License-Identifier: EUPL-1.2

/** Three steps and the name; the name is text, so it is read, zoomed and coloured like text. */
export function WordMark() {
  return (
    <>
      <svg class="o-brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect class="o-brand__ground" width="32" height="32" rx="7" />
        <path class="o-brand__steps" d="M6 20h6.5v-6H19v12H6z" />
        <path class="o-brand__top" d="M19 8h7v18h-7z" />
      </svg>
      <span class="o-brand__name" lang="nl">
        Opstap
      </span>
    </>
  );
}
