import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { PersonName } from '../common/PersonName.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { useCan } from '../session/me.js';
import { ContactList } from './ContactList.js';
import { EnterpriseCases } from './EnterpriseCases.js';
import { EnterpriseRatings } from './EnterpriseRatings.js';
import { EnterpriseStatusChip, HighTechChip } from './EnterpriseChips.js';
import type { Enterprise } from './enterprises.adapter.js';

export default function EnterpriseShow() {
  return <RecordPage<Enterprise> resource="enterprises">{(enterprise) => <Page enterprise={enterprise} />}</RecordPage>;
}

function Page({ enterprise }: { readonly enterprise: Enterprise }) {
  const translate = useTranslate();
  const can = useCan();
  const query = `?enterpriseId=${enterprise.id}`;
  return (
    <>
      <PageHeader
        title={enterprise.name}
        back="/enterprises"
        actions={
          <>
            {can('enterprise.update') && (
              <Button
                component={Link}
                to={`/enterprises/${enterprise.id}`}
                color="secondary"
                variant="outlined"
                startIcon={<EditOutlined />}
              >
                {translate('common.edit')}
              </Button>
            )}
            {can('visit.plan') && (
              <Button component={Link} to={`/visits/create${query}`} color="secondary" variant="outlined">
                {translate('enterprises.planVisit')}
              </Button>
            )}
            {can('problem.create') && (
              <Button component={Link} to={`/problems/create${query}`} variant="contained">
                {translate('enterprises.reportProblem')}
              </Button>
            )}
          </>
        }
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <EnterpriseStatusChip status={enterprise.status} />
          <HighTechChip stage={enterprise.highTechStage} />
        </Box>
      </PageHeader>
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 0, lg: 2 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
        }}
      >
        <Box>
          <Facts enterprise={enterprise} />
          <EnterpriseCases enterpriseId={enterprise.id} />
        </Box>
        <Box>
          <ContactList contacts={enterprise.contacts} />
          {can('problem.read') && <EnterpriseRatings enterpriseId={enterprise.id} />}
        </Box>
      </Box>
    </>
  );
}

function Facts({ enterprise }: { readonly enterprise: Enterprise }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.enterprises.fields.${name}`);
  const { longitude, latitude } = enterprise;
  return (
    <Section title={translate('enterprises.facts')}>
      <Descriptions
        items={[
          { label: label('creditCode'), value: enterprise.creditCode },
          { label: label('districtCode'), value: enterprise.districtName ?? enterprise.districtCode },
          { label: label('industry'), value: <OptionText name="industries" value={enterprise.industry ?? null} /> },
          { label: label('foundedOn'), value: <DateText at={enterprise.foundedOn} /> },
          { label: label('registeredCapital'), value: enterprise.registeredCapital },
          { label: label('liaison'), value: <PersonName person={enterprise.liaison} withUnit /> },
          { label: label('lastVisitOn'), value: <DateText at={enterprise.lastVisitOn} relative /> },
          { label: label('updatedAt'), value: <DateText at={enterprise.updatedAt} relative /> },
          { label: label('address'), value: enterprise.address, wide: true },
          ...(enterprise.formerNames.length > 0
            ? [{ label: label('formerNames'), value: enterprise.formerNames.join('、'), wide: true }]
            : []),
          ...(enterprise.tags.length > 0
            ? [{ label: label('tags'), value: enterprise.tags.join('、'), wide: true }]
            : []),
          ...(longitude != null && latitude != null
            ? [
                {
                  label: translate('enterprises.coordinates'),
                  value: `${longitude.toFixed(5)}, ${latitude.toFixed(5)}`,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
