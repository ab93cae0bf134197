import { Controller, useFormContext } from 'react-hook-form';
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

const source = {
  source: 'taskForces',
  minLength: 0,
  search: async (text: string, signal: AbortSignal) =>
    (
      await execute(
        TaskForcesDocument,
        { filter: { kind: { eq: 'TASK_FORCE' }, ...(text ? { text } : {}) } },
        { signal },
      )
    ).teams.items.map(optionOf),
  byIds: async (ids: readonly string[], signal: AbortSignal) => {
    const answers = await Promise.all(ids.map((id) => execute(TaskForceDocument, { id }, { signal })));
    return answers.flatMap(({ team }) => (team ? [optionOf(team)] : []));
  },
};

interface TaskForceControlProps extends Pick<LookupProps, 'label' | 'helperText'> {
  /** Path in the form's values. */
  readonly name: string;
}

/** A 党员攻坚组; none is an answer, too. */
export function TaskForceControl({ name, ...props }: TaskForceControlProps) {
  const { control } = useFormContext();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState: { error } }) => (
        <LookupField
          {...source}
          {...props}
          value={field.value as string | null}
          onChange={(id) => field.onChange(id)}
          error={error?.message}
        />
      )}
    />
  );
}
