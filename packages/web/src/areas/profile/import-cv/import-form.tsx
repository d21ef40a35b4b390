// SPDX-License-Identifier: EUPL-1.2
import { type TakenOver, takeBack } from '@opstap/profiles/import-cv';
import { MAX_FILE_MB } from '@opstap/profiles/read-cv';
import type { Translator } from '@opstap/publication';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Paragraph } from '../../../ui/text.tsx';
import { focusOn } from '../focus-on.ts';
import type { PartProps } from '../part.ts';
import { Done } from './done.tsx';
import type { LoadedCv, loadCv } from './load-cv.ts';
import { Review } from './review.tsx';
import './import-cv.css';

const ACCEPTED =
  '.pdf,.docx,.odt,.xml,.json,.txt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text,text/plain,text/xml,application/json';

type State =
  | { step: 'choose' | 'reading' | 'linking' | 'back' | 'undone' }
  | { step: 'loaded'; cv: LoadedCv }
  | { step: 'done'; taken: TakenOver };

/** From a file or a text to proposals, and from what is ticked of them into the profile. */
export function ImportForm(props: PartProps & { own: Translator }) {
  const { change, occupations, t, own } = props;
  const [state, setState] = useState<State>({ step: 'choose' });
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // Of two readings only the later one counts.
  const latest = useRef(0);
  const { step } = state;

  const read = async (from: File | string) => {
    latest.current += 1;
    const turn = latest.current;
    setState({ step: 'reading' });
    const onRead = () => turn === latest.current && setState({ step: 'linking' });
    const cv = await load(from, { reference: occupations.reference, language: t.language, onRead });
    if (turn !== latest.current) return;
    setState({ step: 'loaded', cv });
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  const undo = (taken: TakenOver) => {
    change((before) => takeBack(before, taken));
    setState({ step: 'undone' });
  };
  useLayoutEffect(() => {
    if (step === 'loaded') focusOn('cv-review');
    if (step === 'done') focusOn('cv-undo');
    if (step === 'back' || step === 'undone') focusOn('cv-file');
  }, [step]);

  const loaded = state.step === 'loaded' ? state.cv : undefined;
  if (state.step === 'done') return <Done taken={state.taken} own={own} onUndo={() => undo(state.taken)} />;
  if (loaded && 'proposals' in loaded)
    return (
      <Review
        {...props}
        loaded={loaded}
        onTaken={(taken) => setState({ step: 'done', taken })}
        onCancel={() => setState({ step: 'back' })}
      />
    );
  const isBusy = step === 'reading' || step === 'linking';
  return (
    <>
      <Paragraph>{own('cv_import.lead')}</Paragraph>
      <Notice kind="info">{own('cv_import.private')}</Notice>
      <Field
        id="cv-file"
        label={own('cv_import.file')}
        hint={own('cv_import.file_hint', { most: MAX_FILE_MB })}
      >
        <input
          ref={input}
          class="o-cv-import__file"
          id="cv-file"
          type="file"
          accept={ACCEPTED}
          aria-describedby="cv-file-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file);
          }}
        />
      </Field>
      <div role="status">
        {isBusy && <progress class="o-cv-import__progress" aria-label={own(`cv_import.${step}`)} />}
        {isBusy && <Paragraph>{own(`cv_import.${step}`)}</Paragraph>}
        {step === 'undone' && <Notice kind="ok">{own('cv_import.undone')}</Notice>}
      </div>
      <div role="alert">
        {loaded && 'fault' in loaded && <Notice kind="error">{faultText(loaded, own)}</Notice>}
      </div>
      <Field id="cv-text" label={own('cv_import.paste')}>
        <textarea
          class="utrecht-textbox o-cv-import__text"
          id="cv-text"
          rows={6}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <p class="o-actions">
        <Button busy={isBusy} onClick={() => void read(text)}>
          {own('cv_import.read')}
        </Button>
      </p>
    </>
  );
}

/** What reads a CV comes when there is one to read. */
async function load(...given: Parameters<typeof loadCv>): Promise<LoadedCv> {
  try {
    const module = await import('./load-cv.ts');
    return await module.loadCv(...given);
  } catch {
    return { fault: { code: 'failed' } };
  }
}

function faultText({ fault }: Extract<LoadedCv, { fault: unknown }>, own: Translator): string {
  if (fault.code !== 'too_large') return own(`cv_import.fault.${fault.code}`);
  return own('cv_import.fault.too_large', { megabytes: fault.megabytes, most: fault.most });
}
