// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@opstap/kernel';
import { LEAFLETS, leafletFor } from '@opstap/publication';
import type { Page, PageContext } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { listMunicipalities } from '../help/desks.ts';
import { askedPage } from './shared-page.ts';

/** Leaflets to choose and to download, with ordinary forms and links: `?page=` and `?municipality=` choose before. */
export function leafletsPage(context: PageContext): Page {
  const { t } = context;
  return {
    title: t('leaflets.title'),
    description: t('leaflets.description'),
    feedback: { type: 'page', id: 'leaflets' },
    body: (
      <>
        <Heading level={1}>{t('leaflets.title')}</Heading>
        <Paragraph lead>{t('leaflets.lead')}</Paragraph>
        <LeafletForm context={context} />
        <ReadyMade context={context} />
        <section aria-labelledby="print">
          <Heading level={2} id="print">
            {t('leaflets.print.title')}
          </Heading>
          <ul>
            {t.list('leaflets.print.tips').map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </section>
      </>
    ),
  };
}

/** Beside Dutch stands Ukrainian, and beside any other language Dutch: at a desk both sides can read it. */
const besideOf = (language: Language): Language => (language === 'nl' ? 'uk' : 'nl');

function LeafletForm({ context }: { context: PageContext }) {
  const { t, language, search, publication, today } = context;
  const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return (
    <form method="get" action="/leaflet.pdf" class="o-leaflet-form">
      <Select
        id="page"
        label={t('leaflets.form.page')}
        value={leafletFor(askedPage(search))}
        options={LEAFLETS.map(({ id }) => ({ value: id, label: t(`leaflets.about.${id}.title`) }))}
      />
      <Select id="lang" label={t('leaflets.form.lang')} value={language} options={languages} />
      <Select
        id="beside"
        label={t('leaflets.form.beside')}
        value={besideOf(language)}
        empty={t('leaflets.form.one')}
        options={languages}
      />
      <Select
        id="paper"
        label={t('leaflets.form.paper')}
        options={(['a5', 'a4'] as const).map((value) => ({ value, label: t(`leaflets.form.${value}`) }))}
      />
      <Select
        id="municipality"
        label={t('leaflets.form.municipality')}
        hint={t('leaflets.form.municipality_hint')}
        value={search.get('municipality') ?? ''}
        empty={t('leaflets.form.whole_country')}
        options={listMunicipalities(publication, today).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
      <Paragraph quiet>{t('leaflets.form.sent')}</Paragraph>
      <Button kind="primary" type="submit" icon="paper">
        {t('leaflets.form.button')}
      </Button>
    </form>
  );
}

function ReadyMade({ context: { t, language } }: { context: PageContext }) {
  const beside = besideOf(language);
  const languages = `${LANGUAGE_NAMES[language]}, ${LANGUAGE_NAMES[beside]}`;
  return (
    <section aria-labelledby="ready">
      <Heading level={2} id="ready">
        {t('leaflets.ready.title')}
      </Heading>
      <Paragraph>{t('leaflets.ready.lead')}</Paragraph>
      <ul class="o-places">
        {LEAFLETS.map(({ id }) => (
          <li key={id}>
            <Link href={`/leaflet.pdf?page=${id}&lang=${language}&beside=${beside}&paper=a5`}>
              {t('leaflets.ready.file', { title: t(`leaflets.about.${id}.title`), languages })}
            </Link>
            <span>{t(`leaflets.about.${id}.says.0`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
