import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { Attachments } from '../case/Attachments.js';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import type { ActionLike, FactValues } from '../common/facts.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useMe } from '../session/me.js';
import { performIssueAction, type IssueDetail } from './column-issues.adapter.js';
import { IssueStateChip } from './IssueStateChip.js';

export default function IssueShow() {
  return (
    <RecordPage<IssueDetail> resource="column-issues">{(issue) => <Page key={issue.id} issue={issue} />}</RecordPage>
  );
}

/** An act starts from what stands: the text as written, the next number of the year, today. */
function startOf(action: ActionLike | null, { title, text, column }: IssueDetail): FactValues {
  if (action?.action === 'edit' || action?.action === 'submit') return { title, text };
  if (action?.action !== 'publish') return {};
  const today = dayOf(new Date());
  const number = column.years.find(({ year }) => year === yearOf(today))?.nextNumber ?? 1;
  return { number, publishedOn: today };
}

/** An issue: where it stands, what it says, who did what. */
function Page({ issue }: { readonly issue: IssueDetail }) {
  const translate = useTranslate();
  const me = useMe();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  const label = (name: string) => translate(`resources.column-issues.fields.${name}`);
  const reload = () => queryClient.invalidateQueries();
  const mine = issue.authorId === me?.id;
  return (
    <>
      <PageHeader title={issue.title} back="/column-issues">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
          <IssueStateChip state={issue.state} />
          <Link component={RouterLink} to={`/columns/${issue.columnId}/show`} underline="always" color="inherit">
            {issue.columnName}
          </Link>
          {issue.number !== null && <span>{translate('columnIssues.numbered', { number: issue.number })}</span>}
        </Box>
      </PageHeader>
      <Section title={translate('columnIssues.nextStep')}>
        {mine && issue.state === 'REVIEW' && (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate('columnIssues.notByAuthor')}
          </Alert>
        )}
        <ActionBar actions={issue.availableActions} onChoose={setAction} />
      </Section>
      <Section title={translate('columnIssues.facts')}>
        <Descriptions
          items={[
            { label: label('authorName'), value: issue.authorName },
            { label: label('authorGroup'), value: <OptionText name="authorGroups" value={issue.authorGroup} /> },
            { label: label('unitName'), value: issue.unitName },
            { label: label('publishedOn'), value: issue.publishedOn ? <DateText at={issue.publishedOn} /> : null },
            {
              label: label('link'),
              value: issue.link && (
                <Link href={issue.link} target="_blank" rel="noopener noreferrer" underline="always" color="inherit">
                  {issue.link}
                </Link>
              ),
            },
            ...(issue.withdrawReason ? [{ label: label('withdrawReason'), value: issue.withdrawReason }] : []),
          ]}
        />
      </Section>
      <Section title={label('text')}>
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {issue.text || translate('columnIssues.noText')}
        </Typography>
      </Section>
      <Section title={translate('columnIssues.files')}>
        <Attachments
          subjectType="columnIssue"
          subjectId={issue.id}
          attachments={issue.attachments}
          {...(issue.availableActions.length > 0 ? { onChanged: () => void reload() } : {})}
        />
      </Section>
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={issue.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
      <CaseActionDialog
        subjectType="columnIssue"
        subjectId={issue.id}
        action={action}
        initial={startOf(action, issue)}
        onClose={() => setAction(null)}
        perform={({ action: name }, facts) =>
          performIssueAction({ issue, action: name, facts, key: keyFor([issue.id, issue.version, name, facts]) })
        }
        reload={reload}
      />
    </>
  );
}
