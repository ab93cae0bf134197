import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { HandoverMoves } from './HandoverMoves.js';
import type { Handover } from './handovers.adapter.js';

export default function HandoverShow() {
  return <RecordPage<Handover> resource="handovers">{(handover) => <Page handover={handover} />}</RecordPage>;
}

/** A handover as it was carried out. */
function Page({ handover }: { readonly handover: Handover }) {
  const translate = useTranslate();
  const {
    fromName,
    toName,
    summary,
    reason,
    byName,
    at,
    enterprises,
    problems,
    groups,
    tasks,
    projects,
    toldEnterprises,
  } = handover;
  const label = (name: string) => translate(`resources.handovers.fields.${name}`);
  return (
    <>
      <PageHeader title={translate('handovers.title', { from: fromName, to: toName })} back="/handovers">
        <Typography color="text.secondary">{summary}</Typography>
      </PageHeader>
      <Section title={translate('handovers.about')}>
        <Descriptions
          items={[
            { label: label('reason'), value: reason },
            { label: label('byName'), value: byName },
            { label: label('at'), value: <DateText at={at} time /> },
          ]}
        />
      </Section>
      <Section title={translate('handovers.moved')}>
        <HandoverMoves
          enterprises={enterprises ?? []}
          problems={problems ?? []}
          groups={groups ?? []}
          tasks={tasks ?? []}
          projects={projects ?? []}
          toldEnterprises={toldEnterprises ?? []}
        />
      </Section>
    </>
  );
}
