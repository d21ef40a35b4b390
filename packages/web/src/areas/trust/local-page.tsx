// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { LocalText, Tenant } from '@opstap/publication';
import type { Page, PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** Who reads no Dutch is helped most by the language nearest to their own. */
const INSTEAD: Readonly<Record<Language, readonly Language[]>> = {
  nl: ['en', 'uk', 'ru'],
  en: ['nl', 'uk', 'ru'],
  uk: ['ru', 'en', 'nl'],
  ru: ['uk', 'en', 'nl'],
};

type LocalPageData = Tenant['pages'][number];

/** A page in the reader's language, or in the one that is nearest. */
export function textFor({ id, texts }: LocalPageData, wanted: Language) {
  for (const language of [wanted, ...INSTEAD[wanted]]) {
    const text = texts[language];
    if (text) return { language, text };
  }
  throw new Error(`the local page ${id} has no text: its file was checked in ${LANGUAGES.join(', ')}`);
}

/** A page that whoever runs this installation wrote. Undefined where there is none of that name. */
export function localPage({ t, language, publication }: PageContext, id: string): Page | undefined {
  const { tenant } = publication;
  const page = tenant?.pages.find((one) => one.id === id);
  if (!tenant || !page) return undefined;
  const found = textFor(page, language);
  const isOther = found.language !== language;
  return {
    title: found.text.title,
    description: found.text.intro,
    crumbs: [{ path: '/who-runs-this', label: t('trust.who.title') }],
    body: (
      <>
        {isOther && (
          <Notice kind="info">
            {t('trust.local.other_language', { language: nameOf(found.language, language) })}
          </Notice>
        )}
        <div {...(isOther ? { lang: found.language } : {})}>
          <Body text={found.text} />
        </div>
        <Paragraph quiet>{t('trust.local.by', { name: tenant.name[language] })}</Paragraph>
      </>
    ),
  };
}

/** What a language is called in another. */
function nameOf(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}

function Body({ text: { title, intro, sections, links } }: { text: LocalText }) {
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{intro}</Paragraph>
      {sections.map(({ heading, body }) => (
        <section key={heading}>
          <Heading level={2}>{heading}</Heading>
          {body.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
        </section>
      ))}
      {links.length > 0 && (
        <ul>
          {links.map(({ label, url }) => (
            <li key={url}>
              <Link href={url}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
