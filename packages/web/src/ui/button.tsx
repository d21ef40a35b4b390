// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'subtle';

type LookProps = { kind?: ButtonKind; icon?: IconName; iconEnd?: IconName; children: ComponentChildren };
type ButtonProps = LookProps & {
  type?: 'button' | 'submit';
  onClick?: () => void;
  busy?: boolean;
  pressed?: boolean;
  name?: string;
  value?: string;
  id?: string;
};

/** A button. It is never disabled: `busy` ignores taps and says so, and what cannot be done is explained after the tap. */
export function Button({
  kind = 'secondary',
  type = 'button',
  onClick,
  busy,
  pressed,
  name,
  value,
  id,
  ...look
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`nl-button nl-button--${kind}${busy ? ' nl-button--busy' : ''}${pressed ? ' nl-button--pressed' : ''}`}
      {...(busy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(onClick && !busy ? { onClick } : {})}
      {...(name ? { name } : {})}
      {...(value ? { value } : {})}
      {...(id ? { id } : {})}
    >
      <Face {...look} />
    </button>
  );
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({
  kind = 'secondary',
  href,
  download,
  ...look
}: LookProps & { href: string; download?: string }) {
  return (
    <a class={`nl-button nl-button--${kind}`} href={href} {...(download ? { download } : {})}>
      <Face {...look} />
    </a>
  );
}

function Face({ icon, iconEnd, children }: LookProps) {
  return (
    <>
      {icon && (
        <span class="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span class="nl-button__label">{children}</span>
      {iconEnd && (
        <span class="nl-button__icon-end">
          <Icon name={iconEnd} />
        </span>
      )}
    </>
  );
}
