// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { FAULT_CODES, type FaultCode, refusal } from '@opstap/contract';
import { type FieldFault, type PlainDate, todayInAmsterdam } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import {
  buildVacancyReader,
  type CsvMapping,
  type RawVacancy,
  type ReadVacancyOptions,
  readVacancy,
  type VacancyReader,
} from '@opstap/vacancies';
import { type FaultList, faultList, type RowFault } from '../../../import/row-fault.ts';
import { openSource, readChunks, type SourceFile } from '../../../import/source-files.ts';
import type { Progress } from '../../../storage/backup.ts';
import { minimumWageOf } from '../minimum-wage.ts';
import type { BeginVacancies, SavedVacancies, VacancySink } from '../vacancies.ts';
import type { VacancyFormat } from './vacancy-formats.ts';
import { vacancyRows } from './vacancy-rows.ts';

export type ImportVacanciesOptions = {
  source: BeginVacancies['source'];
  format?: VacancyFormat;
  mapping?: CsvMapping;
  /** The files hold all that is open at the source: what is not in them is closed. */
  complete?: boolean;
  /** Rows in one transaction. */
  atOnce?: number;
  /** The day of the import, for vacancies that say no date. */
  today?: PlainDate;
  /** Bytes read, of all. */
  onProgress?: Progress;
};

export type ImportVacanciesReport = SavedVacancies & {
  source: string;
  read: { file: string; rows: number }[];
  /** Files that are no part of what is read. */
  notRead: string[];
  unchanged: number;
  closed: number;
  /** Rows that were left out: the first 1,000. */
  faults: RowFault[];
  faultCount: number;
  /** Rows that were kept without something they gave: the first 1,000. */
  remarks: RowFault[];
  remarkCount: number;
};

/** Few enough that others who need the one connection wait some tenths of a second at most. */
const AT_ONCE = 500;
/** Changes when reading does, so that an import reads anew what it read before. */
const READER = 'reader 3';
const ID_LIMIT = 300;

/**
 * Imports vacancies from a file, a folder or a zip, row by row. Broken rows are told and left out. It may be run again at any
 * time: what is there already does not change.
 * @throws AppError `file-unreadable`, `vacancy-format-unknown`, `vacancy-mapping-wrong`, `vacancy-import-running`,
 * `vacancy-source-new`, and those of the storage.
 */
export async function importVacancies(
  sink: VacancySink,
  publication: Pick<Publication, 'pack' | 'reference' | 'taxonomy'>,
  path: string,
  options: ImportVacanciesOptions,
): Promise<ImportVacanciesReport> {
  const { source, complete = false, atOnce = AT_ONCE, onProgress } = options;
  const { files, close } = await openSource(path);
  try {
    const used = files.filter((file) => isRead(file, options.format));
    if (used.length === 0) throw refusal('vacancy-format-unknown', { path });
    const { run } = await sink.begin({ source });
    const lists = { faults: faultList(), remarks: faultList() };
    const reading: ReadVacancyOptions = {
      source: source.id,
      today: options.today ?? todayInAmsterdam(Date.now()),
      minimumWage: minimumWageOf(publication.pack),
    };
    const target = batches({ sink, run, publication, reading, remarks: lists.remarks, atOnce });
    const { read, saved } = await (async () => ({
      read: await readFiles(used, options, target.add, lists.faults, onProgress),
      saved: await target.flush(),
    }))().catch(async (error) => {
      // What went wrong is what is told, also where the storage does not answer any more.
      const end = {
        read: 0,
        changed: 0,
        faults: lists.faults.count,
        complete: false,
        interrupted: true as const,
      };
      await sink.finish({ run, ...end }).catch(() => undefined);
      throw error;
    });
    const rows = read.reduce((sum, file) => sum + file.rows, 0);
    const { closed } = await sink.finish({
      run,
      read: rows,
      changed: saved.added + saved.changed,
      faults: lists.faults.count,
      complete,
    });
    const notRead = files.filter((file) => !used.includes(file)).map((file) => file.path);
    const { faults, remarks } = lists;
    return {
      source: source.id,
      read,
      notRead,
      ...saved,
      closed,
      faults: faults.kept,
      faultCount: faults.count,
      remarks: remarks.kept,
      remarkCount: remarks.count,
    };
  } finally {
    close();
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
const isRead = (file: SourceFile, format: VacancyFormat | undefined) =>
  vacancyRows(file, nothing(), format ? { format } : {}) !== undefined;

type PlacedRaw = { raw: RawVacancy; file: string; row: number };

async function readFiles(
  files: readonly SourceFile[],
  { format, mapping }: ImportVacanciesOptions,
  add: (placed: PlacedRaw) => Promise<void>,
  faults: FaultList,
  onProgress: Progress | undefined,
): Promise<ImportVacanciesReport['read']> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const ids = new Set<string>();
  const read: ImportVacanciesReport['read'] = [];
  let done = 0;
  for (const file of files) {
    let rows = 0;
    const chunks = readChunks(file, (bytes) => {
      done += bytes;
    });
    const found = vacancyRows(file, chunks, { ...(format && { format }), ...(mapping && { mapping }) });
    for await (const { raw, faults: told, row } of found ?? []) {
      rows += 1;
      if (rows % 200 === 0) onProgress?.(done, total);
      const place = { file: file.path, row };
      const wrong = raw ? faultsOfId(raw.idAtSource, ids) : told;
      for (const fault of wrong) faults.add({ ...place, ...placed(fault) });
      if (raw && wrong.length === 0) await add({ raw, ...place });
    }
    read.push({ file: file.path, rows });
  }
  return read;
}

function faultsOfId(id: string, ids: Set<string>): FieldFault[] {
  if (id.length > ID_LIMIT) return [{ field: 'id', code: 'field-too-long', data: { limit: ID_LIMIT } }];
  if (ids.has(id)) return [{ field: 'id', code: 'row-twice', data: { id } }];
  ids.add(id);
  return [];
}

/** Formats and reading know the codes of faults as texts; here they become those of the contract. */
function placed(fault: FieldFault): FieldFault & { code: FaultCode } {
  return { ...fault, code: FAULT_CODES.find((code) => code === fault.code) ?? 'field-invalid' };
}

type Target = {
  sink: VacancySink;
  run: string;
  publication: Pick<Publication, 'pack' | 'reference' | 'taxonomy'>;
  reading: ReadVacancyOptions;
  remarks: FaultList;
  atOnce: number;
};

/** Gathers rows; of those that are new or different the texts are read, while the piece before is being saved. */
function batches({ sink, run, publication, reading, remarks, atOnce }: Target) {
  const totals = { added: 0, changed: 0, duplicates: 0, hidden: 0, unchanged: 0 };
  // Made when the first new row comes: an import that changes nothing needs none.
  let reader: VacancyReader | undefined;
  let waiting: PlacedRaw[] = [];
  let saving: Promise<void> = Promise.resolve();

  const send = async () => {
    const batch = waiting.map((placedRaw) => ({
      ...placedRaw,
      hash: hashOf(placedRaw.raw, publication.pack.hash),
    }));
    waiting = [];
    const rows = batch.map(({ raw, hash }) => ({ id: `${reading.source}:${raw.idAtSource}`, hash }));
    const known = new Set(await sink.known({ run, rows }));
    totals.unchanged += known.size;
    const fresh = batch.filter((_, at) => !known.has(at));
    if (fresh.length === 0) return;
    reader ??= readerOf(publication);
    const incoming = [];
    for (const { raw, hash, file, row } of fresh) {
      const { vacancy, remarks: told } = readVacancy(reader, raw, reading);
      for (const remark of told) remarks.add({ file, row, ...placed(remark) });
      incoming.push({ vacancy, hash });
    }
    await saving;
    saving = sink.save({ run, rows: incoming }).then((saved) => {
      for (const name of ['added', 'changed', 'duplicates', 'hidden'] as const) totals[name] += saved[name];
    });
    // Told by the next await of it; without this a failure between two saves would end the process.
    saving.catch(() => undefined);
  };
  return {
    async add(placedRaw: PlacedRaw): Promise<void> {
      waiting.push(placedRaw);
      if (waiting.length >= atOnce) await send();
    },
    async flush() {
      if (waiting.length > 0) await send();
      await saving;
      return totals;
    },
  };
}

const readers = new WeakMap<Publication['taxonomy'], VacancyReader>();

/** Takes a second to make, so it is made once. */
function readerOf({ reference, taxonomy }: Pick<Publication, 'reference' | 'taxonomy'>): VacancyReader {
  const reader = readers.get(taxonomy) ?? buildVacancyReader(reference, taxonomy);
  readers.set(taxonomy, reader);
  return reader;
}

function hashOf(raw: RawVacancy, law: string): string {
  return createHash('sha256')
    .update(JSON.stringify([READER, law, raw]))
    .digest('base64url');
}
