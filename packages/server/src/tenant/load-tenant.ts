// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tenant } from '@opstap/publication';
import { readTenant } from './read-tenant.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../reference/tenants/', import.meta.url));

/**
 * Who runs this installation: `setting` is the path of a file, or the id of a folder in `reference/tenants`.
 * @throws RangeError with every fault, each with the file and the field.
 */
export function loadTenant(setting: string): Tenant {
  const isId = /^[a-z0-9-]+$/.test(setting);
  const file = isId ? join(EXAMPLES, setting, 'tenant.yaml') : resolve(setting);
  if (!existsSync(file)) throw new RangeError(`OPSTAP_TENANT: there is no file ${file}`);
  const beside = (name: string) => {
    const path = join(dirname(file), name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const id = isId ? setting : basename(file).replace(/\.ya?ml$/, '');
  const read = readTenant(id, readFileSync(file, 'utf8'), beside);
  if ('tenant' in read) return read.tenant;
  const lines = read.faults.map(({ field, message }) => `  ${field}: ${message}`);
  throw new RangeError(`${file} (OPSTAP_TENANT) cannot be used:\n${lines.join('\n')}`);
}
