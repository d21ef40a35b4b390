// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Facts, Pack } from '@opstap/rules';
import { useEffect, useState } from 'preact/hooks';
import { readJourney, writeJourney } from '../../app/device.ts';
import { type DeviceJourney, EMPTY, factsOf } from '../../app/device-journey.ts';
import { EXAMPLE_PAYSLIPS, EXAMPLE_PERSON } from './example.ts';
import { type KeptPay, readPay, writePay } from './kept-pay.ts';
import type { Payslip } from './payslip.ts';

/** What the page works on: the answers that all pages share, and the payslips. An example is shown, never kept. */
export type Pay = {
  pack: Pack;
  device: DeviceJourney;
  person: Facts;
  payslips: readonly Payslip[];
  adultOn?: PlainDate;
  isExample: boolean;
  /** False when the browser stores nothing. */
  isKept: boolean;
  changeAnswers(update: (device: DeviceJourney) => DeviceJourney): void;
  changePay(changed: Pick<KeptPay, 'payslips' | 'adultOn'>): void;
  showExample(isShown: boolean): void;
};

const NO_PAY: KeptPay = { format: 1, payslips: [], at: '' };

/** The law, the answers and the payslips on this device. Undefined while loading. */
export function usePay(): Pay | { failed: true } | undefined {
  const [pack, setPack] = useState<Pack>();
  const [hasFailed, setFailed] = useState(false);
  const [device, setDevice] = useState<DeviceJourney>();
  const [kept, setKept] = useState<KeptPay>();
  const [isKept, setIsKept] = useState(true);
  const [isExample, showExample] = useState(false);
  useEffect(() => {
    import('@opstap/publication/packs/klopt_mijn_loon').then(
      (module) => setPack(module.default),
      () => setFailed(true),
    );
    void readJourney().then((journey) => setDevice(journey ?? EMPTY));
    void readPay().then((pay) => setKept(pay ?? NO_PAY));
  }, []);

  if (hasFailed) return { failed: true };
  if (!pack || !device || !kept) return undefined;
  const shown = isExample ? { payslips: EXAMPLE_PAYSLIPS, adultOn: EXAMPLE_PAYSLIPS[0]?.from } : kept;
  return {
    pack,
    device,
    person: isExample ? EXAMPLE_PERSON : factsOf(device),
    payslips: shown.payslips,
    ...(shown.adultOn && { adultOn: shown.adultOn }),
    isExample,
    isKept,
    showExample,
    changeAnswers(update) {
      const changed = update(device);
      setDevice(changed);
      void writeJourney(changed).then(setIsKept);
    },
    changePay(changed) {
      const pay: KeptPay = { format: 1, ...changed, at: new Date().toISOString() };
      setKept(pay);
      void writePay(pay).then(setIsKept);
    },
  };
}
