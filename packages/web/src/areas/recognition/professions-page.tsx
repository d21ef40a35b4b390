// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Occupation, occupationName, type Profession, type Reference } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkCard } from '../../ui/card.tsx';
import { RecognitionDrawing } from '../../ui/drawings/recognition.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { GUIDES } from './guides.ts';
import { RegulationBadge } from './regulation-badge.tsx';

/** Find a profession in any of the four languages; the whole list by sector; more on recognition. */
export function professionsPage(context: PageContext): Page {
  const { t, language, publication } = context;
  const { professions } = publication.reference;
  const to = (path: string) => localised(language, path);
  return {
    title: t('professions.title'),
    description: t('professions.description'),
    feedback: { type: 'page', id: 'professions' },
    body: (
      <>
        <PageHead
          title={t('professions.title')}
          lead={t('professions.lead')}
          drawing={<RecognitionDrawing />}
        />
        <div class="without-js">
          <Notice kind="info">{t('professions.needs_js')}</Notice>
        </div>
        <div class="with-js">
          <Island name="profession-search" props={{ language }} />
        </div>
        <section aria-labelledby="list">
          <Heading level={2} id="list">
            {t('professions.by_sector', { count: professions.length })}
          </Heading>
          <Paragraph quiet>{t('professions.list_note')}</Paragraph>
          {bySector(publication.reference, language).map(({ sector, entries }) => (
            <section key={sector} aria-labelledby={`sector-${sector}`}>
              <Heading level={3} id={`sector-${sector}`}>
                {t(`regulation.sector.${sector}`)}
              </Heading>
              <ul class="o-profession-list">
                {entries.map(({ profession, name }) => (
                  <li key={profession.id}>
                    <a class="nl-link" href={to(`/professions/${profession.id}`)}>
                      {name}
                    </a>
                    <RegulationBadge regulation={profession.regulation} t={t} />
                    {profession.confidence === 'low' && (
                      <Badge tone="uncertain" icon="question">
                        {t('professions.step.check')}
                      </Badge>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
        <section aria-labelledby="help">
          <Heading level={2} id="help">
            {t('professions.help.title')}
          </Heading>
          <div class="o-grid">
            <LinkCard href={to('/diploma')} icon="paper" title={t('diploma.title')} level={3}>
              {t('diploma.description')}
            </LinkCard>
            <LinkCard href={to('/meanwhile')} icon="check" title={t('check.intussen_werken.title')} level={3}>
              {t('check.intussen_werken.description')}
            </LinkCard>
            {GUIDES.map(({ id }) => (
              <LinkCard
                key={id}
                href={to(`/recognition/${id}`)}
                icon="steps"
                title={t(`professions.guides.${id}.title`)}
                level={3}
              >
                {t(`professions.guides.${id}.description`)}
              </LinkCard>
            ))}
          </div>
        </section>
      </>
    ),
  };
}

type Entry = { profession: Profession; name: string };

/** Sectors in the order of the occupations, their professions by name. */
function bySector(reference: Reference, language: Language): { sector: string; entries: Entry[] }[] {
  const { professions, occupations } = reference;
  const listed = new Map(professions.map((profession) => [profession.id, profession]));
  const bySectors = Map.groupBy(
    occupations.filter(({ id }) => listed.has(id)),
    ({ sector }: Occupation) => sector,
  );
  const collator = new Intl.Collator(language);
  return [...bySectors].map(([sector, own]) => ({
    sector,
    entries: own
      .flatMap(({ id }) => {
        const profession = listed.get(id);
        return profession ? [{ profession, name: occupationName(reference, id, language) ?? id }] : [];
      })
      .sort((one, other) => collator.compare(one.name, other.name)),
  }));
}
