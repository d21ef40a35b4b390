// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, type Language, plainDate } from '@opstap/kernel';
import type { Tenant } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { renderPage } from '@opstap/web/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../testing/test-app.ts';
import { makeStorage, type TestStorage } from '../testing/with-database.ts';
import { contrastOf, HOUSE } from './colours.ts';
import { loadTenant } from './load-tenant.ts';
import { logoFaults } from './logo.ts';
import { readTenant } from './read-tenant.ts';

const FOLDER = new URL('../../../../reference/tenants/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const written = readFileSync(new URL('voorbeeldstad/tenant.yaml', FOLDER), 'utf8');
const logo = readFileSync(new URL('voorbeeldstad/logo.svg', FOLDER), 'utf8');
const publication = await loadPublication();

/** The example with something changed; `from` must be in it. */
function changed(from: string, to: string) {
  expect(written).toContain(from);
  return readTenant('x', written.replace(from, to), () => logo);
}
function faultsOf(read: ReturnType<typeof readTenant>) {
  return 'faults' in read ? read.faults : [];
}
const page = (tenant: Tenant | undefined, path: string, language: Language) =>
  renderPage(
    {
      path: `/${language}${path}`,
      search: '',
      language,
      demo: true,
      origin: 'https://opstap.example',
      today: plainDate('2026-11-30'),
    },
    { ...publication, ...(tenant && { tenant }) },
  );

describe('the file of an installation', () => {
  it.each(EXAMPLES)('%s is an example that can be used, and says so', (id) => {
    const tenant = loadTenant(id);
    expect(tenant.example).toBe(true);
    for (const language of LANGUAGES)
      expect(tenant.name[language]).toMatch(/\((voorbeeld|example|приклад|пример)\)$/);
  });

  it('is refused with the field of every fault, all at once', () => {
    const faults = faultsOf(
      readTenant('x', written.replace('GM9999', 'Utrecht').replace('oekraine@', 'oekraine at '), () => logo),
    );
    expect(faults.map(({ field }) => field).sort()).toEqual(['contact.email', 'municipality']);
  });

  it.each([
    ['not valid YAML', '{', 'file'],
    ['a field nobody knows', `${written}\ncookies: yes`, 'file'],
    ['nothing', '', 'file'],
    ['no name', written.replace(/name:\n(?: {2}.*\n)+/, ''), 'name'],
  ])('is refused when it is %s', (_, yaml, field) => {
    expect(faultsOf(readTenant('x', yaml, () => logo)).map((fault) => fault.field)).toContain(field);
  });

  it('that is refused names itself, its setting and its fields', () => {
    const folder = mkdtempSync(join(tmpdir(), 'opstap-tenant-'));
    try {
      const file = join(folder, 'own.yaml');
      writeFileSync(file, written);
      expect(() => loadTenant(file)).toThrow(
        /own\.yaml \(OPSTAP_TENANT\)[\s\S]*logo: there is no file logo\.svg/,
      );
      writeFileSync(file, written.replace('logo: logo.svg\n', ''));
      expect(loadTenant(file).id).toBe('own');
      expect(() => loadTenant('nobody')).toThrow('OPSTAP_TENANT: there is no file');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('own colours', () => {
  it('are refused below WCAG AA, in light and in dark, with both colours and the contrast', () => {
    expect(faultsOf(changed('accent: { light: "#3d3a8c"', 'accent: { light: "#ffcc00"'))).toContainEqual({
      field: 'colours.accent.light',
      message: '#ffcc00 with surface #ffffff has a contrast of 1.51:1; WCAG AA asks 4.5:1',
    });
    const dark = faultsOf(changed('dark: "#b9b8f2"', 'dark: "#202060"'));
    expect(dark.map(({ field }) => field)).toContain('colours.accent.dark');
    expect(dark.map(({ field }) => field)).not.toContain('colours.accent.light');
  });

  it('cannot carry anything but a colour', () => {
    const [fault] = faultsOf(changed('"#3d3a8c"', '"red;} body{display:none"'));
    expect(fault?.field).toBe('colours.accent.light');
  });

  it('are held against the colours that the pages really have', () => {
    const theme = readFileSync(new URL('../../../web/src/ui/theme.css', import.meta.url), 'utf8');
    for (const [name, { light, dark }] of Object.entries(HOUSE))
      expect(theme).toContain(`--o-${name}: light-dark(${light}, ${dark});`);
  });

  it('are measured by the formula of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('a logo', () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`;
  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['an event', svg('<path d="M0 0" onload="x()"/>')],
    ['a picture from elsewhere', svg('<image href="https://example.org/x.png"/>')],
    ['a link', svg('<a href="https://example.org"><path d="M0 0"/></a>')],
    ['a use of another file', svg('<use href="other.svg#a"/>')],
    ['a colour from elsewhere', svg('<path d="M0 0" fill="url(https://example.org/a)"/>')],
    ['a style', svg('<style>@import url(x)</style>')],
    ['style on a shape', svg('<path d="M0 0" style="fill:red"/>')],
    ['foreign HTML', svg('<foreignObject/>')],
    ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`],
    ['a style sheet beside it', `<?xml-stylesheet href="x.css"?>${svg('')}`],
    ['no end', '<svg viewBox="0 0 1 1"><g>'],
    ['no viewBox', '<svg></svg>'],
    ['no picture', 'GIF89a'],
  ])('with %s is refused', (_, text) => {
    expect(logoFaults(text)).not.toEqual([]);
  });

  it('of shapes and its own gradients is taken as it is', () => {
    const own = '<defs><linearGradient id="a"><stop offset="1" stop-color="#000"/></linearGradient></defs>';
    expect(logoFaults(svg(`${own}<path d="M0 0" fill="url(#a)"/>`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('pages of an installation in %s', (language) => {
  const tenant = loadTenant('voorbeeldstad');

  it('say who runs it, on every page, and that an example is one', () => {
    for (const path of ['', '/who-runs-this', '/steps', '/privacy']) {
      const { html } = page(tenant, path, language);
      expect(html).toContain(tenant.name[language]);
      expect(html).toContain(String(publication.catalog(language)['trust.strip.example']));
      expect(html).toContain('<link rel="stylesheet" href="/tenant/colours.css"');
    }
    const { html } = page(tenant, '/who-runs-this', language);
    for (const told of [
      'oekraine@voorbeeldstad.example',
      'privacy@voorbeeldstad.example',
      'Voorbeeldplein 1',
    ])
      expect(html).toContain(told);
    expect(html).toContain(String(publication.catalog(language)['shell.desk.example']));
  });

  it('show a local page in the reader’s language, or say which other it is in', () => {
    expect(page(tenant, '/local/walk-in', language).html).toContain(tenant.pages[0]?.texts[language]?.title);
    expect(page(tenant, '/local/nothing', language).status).toBe(404);
    const { html } = page(loadTenant('proefdorp'), '/local/language-cafe', language);
    const isThere = language === 'nl' || language === 'uk';
    expect(html.includes('lang="uk"><h1') || html.includes('lang="nl"><h1')).toBe(!isThere);
  });

  it('say that nobody has set it up, where nobody has', () => {
    const { html } = page(undefined, '/who-runs-this', language);
    expect(html).toContain(String(publication.catalog(language)['trust.who.none']));
    expect(html).not.toContain('/tenant/');
    expect(page(undefined, '/local/walk-in', language).status).toBe(404);
  });
});

describe('what belongs to an installation', () => {
  let made: TestStorage | undefined;
  beforeAll(async () => {
    made = await makeStorage('pglite');
  });
  afterAll(async () => made?.drop());
  const ask = async (path: string, tenant?: Tenant, settings = {}) => {
    const { storage } = made ?? expect.fail('no storage');
    const { app, ctx } = testApp({ storage, settings });
    const own = testApp({
      storage,
      settings,
      publication: { ...ctx.publication, ...(tenant && { tenant }) },
    });
    return (tenant ? own.app : app).request(path);
  };

  it('is served as files, under the same policy as every page', async () => {
    const tenant = loadTenant('voorbeeldstad');
    const [styles, picture] = [
      await ask('/tenant/colours.css', tenant),
      await ask('/tenant/logo.svg', tenant),
    ];
    expect([styles.headers.get('content-type'), await styles.text()]).toEqual([
      'text/css; charset=utf-8',
      tenant.styles,
    ]);
    expect([picture.headers.get('content-type'), await picture.text()]).toEqual([
      'image/svg+xml; charset=utf-8',
      logo,
    ]);
    expect(picture.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await ask('/tenant/logo.svg')).status).toBe(404);
  });

  it('tells whom to write to about a weakness, until a day less than a year away', async () => {
    const text = await (await ask('/.well-known/security.txt', loadTenant('voorbeeldstad'))).text();
    expect(text).toContain('Contact: mailto:security@voorbeeldstad.example\n');
    expect(text).toContain('Preferred-Languages: nl, en\n');
    // Noon of 23 November 2026, and 180 days.
    expect(text).toContain('Expires: 2027-05-22T00:00:00Z\n');
    expect(text).not.toContain('Canonical');
  });

  it('says honestly that nobody is named, and is still a valid security.txt', async () => {
    const response = await ask('/.well-known/security.txt', undefined, { origin: 'https://opstap.example' });
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(/^# Nobody is named.*SECURITY\.md/);
    expect(text).toContain('Contact: https://opstap.example/en/who-runs-this#security\n');
    expect(text).toContain('Canonical: https://opstap.example/.well-known/security.txt\n');
  });
});
