// SPDX-License-Identifier: EUPL-1.2
import { alive, type Visit } from './visit.ts';

/** Removes all that is kept, as a person does. */
export async function removeEverything({
  page,
  t,
  address,
}: Pick<Visit, 'page' | 't' | 'address'>): Promise<void> {
  await page.goto(address('/on-this-device'));
  await alive(page);
  await page.getByRole('button', { name: t('on_device.all.button') }).click();
  await page.getByRole('button', { name: t('on_device.yes') }).click();
  await page.getByText(t('on_device.done.removed_all'), { exact: true }).waitFor();
}
