import { useNotify, useTranslate } from 'ra-core';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { useErrorText } from '../common/use-error-text.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { toInput, toValues, type UserValues } from './user-form.js';
import { OpenWorkNotice } from './OpenWorkNotice.js';
import { UserFields } from './UserFields.js';
import { saveUser, type User } from './users.adapter.js';
import { UnlockUserDocument } from './users.documents.js';

export default function UserEdit() {
  return <RecordPage<User> resource="users">{(user) => <Form user={user} />}</RecordPage>;
}

function Form({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const unlock = async () => {
    try {
      accepted((await execute(UnlockUserDocument, { id: user.id })).unlockUser);
      await queryClient.invalidateQueries({ queryKey: ['users'] });
      notify('users.unlocked', { type: 'success' });
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
  };
  return (
    <>
      <PageHeader
        title={translate('users.edit')}
        back="/users"
        actions={
          user.lockedUntil && (
            <ConfirmButton
              variant="outlined"
              color="secondary"
              label={translate('users.unlock')}
              question={translate('users.unlockQuestion', { name: user.name })}
              onConfirm={unlock}
            />
          )
        }
      >
        {user.name}
      </PageHeader>
      <RecordForm<UserValues>
        draftName={`users.${user.id}`}
        keepDraft={false}
        defaultValues={toValues(user)}
        cancelTo="/users"
        onSave={async (values) => {
          await saveUser(toInput(values, user));
          return '/users';
        }}
      >
        <OpenWorkNotice user={user} />
        <UserFields isNew={false} />
      </RecordForm>
    </>
  );
}
