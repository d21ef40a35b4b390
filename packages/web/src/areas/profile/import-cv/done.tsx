// SPDX-License-Identifier: EUPL-1.2
import type { TakenOver } from '@opstap/profiles/import-cv';
import type { Translator } from '@opstap/publication';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** How much went into the profile, and the way back. */
export function Done({ taken, own, onUndo }: { taken: TakenOver; own: Translator; onUndo: () => void }) {
  const count = taken.jobs.length + taken.education.length + taken.languages.length + taken.papers.length;
  return (
    <>
      <Notice kind="ok" role="status" title={own('cv_import.done', { count })}>
        {taken.there > 0 && own('cv_import.there', { count: taken.there })}
      </Notice>
      <p class="o-actions">
        <Button id="cv-undo" onClick={onUndo}>
          {own('cv_import.undo')}
        </Button>
      </p>
    </>
  );
}
