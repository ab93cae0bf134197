import { Controller, useFormContext } from 'react-hook-form';
import { ChoiceSelect } from '../fields/OptionSelect.js';
import { useNamedChoices } from '../fields/use-named-choices.js';

interface TeamControlProps {
  readonly name: string;
  readonly label: string;
}

/** A team of the bureau, or none. */
export function TeamControl({ name, label }: TeamControlProps) {
  const { control } = useFormContext();
  const teams = useNamedChoices('team');
  return (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <ChoiceSelect
          label={label}
          options={teams}
          // A value without its choice would be a fault of the select while the teams are on their way.
          value={teams.length > 0 ? (field.value as string | null) : null}
          onChange={field.onChange}
        />
      )}
    />
  );
}
