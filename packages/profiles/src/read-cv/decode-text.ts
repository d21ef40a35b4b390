// SPDX-License-Identifier: EUPL-1.2
import type { TextEncoding } from './cv-file.ts';
import { isUtf16 } from './file-kind.ts';

/** The text of bytes. What is not Unicode is taken for Windows-1251, which old Ukrainian and Russian files are in. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const wide = isUtf16(bytes);
  if (wide) return { text: new TextDecoder(`utf-16${wide}`).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
  }
}
