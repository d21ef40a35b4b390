// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { settled, withBrowser } from './device.ts';
import { withProduct } from './product.ts';
import { percentile, rounded, type Section, table } from './section.ts';

const PAGES = ['/may-i-work', '/contract-check', '/income', '/out-of-work', '/journey'] as const;
const DEVICES = [
  { device: 'desktop, mouse', slowed: 1, viewport: { width: 1280, height: 800 }, hasTouch: false },
  { device: 'telephone, slowed 4 times', slowed: 4, viewport: { width: 360, height: 740 }, hasTouch: true },
] as const;
type Device = (typeof DEVICES)[number];
const LANGUAGE = 'uk';
const WALKS = 3;
const MOST_TAPS = 40;
/** `frames`: that the browser drew from the tap on, up to and with the one that shows what follows. */
type Tap = { ms: number; frames: number; to: 'question' | 'result' };
type Measured = { path: string; device: string; taps: Tap[] };
/** What the page keeps between a tap and the paint after it; put there by `watchPaints`. */
type Watched = { tappedAt: number; paintedAt: number | undefined; frames: number };

/** From the moment that a finger or the mouse lets go of an answer's button until the next question, or the result, is on the screen. */
export async function measureTaps(): Promise<Section> {
  const measured: Measured[] = [];
  await withProduct((url) =>
    withBrowser(async (browser) => {
      for (const path of PAGES) {
        for (const device of DEVICES) {
          const taps: Tap[] = [];
          for (let walk = 0; walk < WALKS; walk += 1)
            taps.push(...(await walkThrough(browser, `${url}/${LANGUAGE}${path}`, device)));
          measured.push({ path, device: device.device, taps });
        }
      }
    }),
  );
  return { text: describe(measured), bars: [], figures: measured };
}

/** One person with an empty device: the first choice of every question, and "I don't know" where there is none. */
async function walkThrough(
  browser: Browser,
  address: string,
  { slowed, viewport, hasTouch }: Device,
): Promise<Tap[]> {
  const context = await browser.newContext({
    viewport,
    hasTouch,
    isMobile: hasTouch,
    locale: LANGUAGE,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await settled(page);
    await page.evaluate(watchPaints);
    const chromium = await context.newCDPSession(page);
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const taps: Tap[] = [];
    while (taps.length < MOST_TAPS && (await page.locator('form[data-question]').count()) > 0) {
      const isAnswered = await choose(page);
      const button = page.locator(
        isAnswered ? '.o-flow__actions button[type=submit]' : '.o-flow__actions button:nth-of-type(2)',
      );
      const painted = await tap(page, () => (hasTouch ? button.tap() : button.click()));
      taps.push({
        ...painted,
        to: (await page.locator('form[data-question]').count()) > 0 ? 'question' : 'result',
      });
    }
    if (taps.length === 0) throw new Error(`${address} asked nothing`);
    return taps;
  } finally {
    await context.close();
  }
}

/** Takes the first choice of every group, also of those that appear by it. @returns false where something must be typed. */
async function choose(page: Page): Promise<boolean> {
  const form = page.locator('form[data-question]');
  if ((await form.locator('input:not([type=radio])').count()) > 0) return false;
  for (let group = 0; group < (await form.locator('fieldset').count()); group += 1) {
    await form.locator('fieldset').nth(group).locator('input').first().check({ force: true });
  }
  return true;
}

async function tap(page: Page, press: () => Promise<void>): Promise<Omit<Tap, 'to'>> {
  // Nothing of the screen before may still be busy.
  await page.waitForTimeout(200);
  await press();
  const painted = await page.waitForFunction(() => {
    const { watched } = window as unknown as { watched: Watched };
    const { tappedAt, paintedAt, frames } = watched;
    return paintedAt === undefined ? undefined : { ms: paintedAt - tappedAt, frames };
  });
  // The wait ends when it is no longer undefined.
  return (await painted.jsonValue()) as Omit<Tap, 'to'>;
}

/** Runs in the page. A task that is posted in a frame runs when that frame is drawn. */
function watchPaints(): void {
  const watched: Watched = { tappedAt: 0, paintedAt: undefined, frames: 0 };
  Object.assign(window, { watched });
  const onScreen = () => document.querySelector('form[data-question]')?.getAttribute('data-question');
  let before = onScreen();
  let counting = 0;
  const countFrames = () => {
    watched.frames += 1;
    counting = requestAnimationFrame(countFrames);
  };
  addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      watched.tappedAt = timeStamp;
      watched.paintedAt = undefined;
      watched.frames = 0;
      cancelAnimationFrame(counting);
      counting = requestAnimationFrame(countFrames);
    },
    true,
  );
  new MutationObserver(() => {
    if (onScreen() === before) return;
    before = onScreen();
    requestAnimationFrame(() => {
      cancelAnimationFrame(counting);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        watched.paintedAt = performance.now();
      };
      port2.postMessage(undefined);
    });
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-question'],
  });
}

function describe(measured: readonly Measured[]): string[] {
  const row = (label: string, device: string, taps: readonly Tap[]) => {
    const ms = taps.map((tap) => tap.ms);
    const frames = taps.map((tap) => tap.frames);
    return [
      label,
      device,
      taps.length,
      `${rounded(percentile(ms, 0.5))} ms`,
      percentile(frames, 0.5),
      `${rounded(Math.max(...ms))} ms`,
      Math.max(...frames),
    ];
  };
  const all = DEVICES.flatMap(({ device }) => {
    const taps = measured.filter((one) => one.device === device).flatMap((one) => one.taps);
    return (['question', 'result'] as const).map((kind) =>
      row(
        `all, to a ${kind}`,
        device,
        taps.filter(({ to }) => to === kind),
      ),
    );
  });
  return [
    `From the moment that a finger or the mouse lets go of the button under an answer until the next question, or the result, has been drawn: the answer is kept on the device, the law is asked what follows and what to ask next, and the screen is drawn. In Chromium in Ukrainian, ${WALKS} walks through each page on an empty device: at 1280 × 800 with a mouse and the processor of this machine as it is, and at 360 × 740 with a finger and the processor slowed 4 times by Chromium. Frames are those that the browser began from the tap on, up to and with the one that shows what follows; one is the least there can be.`,
    table(
      ['page', 'device', 'taps', 'median', 'frames', 'worst', 'frames'],
      [...measured.map(({ path, device, taps }) => row(path, device, taps)), ...all],
    ),
  ];
}
