import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Attachments } from '../case/Attachments.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { DatedList } from '../common/DatedList.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { useOptionLabel } from '../common/use-options.js';
import { queryClient } from '../providers/query-client.js';
import { useKeeps } from '../session/use-keeps.js';
import type { TeamDetail } from './teams.adapter.js';
import { TeamYear } from './TeamYear.js';

export default function TeamShow() {
  return <RecordPage<TeamDetail> resource="teams">{(team) => <Page team={team} />}</RecordPage>;
}

/** A team: its year, its people, the enterprises it looks after. */
function Page({ team }: { readonly team: TeamDetail }) {
  const translate = useTranslate();
  const keeps = useKeeps('team.manage')(team.unitId);
  return (
    <>
      <PageHeader
        title={team.title}
        back="/teams"
        actions={
          keeps && (
            <Button
              component={Link}
              to={`/teams/${team.id}`}
              color="secondary"
              variant="outlined"
              startIcon={<EditOutlined />}
            >
              {translate('common.edit')}
            </Button>
          )
        }
      />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box>
          <TeamYear teamId={team.id} />
          <TeamFacts team={team} />
          <TeamEnterprises team={team} />
        </Box>
        <Box>
          <TeamMembers team={team} />
          <Section title={translate('case.attachments')}>
            <Attachments
              subjectType="team"
              subjectId={team.id}
              attachments={team.attachments}
              {...(keeps ? { onChanged: () => void queryClient.invalidateQueries({ queryKey: ['teams'] }) } : {})}
            />
          </Section>
          <Section title={translate('case.timeline')}>
            <CaseTimeline events={team.events} taken={MAX_EVENTS} onOlder={() => undefined} />
          </Section>
        </Box>
      </Box>
    </>
  );
}

function TeamFacts({ team }: { readonly team: TeamDetail }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.teams.fields.${name}`);
  const { basisDocument } = team;
  return (
    <Section title={translate('teams.facts')}>
      <Descriptions
        items={[
          ...(team.purpose ? [{ label: label('purpose'), value: team.purpose, wide: true }] : []),
          { label: label('unitName'), value: team.unitName },
          { label: label('leaderName'), value: team.leaderName },
          { label: label('foundedOn'), value: <DateText at={team.foundedOn} /> },
          ...(team.dissolvedOn ? [{ label: label('dissolvedOn'), value: <DateText at={team.dissolvedOn} /> }] : []),
          {
            label: label('basisDocument'),
            value: basisDocument && (
              <MuiLink component={Link} to={`/documents/${basisDocument.id}/show`} underline="always" color="inherit">
                {`《${basisDocument.title}》${basisDocument.number ? `（${basisDocument.number}）` : ''}`}
              </MuiLink>
            ),
          },
        ]}
      />
    </Section>
  );
}

function TeamMembers({ team }: { readonly team: TeamDetail }) {
  const translate = useTranslate();
  const roleOf = useOptionLabel('teamRoles');
  const entries = team.memberships.map(({ id, name, role, from, to }) => ({
    ...{ key: id, who: `${name} · ${roleOf(role)}`, from, to: to ?? null },
  }));
  return (
    <Section title={translate('teams.members')}>
      <DatedList entries={entries} empty={translate('teams.noMembers')} />
    </Section>
  );
}

function TeamEnterprises({ team }: { readonly team: TeamDetail }) {
  const translate = useTranslate();
  const entries = team.enterprises.map(({ enterpriseId, name, from, to }) => ({
    key: `${enterpriseId} ${from}`,
    who: (
      <MuiLink component={Link} to={`/enterprises/${enterpriseId}/show`} color="inherit" underline="always">
        {name}
      </MuiLink>
    ),
    ...{ from, to: to ?? null },
  }));
  return (
    <Section title={translate('teams.enterprises')}>
      <DatedList entries={entries} empty={translate('teams.noEnterprises')} />
    </Section>
  );
}
