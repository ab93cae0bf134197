import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Attachments } from '../case/Attachments.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useCan } from '../session/me.js';
import { useKeeps } from '../session/use-keeps.js';
import type { ProjectDetail } from './projects.adapter.js';
import { ProjectVisits } from './ProjectVisits.js';

export default function ProjectShow() {
  return <RecordPage<ProjectDetail> resource="projects">{(project) => <Page project={project} />}</RecordPage>;
}

/** A major project: who looks after it, its sites, the visits paid to it. */
function Page({ project }: { readonly project: ProjectDetail }) {
  const translate = useTranslate();
  const can = useCan();
  const keeps = useKeeps('project.manage')(project.unitId);
  const visit = new URLSearchParams({
    projectId: project.id,
    ...(project.enterpriseId ? { enterpriseId: project.enterpriseId } : {}),
  });
  return (
    <>
      <PageHeader
        title={project.name}
        back="/projects"
        actions={
          <>
            {keeps && (
              <Button
                component={Link}
                to={`/projects/${project.id}`}
                color="secondary"
                variant="outlined"
                startIcon={<EditOutlined />}
              >
                {translate('common.edit')}
              </Button>
            )}
            {can('visit.plan') && (
              <Button component={Link} to={`/visits/create?${visit.toString()}`} variant="contained">
                {translate('projects.planVisit')}
              </Button>
            )}
          </>
        }
      />
      <Facts project={project} />
      <Sites project={project} />
      {can('visit.read') && <ProjectVisits projectId={project.id} />}
      <Section title={translate('case.attachments')}>
        <Attachments
          subjectType="project"
          subjectId={project.id}
          attachments={project.attachments}
          {...(keeps ? { onChanged: () => void queryClient.invalidateQueries({ queryKey: ['projects'] }) } : {})}
        />
      </Section>
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={project.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
    </>
  );
}

function Facts({ project }: { readonly project: ProjectDetail }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.projects.fields.${name}`);
  const { enterpriseId, enterpriseName, investment, delistedOn } = project;
  return (
    <Section title={translate('projects.facts')}>
      <Descriptions
        items={[
          { label: label('level'), value: <OptionText name="projectLevels" value={project.level} /> },
          { label: label('stage'), value: <OptionText name="projectStages" value={project.stage} /> },
          {
            label: label('enterpriseName'),
            value: enterpriseId && (
              <MuiLink component={Link} to={`/enterprises/${enterpriseId}/show`} color="inherit" underline="always">
                {enterpriseName}
              </MuiLink>
            ),
          },
          { label: label('districtName'), value: project.districtName },
          { label: label('investment'), value: investment?.toLocaleString('zh-CN') },
          { label: label('liaisonName'), value: project.liaisonName },
          { label: label('unitName'), value: project.unitName },
          { label: label('listedOn'), value: <DateText at={project.listedOn} /> },
          ...(delistedOn ? [{ label: label('delistedOn'), value: <DateText at={delistedOn} /> }] : []),
        ]}
      />
    </Section>
  );
}

function Sites({ project: { sites } }: { readonly project: ProjectDetail }) {
  const translate = useTranslate();
  return (
    <Section title={translate('projects.sites')}>
      {sites.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('projects.noSites')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {sites.map(({ id, name, address, latitude, longitude }) => (
          <li key={id}>
            {[name, address].filter(Boolean).join(' · ')}
            {latitude != null && longitude != null && (
              <Typography component="span" variant="body2" color="text.secondary">
                {` （${longitude.toFixed(5)}, ${latitude.toFixed(5)}）`}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
}
