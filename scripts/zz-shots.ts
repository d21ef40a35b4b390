import { findChromium, launch } from './chromium.ts';

const browser = await launch(await findChromium());
const shot = async (
  lang: string,
  path: string,
  width: number,
  height: number,
  name: string,
  tap?: string,
  full = false,
) => {
  const context = await browser.newContext({
    viewport: { width, height },
    baseURL: 'http://localhost:8146',
    serviceWorkers: 'block',
    locale: lang,
  });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  await page.goto(`/${lang}${path}`);
  await page.waitForTimeout(600);
  if (tap) {
    await page.locator(`[popovertarget="term-${tap}"].o-term`).first().click();
    await page.waitForTimeout(300);
  }
  await page.screenshot({ path: `/tmp/gl/${name}.png`, fullPage: full });
  await context.close();
};
await shot('uk', '/steps/eerste_loonstrook', 360, 740, 'uk-step', undefined, true);
await shot('uk', '/steps/eerste_loonstrook', 360, 740, 'uk-step-tap', 'loonstrook');
await shot('nl', '/steps/bewijs_van_verblijf', 1280, 900, 'nl-step-tap', 'bewijs_van_verblijf');
await shot('uk', '/glossary', 360, 900, 'uk-glossary');
await shot('nl', '/glossary', 1280, 900, 'nl-glossary');
await shot('uk', '/glossary/tewerkstellingsvergunning', 360, 740, 'uk-term', undefined, true);
await shot('nl', '/glossary/tewerkstellingsvergunning', 1280, 900, 'nl-term');
await shot('ru', '/professions/verpleegkundige', 360, 740, 'ru-nurse', undefined, true);
await browser.close();
