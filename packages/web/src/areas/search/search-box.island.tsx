// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Suggest } from './suggest.ts';

type Props = { language: Language; query: string };

const SHOWN = 7;

/** The box of the page for searching. Suggestions come from names on the device; only the form asks the server. */
function SearchBox({ language, query, t }: Props & { t: Translator }) {
  const [text, setText] = useState(query);
  const [suggest, setSuggest] = useState<Suggest>();
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    // A kept copy of the page without a question may stand in for one with a question.
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    if (asked !== query) setText(asked);
    setOffline(!navigator.onLine || document.documentElement.dataset.copy !== undefined);
    void import('./suggest.ts')
      .then(({ loadSuggest }) => loadSuggest(language))
      .then((loaded) => setSuggest(() => loaded))
      // Without names there are no suggestions; the form works all the same.
      .catch(() => undefined);
  }, []);
  const options = (suggest?.(text, SHOWN) ?? []).map(({ address, kind, title }) => ({
    value: address,
    label: title,
    note: t(`search.kind.${kind}`),
  }));
  const isKeptCopy = isOffline && text !== '' && text !== query;
  return (
    <>
      {isOffline && <Notice kind="info">{t('search.offline')}</Notice>}
      <div class="o-find">
        <Combobox
          id="q"
          label={t('search.label')}
          hint={t('search.hint')}
          text={text}
          options={options}
          announce={(count) => (suggest ? t('search.suggestions', { count }) : '')}
          onText={setText}
          onChoose={({ value }) => location.assign(localised(language, value))}
        />
        <Button kind="primary" type="submit" icon="search">
          {t('search.button')}
        </Button>
      </div>
      {isKeptCopy && (
        <ul class="o-found">
          {options.map(({ value, label, note }) => (
            <li key={value}>
              <Link href={localised(language, value)}>{label}</Link>
              <p class="o-found__why">{note}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export const island: IslandDefinition<Props> = { texts: ['search'], view: SearchBox };
