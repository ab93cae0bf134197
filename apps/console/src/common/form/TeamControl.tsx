import { Controller, useFormContext } from 'react-hook-form';
import { ChoiceSelect } from '../fields/OptionSelect.js';
import { standingTeams } from '../fields/standing-teams.js';
import { useTeamChoices } from '../fields/use-named-choices.js';

interface TeamControlProps {
  readonly name: string;
  readonly label: string;
  /** The day on which the team has to be there. */
  readonly on: string;
}

/** A team of the bureau, or none. */
export function TeamControl({ name, label, on }: TeamControlProps) {
  const { control } = useFormContext();
  const teams = useTeamChoices();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <ChoiceSelect
          label={label}
          options={standingTeams(teams, on, field.value as string | null)}
          // A value without its choice would be a fault of the select while the teams are on their way.
          value={teams.length > 0 ? (field.value as string | null) : null}
          onChange={field.onChange}
        />
      )}
    />
  );
}
