import { useNotify, useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { useErrorText } from '../common/use-error-text.js';
import { queryClient } from '../providers/query-client.js';
import { removeRoutingRule, saveRoutingRule, type RoutingRule } from './routing-rules.adapter.js';
import { toInput, toValues, type RuleValues } from './rule-form.js';
import { RuleFields } from './RuleFields.js';

export default function RuleEdit() {
  return <RecordPage<RoutingRule> resource="routing-rules">{(rule) => <Form rule={rule} />}</RecordPage>;
}

function Form({ rule }: { readonly rule: RoutingRule }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const remove = async () => {
    try {
      await removeRoutingRule(rule.id);
      await queryClient.invalidateQueries({ queryKey: ['routing-rules'] });
      notify('routing.removed', { type: 'success' });
      void navigate('/routing-rules');
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
  };
  return (
    <>
      <PageHeader
        title={translate('routing.edit')}
        back="/routing-rules"
        actions={
          <ConfirmButton
            variant="outlined"
            color="secondary"
            label={translate('routing.remove')}
            question={translate('routing.removeQuestion', { name: rule.name })}
            onConfirm={remove}
          />
        }
      >
        {rule.name}
      </PageHeader>
      <RecordForm<RuleValues>
        draftName={`routing-rules.${rule.id}`}
        defaultValues={toValues(rule)}
        cancelTo="/routing-rules"
        onSave={async (values) => {
          await saveRoutingRule(toInput(values, rule));
          return '/routing-rules';
        }}
      >
        <RuleFields />
      </RecordForm>
    </>
  );
}
