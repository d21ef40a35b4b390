// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import type { Pack } from '@opstap/rules';
import { useRef, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';
import { download } from '../../app/download.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { faultText } from './in-words.ts';
import { addPayslips, MAX_PAYSLIPS, PAYSLIP_FACTS, type Payslip, type PayslipFact } from './payslip.ts';
import type { CsvResult, FileFault } from './read-csv.ts';

type Props = {
  pack: Pack;
  payslips: readonly Payslip[];
  t: Translator;
  onAdd: (payslips: readonly Payslip[]) => void;
};
type Report = CsvResult & { known: number; left: number };

/** A table of payslips from a spreadsheet: read on this device, what is good is kept, what is not is named. */
export function PayslipFile({ pack, payslips, t, onAdd }: Props) {
  const [report, setReport] = useState<Report | 'unreadable'>();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    try {
      const result = await readFile(pack, file);
      const { payslips: all, known, left } = addPayslips(payslips, result.payslips);
      if (all.length > payslips.length) onAdd(all);
      setReport({ ...result, known, left });
    } catch {
      setReport('unreadable');
    }
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <Details summary={t('pay.file.title')}>
      <Paragraph>{t('pay.file.lead', { max: MAX_PAYSLIPS })}</Paragraph>
      <p class="o-actions">
        <Button icon="paper" onClick={() => void offerTemplate(t)}>
          {t('pay.file.template')}
        </Button>
      </p>
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for="payslip-file">
          {t('pay.file.choose')}
        </label>
        <input
          ref={input}
          class="o-file"
          id="payslip-file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file);
          }}
        />
      </div>
      <div role="status" id="payslip-file-report">
        {report === 'unreadable' && <Notice kind="error">{t('pay.file.unreadable')}</Notice>}
        {report && report !== 'unreadable' && <ReportNotice report={report} t={t} />}
      </div>
    </Details>
  );
}

function ReportNotice({ report, t }: { report: Report; t: Translator }) {
  const { payslips, known, left, rows, file } = report;
  const added = payslips.length - known - left;
  const isFine = rows.length === 0 && file.length === 0 && left === 0;
  return (
    <Notice kind={isFine ? 'ok' : 'warning'} title={t('pay.file.read', { count: added })}>
      {known > 0 && <p>{t('pay.file.known', { count: known })}</p>}
      {left > 0 && <p>{t('pay.file.left', { count: left, max: MAX_PAYSLIPS })}</p>}
      {file.map((fault) => (
        <p key={fault.code}>{fileFaultText(fault, t)}</p>
      ))}
      {rows.length > 0 && (
        <>
          <p>{t('pay.file.broken', { count: rows.length })}:</p>
          <ul class="o-file__rows">
            {rows.map(({ row, faults }) => (
              <li key={row}>
                <strong>{t('pay.file.row', { row })}</strong>
                <ul>
                  {faults.map((fault) => (
                    <li key={fault.field}>
                      {t(`pay.column.${fault.field}`)}: {faultText(fault, t)}
                      {fault.text && ` (${t('pay.file.was', { text: fault.text.slice(0, 40) })})`}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function fileFaultText(fault: FileFault, t: Translator): string {
  switch (fault.code) {
    case 'columns':
      return t('pay.file.columns', {
        names: fault.missing.map((fact) => t(`pay.column.${fact}`)).join(', '),
      });
    case 'quotes':
      return t('pay.file.quotes', { row: fault.row });
    case 'too_many':
      return t('pay.file.left', { count: fault.left, max: MAX_PAYSLIPS });
    case 'no_rows':
      return t('pay.file.no_rows');
  }
}

/** The reader, and the names of the columns in all languages, come only when a file is there. */
async function readFile(pack: Pack, file: File): Promise<CsvResult> {
  const { columnKey, decodeTable, readCsv } = await import('./read-csv.ts');
  const translators = await Promise.all(
    LANGUAGES.map(async (language) => translator(language, await loadTexts(language, ['pay']))),
  );
  const names = new Map<string, PayslipFact>(
    PAYSLIP_FACTS.flatMap((fact) => [
      [columnKey(fact), fact] as const,
      ...translators.map((t) => [columnKey(t(`pay.column.${fact}`)), fact] as const),
    ]),
  );
  return readCsv(pack, decodeTable(new Uint8Array(await file.arrayBuffer())), names);
}

async function offerTemplate(t: Translator): Promise<void> {
  const { csvTemplate } = await import('./read-csv.ts');
  const header = Object.fromEntries(PAYSLIP_FACTS.map((fact) => [fact, t(`pay.column.${fact}`)]));
  // One name for each column was just made.
  const table = csvTemplate(header as Record<PayslipFact, string>);
  download(new Blob([table], { type: 'text/csv' }), 'opstap.csv');
}
