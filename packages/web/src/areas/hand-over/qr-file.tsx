// SPDX-License-Identifier: EUPL-1.2
import { codeOf } from './qr-code.tsx';

/** A QR code as a file of its own, large enough to be put on paper. */
export function QrFile({ text }: { text: string }) {
  const { size, path } = codeOf(text);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="1024"
      height="1024"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <title>{text}</title>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
