// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import type { Ctx } from '../../context.ts';
import { DEMO_SOURCE } from './provision.ts';
import { deleteSyntheticSources } from './provision-store.ts';
import { provisionSink } from './save-provision.ts';

const FILE = fileURLToPath(new URL('./demo/provision.csv', import.meta.url));

/** In demo mode invented courses for three regions are there; outside it none is, whatever was loaded before. */
export async function loadDemoProvision(
  ctx: Pick<Ctx, 'db' | 'now' | 'publication'>,
  isDemo: boolean,
): Promise<void> {
  if (!isDemo) return deleteSyntheticSources(ctx.db);
  const { importProvision } = await import('./import/import-provision.ts');
  const places = ctx.publication.reference;
  await importProvision(provisionSink(ctx), FILE, { source: DEMO_SOURCE, synthetic: true, places });
}
