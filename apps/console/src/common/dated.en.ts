import type { Translated } from '../providers/i18n/messages.js';
import type { datedZh } from './dated.zh.js';

export const datedEn: Translated<typeof datedZh> = {
  dated: {
    from: 'From',
    to: 'To',
    remove: 'Remove %{name}',
    since: 'since %{from}',
    span: '%{from} to %{to}',
    past: '%{smart_count} that have ended',
  },
};
