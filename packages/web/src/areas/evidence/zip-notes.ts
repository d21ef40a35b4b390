// SPDX-License-Identifier: EUPL-1.2
import { downloadZip } from 'client-zip';
import type { Notes, Photo } from './notes.ts';
import { pictureOf } from './photo-picture.tsx';

const STYLE =
  'body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}' +
  'th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top}img{max-width:100%}' +
  '[lang]+[lang]{color:#555}.o-both{display:block}.o-own-words{white-space:pre-wrap}';

/** The notes as others can read them: the report as a page, everything as JSON, and the photos. Not encrypted. */
export function zipOf(notes: Notes, report: HTMLElement): Promise<Blob> {
  const files = [
    { name: 'report.html', input: pageOf(report, notes.photos) },
    { name: 'notes.json', input: JSON.stringify(asData(notes), null, 2) },
    ...notes.photos.map(({ data }, index) => ({ name: photoName(index), input: pictureOf(data) })),
  ];
  return downloadZip(files.map((file) => ({ ...file, lastModified: new Date() }))).blob();
}

function photoName(index: number): string {
  return `photos/${index + 1}.jpg`;
}

/** What the JSON holds: everything but what is still being typed, with a file name for each photo. */
export function asData({ entries, photos, about }: Notes) {
  const listed = photos.map(({ caption, date }, index) => ({ file: photoName(index), caption, date }));
  return { version: 1, about, entries, photos: listed };
}

function pageOf(report: HTMLElement, photos: readonly Photo[]): string {
  // In a document of its own that loads nothing: no address of a photo must be asked from the server.
  const inert = document.implementation.createHTMLDocument();
  const copy = inert.importNode(report, true);
  for (const [index, { id, caption }] of photos.entries()) {
    const image = inert.createElement('img');
    image.src = photoName(index);
    image.alt = caption;
    copy.querySelector(`[data-photo="${id}"]`)?.replaceWith(image);
  }
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="nl"><head>${head}<title>${copy.querySelector('h2 [lang]')?.innerHTML ?? ''}</title><style>${STYLE}</style></head><body>${copy.outerHTML}</body></html>`;
}
