import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { midYearOf } from '@zhuqi/domain/service-list/item-usage.js';
import { threeLists, type ListView } from '@zhuqi/domain/service-list/three-lists.js';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../common/PageHeader.js';
import { useNow } from '../../common/use-now.js';
import { ProblemLines } from './ProblemLines.js';
import { ResponsibilityLines } from './ResponsibilityLines.js';
import { ServiceLines } from './ServiceLines.js';

const views = Object.keys(threeLists) as readonly ListView[];
const viewOf = (text: string | null): ListView => views.find((view) => view === text) ?? 'service';

/** 服务清单、问题清单、责任清单: three views of one ledger of a year; year and view stand in the address. */
export default function ThreeListsPage() {
  const translate = useTranslate();
  const today = dayOf(useNow());
  const thisYear = yearOf(today);
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year')) || thisYear;
  const view = viewOf(params.get('view'));
  const open = (next: { readonly year?: number; readonly view?: ListView }) =>
    setParams({ year: String(next.year ?? year), view: next.view ?? view }, { replace: true });
  return (
    <>
      <PageHeader
        title={translate('threeLists.title')}
        actions={
          <>
            <TextField
              select
              size="small"
              margin="none"
              label={translate('threeLists.year')}
              value={year}
              onChange={(event) => open({ year: Number(event.target.value) })}
              sx={{ minWidth: 104 }}
            >
              {[...new Set([thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4, year])]
                .sort((a, b) => b - a)
                .map((each) => (
                  <MenuItem key={each} value={each}>
                    {each}
                  </MenuItem>
                ))}
            </TextField>
            <Button
              component="a"
              href={`/files/service-lists/three-lists?${new URLSearchParams({ year: String(year), view }).toString()}`}
              variant="outlined"
              color="secondary"
              startIcon={<FileDownloadOutlined />}
            >
              {translate('list.export')}
            </Button>
          </>
        }
      />
      <Paper variant="outlined" sx={{ mx: { xs: -1.5, sm: 0 } }}>
        <Tabs
          value={view}
          onChange={(_, next: ListView) => open({ view: next })}
          aria-label={translate('threeLists.title')}
          sx={{ borderBottom: 1, borderColor: 'divider', px: 1 }}
        >
          {views.map((each) => (
            <Tab key={each} value={each} label={threeLists[each]} id={`view-${each}`} aria-controls={`panel-${each}`} />
          ))}
        </Tabs>
        <Box role="tabpanel" id={`panel-${view}`} aria-labelledby={`view-${view}`} sx={{ p: { xs: 1.5, sm: 2 } }}>
          {view === 'service' && <ServiceLines year={year} isPastMidYear={today >= midYearOf(year)} />}
          {view === 'problem' && <ProblemLines key={year} year={year} />}
          {view === 'responsibility' && <ResponsibilityLines year={year} />}
        </Box>
      </Paper>
    </>
  );
}
