// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { lookUpMunicipalities } from '@opstap/taxonomy';
import type { Published } from '../../app/published.ts';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
import type { DraftValue } from './draft.ts';
import { SUGGESTIONS, useOccupationSearch } from './use-occupation-search.ts';

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
  const { municipalities } = props.published.reference;
  const suggest = (text: string) =>
    lookUpMunicipalities(municipalities, text, SUGGESTIONS).map(({ code, name }) => ({
      value: code,
      label: name,
    }));
  return <LookUpField {...props} suggest={suggest} />;
}

export function OccupationField(props: LookUpFieldProps) {
  const suggest = useOccupationSearch(props.published.reference, props.t.language);
  return <LookUpField {...props} suggest={suggest} />;
}

function LookUpField({
  name,
  value,
  suggest,
  t,
  onChange,
  published: _published,
  ...shown
}: LookUpFieldProps & { suggest: (text: string) => ComboboxOption[] }) {
  return (
    <Combobox
      id={name}
      text={value.text}
      options={value.chosen ? [] : suggest(value.text)}
      announce={(count) => t('flow.suggestions', { count })}
      onText={(text) => onChange({ chosen: '', text })}
      onChoose={(option) => onChange({ chosen: option.value, text: option.label })}
      {...shown}
    />
  );
}
