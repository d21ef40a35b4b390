// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'preact/hooks';

/** Code that comes once it is wanted: loaded once for the page, and there at once when it has come. */
export type Later<T> = { there(): T | undefined; load(): Promise<T> };

export function later<T>(load: () => Promise<T>): Later<T> {
  let found: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    there: () => found,
    load() {
      loading ??= load().then(
        (loaded) => {
          found = loaded;
          return loaded;
        },
        (error: unknown) => {
          // The connection may be back at the next try.
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** Undefined until it is wanted and has come. */
export function useLater<T>(code: Later<T>, isWanted: boolean): T | 'failed' | undefined {
  const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');
  useEffect(() => {
    if (!isWanted || code.there() !== undefined) return;
    code.load().then(
      () => setState('there'),
      () => setState('failed'),
    );
  }, [code, isWanted]);
  return code.there() ?? (state === 'failed' ? state : undefined);
}
