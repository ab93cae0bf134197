import type { Translated } from '../providers/i18n/messages.js';
import type { assignmentZh } from './assignment.zh.js';

export const assignmentEn: Translated<typeof assignmentZh> = {
  assignment: {
    proposal: 'Proposal',
    follow: 'Follow the proposal',
    followed: 'Filled in as proposed; it can still be changed.',
    noProposal: 'There is no proposal just now; choose directly.',
    host: 'Host',
    coHandler: 'Co-handler',
    load: 'hosts %{hosting} · helps with %{coHandling}',
    overdue: 'overdue %{n}',
    dueThisWeek: 'due this week %{n}',
    absent: 'absent, %{name} acts',
    absentWarning:
      '%{name} is absent until %{until}; %{deputy} acts meanwhile. Assign it to %{deputy} directly, or to %{name} still, and %{deputy} acts.',
    switchTo: 'Assign to %{name}',
    bulk: {
      selected: '%{smart_count} selected',
      clear: 'Clear selection',
      selectAll: 'Select the whole page',
      selectOne: 'Select %{name}',
      assign: 'Assign all',
      urge: 'Urge all',
      assignIntro:
        'Assigns the %{smart_count} problems selected, one by one. Those that do not wait for it, or that you may not assign, are left out with the reason.',
      urgeIntro:
        'Urges the handlers of the %{smart_count} problems selected. Those answered, or that you may not urge, are left out with the reason.',
      to: 'To whom',
      byRule: 'As proposed',
      byRuleHint: 'The routing rules decide for each problem',
      toHost: 'To one host',
      hostMissing: 'Choose the host.',
      note: 'Note (optional)',
      urging: 'What is urged',
      urgingMissing: 'Say what is urged.',
      started: 'Started. You may leave this page; the result stands among the background jobs.',
    },
  },
};
