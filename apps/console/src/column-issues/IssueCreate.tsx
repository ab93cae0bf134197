import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { ColumnControl } from '../columns/ColumnControl.js';
import { OptionControl, TextControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { draftIssue } from './column-issues.adapter.js';

interface IssueValues {
  columnId: string | null;
  authorGroup: string;
  title: string;
  text: string;
}

/** A topic: for which column, in which name, what about. The text may follow. */
export default function IssueCreate() {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [params] = useSearchParams();
  const columnId = params.get('columnId');
  const [id] = useState(() => newId());
  const label = (name: string) => translate(`resources.column-issues.fields.${name}`);
  const back = columnId ? `/columns/${columnId}/show` : '/column-issues';
  return (
    <>
      <PageHeader title={translate('columnIssues.create')} back={back} />
      <RecordForm<IssueValues>
        draftName="column-issues.create"
        defaultValues={{ columnId, authorGroup: 'EDITORS', title: '', text: '' }}
        cancelTo={back}
        submitLabel={translate('columnIssues.create')}
        onSave={async (values) => {
          const input = { ...values, id, columnId: values.columnId ?? '', title: values.title.trim() };
          return `/column-issues/${await draftIssue(input, keyFor(input))}/show`;
        }}
      >
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
            columnGap: 2,
          }}
        >
          <ColumnControl name="columnId" label={label('columnName')} required onlyOpen />
          <OptionControl name="authorGroup" label={label('authorGroup')} codes="authorGroups" required />
          <Box sx={{ gridColumn: '1 / -1' }}>
            <TextControl name="title" label={label('title')} required />
            <TextControl
              name="text"
              label={label('text')}
              multiline
              minRows={8}
              helperText={translate('columnIssues.textHelp')}
            />
          </Box>
        </Box>
      </RecordForm>
    </>
  );
}
