import SvgIcon from '@mui/material/SvgIcon';

export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <SvgIcon viewBox="0 0 32 32" aria-hidden sx={{ width: size, height: size }}>
      <rect width="32" height="32" rx="7" fill="#B3261E" />
      <path d="M9 23V8h13l-3.2 4.5L22 17H11.6v6z" fill="#fff" />
    </SvgIcon>
  );
}
