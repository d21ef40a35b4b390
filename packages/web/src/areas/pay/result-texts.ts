// SPDX-License-Identifier: EUPL-1.2
import { resultTexts } from '../inquiries/inquiry.tsx';

/** What the result and the letter are put into words with. */
export const RESULT_TEXTS = [...resultTexts('klopt_mijn_loon'), 'pay'];
