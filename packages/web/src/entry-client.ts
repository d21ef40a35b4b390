// SPDX-License-Identifier: EUPL-1.2
import './ui/styles.css';
import { startIslands } from './app/client/start-islands.ts';
import { sayWhenCopied, startOffline } from './app/client/start-offline.ts';
import { startQuickExit } from './app/client/start-quick-exit.ts';
import { startShare } from './app/client/start-share.ts';
import { startTerms } from './app/client/start-terms.ts';
import { startThemeToggle } from './app/client/start-theme-toggle.ts';

startThemeToggle();
startQuickExit();
startShare();
startTerms();
sayWhenCopied();
// What is for reading later comes after what is read now.
void startIslands().finally(startOffline);
