import type { Translated } from '../providers/i18n/messages.js';
import type { caseZh } from './case.zh.js';

export const caseEn: Translated<typeof caseZh> = {
  case: {
    steps: 'Progress',
    actions: 'What you can do',
    nothingToDo: 'There is nothing for you to do here now.',
    attachments: 'Attachments',
    noAttachments: 'No attachments yet.',
    takePhoto: 'Take a photo',
    fromAlbum: 'From album',
    addFile: 'Add a file',
    leaveOut: 'Leave out %{name}',
    clocks: 'Deadlines',
    noClocks: 'No deadline is running.',
    round: 'Round %{round}',
    dueLabel: 'Due',
    whyThisDay: 'Why this day',
    whySentence: '“%{kind}” starts at %{start}, allows %{grant}, and ends at %{due}.',
    noExplanation: 'There is no calculation to show for this deadline any more.',
    day: 'Day',
    counted: 'Count',
    reason: 'Reason',
    paused: 'Paused',
    kept: 'Kept',
    lapsed: 'Lapsed',
    missedBy: 'Late by %{smart_count} working days',
    coDue: 'Due date for %{name}',
    coDueHint: 'Left empty, the deadline policy decides.',
    conflict:
      'Somebody else has just updated this record; the page now shows the latest state. What you typed is still here: check it and submit again.',
    done: '“%{action}” is done.',
    timeline: 'History',
    people: 'People',
  },
};
