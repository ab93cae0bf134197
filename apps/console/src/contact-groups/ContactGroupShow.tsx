import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { DatedList } from '../common/DatedList.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { useMe } from '../session/me.js';
import { useKeeps } from '../session/use-keeps.js';
import type { ContactGroupDetail } from './contact-groups.adapter.js';

export default function ContactGroupShow() {
  return <RecordPage<ContactGroupDetail> resource="contact-groups">{(group) => <Page group={group} />}</RecordPage>;
}

/** A contact group: where it is, whose, and who is in it. */
function Page({ group }: { readonly group: ContactGroupDetail }) {
  const translate = useTranslate();
  const me = useMe();
  const isIn = group.ownerId === me?.id || group.members.some(({ id, to }) => id === me?.id && to == null);
  const keeps = useKeeps('contactGroup.manage')(group.unitId, isIn);
  const label = (name: string) => translate(`resources.contact-groups.fields.${name}`);
  return (
    <>
      <PageHeader
        title={group.name}
        back="/contact-groups"
        actions={
          keeps && (
            <Button
              component={Link}
              to={`/contact-groups/${group.id}`}
              color="secondary"
              variant="outlined"
              startIcon={<EditOutlined />}
            >
              {translate('common.edit')}
            </Button>
          )
        }
      />
      <Section title={translate('contactGroups.facts')}>
        <Descriptions
          items={[
            { label: label('platform'), value: <OptionText name="groupPlatforms" value={group.platform} /> },
            { label: label('ownerName'), value: group.ownerName },
            { label: label('unitName'), value: group.unitName },
            { label: label('openedOn'), value: <DateText at={group.openedOn} /> },
            ...(group.closedOn ? [{ label: label('closedOn'), value: <DateText at={group.closedOn} /> }] : []),
          ]}
        />
      </Section>
      <Section title={translate('contactGroups.enterprises')}>
        <DatedList
          empty={translate('contactGroups.noEnterprises')}
          entries={group.enterprises.map(({ id, name, from, to }) => ({
            key: `${id} ${from}`,
            who: (
              <MuiLink component={Link} to={`/enterprises/${id}/show`} color="inherit" underline="always">
                {name}
              </MuiLink>
            ),
            ...{ from, to: to ?? null },
          }))}
        />
      </Section>
      <Section title={translate('contactGroups.members')}>
        <DatedList
          empty={translate('contactGroups.noMembers')}
          entries={group.members.map(({ id, name, from, to }) => ({
            ...{ key: `${id} ${from}`, who: name, from, to: to ?? null },
          }))}
        />
      </Section>
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={group.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
    </>
  );
}
