// SPDX-License-Identifier: EUPL-1.2
import { type Translator, translator } from '@opstap/publication';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { loadTexts } from '../../../app/client/load-texts.ts';
import { Details } from '../../../ui/details.tsx';
import { LoadFailed } from '../../../ui/load-failed.tsx';
import { Loading } from '../../../ui/state.tsx';
import type { PartProps } from '../part.ts';

type View = { Form: ComponentType<PartProps & { own: Translator }>; own: Translator };

/** "I already have a CV." Its code and texts come when somebody opens it. */
export function ImportCv(props: PartProps) {
  const {
    t,
    occupations: { isWhole },
  } = props;
  const [isOpen, setOpen] = useState(false);
  const [view, setView] = useState<View | 'failed'>();
  const toggle = (next: boolean) => {
    setOpen(next);
    if (next && (!view || view === 'failed')) load(t).then(setView, () => setView('failed'));
  };
  return (
    <Details summary={t('profile.have_cv')} open={isOpen} onToggle={toggle}>
      {view === 'failed' && <LoadFailed t={t} />}
      {view && view !== 'failed' && isWhole && <view.Form {...props} own={view.own} />}
      {isOpen && (!view || !isWhole) && <Loading text={t('flow.loading')} />}
    </Details>
  );
}

async function load({ language }: Translator): Promise<View> {
  const [{ ImportForm }, texts] = await Promise.all([
    import('./import-form.tsx'),
    loadTexts(language, ['cv_import']),
  ]);
  return { Form: ImportForm, own: translator(language, texts) };
}
