// SPDX-License-Identifier: EUPL-1.2
import { encode } from 'uqr';

/** A QR code as one path, drawn from its data. Always dark on white: scanners do not read it the other way round. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 3 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
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
