// SPDX-License-Identifier: EUPL-1.2
/** Filled in by the build (vite.config.ts, build.ts). */
declare const __ASSETS__: import('./app/assets.ts').Assets;
declare const __KEPT_FILES__: import('./app/assets.ts').KeptFiles;
declare const __VERSION__: string;
