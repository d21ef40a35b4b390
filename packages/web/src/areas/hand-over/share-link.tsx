// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { QrCode } from './qr-code.tsx';

type ShareLinkProps = { address: string; label: string; qrLabel: string; t: Translator };

/** A link in three forms: to scan, to read and to copy. Needs the texts `share`. */
export function ShareLink({ address, label, qrLabel, t }: ShareLinkProps) {
  const [copied, setCopied] = useState<'copied' | 'copy_failed'>();
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setCopied('copied'),
      () => setCopied('copy_failed'),
    );
  };
  return (
    <div class="o-share">
      <QrCode text={address} label={qrLabel} />
      <div class="o-share__text">
        <p class="o-share__label">{label}</p>
        <p class="o-share__address" translate={false}>
          {address}
        </p>
        <p class="o-actions">
          <Button icon="paper" onClick={copy}>
            {t('share.copy')}
            <span class="o-visually-hidden">: {label}</span>
          </Button>
        </p>
        <p role="status">{copied && t(`share.${copied}`)}</p>
      </div>
    </div>
  );
}
