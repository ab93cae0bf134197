import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useLocation, useNavigate } from 'react-router';
import { listLink, filterInLink } from '../common/list/list-link.js';
import { without } from '../common/list/filter-spec.js';
import { useNow } from '../common/use-now.js';
import { spansAround, type SpanName } from './visit-spans.js';

const names: readonly SpanName[] = ['today', 'thisWeek', 'thisMonth'];

/** 今日 · 本周 · 本月 over the planned day; pressing the chosen one again takes it off. */
export function VisitSpans() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const spans = spansAround(dayOf(useNow()));
  const filter = filterInLink(search);
  const chosen = names.find((name) => JSON.stringify(filter['plannedOn']) === JSON.stringify(spans[name])) ?? null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={chosen}
      aria-label={translate('visits.spans')}
      onChange={(_, name: SpanName | null) =>
        navigate(listLink('visits', name ? { ...filter, plannedOn: spans[name] } : without(filter, 'plannedOn')))
      }
      sx={{
        '& .MuiToggleButton-root': { px: 1.5, py: 0.5, color: 'text.secondary' },
        '& .MuiToggleButton-root.Mui-selected': { color: 'text.primary', fontWeight: 600 },
      }}
    >
      {names.map((name) => (
        <ToggleButton key={name} value={name}>
          {translate(`visits.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
