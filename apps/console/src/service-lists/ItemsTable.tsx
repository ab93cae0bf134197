import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useIsPhone } from '../layout/use-is-phone.js';
import { channelText, promiseText } from './item-text.js';
import type { ServiceItemRow } from './service-lists.adapter.js';
import { UsageCount } from './UsageCount.js';
import { usageLinks } from './usage-links.js';

interface ItemsTableProps {
  readonly items: readonly ServiceItemRow[];
  /** Only what was published is cited. */
  readonly used: boolean;
}

const counted = ['problems', 'visits', 'tasks', 'activities'] as const;

/** The items of a list as on paper, with how often each was used; cards on the phone. */
export function ItemsTable({ items, used }: ItemsTableProps) {
  const translate = useTranslate();
  const phone = useIsPhone();
  const label = (name: string) => translate(`resources.service-items.fields.${name}`);
  const usage = (item: ServiceItemRow) => (
    <>
      {counted.map((name) => (
        <Box component="span" key={name} sx={{ whiteSpace: 'nowrap', mr: 1 }}>
          {label(name)}{' '}
          <UsageCount count={item[name]} to={usageLinks[name](item)} label={`${item.content} ${label(name)}`} />
        </Box>
      ))}
      {item.enterprises > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {translate('serviceLists.served', { smart_count: item.enterprises })}
        </Box>
      )}
    </>
  );
  if (items.length === 0) return <Typography color="text.secondary">{translate('serviceLists.noItems')}</Typography>;
  if (phone)
    return (
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <Box component="li" key={item.id} sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
            <Typography sx={{ overflowWrap: 'anywhere' }}>
              {item.position}. {item.content}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {item.objects} · {item.ownerUnitName} · {promiseText(item.promisedDays)} · {channelText(item.channels)}
            </Typography>
            {used && (
              <Typography variant="body2" component="div">
                {item.times === 0 ? translate('serviceLists.unused') : usage(item)}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    );
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('serviceLists.itemsTable')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{label('position')}</TableCell>
            {['content', 'objects', 'ownerUnitName', 'promisedDays', 'channelLabels', 'basisDocumentTitle'].map(
              (name) => (
                <TableCell key={name}>{label(name)}</TableCell>
              ),
            )}
            {used && <TableCell>{label('times')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id}>
              <TableCell align="right">{item.position}</TableCell>
              <TableCell sx={{ minWidth: 240, overflowWrap: 'anywhere' }}>{item.content}</TableCell>
              <TableCell>{item.objects}</TableCell>
              <TableCell>{item.ownerUnitName}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{promiseText(item.promisedDays)}</TableCell>
              <TableCell>{channelText(item.channels)}</TableCell>
              <TableCell>{item.basisDocumentTitle ? `《${item.basisDocumentTitle}》` : '—'}</TableCell>
              {used && <TableCell>{item.times === 0 ? translate('serviceLists.unused') : usage(item)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
