// SPDX-License-Identifier: EUPL-1.2
import { encode } from 'uqr';

type Code = { size: number; path: string };

/** Drawn from the data, as one path. */
export function codeOf(text: string): Code {
  const { size, data } = encode(text, { ecc: 'M', border: 3 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}

/** A QR code in a page. Always dark on white: scanners do not read it the other way round. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = codeOf(text);
  return (
    <svg
      class="o-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="var(--o-paper)" />
      <path d={path} fill="var(--o-print)" />
    </svg>
  );
}
