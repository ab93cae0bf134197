import type { PaletteOptions, ThemeOptions } from '@mui/material/styles';
import { darkTones, lightTones } from './tones.js';

const fontFamily = [
  '-apple-system',
  'BlinkMacSystemFont',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  'sans-serif',
].join(',');

export const SIDEBAR_WIDTH = 200;
export const RAIL_WIDTH = 64;
export const BAR_HEIGHT = 56;
export const PHONE_NAV_HEIGHT = 60;

const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#B3261E', dark: '#8C1D18', light: '#D3544C', contrastText: '#FFFFFF' },
  secondary: { main: '#3F4A57', contrastText: '#FFFFFF' },
  error: { main: '#A3160E' },
  warning: { main: '#7A4B00' },
  info: { main: '#0B4CB4' },
  success: { main: '#0F6130' },
  background: { default: '#F6F7F8', paper: '#FFFFFF' },
  text: { primary: '#1D2125', secondary: '#565E68' },
  divider: '#E1E4E8',
  tones: lightTones,
};

const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#F39A93', dark: '#E5766D', light: '#F9C1BC', contrastText: '#2B0705' },
  secondary: { main: '#C0C7D0', contrastText: '#15171A' },
  error: { main: '#FFA39B' },
  warning: { main: '#FFD57A' },
  info: { main: '#9CC2FF' },
  success: { main: '#8FD6A6' },
  background: { default: '#15171A', paper: '#1D2023' },
  text: { primary: '#E8EAED', secondary: '#AEB5BE' },
  divider: '#33383E',
  tones: darkTones,
};

const themeOf = (palette: PaletteOptions): ThemeOptions => ({
  palette,
  spacing: 8,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily,
    fontSize: 14,
    body1: { fontSize: '0.875rem', lineHeight: 1.6 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.6 },
    caption: { fontSize: '0.75rem', lineHeight: 1.6 },
    h1: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.4 },
    h2: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.5 },
    h3: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.6 },
    h6: { fontSize: '1rem', fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 500 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums', wordBreak: 'break-word' },
        ':focus-visible': {
          outline: '2px solid',
          outlineColor: palette.mode === 'dark' ? '#9CC2FF' : '#0B4CB4',
          outlineOffset: 1,
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { sizeMedium: { minHeight: 36 }, sizeSmall: { minHeight: 32 } },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense', color: 'secondary' } },
    MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense', color: 'secondary' } },
    MuiInputBase: {
      styleOverrides: {
        input: { '&::placeholder': { opacity: 1, color: (palette.text as { secondary: string }).secondary } },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { color: (palette.text as { secondary: string }).secondary } } },
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: '0.8125rem', lineHeight: 1.5, padding: '4px 12px', borderColor: palette.divider as string },
        head: { fontWeight: 600, whiteSpace: 'nowrap' },
      },
    },
    MuiTooltip: {
      defaultProps: { arrow: true, enterDelay: 400 },
      styleOverrides: { tooltip: { fontSize: '0.75rem' } },
    },
    MuiAutocomplete: {
      styleOverrides: {
        paper: { border: `1px solid ${palette.divider as string}`, boxShadow: '0 6px 20px rgb(0 0 0 / 0.16)' },
        groupLabel: { lineHeight: '32px' },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiChip: { styleOverrides: { root: { borderRadius: 6 } } },
    // Two digits must not break over two lines, as body text may.
    MuiBadge: { styleOverrides: { badge: { whiteSpace: 'nowrap', wordBreak: 'keep-all' } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1rem', fontWeight: 600 } } },
  },
});

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);
