// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'preact/hooks';

/** The bytes of a picture kept in base64. */
export function pictureOf(data: string): Blob {
  const binary = atob(data);
  return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))], { type: 'image/jpeg' });
}

/** Drawn, not linked: the content policy allows no picture that does not come from the server. */
export function PhotoPicture({ id, data, label }: { id: string; data: string; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    void createImageBitmap(pictureOf(data)).then((picture) => {
      const element = canvas.current;
      if (isGone || !element) return;
      element.width = picture.width;
      element.height = picture.height;
      element.getContext('2d')?.drawImage(picture, 0, 0);
      picture.close();
    });
    return () => {
      isGone = true;
    };
  }, [data]);
  return <canvas ref={canvas} class="o-photo" role="img" aria-label={label} data-photo={id} />;
}
