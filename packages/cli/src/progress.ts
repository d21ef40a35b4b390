// SPDX-License-Identifier: EUPL-1.2
import cliProgress from 'cli-progress';

/** A bar for long work, on a terminal only; in a file or a pipe it stays silent. */
export function progressBar(title: string): { show(done: number, total: number): void; end(): void } {
  const bar = new cliProgress.SingleBar(
    {
      format: `${title} {bar} {value}/{total}`,
      clearOnComplete: true,
      stream: process.stderr,
      noTTYOutput: false,
    },
    cliProgress.Presets.legacy,
  );
  let started = false;
  return {
    show(done, total) {
      if (!started) bar.start(total, done);
      else bar.update(done);
      started = true;
    },
    end: () => bar.stop(),
  };
}
