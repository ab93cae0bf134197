import Box from '@mui/material/Box';

/** 分 as 元 with two decimals, in figures that stand under each other. */
export function AmountText({ fen }: { readonly fen: number | null | undefined }) {
  if (fen === null || fen === undefined) return <>—</>;
  const yuan = (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {yuan} 元
    </Box>
  );
}
