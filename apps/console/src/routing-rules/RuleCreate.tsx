import { useTranslate } from 'ra-core';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { saveRoutingRule } from './routing-rules.adapter.js';
import { emptyRule, toInput, type RuleValues } from './rule-form.js';
import { RuleFields } from './RuleFields.js';

export default function RuleCreate() {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('routing.create')} back="/routing-rules" />
      <RecordForm<RuleValues>
        draftName="routing-rules.create"
        defaultValues={emptyRule}
        cancelTo="/routing-rules"
        onSave={async (values) => {
          await saveRoutingRule(toInput(values));
          return '/routing-rules';
        }}
      >
        <RuleFields />
      </RecordForm>
    </>
  );
}
