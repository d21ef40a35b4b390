// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import './design.css';

/** What can only be seen while somebody uses it: a box that suggests, boxes that are ticked, what is drawn when it is opened. */
function DesignLive({ t }: { t: Translator }) {
  const [text, setText] = useState('');
  const [values, setValues] = useState<string[]>([]);
  const words = ['next', 'skip', 'back', 'change', 'stop'] as const;
  const all = words.map((word) => ({
    value: word,
    label: t(`flow.${word}`),
    note: t('flow.confirmed_alias'),
  }));
  const options = text ? all.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())) : [];
  return (
    <section aria-labelledby="live">
      <Heading level={2} id="live">
        {t('design.parts.live')}
      </Heading>
      <Combobox
        id="design-live"
        label={t('design.sample.search')}
        hint={t('design.sample.hint')}
        text={text}
        options={options}
        notice={t('flow.unknown_work')}
        announce={(count) => t('flow.suggestions', { count })}
        onText={setText}
        onChoose={({ label }) => setText(label)}
      />
      <CheckboxGroup
        id="design-live-boxes"
        legend={t('design.sample.hint')}
        choices={all.slice(0, 3)}
        values={values}
        onChange={setValues}
      />
      <Folded summary={t('flow.why')} draw={() => <Paragraph>{t('flow.finished_text')}</Paragraph>} />
    </section>
  );
}

export const island: IslandDefinition = { texts: ['design', 'flow'], view: DesignLive };
