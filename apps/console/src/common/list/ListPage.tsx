import Paper from '@mui/material/Paper';
import LinearProgress from '@mui/material/LinearProgress';
import { ListBase, useListContext, useTranslate, type RaRecord, type SortPayload } from 'ra-core';
import type { ReactNode } from 'react';
import { useIsPhone } from '../../layout/use-is-phone.js';
import { ErrorState } from '../ErrorState.js';
import { PageHeader } from '../PageHeader.js';
import type { Card, Column } from './column.js';
import { EmptyList } from './EmptyList.js';
import { ExportButton } from './ExportButton.js';
import { FilterBar } from './FilterBar.js';
import type { FilterSpec, FilterValues } from './filter-spec.js';
import { Pager } from './Pager.js';
import { RecordCards } from './RecordCards.js';
import { RecordTable } from './RecordTable.js';
import { SelectionBar, type BulkActionsOf } from './SelectionBar.js';
import { StateTabs, type StateTabsSpec } from './StateTabs.js';

export interface ListPageProps<Row extends RaRecord> {
  readonly resource: string;
  readonly columns: readonly Column<Row>[];
  readonly card: (row: Row) => Card;
  readonly sort?: SortPayload;
  readonly filters?: readonly FilterSpec[];
  /** The Filter of the first visit; a stored or linked one wins. */
  readonly defaultFilter?: FilterValues;
  /** Key of the placeholder; no search box when absent. */
  readonly searchPlaceholder?: string;
  readonly tabs?: StateTabsSpec;
  readonly empty: { readonly title: string; readonly body: string; readonly action?: ReactNode };
  readonly actions?: ReactNode;
  readonly rowLink?: (row: Row) => string;
  /** Instead of a page of its own: what opening a row does. */
  readonly onOpen?: (row: Row) => void;
  /** Offers 导出 Excel of what is filtered, with the shown columns. */
  readonly exportable?: boolean;
  readonly savedViews?: boolean;
  /** What can be done to several rows at once; on the desk only. */
  readonly bulkActions?: BulkActionsOf;
  /** Between the header and the list. */
  readonly notice?: ReactNode;
}

/** A whole list: tabs, search, chips, views, columns, table or cards, pages. Filters live in the URL as the domain's Filter. */
export function ListPage<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { resource, sort = { field: 'id', order: 'DESC' }, defaultFilter } = props;
  return (
    <ListBase
      resource={resource}
      perPage={25}
      sort={sort}
      {...(defaultFilter ? { filterDefaultValues: defaultFilter } : {})}
      exporter={false}
    >
      <ListView {...props} />
    </ListBase>
  );
}

function ListView<Row extends RaRecord>(props: ListPageProps<Row>) {
  const {
    resource,
    columns,
    card,
    filters = [],
    searchPlaceholder,
    tabs,
    empty,
    actions,
    exportable = false,
    savedViews = true,
    notice,
    bulkActions,
  } = props;
  const translate = useTranslate();
  const phone = useIsPhone();
  const { data, error, isPending, isFetching, total, refetch } = useListContext<Row>();
  const rowLink = props.rowLink ?? ((row: Row) => `/${resource}/${encodeURIComponent(row.id)}/show`);
  const opening = props.onOpen ? { onOpen: props.onOpen } : { rowLink };
  const isEmpty = !isPending && !error && (data?.length ?? 0) === 0;
  return (
    <>
      <PageHeader
        title={translate(`resources.${resource}.name`, { smart_count: 2 })}
        actions={
          <>
            {exportable && !phone && <ExportButton columns={columns} disabled={!total} />}
            {actions}
          </>
        }
      />
      {notice}
      <Paper variant="outlined" sx={{ overflow: 'hidden', mx: { xs: -1.5, sm: 0 }, borderRadius: { xs: 0, sm: 1 } }}>
        {tabs && <StateTabs {...tabs} />}
        <FilterBar
          filters={filters}
          columns={columns}
          savedViews={savedViews}
          {...(searchPlaceholder ? { searchPlaceholder: translate(searchPlaceholder) } : {})}
        />
        <LinearProgress aria-hidden sx={{ height: 2, visibility: isFetching ? 'visible' : 'hidden' }} />
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {isEmpty ? (
          <EmptyList title={translate(empty.title)} body={translate(empty.body)} action={empty.action} />
        ) : phone ? (
          <RecordCards card={card} {...opening} />
        ) : (
          <>
            {bulkActions && <SelectionBar actions={bulkActions} />}
            <RecordTable columns={columns} selectable={bulkActions !== undefined} {...opening} />
          </>
        )}
        <Pager />
      </Paper>
    </>
  );
}
