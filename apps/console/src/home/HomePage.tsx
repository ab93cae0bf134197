import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useLocaleState, useTranslate } from 'ra-core';
import { ApprovalsNotice } from '../approvals/ApprovalsNotice.js';
import { dayText } from '../common/dates.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useNow } from '../common/use-now.js';
import { useCan, useMe } from '../session/me.js';
import { AdminLinks } from './AdminLinks.js';
import { LeaderHome } from './LeaderHome.js';
import { MyLists } from './MyLists.js';
import { Tiles } from './Tiles.js';
import { useHome } from './use-home.js';

/** First "what must I do now"; for those who lead, first "where does it hurt". */
export default function HomePage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const now = useNow();
  const me = useMe();
  const can = useCan();
  if (!me) return <PageLoading />;
  const leads = can('dashboard.read');
  const leadsFirst = me.roles.some((role) => role === 'PRINCIPAL' || role === 'DEPUTY_LEADER' || role === 'SUPERVISOR');
  return (
    <>
      <PageHeader title={translate('menu.home')}>
        <Typography color="text.secondary">
          {translate('home.greeting', { name: me.name, date: dayText(dayOf(now), locale) })}
          {me.actingFor.length > 0 &&
            translate('home.actingFor', { names: me.actingFor.map(({ name }) => name).join(translate('home.and')) })}
        </Typography>
      </PageHeader>
      {can('home.read') && <CalendarWarning />}
      <ApprovalsNotice />
      {leads && leadsFirst && <LeaderHome />}
      {can('problem.read') ? <MyHome quiet={leadsFirst} /> : <AdminLinks />}
      {leads && !leadsFirst && <LeaderHome />}
    </>
  );
}

/** Those who plan and those who upload calendars both have to know. */
function CalendarWarning() {
  const { data } = useHome();
  if (!data?.calendarWarning) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {data.calendarWarning}
    </Alert>
  );
}

/** @param quiet says nothing where nothing waits: a leader's page has more to say than six zeros */
function MyHome({ quiet }: { readonly quiet: boolean }) {
  const { data, error, refetch } = useHome();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (quiet && Object.values(data.counts).every((count) => count === 0)) return null;
  return (
    <>
      <Tiles counts={data.counts} />
      <MyLists home={data} />
    </>
  );
}
