// SPDX-License-Identifier: EUPL-1.2
import type { Question } from '@opstap/rules';
import { useEffect, useState } from 'preact/hooks';

/** Which question the address asks for, how many screens back there are, and the moves between them. */
export function useScreen(questions: readonly Question[]) {
  const read = () => (typeof location === 'undefined' ? '' : decodeURIComponent(location.hash.slice(1)));
  const [hash, setHash] = useState(read);
  const [depth, setDepth] = useState<number>(() => history.state?.depth ?? 0);
  useEffect(() => {
    const follow = () => {
      setHash(read());
      setDepth(history.state?.depth ?? 0);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const isChange = hash.startsWith('change-');
  const asked = questions.find(({ id }) => id === (isChange ? hash.slice('change-'.length) : hash));
  return {
    asked,
    /** What stands behind the `#` of the address. */
    place: hash,
    isChange: isChange && asked !== undefined,
    depth,
    /** To the screen that the engine chooses next. The one that is left gets its name, so that "back" finds it. */
    go(left: string) {
      if (!hash) history.replaceState(history.state, '', `#${left}`);
      history.pushState({ depth: depth + 1 }, '', location.pathname + location.search);
      setHash('');
      setDepth(depth + 1);
    },
    back: () => history.back(),
  };
}
