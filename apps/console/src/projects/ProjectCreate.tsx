import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { newId } from '../providers/new-id.js';
import { useMe, type Me } from '../session/me.js';
import { emptyProject, toProjectInput, type ProjectValues } from './project-form.js';
import { ProjectFields } from './ProjectFields.js';
import { saveProject } from './projects.adapter.js';

export default function ProjectCreate() {
  const me = useMe();
  return me ? <Form me={me} /> : <PageLoading />;
}

function Form({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  return (
    <>
      <PageHeader title={translate('projects.create')} back="/projects" />
      <RecordForm<ProjectValues>
        draftName="projects.create"
        defaultValues={emptyProject(me.unit?.id ?? null)}
        cancelTo="/projects"
        submitLabel={translate('projects.create')}
        onSave={async (values) => {
          const input = toProjectInput(values, { id });
          return `/projects/${await saveProject(input, keyFor(input))}/show`;
        }}
      >
        <ProjectFields />
      </RecordForm>
    </>
  );
}
