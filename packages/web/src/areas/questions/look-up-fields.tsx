// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { lookUpMunicipalities } from '@opstap/taxonomy';
import { SUGGESTIONS } from '../../app/linker/find-occupations.ts';
import { type OccupationSearch, useOccupationSearch } from '../../app/linker/use-occupation-search.ts';
import type { Published } from '../../app/published.ts';
import { Combobox } from '../../ui/combobox.tsx';
import type { DraftValue } from './draft.ts';

type LookUpFieldProps = {
  name: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  value: { chosen: string; text: string };
  published: Published;
  t: Translator;
  onChange: (value: DraftValue) => void;
};

export function MunicipalityField(props: LookUpFieldProps) {
  const { chosen, text } = props.value;
  const { municipalities } = props.published.reference;
  const options = lookUpMunicipalities(municipalities, chosen ? '' : text, SUGGESTIONS);
  return <LookUpField {...props} options={options.map(({ code, name }) => ({ value: code, label: name }))} />;
}

export function OccupationField(props: LookUpFieldProps) {
  const { chosen, text } = props.value;
  const search = useOccupationSearch(chosen ? '' : text, props.t);
  return <LookUpField {...props} {...search} />;
}

function LookUpField({
  name,
  value,
  options,
  answered = value.text,
  notice,
  t,
  onChange,
  published: _published,
  ...shown
}: LookUpFieldProps & Partial<OccupationSearch> & Pick<OccupationSearch, 'options'>) {
  return (
    <Combobox
      id={name}
      text={value.text}
      options={options}
      answered={answered}
      notice={notice}
      announce={(count) => t('flow.suggestions', { count })}
      onText={(text) => onChange({ chosen: '', text })}
      onChoose={(option) => onChange({ chosen: option.value, text: option.label })}
      {...shown}
    />
  );
}
