// SPDX-License-Identifier: EUPL-1.2
import { mergeProfiles, type Profile, parseProfile } from '@opstap/profiles';
import { PROFILE_TEXTS, type Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { download } from '../../app/download.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { loadSides } from './load-sides.ts';
import type { ChangeProfile } from './use-profile.ts';

type ProfileFileProps = { profile: Profile; change: ChangeProfile; isEmpty: boolean; t: Translator };

/** The profile as a file of one's own: saved, put back, or in the form of Europass. */
export function ProfileFile({ profile, change, isEmpty, t }: ProfileFileProps) {
  const [state, setState] = useState<'loaded' | 'load_failed' | 'word_failed'>();
  const save = () => download(jsonFile(parseProfile(profile) ?? profile), 'opstap-profile.json');
  const saveEuropass = async () => {
    try {
      const [{ europassCv }, { names, translators }] = await Promise.all([
        import('./europass.ts'),
        loadSides(['nl'], PROFILE_TEXTS),
      ]);
      const [dutch] = translators;
      if (dutch)
        download(jsonFile(europassCv(profile, names, dutch, new Date().toISOString())), 'europass.json');
    } catch {
      setState('word_failed');
    }
  };
  const load = async (file: File) => {
    const read = parseProfile(
      await file
        .text()
        .then(JSON.parse)
        .catch(() => undefined),
    );
    // Said when it is kept: whoever leaves at once finds it on the next page.
    if (read) await change((before) => mergeProfiles(before, read));
    setState(read ? 'loaded' : 'load_failed');
  };
  return (
    <div class="o-profile__file">
      <Details summary={t('profile_files.title')}>
        <Paragraph>{t('profile_files.lead')}</Paragraph>
        {!isEmpty && (
          <>
            <p class="o-actions">
              <Button onClick={save}>{t('profile_files.save')}</Button>
              <Button onClick={() => void saveEuropass()}>{t('profile_files.europass')}</Button>
            </p>
            <Paragraph quiet>{t('profile_files.europass_text')}</Paragraph>
          </>
        )}
        <Field id="profile-file" label={t('profile_files.load')} hint={t('profile_files.load_hint')}>
          <input
            id="profile-file"
            type="file"
            accept=".json,application/json"
            aria-describedby="profile-file-hint"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void load(file);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </Field>
        <div role="status">
          {state && (
            <Notice kind={state === 'loaded' ? 'ok' : 'warning'}>{t(`profile_files.${state}`)}</Notice>
          )}
        </div>
      </Details>
    </div>
  );
}

function jsonFile(content: object): Blob {
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
}
