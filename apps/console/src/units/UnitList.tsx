import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useCan } from '../session/me.js';
import { UnitRow } from './UnitRow.js';
import { treeOf } from './unit-tree.js';
import { useUnits } from './use-units.js';

/** The units as a tree, each with who answers for it. */
export default function UnitList() {
  const translate = useTranslate();
  const canManage = useCan()('unit.manage');
  const { data: units, error, isPending, refetch } = useUnits();
  const create = canManage && (
    <Button component={Link} to="/units/create" variant="contained" startIcon={<AddIcon />}>
      {translate('units.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={translate('menu.units')} actions={create}>
        <Typography color="text.secondary">{translate('units.intro')}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {units?.length === 0 && (
        <Box role="status" sx={{ py: 6, textAlign: 'center' }}>
          <Typography variant="h2" component="p">
            {translate('units.emptyTitle')}
          </Typography>
          <Typography color="text.secondary">{translate('units.emptyBody')}</Typography>
        </Box>
      )}
      {units && units.length > 0 && (
        <Paper variant="outlined" sx={{ mx: { xs: -1.5, sm: 0 }, borderRadius: { xs: 0, sm: 1 } }}>
          <List disablePadding>
            {treeOf(units).map(({ unit, depth }) => (
              <UnitRow key={unit.id} unit={unit} depth={depth} editable={canManage} />
            ))}
          </List>
        </Paper>
      )}
    </>
  );
}
