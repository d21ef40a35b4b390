// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../../app/client/use-texts.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { later, useLater } from '../../app/later.ts';
import { WhenThere } from '../../app/when-there.tsx';
import { WithProfile } from '../work/with-profile.tsx';
import './routes.css';

const routes = later(() => import('./own-routes.tsx'));

/** What stands there for somebody without a profile. */
const TEXTS = ['routes', 'work', 'profile', 'flow', 'known'];
const ROUTE_TEXTS = [...TEXTS, 'professions', 'recognition', 'regulation', 'schemes', 'next'];

type Props = { language: Language; today: PlainDate; demo: boolean };
type Shown = Props & { t: Translator };

function Routes({ language, today, demo, t }: Shown) {
  return (
    <WithProfile language={language} today={today} demo={demo} noProfile={t('routes.no_profile')} t={t}>
      {(wanted, occupations) => (
        <Loaded t={t}>
          {({ OwnRoutes }, texts) => (
            <OwnRoutes
              wanted={wanted}
              occupations={occupations}
              language={language}
              today={today}
              t={texts}
            />
          )}
        </Loaded>
      )}
    </WithProfile>
  );
}

type Code = Awaited<ReturnType<typeof routes.load>>;
type LoadedProps = { t: Translator; children: (code: Code, texts: Translator) => ComponentChildren };

/** Only whoever has a profile loads it. */
function Loaded({ t, children }: LoadedProps) {
  return (
    <WhenThere code={useLater(routes, true)} texts={useTexts(t.language, ROUTE_TEXTS)} t={t}>
      {children}
    </WhenThere>
  );
}

export const island: IslandDefinition<Props> = { explains: true, texts: TEXTS, view: Routes };
