import { findChromium, launch } from './chromium.ts';
const b = await launch(await findChromium());
const p = await (await b.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })).newPage();
p.on('console', (m) => console.log('console', m.text()));
p.on('pageerror', (m) => console.log('pageerror', m.message));
p.on('worker', (w) => console.log('worker', w.url()));
p.on('request', (r) => { if (/names|occupations|competences|taxonomy|linker|answering/.test(r.url())) console.log('req', r.url().split('/').at(-1)); });
await p.goto('http://localhost:8131/uk/profile');
await p.waitForSelector('[data-alive]');
for (const q of ['медсес', 'зварю', 'vrachtw', 'qwerty', 'nurse', 'повариха']) {
  const s = performance.now();
  await p.getByRole('combobox').first().fill(q);
  await p.waitForTimeout(2500);
  console.log(q, await p.getByRole('option').allTextContents());
}
await b.close();
