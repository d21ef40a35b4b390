// SPDX-License-Identifier: EUPL-1.2
import { call } from '@opstap/contract/client';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { LetterDraft } from './kept-letter.ts';
import type { ChangeDraft } from './vacancy-part.tsx';

type Props = { draft: LetterDraft; change: ChangeDraft; t: Translator };
type Vacancy = { title: string; text: string };

const LINK = /^#vacancy=([\w%.~-]+)$/;

/** Somebody comes from the page of a vacancy: what it says need not be pasted. A letter that is being written asks first. */
export function FromVacancy({ draft, change, t }: Props) {
  const [offered, setOffered] = useState<Vacancy>();
  const [state, setState] = useState<'filled' | 'failed'>();
  const fill = ({ title, text }: Vacancy) => {
    change((before) => ({ ...before, vacancy: text, letter: { ...before.letter, title } }));
    setOffered(undefined);
    setState('filled');
  };
  useEffect(() => {
    const id = LINK.exec(location.hash)?.[1];
    if (!id) return;
    const isEmpty = draft.vacancy.trim() === '' && draft.letter.title.trim() === '';
    call('getVacancy', { params: { id: decodeURIComponent(id) } }, { language: t.language }).then(
      ({ body: { vacancy } }) => {
        const found = { title: vacancy.title, text: vacancy.description };
        if (isEmpty) fill(found);
        else if (draft.vacancy !== found.text || draft.letter.title !== found.title) setOffered(found);
      },
      () => setState('failed'),
    );
  }, []);
  if (offered)
    return (
      <Notice kind="info" title={offered.title} role="status">
        <p>{t('known.vacancy.other')}</p>
        <p class="o-actions">
          <Button onClick={() => fill(offered)}>{t('known.vacancy.use')}</Button>
          <Button kind="subtle" onClick={() => setOffered(undefined)}>
            {t('known.vacancy.leave')}
          </Button>
        </p>
      </Notice>
    );
  if (!state) return null;
  return (
    <Notice kind={state === 'filled' ? 'info' : 'warning'} role="status">
      {t(`known.vacancy.${state}`)}
    </Notice>
  );
}
