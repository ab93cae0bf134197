import { Controller, useFormContext } from 'react-hook-form';
import { standingOn } from '../common/fields/standing-teams.js';
import { LookupField, type LookupOption, type LookupProps } from '../common/fields/LookupField.js';
import { execute } from '../providers/graphql-client.js';
import { TaskForceDocument, TaskForcesDocument } from './tasks.documents.js';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly leaderName?: string | null;
}

const optionOf = ({ id, name, leaderName }: Choice): LookupOption => ({
  ...{ id, name },
  ...(leaderName ? { detail: leaderName } : {}),
});

const sourceOn = (day: string) => ({
  source: `taskForces:${day}`,
  minLength: 0,
  search: async (text: string, signal: AbortSignal) =>
    (
      await execute(
        TaskForcesDocument,
        { filter: { kind: { eq: 'TASK_FORCE' }, ...standingOn(day), ...(text ? { text } : {}) } },
        { signal },
      )
    ).teams.items.map(optionOf),
  byIds: async (ids: readonly string[], signal: AbortSignal) => {
    const answers = await Promise.all(ids.map((id) => execute(TaskForceDocument, { id }, { signal })));
    return answers.flatMap(({ team }) => (team ? [optionOf(team)] : []));
  },
});

interface TaskForceControlProps extends Pick<LookupProps, 'label' | 'helperText'> {
  /** Path in the form's values. */
  readonly name: string;
  /** The day on which the group has to be there. */
  readonly on: string;
}

/** A 党员攻坚组; none is an answer, too. */
export function TaskForceControl({ name, on, ...props }: TaskForceControlProps) {
  const { control } = useFormContext();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState: { error } }) => (
        <LookupField
          {...sourceOn(on)}
          {...props}
          value={field.value as string | null}
          onChange={(id) => field.onChange(id)}
          error={error?.message}
        />
      )}
    />
  );
}
