// SPDX-License-Identifier: EUPL-1.2
import { TENANT_LOGO, type Tenant } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { DeskCard } from '../../ui/desk-card.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { localDesks } from '../help/desks.ts';
import { ContactList } from './contact-list.tsx';
import { textFor } from './local-page.tsx';

/** Who answers for this installation; without a tenant it says that nobody has said so. */
export function whoRunsThisPage(context: PageContext): Page {
  const { t, publication } = context;
  const { tenant } = publication;
  return {
    title: t('trust.who.title'),
    description: t('trust.who.description'),
    body: (
      <>
        <Heading level={1}>{t('trust.who.title')}</Heading>
        {tenant ? <Named tenant={tenant} context={context} /> : <Nobody context={context} />}
        <Security tenant={tenant} context={context} />
        <Part id="software" title={t('trust.who.software')}>
          <Paragraph>{t('trust.who.software_text')}</Paragraph>
        </Part>
      </>
    ),
  };
}

function Nobody({ context: { t } }: { context: PageContext }) {
  return (
    <>
      <Notice kind="warning" title={t('trust.who.none_title')}>
        {t('trust.who.none')}
      </Notice>
      <Paragraph quiet>{t('trust.who.none_how')}</Paragraph>
    </>
  );
}

type PartProps = { tenant: Tenant; context: PageContext };

function Named({ tenant, context }: PartProps) {
  const { t, language } = context;
  const { organisation, address, register, responsible } = tenant.imprint;
  const imprint = { organisation, address, register, responsible };
  return (
    <>
      {tenant.example && (
        <Notice kind="warning" title={t('trust.who.example_title')}>
          {t('trust.who.example')}
        </Notice>
      )}
      {tenant.logo && (
        <p>
          <img class="o-tenant-logo" src={TENANT_LOGO} alt="" width="64" height="64" />
        </p>
      )}
      <Paragraph lead>{t('trust.who.lead', { name: tenant.name[language] })}</Paragraph>
      <Part id="contact" title={t('trust.who.contact')}>
        <ContactList contact={tenant.contact} t={t} />
      </Part>
      <Desks tenant={tenant} context={context} />
      <LocalPages tenant={tenant} context={context} />
      <Part id="privacy" title={t('trust.who.privacy')}>
        <Paragraph>
          {t('trust.who.privacy_lead')}{' '}
          <Link href={localised(language, '/privacy')}>{t('pages.privacy.title')}</Link>
        </Paragraph>
        <ContactList contact={tenant.privacy.contact} t={t} />
        {tenant.privacy.statement && (
          <p>
            <Link href={tenant.privacy.statement}>{t('trust.who.statement')}</Link>
          </p>
        )}
      </Part>
      <Part id="imprint" title={t('trust.who.imprint')}>
        <dl class="o-contact">
          {(['organisation', 'address', 'register', 'responsible'] as const).map(
            (field) =>
              imprint[field] && (
                <div key={field}>
                  <dt>{t(`trust.who.${field}`)}</dt>
                  <dd>{imprint[field]}</dd>
                </div>
              ),
          )}
        </dl>
      </Part>
    </>
  );
}

function Desks({ tenant: { municipality }, context }: PartProps) {
  if (!municipality) return null;
  const { t } = context;
  const own = localDesks(context, municipality).filter(({ level }) => level === 'municipality');
  return (
    <Part id="desks" title={t('trust.who.desks')}>
      {own.length === 0 && <Paragraph>{t('trust.who.no_desks')}</Paragraph>}
      <div class="o-grid">
        {own.map((desk) => (
          <DeskCard desk={desk} t={t} key={desk.name} />
        ))}
      </div>
    </Part>
  );
}

function LocalPages({ tenant, context: { t, language } }: PartProps) {
  if (tenant.pages.length === 0) return null;
  return (
    <Part id="pages" title={t('trust.who.pages')}>
      <Paragraph>{t('trust.who.pages_lead')}</Paragraph>
      <ul>
        {tenant.pages.map((page) => {
          const found = textFor(page, language);
          return (
            <li key={page.id} {...(found.language === language ? {} : { lang: found.language })}>
              <Link href={localised(language, `/local/${page.id}`)}>{found.text.title}</Link>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Security({ tenant, context: { t } }: { tenant: Tenant | undefined; context: PageContext }) {
  const contact = tenant?.security?.contact;
  return (
    <Part id="security" title={t('trust.who.security')}>
      <Paragraph>
        {contact
          ? t('trust.who.security_named', { contact: contact.replace('mailto:', '') })
          : t('trust.who.security_none')}{' '}
        <code>/.well-known/security.txt</code>
      </Paragraph>
    </Part>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
