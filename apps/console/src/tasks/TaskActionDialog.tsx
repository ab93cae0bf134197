import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { useRetryKey } from '../case/retry-key.js';
import { DocumentAutocomplete } from '../common/fields/DocumentAutocomplete.js';
import type { FactFieldProps } from '../common/FactField.js';
import type { ActionLike, FactValues } from '../common/facts.js';
import { queryClient } from '../providers/query-client.js';
import { targetInput, targetValues, type TargetValues } from './target-form.js';
import { TargetsField } from './TargetsField.js';
import { performTaskAction } from './tasks.adapter.js';
import type { Target, TaskProgress } from './use-task.js';
import { ValuesField, type TypedValue } from './ValuesField.js';

interface ActedTask {
  readonly id: string;
  readonly version: number;
  readonly targets: readonly Target[];
  readonly title?: string;
  readonly content?: string;
  readonly startOn?: string;
  readonly dueOn?: string;
}

interface TaskActionDialogProps {
  readonly task: ActedTask;
  readonly progress: TaskProgress | null;
  readonly action: ActionLike | null;
  readonly onClose: () => void;
}

/** The dialog of any act on a task; knows the facts that are rows: targets, and what they have come to. */
export function TaskActionDialog({ task, progress, action, onClose }: TaskActionDialogProps) {
  const keyFor = useRetryKey();
  const counted = task.targets.filter(({ source }) => source !== 'TYPED').length;
  // Where everything is counted there is nothing to type: the fact is the system's.
  const asked = action && {
    ...action,
    needs: action.needs.filter(({ name }) => name !== 'values' || counted < task.targets.length),
    offers: counted === task.targets.length ? action.offers : evidenceFirst(action),
  };
  const perform = ({ action: name }: ActionLike, facts: Record<string, unknown>) => {
    const { targets, ...plain } = facts;
    const sent = targets ? { ...plain, targets: (targets as readonly TargetValues[]).map(targetInput) } : plain;
    return performTaskAction({ task, action: name, facts: sent, key: keyFor([task.id, task.version, name, sent]) });
  };
  const renderFact: FactFieldProps['renderFact'] = ({ spec, value, onChange, error }) => {
    switch (spec.name) {
      case 'targets':
        return (
          <TargetsField
            label={spec.label}
            value={(value as readonly TargetValues[] | undefined) ?? []}
            onChange={onChange}
            error={error}
          />
        );
      case 'values':
        return (
          <ValuesField
            label={spec.label}
            targets={task.targets}
            progress={progress}
            value={(value as readonly TypedValue[] | undefined) ?? []}
            onChange={onChange}
            error={error}
          />
        );
      case 'basisDocumentId':
        return (
          <DocumentAutocomplete label={spec.label} value={value as string | null} onChange={onChange} error={error} />
        );
      default:
        return undefined;
    }
  };
  return (
    <CaseActionDialog
      subjectType="task"
      subjectId={task.id}
      action={asked}
      onClose={onClose}
      perform={perform}
      renderFact={renderFact}
      initial={initialFor(task, action)}
      reload={() => queryClient.invalidateQueries()}
    />
  );
}

/** Typed values need evidence: it stands with what is needed. */
const evidenceFirst = ({ offers }: ActionLike) =>
  [...offers].sort((a, b) => Number(b.kind === 'attachments') - Number(a.kind === 'attachments'));

function initialFor(task: ActedTask, action: ActionLike | null): FactValues {
  const targets = task.targets.map(targetValues);
  if (action?.action === 'adjust') return { targets };
  const { title, content, startOn, dueOn } = task;
  if (action?.action === 'edit') return { title, content, startOn, dueOn, targets };
  // One period to choose is chosen.
  const period = action?.needs.find(({ name }) => name === 'period');
  return period?.options[0] ? { period: period.options[0].value } : {};
}
