// SPDX-License-Identifier: EUPL-1.2
import { addMonths, isLanguage, LANGUAGE_NAMES } from '@opstap/kernel';
import { explainSources, type Translator, translator } from '@opstap/publication';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { ChangesDrawing } from '../../ui/drawings/changes.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Both, type Sides, sidesOf } from '../../ui/pair.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { languagesBeside } from '../inquiries/beside-buttons.tsx';
import { describeChanges } from './describe-changes.ts';
import { changesForEverybody, MONTHS_AHEAD } from './everybody.ts';
import { Timeline } from './timeline.tsx';

/** What changes in the next two years: for the person on this device, and for everybody. */
export function whatChangesPage(context: PageContext): Page {
  const { t, language, today } = context;
  const sides = sidesOf([t, ...besideOf(context)], (side) => side);
  return {
    title: t('what_changes.title'),
    description: t('what_changes.description'),
    feedback: { type: 'page', id: 'what-changes' },
    body: (
      <>
        <PageHead
          title={<Both sides={sides}>{(side) => side('what_changes.title')}</Both>}
          lead={<Both sides={sides}>{(side) => side('what_changes.lead')}</Both>}
          drawing={<ChangesDrawing />}
        />
        <BesideLinks sides={sides} context={context} />
        <Island name="change-reminder" props={{ language, today }} />
        <section aria-labelledby="own">
          <Heading level={2} id="own">
            <Both sides={sides}>{(side) => side('what_changes.own.title')}</Both>
          </Heading>
          <div class="without-js">
            <Notice kind="info">{t('what_changes.needs_js')}</Notice>
          </div>
          <div class="with-js">
            <Island name="own-changes" props={{ language, today }} />
          </div>
        </section>
        <ForEverybody sides={sides} context={context} />
      </>
    ),
  };
}

/** The second language that the address asks for. */
function besideOf({ language, search, publication }: PageContext): Translator[] {
  const asked = search.get('beside');
  return isLanguage(asked) && asked !== language ? [translator(asked, publication.catalog(asked))] : [];
}

type PartProps = { sides: Sides<Translator>; context: PageContext };

/** Links and no buttons: what holds for everybody comes from the server, and without JavaScript too. */
function BesideLinks({ sides, context: { t, language } }: PartProps) {
  const address = localised(language, '/what-changes');
  return (
    <p class="o-actions">
      {sides.length > 1 ? (
        <LinkButton href={address} icon="speech">
          {t('answer.beside_off')}
        </LinkButton>
      ) : (
        languagesBeside(language).map((other) => (
          <LinkButton key={other} href={`${address}?beside=${other}`} icon="speech">
            {t('answer.beside', { language: LANGUAGE_NAMES[other] })}
          </LinkButton>
        ))
      )}
    </p>
  );
}

function ForEverybody({ sides, context }: PartProps) {
  const { t, today, publication } = context;
  const changes = changesForEverybody(context);
  const days = sidesOf(
    sides.map((side) => side.t),
    (side) => describeChanges(changes, publication.pack, side),
  );
  const ids = [...new Set(days[0]?.value.flatMap(({ sources }) => sources))].sort();
  return (
    <section aria-labelledby="everybody">
      <Heading level={2} id="everybody">
        <Both sides={sides}>{(side) => side('what_changes.general.title')}</Both>
      </Heading>
      <Paragraph>
        <Both sides={sides}>{(side) => side('what_changes.general.text')}</Both>
      </Paragraph>
      <Timeline id="all" sides={days} from={today} to={addMonths(today, MONTHS_AHEAD)} />
      <Heading level={3}>
        <Both sides={sides}>{(side) => side('shell.step.sources')}</Both>
      </Heading>
      <SourceList
        sources={explainSources(ids, today, publication)}
        t={t}
        others={sides.slice(1).map((side) => side.t)}
      />
    </section>
  );
}
