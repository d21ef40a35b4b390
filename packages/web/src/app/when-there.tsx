// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { LoadFailed } from '../ui/load-failed.tsx';
import { Loading } from '../ui/state.tsx';

type Props<Code> = {
  /** From `useLater`. */
  code: Code | 'failed' | undefined;
  /** From `useTexts`. */
  texts: Translator | 'failed' | undefined;
  /** Has `flow`: what is said before they are there. */
  t: Translator;
  children: (code: Code, texts: Translator) => ComponentChildren;
};

/** What stands there once its code and its texts have come. */
export function WhenThere<Code>({ code, texts, t, children }: Props<Code>) {
  if (code === 'failed' || texts === 'failed') return <LoadFailed t={t} />;
  if (!code || !texts) return <Loading text={t('flow.loading')} />;
  return <>{children(code, texts)}</>;
}
