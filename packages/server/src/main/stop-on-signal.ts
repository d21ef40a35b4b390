// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino';

/** Ctrl-C and the system's request to stop end the server in order; a second one ends it at once. */
export function stopOnSignal(stop: () => Promise<void>, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      stop().then(
        () => process.exit(0),
        (error) => {
          log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'did not stop in order');
          process.exit(1);
        },
      );
    });
  }
}
