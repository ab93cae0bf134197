import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { heldStates } from '@zhuqi/domain/activity/activity-state.js';
import { useCanAccess, useNotify, useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import { useErrorText } from '../common/use-error-text.js';
import { useOptionLabel } from '../common/use-options.js';
import { useStartExport } from '../jobs/export-job.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { Headcount } from './Headcount.js';
import type { ActivityDetail } from './use-activity.js';

type Row = ActivityDetail['people'][number];

interface Line extends Row {
  readonly roles: readonly string[];
  /** Counts as present, in one of the roles. */
  readonly attended: boolean;
}

/** One line each, whoever has signed in first, then by name. */
function linesOf(people: readonly Row[]): Line[] {
  const lines = new Map<string, Line>();
  for (const row of people) {
    const before = lines.get(row.personKey);
    const attended = before?.attended === true || row.isAttendance;
    lines.set(row.personKey, { ...(before ?? row), attended, roles: [...(before?.roles ?? []), row.role] });
  }
  return [...lines.values()].sort((a, b) => (a.signedInAt ?? '9').localeCompare(b.signedInAt ?? '9'));
}

/** Who takes part, and how they signed in. */
export function PeopleTable({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const role = useOptionLabel('personRoles');
  const lines = linesOf(activity.people);
  const phone = useIsPhone();
  const held = heldStates.some((state) => state === activity.state);
  return (
    <Section title={translate('activities.people')} actions={<ExportSheet id={activity.id} />}>
      <Headcount headcount={activity.headcount} />
      {lines.length === 0 ? (
        <Typography color="text.secondary">{translate('activities.noPeople')}</Typography>
      ) : phone ? (
        <Box component="ul" aria-label={translate('activities.peopleList')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {lines.map((line) => (
            <Box component="li" key={line.personKey} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Typography sx={{ overflowWrap: 'anywhere' }}>
                {[line.name, line.organisation ?? line.unitName, line.roles.map(role).join('、')]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              <Typography variant="body2" component="div">
                <Signature line={line} held={held} />
              </Typography>
            </Box>
          ))}
        </Box>
      ) : (
        <Box
          sx={{ overflowX: 'auto', maxHeight: 480 }}
          tabIndex={0}
          role="region"
          aria-label={translate('activities.peopleList')}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                {['name', 'unit', 'roles', 'signature'].map((name) => (
                  <TableCell key={name}>{translate(`activities.${name}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.map((line) => (
                <TableRow key={line.personKey}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{line.name}</TableCell>
                  <TableCell>{line.organisation ?? line.unitName}</TableCell>
                  <TableCell>{line.roles.map(role).join('、')}</TableCell>
                  <TableCell>
                    <Signature line={line} held={held} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}

/** On a list nobody has signed whoever is on it counts as present once it is over. */
function Signature({ line, held }: { readonly line: Line; readonly held: boolean }) {
  const translate = useTranslate();
  const method = useOptionLabel('signInMethods');
  const quiet = { color: 'text.secondary' };
  if (line.roles.includes('LEAVE'))
    return (
      <Box component="span" sx={quiet}>
        {line.reason}
      </Box>
    );
  if (!line.signedInAt)
    return (
      <Box component="span" sx={quiet}>
        {translate(`activities.${line.attended ? 'wasThere' : held ? 'wasAbsent' : 'notSigned'}`)}
      </Box>
    );
  const how = [
    method(line.signIn),
    line.proxyName && translate('activities.by', { name: line.proxyName }),
    line.reason,
  ];
  return (
    <>
      <DateText at={line.signedInAt} time />
      <Box component="span" sx={quiet}>{` · ${how.filter(Boolean).join(' · ')}`}</Box>
    </>
  );
}

/** 签到表 of this activity as a sheet. */
function ExportSheet({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const start = useStartExport();
  const { canAccess } = useCanAccess({ resource: 'participations', action: 'export' });
  if (!canAccess) return null;
  const run = () =>
    start
      .mutateAsync({ resource: 'participations', filter: { activityId: { eq: id } } })
      .catch((error: unknown) => notify(errorText(error), { type: 'error' }));
  return (
    <Button
      size="small"
      color="secondary"
      startIcon={<FileDownloadOutlined />}
      disabled={start.isPending}
      onClick={() => void run()}
    >
      {translate('activities.exportSheet')}
    </Button>
  );
}
