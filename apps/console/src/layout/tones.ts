/** Meaning has its own colours, each readable (≥ 4.5:1) on the page and on its own fill; never colour alone. */
export type ToneName = 'near' | 'behind' | 'over' | 'done' | 'quiet' | 'active';

export interface Tone {
  readonly text: string;
  readonly fill: string;
}

export type Tones = Readonly<Record<ToneName, Tone>>;

/** 蓝 near due · 黄 returned or behind · 红 overdue · 绿 done · grey: waiting or closed · slate: under way. */
export const lightTones: Tones = {
  near: { text: '#0B4CB4', fill: '#E7EFFC' },
  behind: { text: '#7A4B00', fill: '#FDF1D5' },
  over: { text: '#A3160E', fill: '#FBE5E3' },
  done: { text: '#0F6130', fill: '#E3F3E8' },
  quiet: { text: '#4A515B', fill: '#EDEFF2' },
  active: { text: '#2C4A63', fill: '#E4ECF3' },
};

export const darkTones: Tones = {
  near: { text: '#9CC2FF', fill: '#1C2B45' },
  behind: { text: '#FFD57A', fill: '#3A2E12' },
  over: { text: '#FFA39B', fill: '#451F1C' },
  done: { text: '#8FD6A6', fill: '#17331F' },
  quiet: { text: '#C0C7D0', fill: '#2B3036' },
  active: { text: '#B4CCE0', fill: '#22303C' },
};

declare module '@mui/material/styles' {
  interface Palette {
    tones: Tones;
  }
  interface PaletteOptions {
    tones?: Tones;
  }
}
