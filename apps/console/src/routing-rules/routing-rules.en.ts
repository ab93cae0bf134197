import type { Translated } from '../providers/i18n/messages.js';
import type { routingRulesZh } from './routing-rules.zh.js';

export const routingRulesEn: Translated<typeof routingRulesZh> = {
  menu: { routingRules: 'Routing rules' },
  resources: {
    'routing-rules': {
      name: 'Routing rule |||| Routing rules',
      fields: {
        name: 'Name',
        order: 'Order',
        active: 'Active',
        category: 'Category',
        area: 'Area',
        districtCode: 'District',
        hasLiaison: 'Liaison officer',
        conditionText: 'Holds for',
        host: 'Host',
        coHandlers: 'Co-handlers',
      },
    },
  },
  routing: {
    intro:
      'When a problem is assigned, the rules propose host and co-handlers; the coordinator decides. More conditions come first, then the lower order.',
    emptyTitle: 'No routing rules yet',
    emptyBody: 'Say which problems belong to which unit, and proposals are made with everybody’s load beside them.',
    searchPlaceholder: 'Name, conditions',
    create: 'Add a rule',
    edit: 'Edit the rule',
    remove: 'Remove',
    removeQuestion: 'Without “%{name}” nothing is proposed by it any more; problems already assigned stay as they are.',
    removed: 'The rule is removed.',
    on: 'Active',
    off: 'Off',
    onlyActive: 'Active only',
    orderHelp: 'Among rules with as many conditions the lower one wins',
    when: 'Which problems',
    whenHelp: 'What is left open holds for all.',
    then: 'Who handles them',
    thenHelp: 'Of a unit, the handler with least in hand is proposed.',
    kinds: { unit: 'A unit', person: 'A colleague', liaison: 'The enterprise’s liaison officer' },
    whichUnit: '%{label}: unit',
    whichPerson: '%{label}: colleague',
    coHandlerNo: 'Co-handler %{n}',
    addCoHandler: 'Add a co-handler',
    removeTarget: 'Remove %{label}',
    liaison: { yes: 'With a liaison officer', no: 'Without one' },
  },
};
