// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { localVoice } from './local-voice.ts';

const far = { lang: 'uk-UA', localService: false };
const near = { lang: 'uk_UA', localService: true };

describe('a voice to read with', () => {
  it('is one of the device itself, however it writes its language', () => {
    expect(localVoice([far, near], 'uk')).toBe(near);
    expect(localVoice([{ lang: 'NL', localService: true }], 'nl')).toEqual({
      lang: 'NL',
      localService: true,
    });
  });

  it('is never one that sends the text elsewhere, nor one of another language', () => {
    expect(localVoice([far], 'uk')).toBeUndefined();
    expect(localVoice([near], 'ru')).toBeUndefined();
  });
});
