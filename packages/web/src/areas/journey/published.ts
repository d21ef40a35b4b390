// SPDX-License-Identifier: EUPL-1.2
import type { Pack } from '@opstap/rules';
import { type Reference, withoutExamples } from '@opstap/taxonomy';

export type Published = { pack: Pack; reference: Reference };

let loading: Promise<Published> | undefined;

/** The law of the klantreis and reference data in the browser: loaded once per page, kept by the browser, usable without a connection. */
export function loadPublished(demo = false): Promise<Published> {
  loading ??= Promise.all([
    import('@opstap/publication/packs/klantreis'),
    import('@opstap/publication/reference'),
  ]).then(([{ default: pack }, { default: reference }]) => ({
    pack,
    reference: demo ? reference : withoutExamples(reference),
  }));
  return loading;
}
