import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'ra-core';
import { zhCN } from './zh-CN.js';

export const locales = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en', name: 'English' },
];

/** Chinese is in the first bundle; English is fetched when somebody switches to it. */
export const i18nProvider = polyglotI18nProvider(
  (locale) =>
    locale === 'en'
      ? import('./en.js').then(({ en }) => en as unknown as TranslationMessages)
      : (zhCN as unknown as TranslationMessages),
  'zh-CN',
  locales,
  { allowMissing: false },
);
