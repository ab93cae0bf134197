import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

interface PageTurnerProps {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Back and on, for rows outside a react-admin list. */
export function PageTurner({ page, perPage, total, onPage }: PageTurnerProps) {
  const translate = useTranslate();
  if (total <= perPage) return null;
  const from = (page - 1) * perPage + 1;
  const to = Math.min(page * perPage, total);
  return (
    <Box
      component="nav"
      aria-label={translate('list.pages')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, minHeight: 44 }}
    >
      <Typography variant="body2" color="text.secondary" role="status">
        {translate('list.range', { from, to, total: total.toLocaleString('zh-CN') })}
      </Typography>
      <IconButton disabled={page <= 1} onClick={() => onPage(page - 1)} aria-label={translate('list.previous')}>
        <ChevronLeft />
      </IconButton>
      <IconButton disabled={to >= total} onClick={() => onPage(page + 1)} aria-label={translate('list.next')}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}
