import { useTranslate } from 'ra-core';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { Section } from '../common/Section.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ActivityDetail } from './use-activity.js';

/** What was arranged. */
export function ActivityFacts({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.activities.fields.${name}`);
  const topic = useOptionLabel('topics');
  const { topics, festival, helpTheme, teamName, enterprises, basisDocumentTitle, loggedAfterwards, ledgerNo } =
    activity;
  const some = (name: string, value: React.ReactNode, wide = false) =>
    value ? [{ label: label(name), value, wide }] : [];
  return (
    <Section title={translate('activities.facts')}>
      <Descriptions
        items={[
          { label: label('organizer'), value: <PersonName person={activity.organizer} withUnit /> },
          { label: label('hosts'), value: activity.hosts.map(({ name }) => name).join('、') },
          ...some('ledgerNo', ledgerNo),
          ...some('teamName', teamName),
          ...some('topics', topics.map(topic).join('、')),
          ...some('helpTheme', helpTheme && <OptionText name="helpThemes" value={helpTheme} />),
          ...some('festival', festival && <OptionText name="festivals" value={festival} />),
          ...some('isOpen', activity.isOpen && translate('common.yes')),
          ...some('itemContent', activity.itemContent, true),
          ...some('basisDocument', basisDocumentTitle && `《${basisDocumentTitle}》`),
          ...some('enterprises', enterprises.map(({ name }) => name).join('、'), true),
          ...some('loggedAfterwards', loggedAfterwards, true),
        ]}
      />
    </Section>
  );
}
