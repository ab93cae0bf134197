import type { Translated } from '../providers/i18n/messages.js';
import type { policiesZh } from './policies.zh.js';

export const policiesEn: Translated<typeof policiesZh> = {
  policies: {
    title: 'Deadline policy',
    intro: 'The days promised. A new version holds for problems accepted from then on; running ones keep theirs.',
    edit: 'Change the days',
    current: 'In force (version %{version})',
    rules: 'Deadline rules',
    rule: 'Step',
    term: 'Term',
    maximum: 'At most with extensions',
    history: 'All versions',
    version: 'Version %{version}',
    editTitle: 'Change the deadline policy (will be version %{version})',
    help: 'A condition left at “all” holds for every case; of several rules for a step the more specific one wins. 0 working days means the same day.',
    kind: 'Step',
    category: 'Category',
    priority: 'Priority',
    round: 'Round',
    unit: 'Unit',
    all: 'All',
    add: 'Add a rule',
    remove: 'Remove: %{rule}',
    note: 'Reason or basis',
    noteHelp: 'Stays with the version, e.g. the document’s title and number.',
    publish: 'Publish',
    published: 'Version %{version} is published.',
  },
};
