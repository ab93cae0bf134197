import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import type { FilterValues } from '../common/list/filter-spec.js';
import { listLink } from '../common/list/list-link.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { CoverageQuery } from '../gql/graphql.js';

export type Cell = CoverageQuery['coverage']['rows'][number]['cells'][number];

const looks = {
  VISITED: { tone: 'done', icon: CheckCircleOutlined },
  PLANNED: { tone: 'near', icon: ScheduleOutlined },
  GAP: { tone: 'over', icon: ErrorOutlined },
} as const;

interface CoverageMarkProps {
  readonly cell: Cell;
  /** What the cell is about, for whoever can't see the table: 企业 第一季度. */
  readonly about: string;
}

/** A cell by word, icon and colour; one with visits opens exactly these. */
export function CoverageMark({ cell: { coverage, count, filter }, about }: CoverageMarkProps) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('coverages');
  const look = looks[coverage as keyof typeof looks] as (typeof looks)[keyof typeof looks] | undefined;
  const label = labelOf(coverage);
  if (!look) return <span style={{ opacity: 0.75, fontSize: '0.8125rem' }}>{label}</span>;
  const chip = <StatusChip tone={look.tone} icon={look.icon} label={count > 1 ? `${label} ${count}` : label} />;
  if (!filter) return chip;
  return (
    <MuiLink
      component={Link}
      to={listLink('visits', filter as FilterValues)}
      underline="hover"
      color="inherit"
      aria-label={translate('cadence.open', { about, label, smart_count: count })}
    >
      {chip}
    </MuiLink>
  );
}
