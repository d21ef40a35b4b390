// SPDX-License-Identifier: EUPL-1.2
import { shortPath, type Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { addressFor, type HandOverLink } from './link.ts';
import { QrCode } from './qr-code.tsx';
import { codeGroups, linkOfCode } from './typed-code.ts';

type Props = { secret: string; clear: string; t: Translator };

/** The code to scan, the same to type, and what to do with this computer afterwards. */
export function CodeShown({ secret, clear, t }: Props) {
  const [link, setLink] = useState<HandOverLink>();
  useEffect(() => void linkOfCode(secret).then(setLink), [secret]);
  return (
    <section aria-labelledby="to-phone">
      <Heading level={2} id="to-phone" focusable>
        {t('to_phone.made.title')}
      </Heading>
      {link && (
        <QrCode
          text={addressFor(link, 'take-along', location.origin, t.language)}
          label={t('to_phone.made.qr')}
        />
      )}
      <Heading level={3}>{t('to_phone.made.no_camera')}</Heading>
      <Paragraph>
        {t('to_phone.made.type', { address: `${location.host}${shortPath('/to-my-phone')}` })}
      </Paragraph>
      <p class="o-typed-code" translate={false}>
        {codeGroups(secret).map((group, at) => (
          <span key={`${at}-${group}`}>{group}</span>
        ))}
      </p>
      <Heading level={3}>{t('to_phone.made.then')}</Heading>
      <Paragraph>{t('to_phone.made.then_text')}</Paragraph>
      <p class="o-actions">
        <LinkButton href={clear}>{t('to_phone.made.clear')}</LinkButton>
      </p>
    </section>
  );
}
