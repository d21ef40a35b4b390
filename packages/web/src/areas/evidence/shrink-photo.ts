// SPDX-License-Identifier: EUPL-1.2

/** Together they must fit in one record that is sealed again at every change. */
export const MOST_PHOTOS = 30;
export const MOST_PHOTO_KB = 400;
export const MOST_TOTAL_KB = 9000;

const LONGEST_SIDE = 1600;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

/**
 * The picture as a small JPEG in base64, drawn anew: what a camera writes beside it (place, device, time) does not come along.
 * Undefined when the file is no picture or cannot be made small enough to stay readable.
 */
export async function shrinkPhoto(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of QUALITIES) {
    const data = canvas.toDataURL('image/jpeg', quality).slice('data:image/jpeg;base64,'.length);
    if (kilobytesOf(data) <= MOST_PHOTO_KB) return data;
  }
  return undefined;
}

/** Kilobytes of a picture in base64. */
export function kilobytesOf(data: string): number {
  return Math.ceil((data.length * 3) / 4 / 1000);
}
