import { useTranslate } from 'ra-core';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { emptyUser, toInput, type UserValues } from './user-form.js';
import { UserFields } from './UserFields.js';
import { saveUser } from './users.adapter.js';

export default function UserCreate() {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('users.create')} back="/users" />
      <RecordForm<UserValues>
        draftName="users.create"
        keepDraft={false}
        defaultValues={emptyUser}
        cancelTo="/users"
        submitLabel={translate('users.create')}
        onSave={async (values) => {
          await saveUser(toInput(values));
          return '/users';
        }}
      >
        <UserFields isNew />
      </RecordForm>
    </>
  );
}
