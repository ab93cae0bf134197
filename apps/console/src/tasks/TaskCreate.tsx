import Box from '@mui/material/Box';
import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useRetryKey } from '../case/retry-key.js';
import {
  DocumentControl,
  OptionControl,
  PeopleControl,
  PersonControl,
  ServiceItemControl,
  TextControl,
} from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { blankTarget, targetInput, type TargetValues } from './target-form.js';
import { TargetsField } from './TargetsField.js';
import { TaskForceControl } from './TaskForceAutocomplete.js';
import { draftTask } from './tasks.adapter.js';

interface Values {
  title: string;
  content: string;
  teamId: string | null;
  itemKey: string | null;
  ownerId: string | null;
  memberIds: string[];
  startOn: string;
  dueOn: string;
  cadence: string;
  basisDocumentId: string | null;
  targets: readonly TargetValues[];
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

export default function TaskCreate() {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const label = (name: string) => translate(`resources.tasks.fields.${name}`);
  const [start] = useState(() => {
    const today = dayOf(new Date());
    const values: Values = {
      ...{ title: '', content: '', teamId: null, ownerId: null, memberIds: [] },
      ...{ itemKey: null, basisDocumentId: null },
      ...{ startOn: today, dueOn: `${yearOf(today)}-12-31`, cadence: 'MONTH' },
      targets: [blankTarget(100)],
    };
    return { id: newId(), values };
  });
  return (
    <>
      <PageHeader title={translate('tasks.create')} back="/tasks" />
      <RecordForm<Values>
        draftName="tasks.create"
        defaultValues={start.values}
        cancelTo="/tasks"
        submitLabel={translate('tasks.create')}
        onSave={async ({ targets, title, content, ...values }) => {
          const texts = { title: title.trim(), content: content.trim() };
          const input = { ...values, ...texts, id: start.id, targets: targets.map(targetInput) };
          return `/tasks/${await draftTask(input, keyFor(input))}/show`;
        }}
      >
        <TextControl name="title" label={label('title')} required />
        <TextControl name="content" label={label('content')} required multiline minRows={3} />
        <Box sx={grid}>
          <GroupField />
          <PersonControl name="ownerId" label={label('ownerId')} required helperText={translate('tasks.ownerHelp')} />
        </Box>
        <PeopleControl name="memberIds" label={label('memberIds')} />
        <Box sx={grid}>
          <TextControl name="startOn" label={label('startOn')} type="date" required />
          <TextControl name="dueOn" label={label('dueOn')} type="date" required />
          <OptionControl name="cadence" codes="reportCadences" label={label('cadence')} required />
          <DocumentControl name="basisDocumentId" label={label('basisDocumentId')} />
          <ServiceItemControl
            name="itemKey"
            label={translate('serviceLists.cited')}
            helperText={translate('serviceLists.citedHelp')}
          />
        </Box>
        <TargetsControl label={label('targets')} />
      </RecordForm>
    </>
  );
}

function TargetsControl({ label }: { readonly label: string }) {
  const { control } = useFormContext<Values>();
  return (
    <Controller
      name="targets"
      control={control}
      render={({ field, fieldState: { error } }) => (
        <TargetsField label={label} value={field.value} onChange={field.onChange} error={error?.message} />
      )}
    />
  );
}

/** A group that is there when the work begins. */
function GroupField() {
  const translate = useTranslate();
  const { control } = useFormContext<Values>();
  const startOn = useWatch({ control, name: 'startOn' });
  const today = dayOf(new Date());
  return (
    <TaskForceControl
      name="teamId"
      label={translate('resources.tasks.fields.teamId')}
      helperText={translate('tasks.teamHelp')}
      on={startOn > today ? startOn : today}
    />
  );
}
