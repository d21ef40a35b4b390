// SPDX-License-Identifier: EUPL-1.2
import { localised, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading } from '../../ui/text.tsx';
import { Component, Sample } from './sample.tsx';

/** What a page says when it has no answer to show, and what it says beside one. */
export function StatesPart({ context: { t, language } }: { context: PageContext }) {
  return (
    <section aria-labelledby="states">
      <Heading level={2} id="states">
        {t('design.parts.states')}
      </Heading>
      <Component name="State">
        <Sample state={t('design.state.empty')}>
          <State
            kind="empty"
            title={t('result.nothing')}
            actions={
              <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
                {t('result.start')}
              </LinkButton>
            }
          >
            {t('result.nothing_text')}
          </State>
        </Sample>
        <Sample state={t('design.state.offline')}>
          <State kind="offline" title={t('shell.offline.title')}>
            {t('shell.offline.text')}
          </State>
        </Sample>
        <Sample state={t('design.state.error')}>
          <State kind="error" title={t('shell.fault.title')}>
            {t('shell.fault.text')}
          </State>
        </Sample>
        <Sample state={t('design.state.stale')}>
          <State kind="stale" title={t('shell.step.stale')}>
            {t('shell.step.stale_text')}
          </State>
        </Sample>
        <Sample state={t('design.state.unknown')}>
          <State kind="unknown" title={t('design.sample.unknown')}>
            {t('design.sample.unknown_text')}
          </State>
        </Sample>
      </Component>
      <Component name="Loading">
        <Loading text={t('flow.loading')} />
      </Component>
      <Component name="LoadFailed">
        <LoadFailed t={t} />
      </Component>
      <Component name="Notice">
        {(['info', 'ok', 'warning', 'error', 'uncertain', 'unknown'] as const).map((kind) => (
          <Sample state={kind} key={kind}>
            <Notice kind={kind} title={t(`design.notice.${kind}`)}>
              <p>{t('shell.footer_note')}</p>
            </Notice>
          </Sample>
        ))}
      </Component>
    </section>
  );
}
