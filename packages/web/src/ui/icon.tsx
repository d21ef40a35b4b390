// SPDX-License-Identifier: EUPL-1.2

/** Own line icons on a 24 grid. They only ever accompany a text, so they are hidden from screen readers. */
const PATHS = {
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v5m6-5v5',
  check: 'm5 13 4.5 4.5L19 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.5 2',
  contrast: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 0v18m2-17.5v17m2-16v15m2-13v11',
  euro: 'M18 6.5A7 7 0 1 0 18 17.5M4 10.5h9m-9 3.5h8',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-9.6v.2',
  leave: 'M10 4H5v16h5m4-12 5 4-5 4m5-4H9',
  mail: 'M4 6h16v12H4zm0 1 8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  paper: 'M6 3h8l4 4v14H6zm8 0v4h4M9 12h6m-6 4h6',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11Zm-6 8c.6-3.5 3-5 6-5s5.4 1.5 6 5m1-8.500a2.7 2.7 0 1 0-.8-5.200M17 14c2.3.3 3.7 1.8 4 4.5',
  phone: 'M6 3h3l2 5-2.5 1.500a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  pin: 'M12 21s7-6.3 7-11.500a7 7 0 0 0-14 0C5 14.7 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.500A2.5 2.5 0 1 1 12.5 12c-.4.2-.5.6-.5 1.500m0 3v.1',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13Zm4.700 11.200L20 20',
  share: 'M12 15V4m-4 4 4-4 4 4M6 12H5v8h14v-8h-1',
  shield: 'M12 3 5 5.500V11c0 5 3 8.3 7 10 4-1.7 7-5 7-10V5.500z',
  speech: 'M4 5h16v11h-9l-4 4v-4H4z',
  steps: 'M4 20v-5h5v-5h5V5h6M4 20h16V5',
  warning: 'M12 4 2.8 20h18.400zm0 6v5m0 2.500v.1',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3c3 3 3.5 6 3.5 9S15 18 12 21c-3-3-3.5-6-3.5-9S9 6 12 3',
} as const;

export type IconName = keyof typeof PATHS;

// An object of our own: its keys are these names.
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="o-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
