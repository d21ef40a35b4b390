// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** The place of the CV: `children` is the CV itself, where there is one. */
export function CvSection({
  text,
  children,
  t,
}: {
  text: string;
  children?: ComponentChildren;
  t: Translator;
}) {
  return (
    <section aria-labelledby="cv" class="o-cv">
      <div class="o-cv__about">
        <Heading level={2} id="cv">
          {t('profile.cv.title')}
        </Heading>
        <Paragraph>{text}</Paragraph>
      </div>
      {children}
    </section>
  );
}

/** Nothing is filled in yet. */
export function NoCv({ t }: { t: Translator }) {
  return <CvSection text={t('profile.cv.empty')} t={t} />;
}
