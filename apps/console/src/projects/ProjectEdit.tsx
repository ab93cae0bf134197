import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toProjectInput, toProjectValues, type ProjectValues } from './project-form.js';
import { ProjectFields } from './ProjectFields.js';
import { saveProject, type ProjectDetail } from './projects.adapter.js';

export default function ProjectEdit() {
  return <RecordPage<ProjectDetail> resource="projects">{(row) => <Form row={row} />}</RecordPage>;
}

function Form({ row }: { readonly row: ProjectDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const show = `/projects/${row.id}/show`;
  return (
    <>
      <PageHeader title={translate('projects.edit')} back={show}>
        {row.name}
      </PageHeader>
      <RecordForm<ProjectValues>
        draftName={`projects.${row.id}`}
        defaultValues={toProjectValues(row)}
        cancelTo={show}
        onSave={async (values) => {
          const input = toProjectInput(values, row);
          await saveProject(input, keyFor(input));
          return show;
        }}
      >
        <ProjectFields />
      </RecordForm>
    </>
  );
}
