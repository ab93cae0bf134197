import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { execute } from '../providers/graphql-client.js';
import { TemplateEditor } from './TemplateEditor.js';
import { ReportTemplatesDocument } from './templates.documents.js';

/** The words and the Word layout of each kind of report, the bureau's to change. */
export default function ReportTemplatesPage() {
  const translate = useTranslate();
  const [code, setCode] = useState('annual');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['reports', 'templates'],
    queryFn: ({ signal }) => execute(ReportTemplatesDocument, {}, { signal }),
  });
  const template = data?.reportTemplates.find((one) => one.code === code);
  return (
    <>
      <PageHeader title={translate('reports.templates')} back="/reports" />
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <Tabs value={code} onChange={(_, chosen: string) => setCode(chosen)} sx={{ mb: 2 }}>
          {data.reportTemplates.map((one) => (
            <Tab key={one.code} value={one.code} label={one.label} />
          ))}
        </Tabs>
      )}
      {template && (
        <TemplateEditor
          key={`${template.code}.${template.version}`}
          template={template}
          figures={data?.figureDefinitions ?? []}
          reload={async () => {
            await refetch();
          }}
        />
      )}
    </>
  );
}
