import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { useMe } from '../session/me.js';
import { toCommentInput, type CommentValues } from './comment-form.js';
import { CommentFields } from './CommentFields.js';
import { saveComment } from './micro-comments.adapter.js';

export default function CommentCreate() {
  const translate = useTranslate();
  const me = useMe();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  return (
    <>
      <PageHeader title={translate('comments.create')} back="/micro-comments" />
      <RecordForm<CommentValues>
        draftName="micro-comments.create"
        defaultValues={{ title: '', authorId: me?.id ?? null, publishedOn: dayOf(new Date()), link: '' }}
        cancelTo="/micro-comments"
        submitLabel={translate('comments.create')}
        onSave={async (values) => {
          const input = toCommentInput(values, { id });
          await saveComment(input, keyFor(input));
          return '/micro-comments';
        }}
      >
        <CommentFields />
      </RecordForm>
    </>
  );
}
