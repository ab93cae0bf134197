import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import { OptionText } from '../common/OptionText.js';
import { ListPage } from '../common/list/ListPage.js';
import { useCan } from '../session/me.js';
import { AmountText } from './AmountText.js';
import type { FactRow } from './innovation.adapters.js';
import { registerNamed } from './registers.js';

/** The list of a register of innovation facts; which one, its address says. */
export default function FactList() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { columns, filters, nameOf } = registerNamed(resource);
  const create = useCan()('innovation.record') && (
    <Button component={Link} to={`/${resource}/create`} variant="contained" startIcon={<AddIcon />}>
      {translate('innovation.create')}
    </Button>
  );
  return (
    <ListPage<FactRow>
      resource={resource}
      columns={columns}
      card={(row) => ({
        title: nameOf(row),
        detail:
          [...(nameOf(row) === row.title ? [row.enterpriseName] : []), row.teamName].filter(Boolean).join(' · ') || '—',
        foot: (
          <>
            {row.stage && <OptionText name="highTechStages" value={row.stage} />}
            {row.quarter === undefined ? (
              <DateText at={row.on} />
            ) : (
              <OptionText name="spendingQuarters" value={String(row.quarter)} />
            )}
            {row.amountFen !== undefined && <AmountText fen={row.amountFen} />}
          </>
        ),
      })}
      filters={filters}
      sort={{ field: 'on', order: 'DESC' }}
      searchPlaceholder="innovation.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'innovation.emptyTitle', body: `innovation.empty.${resource}`, action: create }}
    />
  );
}
