// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import {
  buildOccupationIndex,
  lookUpMunicipalities,
  lookUpOccupations,
  occupationName,
  type Reference,
} from '@opstap/taxonomy';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadNames, type Published } from '../../app/published.ts';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
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

const SUGGESTIONS = 8;

export function MunicipalityField(props: LookUpFieldProps) {
  const { municipalities } = props.published.reference;
  const suggest = (text: string) =>
    lookUpMunicipalities(municipalities, text, SUGGESTIONS).map(({ code, name }) => ({
      value: code,
      label: name,
    }));
  return <LookUpField {...props} suggest={suggest} />;
}

/** People type a profession in any of the four languages; the names in the other ones follow while they read. */
export function OccupationField(props: LookUpFieldProps) {
  const { reference } = props.published;
  const names = useAllNames(reference);
  const index = useMemo(() => buildOccupationIndex({ ...reference, names }), [reference, names]);
  const suggest = (text: string) =>
    lookUpOccupations(index, text, props.t.language, SUGGESTIONS).map(({ occupation, label }) => {
      const own = occupationName(reference, occupation.id, props.t.language) ?? label;
      return { value: occupation.id, label: own, ...(label !== own && { note: label }) };
    });
  return <LookUpField {...props} suggest={suggest} />;
}

function useAllNames(reference: Reference): Reference['names'] {
  const [names, setNames] = useState(reference.names);
  useEffect(() => {
    // Without a connection the names that are here serve.
    void loadNames(LANGUAGES).then(setNames, () => undefined);
  }, []);
  return names;
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
