import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { useRetryKey } from '../case/retry-key.js';
import { DocumentAutocomplete } from '../common/fields/DocumentAutocomplete.js';
import type { FactFieldProps } from '../common/FactField.js';
import type { ActionLike, FactSpecLike, FactValues } from '../common/facts.js';
import { queryClient } from '../providers/query-client.js';
import { EvidenceField } from './EvidenceField.js';
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
  readonly ownerId?: string;
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
  const asked = action && askedOf(action, task.targets);
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
      case 'attachments':
        return (
          <EvidenceField
            taskId={task.id}
            ids={(value as readonly string[] | undefined) ?? []}
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

/**
 * What a report asks for goes by the targets: typed values need evidence, and where everything is counted there is
 * nothing to type.
 */
function askedOf(action: ActionLike, targets: readonly Target[]): ActionLike {
  const isTyped = targets.some(({ source }) => source === 'TYPED');
  const isValues = ({ name }: FactSpecLike) => name === 'values';
  if (!action.needs.some(isValues)) return action;
  if (!isTyped) return { ...action, needs: action.needs.filter((spec) => !isValues(spec)) };
  const isEvidence = ({ kind }: FactSpecLike) => kind === 'attachments';
  return {
    ...action,
    needs: [...action.needs, ...action.offers.filter(isEvidence)],
    offers: action.offers.filter((spec) => !isEvidence(spec)),
  };
}

function initialFor(task: ActedTask, action: ActionLike | null): FactValues {
  const targets = task.targets.map((target) => targetValues(target, task.dueOn));
  const { title, content, startOn, dueOn, ownerId } = task;
  if (action?.action === 'adjust') return { targets, dueOn, owner: ownerId };
  if (action?.action === 'edit') return { title, content, startOn, dueOn, targets };
  // One period to choose is chosen.
  const period = action?.needs.find(({ name }) => name === 'period');
  return period?.options[0] ? { period: period.options[0].value } : {};
}
