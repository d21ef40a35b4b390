// SPDX-License-Identifier: EUPL-1.2
import { walkPages } from './walk-pages.ts';

walkPages('en');
