import type { Translated } from '../providers/i18n/messages.js';
import type { handoversZh } from './handovers.zh.js';

export const handoversEn: Translated<typeof handoversZh> = {
  menu: { handovers: 'Handovers' },
  resources: {
    handovers: {
      name: 'Handover |||| Handovers',
      fields: {
        people: 'From → to',
        problemCount: 'Problems',
        enterpriseCount: 'Enterprises',
        reason: 'Reason',
        byName: 'Carried out by',
        at: 'When',
      },
    },
  },
  handovers: {
    title: '%{from} to %{to}',
    create: 'Hand over',
    intro:
      'Moves everything a colleague has in hand to another: enterprises, open problems, tasks, major projects, contact groups, deputyships. All of it moves, or nothing does.',
    searchPlaceholder: 'Name',
    emptyTitle: 'Nothing handed over yet',
    emptyBody:
      'When somebody leaves or changes post, hand over all of their work here in one go; the enterprises are told.',
    step1: '1 Whose work, and to whom',
    step2: '2 What would move',
    step3: '3 Why, and confirm',
    from: 'From',
    to: 'To',
    inHand:
      'hosts %{hosting} · helps with %{coHandling} · %{enterprises} enterprises · %{tasks} tasks · %{projects} projects · %{groups} groups',
    disabled: 'disabled',
    reason: 'Reason',
    whole:
      'It happens in one go; if a single item cannot move, nothing does. Both people are told, and the enterprises by mail.',
    carryOut: 'Hand over now',
    question: '%{summary} From then on %{to} is in charge, and %{from} no longer. Hand over?',
    done: 'Handed over.',
    about: 'About',
    moved: 'What moved',
    enterprises: '%{smart_count} enterprises',
    problems: '%{smart_count} open problems',
    tasks: '%{smart_count} tasks',
    projects: '%{smart_count} major projects',
    groups: '%{smart_count} contact groups',
    deputies: '%{smart_count} deputyships',
    told: '%{smart_count} enterprises told by mail',
    showAll: 'Show all %{smart_count}',
    part: { host: 'Host', coHandler: 'Co-handler' },
    openWork:
      '%{name} still has %{problems} open problems, %{enterprises} enterprises, %{tasks} tasks, %{projects} major projects and %{groups} contact groups; before the account is disabled a coordinator or head of unit should hand them over.',
    goTo: 'Hand over',
  },
};
