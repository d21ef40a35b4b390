// SPDX-License-Identifier: EUPL-1.2
import { findMunicipality, lookUpMunicipalities, type Municipality } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { Details } from '../../ui/details.tsx';
import { HelpDrawing } from '../../ui/drawings/help.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { listMunicipalities, nationalDesks } from './desks.ts';

/** Who helps: the own municipality, found with an ordinary form, and the desks for the whole country. */
export function helpPage(context: PageContext): Page {
  const { t, language, search, publication, today } = context;
  const towns = listMunicipalities(publication, today);
  const wanted = search.get('municipality')?.slice(0, 80).trim() ?? '';
  const found = wanted ? findTowns(towns, wanted) : [];
  const [only] = found;
  return {
    title: t('help.title'),
    description: t('help.description'),
    feedback: { type: 'page', id: 'help' },
    ...(only &&
      found.length === 1 && {
        status: 303,
        headers: { location: localised(language, `/help/${only.code}`) },
      }),
    body: (
      <>
        <PageHead title={t('help.title')} lead={t('help.lead')} drawing={<HelpDrawing />} />
        <search>
          <form class="o-find" method="get" action={localised(language, '/help')}>
            <TextField
              id="municipality"
              label={t('help.find.label')}
              hint={t('help.find.hint')}
              value={wanted}
              maxLength={80}
              autocomplete="address-level2"
            />
            <Button kind="primary" type="submit">
              {t('help.find.button')}
            </Button>
          </form>
        </search>
        {!wanted && <Island name="known-place" props={{ page: 'help' }} />}
        {wanted && found.length === 0 && (
          <Notice kind="warning" role="status">
            {t('help.find.none', { text: wanted })}
          </Notice>
        )}
        {found.length > 1 && (
          <section aria-labelledby="found">
            <Heading level={2} id="found">
              {t('help.find.several')}
            </Heading>
            <TownLinks towns={found} context={context} />
          </section>
        )}
        <Details summary={t('help.all_towns')}>
          <TownLinks towns={towns} context={context} />
        </Details>
        <section aria-labelledby="national">
          <Heading level={2} id="national">
            {t('help.national')}
          </Heading>
          <Paragraph>{t('help.national_lead')}</Paragraph>
          <div class="o-grid">
            {nationalDesks(context).map((desk) => (
              <DeskCard desk={desk} t={t} id={`desk-${desk.id}`} key={desk.id} />
            ))}
          </div>
        </section>
      </>
    ),
  };
}

/** One answer for a full name or code; otherwise those that begin with, contain or resemble what was typed. */
function findTowns(towns: readonly Municipality[], wanted: string): Municipality[] {
  const exact = findMunicipality(towns, wanted);
  return exact ? [exact] : lookUpMunicipalities(towns, wanted, 12);
}

function TownLinks({
  towns,
  context: { language },
}: {
  towns: readonly Municipality[];
  context: PageContext;
}) {
  return (
    <ul class="o-columns" lang="nl">
      {towns.map(({ code, name }) => (
        <li key={code}>
          <a class="nl-link" href={localised(language, `/help/${code}`)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
