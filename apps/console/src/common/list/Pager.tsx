import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'ra-core';
import { useIsPhone } from '../../layout/use-is-phone.js';

const SIZES = [25, 50, 100];

export function Pager() {
  const translate = useTranslate();
  const phone = useIsPhone();
  const { page, perPage, total = 0, setPage, setPerPage } = useListContext();
  if (total === 0) return null;
  const from = (page - 1) * perPage + 1;
  const to = Math.min(page * perPage, total);
  return (
    <Box
      component="nav"
      aria-label={translate('list.pages')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, px: 1, py: 0.5, minHeight: 44 }}
    >
      {!phone && (
        <>
          <Typography variant="body2" color="text.secondary">
            {translate('list.perPage')}
          </Typography>
          <Select
            variant="standard"
            disableUnderline
            value={perPage}
            onChange={(event) => setPerPage(Number(event.target.value))}
            inputProps={{ 'aria-label': translate('list.perPage') }}
            sx={{ fontSize: '0.8125rem', mt: 0 }}
          >
            {[...new Set([...SIZES, perPage])]
              .sort((a, b) => a - b)
              .map((size) => (
                <MenuItem key={size} value={size}>
                  {size}
                </MenuItem>
              ))}
          </Select>
        </>
      )}
      <Typography variant="body2" color="text.secondary" role="status">
        {translate('list.range', { from, to, total: total.toLocaleString('zh-CN') })}
      </Typography>
      <IconButton disabled={page <= 1} onClick={() => setPage(page - 1)} aria-label={translate('list.previous')}>
        <ChevronLeft />
      </IconButton>
      <IconButton disabled={to >= total} onClick={() => setPage(page + 1)} aria-label={translate('list.next')}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}
