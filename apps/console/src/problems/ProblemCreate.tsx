import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { maxTitleLength } from '@zhuqi/domain/problem/create-problem.js';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import {
  CheckControl,
  EnterpriseControl,
  OptionControl,
  ServiceItemControl,
  TextControl,
} from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { DuplicateHints } from '../duplicates/DuplicateHints.js';
import { PageHeader } from '../common/PageHeader.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { newId } from '../providers/new-id.js';
import { CreateProblemDocument } from './problems.documents.js';

interface Values {
  /** Made here and kept with the draft, so that a retry never doubles the problem. */
  id: string;
  enterpriseId: string | null;
  title: string;
  content: string;
  category: string;
  area: string | null;
  priority: string;
  channel: string;
  itemKey: string | null;
  draft: boolean;
}

export default function ProblemCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const keyFor = useRetryKey();
  const visitId = params.get('visitId');
  const enterpriseId = params.get('enterpriseId');
  const label = (name: string) => translate(`resources.problems.fields.${name}`);
  const defaultValues = useMemo<Values>(
    () => ({
      id: newId(),
      enterpriseId,
      title: '',
      content: '',
      category: 'GENERAL',
      area: null,
      priority: 'NORMAL',
      channel: visitId ? 'VISIT' : 'HOTLINE',
      itemKey: null,
      draft: false,
    }),
    [enterpriseId, visitId],
  );
  const save = async (values: Values): Promise<string> => {
    const input = {
      ...values,
      enterpriseId: values.enterpriseId ?? '',
      area: values.area ?? '',
      ...(visitId ? { visitId } : {}),
    };
    const made = accepted(
      (await execute(CreateProblemDocument, { input }, { idempotencyKey: keyFor(input) })).createProblem,
    );
    return `/problems/${made.id}/show`;
  };
  return (
    <>
      <PageHeader title={translate('problems.createTitle')} back="/problems" />
      {visitId && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: 880 }}>
          {translate('problems.fromVisitNotice')}
        </Alert>
      )}
      <RecordForm<Values>
        draftName={`problems.create.${visitId ?? enterpriseId ?? ''}`}
        defaultValues={defaultValues}
        onSave={save}
        submitLabel={translate('problems.submit')}
        cancelTo="/problems"
      >
        <EnterpriseControl name="enterpriseId" label={label('enterprise')} required />
        <TextControl
          name="title"
          label={label('title')}
          required
          helperText={translate('problems.titleHelp')}
          validate={(value) => [...String(value)].length <= maxTitleLength || translate('problems.titleHelp')}
        />
        <TextControl
          name="content"
          label={label('content')}
          required
          multiline
          minRows={5}
          helperText={translate('problems.contentHelp')}
        />
        <Duplicates />
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <OptionControl
            name="category"
            codes="problemCategories"
            label={label('category')}
            required
            helperText={translate('problems.categoryHelp')}
          />
          <OptionControl name="area" codes="areas" label={label('area')} required />
          <OptionControl name="priority" codes="priorities" label={label('priority')} required />
          <OptionControl name="channel" codes="channels" label={label('channel')} required />
        </Box>
        <ServiceItemControl
          name="itemKey"
          label={translate('serviceLists.cited')}
          helperText={translate('serviceLists.citedHelp')}
        />
        <CheckControl name="draft" label={translate('problems.saveDraft')} />
      </RecordForm>
    </>
  );
}

/** Looks for the same matter while it is being written. */
function Duplicates() {
  const { control } = useFormContext<Values>();
  const [enterpriseId, title, content] = useWatch({ control, name: ['enterpriseId', 'title', 'content'] });
  return <DuplicateHints enterpriseId={enterpriseId} title={title} content={content} />;
}
