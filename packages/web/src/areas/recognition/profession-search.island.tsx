// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { findProfession, occupationName } from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { knownFacts } from '../../app/known-facts.ts';
import { localised } from '../../app/page.ts';
import { loadReference } from '../../app/published.ts';
import { useDevice } from '../../app/use-device.ts';
import { TextField } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { State } from '../../ui/state.tsx';
import { RegulationBadge } from './regulation-badge.tsx';
import { type FoundProfession, useProfessionSearch } from './use-profession-search.ts';

type Props = { language: Language };

export const island: IslandDefinition<Props> = { texts: ['professions', 'known'], view: ProfessionSearch };

/** What somebody types is searched on the device; the answers are links to the pages of the list. */
function ProfessionSearch({ language, t }: Props & { t: Translator }) {
  const [text, setText] = useState('');
  const found = useProfessionSearch(language, text.trim());
  return (
    <search>
      <OwnProfession language={language} t={t} />
      <TextField
        id="profession"
        label={t('professions.search.label')}
        hint={t('professions.search.hint')}
        value={text}
        maxLength={100}
        autocomplete="off"
        onInput={setText}
      />
      <p class="o-quiet" role="status">
        {found ? t('professions.search.found', { count: found.length }) : ''}
      </p>
      {found?.length === 0 && <State kind="empty" title={t('professions.search.none')} />}
      {found && found.length > 0 && (
        <ul class="o-found">
          {found.map((one) => (
            <Found key={one.occupation} found={one} language={language} t={t} />
          ))}
        </ul>
      )}
    </search>
  );
}

/** The profession that this device knows, where the list has a page for it. */
function OwnProfession({ language, t }: { language: Language; t: Translator }) {
  const { device, profile } = useDevice();
  const own = device && knownFacts(device, profile)['beroep']?.value;
  const [shown, setShown] = useState<{ id: string; name: string }>();
  useEffect(() => {
    if (typeof own !== 'string') return;
    loadReference([language]).then(
      (reference) => {
        const id = findProfession(reference, own)?.id;
        setShown(id === undefined ? undefined : { id, name: occupationName(reference, own, language) ?? id });
      },
      // Without a connection the list on the page serves.
      () => undefined,
    );
  }, [own, language]);
  if (!shown) return null;
  return (
    <p>
      {t('known.profession')} <Link href={localised(language, `/professions/${shown.id}`)}>{shown.name}</Link>
    </p>
  );
}

function Found({
  found: { occupation, name, regulation, profession },
  language,
  t,
}: {
  found: FoundProfession;
  language: Language;
  t: Translator;
}) {
  if (!profession)
    return (
      <li>
        <strong>{name}</strong>
        <p class="o-quiet">
          {t(
            regulation === 'niet_gereguleerd'
              ? 'professions.search.not_regulated'
              : 'professions.search.not_on_list',
          )}
        </p>
      </li>
    );
  return (
    <li>
      <Link href={localised(language, `/professions/${profession.id}`)}>{name}</Link>{' '}
      <RegulationBadge regulation={regulation} t={t} />
      {profession.id !== occupation && (
        <p class="o-quiet">{t('professions.search.as', { profession: profession.name })}</p>
      )}
    </li>
  );
}
