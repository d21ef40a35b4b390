// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { IslandDefinition } from '../../app/island.tsx';
import type { FeedbackSubject } from '../../app/page.ts';
import { Feedback } from './feedback.tsx';

type Props = { about: FeedbackSubject; language: Language };

export const island: IslandDefinition<Props> = { texts: ['shell'], view: Feedback };
