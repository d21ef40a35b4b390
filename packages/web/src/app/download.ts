// SPDX-License-Identifier: EUPL-1.2

/** Offers something made on this device as a file. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this turn; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
