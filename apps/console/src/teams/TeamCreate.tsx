import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { newId } from '../providers/new-id.js';
import { useMe, type Me } from '../session/me.js';
import { emptyTeam, toTeamInput, type TeamValues } from './team-form.js';
import { TeamFields } from './TeamFields.js';
import { saveTeam } from './teams.adapter.js';

export default function TeamCreate() {
  const me = useMe();
  return me ? <Form me={me} /> : <PageLoading />;
}

function Form({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  return (
    <>
      <PageHeader title={translate('teams.create')} back="/teams" />
      <RecordForm<TeamValues>
        draftName="teams.create"
        defaultValues={emptyTeam(me.unit?.id ?? null)}
        cancelTo="/teams"
        submitLabel={translate('teams.create')}
        onSave={async (values) => {
          const input = toTeamInput(values, { id });
          return `/teams/${await saveTeam(input, keyFor(input))}/show`;
        }}
      >
        <TeamFields />
      </RecordForm>
    </>
  );
}
