import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useLocaleState, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import { dayText } from '../common/dates.js';
import { Descriptions } from '../common/Descriptions.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { Sheet } from '../common/Sheet.js';
import { StatusChip } from '../common/StatusChip.js';
import { useErrorText } from '../common/use-error-text.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';
import { queryClient } from '../providers/query-client.js';
import { revokeDeputy, type Deputy } from './deputies.adapter.js';

const tones: Readonly<Record<string, ToneName>> = {
  IN_FORCE: 'active',
  UPCOMING: 'near',
  ENDED: 'quiet',
  REVOKED: 'quiet',
};

function DeputyState({ state }: Pick<Deputy, 'state'>) {
  const labelOf = useOptionLabel('deputyStates');
  return <StatusChip tone={tones[state] ?? 'quiet'} label={labelOf(state)} />;
}

function Span({ fromDay, toDay }: Pick<Deputy, 'fromDay' | 'toDay'>) {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  return <>{translate('deputies.span', { from: dayText(fromDay, locale), to: dayText(toDay, locale) })}</>;
}

const columns: readonly Column<Deputy>[] = [
  { name: 'absentName', render: ({ absentName, absentUnitName }) => `${absentName} · ${absentUnitName}` },
  { name: 'deputyName', render: ({ deputyName, deputyUnitName }) => `${deputyName} · ${deputyUnitName}` },
  { name: 'span', render: (deputy) => <Span {...deputy} /> },
  { name: 'state', render: ({ state }) => <DeputyState state={state} /> },
  { name: 'reason', render: ({ reason }) => reason || '—' },
  { name: 'createdByName', optional: true, render: ({ createdByName }) => createdByName },
];

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'state', label: 'resources.deputies.fields.state', codes: 'deputyStates' },
];

const card = (deputy: Deputy): Card => ({
  title: `${deputy.absentName} → ${deputy.deputyName}`,
  detail: <Span {...deputy} />,
  foot: <DeputyState state={deputy.state} />,
});

export default function DeputyList() {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Deputy | null>(null);
  const create = (
    <Button component={Link} to="/deputies/create" variant="contained" startIcon={<AddIcon />}>
      {translate('deputies.create')}
    </Button>
  );
  return (
    <>
      <ListPage
        resource="deputies"
        columns={columns}
        card={card}
        filters={filters}
        savedViews={false}
        searchPlaceholder="deputies.searchPlaceholder"
        onOpen={setOpened}
        actions={create}
        empty={{ title: 'deputies.emptyTitle', body: 'deputies.emptyBody', action: create }}
      />
      {opened && <DeputySheet deputy={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

/** All about one absence, and the way to end it. */
function DeputySheet({ deputy, onClose }: { readonly deputy: Deputy; readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const label = (name: string) => translate(`resources.deputies.fields.${name}`);
  const revoke = async () => {
    try {
      await revokeDeputy(deputy.id);
      await queryClient.invalidateQueries({ queryKey: ['deputies'] });
      notify('deputies.revoked', { type: 'success' });
      onClose();
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
  };
  const { absentName, absentUnitName, deputyName, deputyUnitName, revokedAt, revokedByName } = deputy;
  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('deputies.title', { absent: absentName, deputy: deputyName })}
      maxWidth="sm"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.close')}
          </Button>
          {deputy.canRevoke && (
            <ConfirmButton
              variant="outlined"
              color="secondary"
              label={translate('deputies.revoke')}
              question={translate('deputies.revokeQuestion', { absent: absentName, deputy: deputyName })}
              onConfirm={revoke}
            />
          )}
        </>
      }
    >
      <Descriptions
        items={[
          { label: label('absentName'), value: `${absentName} · ${absentUnitName}` },
          { label: label('deputyName'), value: `${deputyName} · ${deputyUnitName}` },
          { label: label('span'), value: <Span {...deputy} /> },
          { label: label('state'), value: <OptionText name="deputyStates" value={deputy.state} /> },
          { label: label('reason'), value: deputy.reason || '—' },
          { label: label('createdByName'), value: deputy.createdByName },
          { label: label('createdAt'), value: <DateText at={deputy.createdAt} time /> },
          ...(revokedAt
            ? [
                {
                  label: label('revokedByName'),
                  value: (
                    <>
                      {revokedByName} · <DateText at={revokedAt} time />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Sheet>
  );
}
