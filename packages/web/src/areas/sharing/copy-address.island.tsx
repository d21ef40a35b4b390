// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Button } from '../../ui/button.tsx';

type Props = { address: string; label: string };

/** Copies an address. Where there is no clipboard (no JavaScript, no safe connection) the address is there to select. */
function CopyAddress({ address, label, t }: Props & { t: Translator }) {
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'copy_failed'>();
  useEffect(() => setCanCopy('clipboard' in navigator), []);
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => setCopied('copied'),
      () => setCopied('copy_failed'),
    );
  return (
    <>
      {canCopy && (
        <Button icon="paper" onClick={copy}>
          {t('share.copy')}
          <span class="o-visually-hidden">: {label}</span>
        </Button>
      )}
      <p role="status">{copied && t(`share.${copied}`)}</p>
    </>
  );
}

export const island: IslandDefinition<Props> = { texts: ['share'], view: CopyAddress };
