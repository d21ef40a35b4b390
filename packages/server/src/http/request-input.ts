// SPDX-License-Identifier: EUPL-1.2
import { type ApiRoute, FAULT_CODES, type FaultCode, refusal } from '@opstap/contract';
import type { FieldFault } from '@opstap/kernel';
import type { z } from 'zod';
import type { HttpContext } from './exchange.ts';

const DEFAULT_BODY_LIMIT = 1_000_000;
type Part = 'params' | 'query' | 'headers' | 'body';

/**
 * Parses all parts of a request by its route. @throws AppError `body-too-large`, `wrong-content-type`,
 * `malformed-json`, or `invalid-input` with every fault of every part, those of `check` included.
 */
export async function readInput(
  c: HttpContext,
  route: ApiRoute,
  check: (body: unknown) => FieldFault[],
): Promise<Record<string, unknown>> {
  const raw: Record<Part, unknown> = {
    params: c.req.param(),
    query: c.req.query(),
    headers: c.req.header(),
    body: route.request.body ? await readJson(c, route.bodyLimit ?? DEFAULT_BODY_LIMIT) : undefined,
  };
  const input: Record<string, unknown> = {};
  const faults: FieldFault[] = [];
  for (const part of ['params', 'query', 'headers', 'body'] as const) {
    const result = route.request[part]?.safeParse(raw[part], { reportInput: true });
    if (result?.success) input[part] = result.data;
    else if (result) faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, part)));
  }
  if (route.request.body) addNew(faults, check(raw.body));
  if (faults.length > 0) throw refusal('invalid-input', {}, faults);
  return input;
}

/** A field has one fault: the check that knows the corpus says more than the schema. */
function addNew(faults: FieldFault[], more: readonly FieldFault[]): void {
  for (const fault of more) {
    const known = faults.findIndex(({ field }) => field === fault.field);
    if (known >= 0) faults.splice(known, 1, fault);
    else faults.push(fault);
  }
}

async function readJson(c: HttpContext, limit: number): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) throw refusal('wrong-content-type');
  const text = await readText(c, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('malformed-json');
  }
}

/** Reads no further than the limit, whatever the request says about its length. */
async function readText(c: HttpContext, limit: number): Promise<string> {
  const tooLarge = () => refusal('body-too-large', { kilobytes: Math.floor(limit / 1_000) });
  const announced = Number(c.req.header('content-length') ?? Number.NaN);
  if (announced > limit) throw tooLarge();
  if (announced <= limit && c.env?.incoming) return c.req.text();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function faultsOf(issue: z.core.$ZodIssue, part: Part): FieldFault[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join('.') || part;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: at([...issue.path, key]),
      code: 'field-unknown' satisfies FaultCode,
    }));
  }
  return [{ field: at(issue.path), ...describe(issue) }];
}

function describe(issue: z.core.$ZodIssue): { code: FaultCode; data?: Record<string, string | number> } {
  const told = FAULT_CODES.find((code) => code === issue.message);
  if (told) return { code: told };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'field-required' }
        : { code: 'field-type', data: { expected: issue.expected } };
    case 'invalid_value':
      return issue.input === undefined
        ? { code: 'field-required' }
        : { code: 'field-value', data: { values: issue.values.join(', ') } };
    case 'too_big':
      return {
        code: issue.origin === 'number' || issue.origin === 'int' ? 'field-range' : 'field-too-long',
        data: { limit: Number(issue.maximum) },
      };
    case 'too_small':
      return {
        code: issue.origin === 'number' || issue.origin === 'int' ? 'field-range' : 'field-too-short',
        data: { limit: Number(issue.minimum) },
      };
    case 'invalid_format':
      return { code: 'field-format' };
    default:
      return { code: 'field-invalid' };
  }
}
