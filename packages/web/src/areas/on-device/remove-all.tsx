// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AskFirst } from './ask-first.tsx';

type RemoveAllProps = { hasLink: boolean; onRemove: () => void; t: Translator };

/** Everything at once. What lies encrypted on the server is not on this device: its link removes that. */
export function RemoveAll({ hasLink, onRemove, t }: RemoveAllProps) {
  return (
    <section aria-labelledby="remove-all">
      <Heading level={2} id="remove-all">
        {t('on_device.all.title')}
      </Heading>
      <Paragraph>{t('on_device.all.text')}</Paragraph>
      {hasLink && (
        <Notice kind="warning">
          {t('on_device.all.link')}{' '}
          <Link href={localised(t.language, '/take-along')}>{t('on_device.all.to_link')}</Link>
        </Notice>
      )}
      <p class="o-actions">
        <AskFirst
          id="remove-everything"
          kind="secondary"
          label={t('on_device.all.button')}
          question={t('on_device.all.sure')}
          onYes={onRemove}
          t={t}
        />
      </p>
    </section>
  );
}
