import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { PersonName } from '../common/PersonName.js';
import { Section } from '../common/Section.js';
import type { VisitDetail } from './use-visit.js';

/** Who goes, where, and how the check-in went. */
export function VisitPlanFacts({ visit }: { readonly visit: VisitDetail }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.visits.fields.${name}`);
  const { members, distance, farReason, loggedAfterwards, checkedInAt, enterprise } = visit;
  const checkIn = checkedInAt && (
    <>
      <DateText at={checkedInAt} time />
      {loggedAfterwards === null && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {distance === null
            ? translate('visits.distanceUnknown')
            : translate('visits.distance', { smart_count: distance })}
        </Box>
      )}
    </>
  );
  return (
    <Section title={translate('visits.facts')}>
      <Descriptions
        items={[
          { label: label('lead'), value: <PersonName person={visit.lead} withUnit /> },
          {
            label: label('members'),
            value: members.length > 0 ? members.map(({ name }) => name).join('、') : translate('common.none'),
          },
          ...(visit.ledgerNo ? [{ label: label('ledgerNo'), value: visit.ledgerNo }] : []),
          ...(checkIn ? [{ label: translate('visits.checkIn'), value: checkIn }] : []),
          ...(visit.itemContent ? [{ label: translate('serviceLists.cited'), value: visit.itemContent }] : []),
          ...(visit.teamName ? [{ label: translate('serviceLists.team'), value: visit.teamName }] : []),
          ...(farReason ? [{ label: translate('visits.farReason'), value: farReason }] : []),
          ...(loggedAfterwards ? [{ label: label('loggedAfterwards'), value: loggedAfterwards }] : []),
          ...(enterprise.address
            ? [{ label: translate('resources.enterprises.fields.address'), value: enterprise.address, wide: true }]
            : []),
        ]}
      />
    </Section>
  );
}
