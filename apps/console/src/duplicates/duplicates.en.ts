import type { Translated } from '../providers/i18n/messages.js';
import type { duplicatesZh } from './duplicates.zh.js';

export const duplicatesEn: Translated<typeof duplicatesZh> = {
  duplicates: {
    title:
      'This enterprise raised %{smart_count} similar problems in the last 90 days; see first whether it is the same matter',
    elsewhere: '%{number}, handled by %{unit}, is beyond your reach; ask that unit.',
    otherUnit: 'another unit',
    mergeInto: 'Merge into this',
    mergeTitle: 'Merge problems',
    merge: 'Merge',
    target: 'Merge into',
    chooseFirst: 'Choose first what to merge into.',
    thisOne: 'This problem',
    intoThis: 'Into',
    reason: 'Reason',
    lately: 'Latest events',
    consequence:
      'This problem is no longer handled by itself. Both histories and all ratings are kept; when the other one is answered, the enterprise of this one is told, too.',
    mergedInto: 'Merged into',
    mergedElsewhere: 'Merged into a problem beyond your reach.',
    mergedHere: 'Merged into this problem',
  },
};
