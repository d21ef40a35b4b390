// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { focusOn } from './focus-on.ts';
import type { Proposal } from './proposals.ts';
import type { Occupations } from './use-occupations.ts';

type ReadFromTextProps = {
  id: string;
  proposals: readonly Proposal[];
  occupations: Occupations;
  t: Translator;
  onAccept: (proposal: Proposal) => void;
};

/** What the person's sentence says beside the work: each with its words, and nothing counts before it is confirmed. */
export function ReadFromText({ id, proposals, occupations, t, onAccept }: ReadFromTextProps) {
  const [left, setLeft] = useState(proposals);
  const [accepted, setAccepted] = useState<string>();
  const settle = (proposal: Proposal, isRight: boolean) => {
    if (isRight) onAccept(proposal);
    setAccepted(isRight ? t('interview.read.filled', { value: shown(proposal, occupations, t) }) : '');
    setLeft(left.filter((other) => other !== proposal));
    focusOn(id);
  };
  return (
    <div id={id} tabIndex={-1}>
      {left.length > 0 && (
        <Notice kind="info" title={t('interview.read.title')}>
          <ul class="o-profile__read">
            {left.map((proposal) => (
              <li key={`${proposal.kind} ${proposal.words}`}>
                <q lang="">{proposal.words}</q>: {shown(proposal, occupations, t)}
                <span class="o-actions">
                  <Button onClick={() => settle(proposal, true)}>
                    {t('interview.read.yes', { value: shown(proposal, occupations, t) })}
                  </Button>
                  <Button kind="subtle" onClick={() => settle(proposal, false)}>
                    {t('interview.read.no', { words: proposal.words })}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p role="status" class="o-quiet">
        {accepted ?? ''}
      </p>
    </div>
  );
}

function shown(proposal: Proposal, { nameOf }: Occupations, t: Translator): string {
  switch (proposal.kind) {
    case 'years':
      return t('interview.read.years', { count: proposal.years });
    case 'until':
      return proposal.until === 'now'
        ? t('interview.read.now')
        : t('interview.read.until', { year: String(proposal.until) });
    case 'grade':
      return t('interview.read.grade');
    case 'licence':
      return nameOf('licences', proposal.id);
    case 'language':
      return `${nameOf('spokenLanguages', proposal.id)} ${proposal.level}`;
  }
}
