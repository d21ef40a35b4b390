// SPDX-License-Identifier: EUPL-1.2
import { localised, type PageContext } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';

export const LONGEST_QUERY = 120;

/** An ordinary form: it works without JavaScript. Where `hint` is off, the page around it says what can be typed. */
export function SearchForm({ context, hint = true }: { context: PageContext; hint?: boolean }) {
  const { t, language } = context;
  return (
    <search>
      <form class="o-find" method="get" action={localised(language, '/search')}>
        <TextField
          id="q"
          label={t('search.label')}
          {...(hint ? { hint: t('search.hint') } : {})}
          maxLength={LONGEST_QUERY}
        />
        <Button type="submit" icon="search">
          {t('search.button')}
        </Button>
      </form>
    </search>
  );
}
