// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedHiring, Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Both, partOf, type Sides } from '../../ui/pair.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** What only the employer knows. It lives in these fields and nowhere else. */
const BY_HAND = ['employer', 'worker', 'job', 'place'] as const;

type NotificationSheetProps = { sides: Sides<ExplainedHiring['sheet']>; t: Translator };

/** What a notification names, to copy from. */
export function NotificationSheet({ sides, t }: NotificationSheetProps) {
  const lines = sides[0]?.value ?? [];
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [copied, setCopied] = useState<'copied' | 'not_copied'>();
  const copy = () => {
    const own = BY_HAND.map((id) => `${t(`hire.sheet.${id}`)}: ${typed[id] ?? ''}`);
    const given = lines.map(({ label, value }) => `${label}: ${value}`);
    navigator.clipboard.writeText([...own, ...given].join('\n')).then(
      () => setCopied('copied'),
      () => setCopied('not_copied'),
    );
  };
  return (
    <section class="o-card o-hire__sheet" aria-labelledby="hire-sheet">
      <Heading level={4} id="hire-sheet">
        <Both sides={sides}>{(_, side) => side('hire.sheet.title')}</Both>
      </Heading>
      <Notice kind="uncertain">
        <Both sides={sides}>{(_, side) => side('hire.sheet.text')}</Both>
      </Notice>
      <Paragraph quiet>{t('hire.sheet.not_kept')}</Paragraph>
      {BY_HAND.map((id) => (
        <TextField
          key={id}
          id={`sheet-${id}`}
          label={t(`hire.sheet.${id}`)}
          value={typed[id] ?? ''}
          maxLength={120}
          onInput={(value) => setTyped((before) => ({ ...before, [id]: value }))}
        />
      ))}
      <dl>
        {lines.map(({ id }, row) => (
          <div key={id}>
            <dt>
              <Both sides={partOf(sides, (all) => all[row])}>{({ label }) => label}</Both>
            </dt>
            <dd>
              <Both sides={partOf(sides, (all) => all[row])}>{({ value }) => value || '–'}</Both>
            </dd>
          </div>
        ))}
      </dl>
      <p class="o-actions">
        <Button icon="paper" onClick={copy}>
          {t('hire.sheet.copy')}
        </Button>
      </p>
      <p role="status">{copied && t(`hire.sheet.${copied}`)}</p>
    </section>
  );
}
