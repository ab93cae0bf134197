import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toCommentInput, toCommentValues, type CommentValues } from './comment-form.js';
import { CommentFields } from './CommentFields.js';
import { saveComment, type CommentRow } from './micro-comments.adapter.js';

export default function CommentEdit() {
  return <RecordPage<CommentRow> resource="micro-comments">{(comment) => <Form comment={comment} />}</RecordPage>;
}

function Form({ comment }: { readonly comment: CommentRow }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  return (
    <>
      <PageHeader title={translate('comments.edit')} back="/micro-comments" />
      <RecordForm<CommentValues>
        draftName={`micro-comments.${comment.id}`}
        defaultValues={toCommentValues(comment)}
        cancelTo="/micro-comments"
        onSave={async (values) => {
          const input = toCommentInput(values, comment);
          await saveComment(input, keyFor(input));
          return '/micro-comments';
        }}
      >
        <CommentFields />
      </RecordForm>
    </>
  );
}
