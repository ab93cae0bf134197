import type { Translated } from '../providers/i18n/messages.js';
import type { cadenceZh } from './cadence.zh.js';

export const cadenceEn: Translated<typeof cadenceZh> = {
  menu: { coverage: 'Coverage' },
  cadence: {
    title: 'Coverage of visits',
    rules: 'Cadence',
    year: 'Year',
    unit: 'Unit',
    allUnits: 'All units',
    view: 'Show',
    views: { all: 'All', ENTERPRISE: 'Enterprises', PROJECT: 'Projects', gaps: 'With gaps' },
    target: 'Enterprise or project',
    liaison: 'Liaison',
    due: 'Next due',
    late: '%{smart_count} days late',
    covered: '%{percent}% of the quarters that ask for a visit by today are covered. A cell opens its visits.',
    nothingAsked: 'Nothing asks for a visit in this year.',
    empty: 'No such enterprise or project.',
    more: 'Show more (%{smart_count} left)',
    open: '%{about}: %{label}, open %{smart_count} visits',
    planGaps: 'Plan the gaps (%{smart_count})',
    planTitle: "Plan this quarter's visits",
    planHelp:
      'By the liaisons over the working days left, at most two a day and person. Uncheck what is not wanted; confirming plans the visits.',
    confirm: 'Plan %{smart_count} visits',
    left: '%{smart_count} that could not be arranged',
    toPairings: 'To the pairings',
    result: '%{done} planned, %{failed} not.',
    planned: 'Planned',
    notPlanned: 'Not planned',
  },
};
