// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'preact/hooks';
import { describedBy, Field, type FieldTexts } from './field.tsx';

export type ComboboxOption = { value: string; label: string; note?: string };

type ComboboxProps = FieldTexts & {
  id: string;
  /** What stands in the box. */
  text: string;
  /** Answers to `text`, best first; the caller searches. */
  options: readonly ComboboxOption[];
  /** The text that the options answer, where they come later than the typing. */
  answered?: string | undefined;
  /** Said above the answers and aloud: that none of them is certain. */
  notice?: string | undefined;
  /** "{count} answers" in the reader's language, read aloud after typing. */
  announce: (count: number) => string;
  onText: (text: string) => void;
  onChoose: (option: ComboboxOption) => void;
  onFocus?: () => void;
};

/** A text box that suggests answers, after the ARIA combobox pattern: arrows move, Enter chooses, Escape closes. */
export function Combobox({
  id,
  text,
  options,
  answered,
  notice,
  announce,
  onText,
  onChoose,
  onFocus,
  ...texts
}: ComboboxProps) {
  const [open, setOpen] = useState(false);
  // By its value: better answers may come while the arrows move.
  const [marked, setMarked] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const active = options.findIndex(({ value }) => value === marked);
  const shown = open && options.length > 0;
  const described = describedBy(id, texts);

  const choose = (option: ComboboxOption) => {
    onChoose(option);
    setOpen(false);
    setMarked(undefined);
    box.current?.focus();
  };
  const move = (step: number) => {
    setOpen(true);
    setMarked(options[(active + step + options.length) % options.length]?.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1);
    else if (event.key === 'Enter' && shown && option) choose(option);
    // Answers that are still on their way stay away too.
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <Field id={id} {...texts}>
      <div class="o-combobox">
        <input
          ref={box}
          class="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          name={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          {...(shown && active >= 0 ? { 'aria-activedescendant': `${id}-option-${active}` } : {})}
          {...(described ? { 'aria-describedby': described } : {})}
          {...(texts.error ? { 'aria-invalid': 'true' as const } : {})}
          value={text}
          onInput={(event) => {
            onText(event.currentTarget.value);
            setOpen(true);
            setMarked(undefined);
          }}
          onKeyDown={onKeyDown}
          {...(onFocus && { onFocus })}
          onBlur={() => setOpen(false)}
        />
        <div class="o-combobox__list" hidden={!shown}>
          {notice && <p>{notice}</p>}
          <div id={`${id}-list`} role="listbox" aria-label={texts.label} data-for={answered}>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works from the text box, as the pattern asks
              <div
                id={`${id}-option-${index}`}
                key={option.value}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // The press must not take the focus from the box, or the list closes before the tap arrives.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                <span>{option.label}</span>
                {option.note && <small>{option.note}</small>}
              </div>
            ))}
          </div>
        </div>
        <span class="o-visually-hidden" role="status">
          {open && text ? `${notice ?? ''} ${announce(options.length)}`.trim() : ''}
        </span>
      </div>
    </Field>
  );
}
