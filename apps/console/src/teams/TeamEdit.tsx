import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toTeamInput, toTeamValues, type TeamValues } from './team-form.js';
import { TeamFields } from './TeamFields.js';
import { saveTeam, type TeamDetail } from './teams.adapter.js';

export default function TeamEdit() {
  return <RecordPage<TeamDetail> resource="teams">{(row) => <Form row={row} />}</RecordPage>;
}

function Form({ row }: { readonly row: TeamDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const show = `/teams/${row.id}/show`;
  return (
    <>
      <PageHeader title={translate('teams.edit')} back={show}>
        {row.name}
      </PageHeader>
      <RecordForm<TeamValues>
        draftName={`teams.${row.id}`}
        defaultValues={toTeamValues(row)}
        cancelTo={show}
        onSave={async (values) => {
          const input = toTeamInput(values, row);
          await saveTeam(input, keyFor(input));
          return show;
        }}
      >
        <TeamFields />
      </RecordForm>
    </>
  );
}
