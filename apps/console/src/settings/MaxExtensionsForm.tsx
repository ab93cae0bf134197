import { maxExtensionsFault } from '@zhuqi/domain/problem/max-extensions.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { NumberField, numberOf } from './NumberField.js';
import { SettingForm } from './SettingForm.js';
import { SaveMaxExtensionsDocument } from './settings.documents.js';

/** 延期次数: how often a case may be put off in one round. */
export function MaxExtensionsForm({ setting }: { readonly setting: SettingsQuery['settings']['maxExtensions'] }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(String(setting.most));
  const most = numberOf(typed);
  const fault = maxExtensionsFault(most);
  return (
    <SettingForm
      name="maxExtensions"
      version={setting.version}
      isChanged={most !== setting.most}
      faults={fault === null ? [] : [fault]}
      onSave={async (edit) =>
        accepted((await execute(SaveMaxExtensionsDocument, { input: { most, ...edit } })).saveMaxExtensionsSetting)
      }
    >
      <NumberField
        label={translate('settings.extensionsMost')}
        value={typed}
        onChange={setTyped}
        unit={translate('settings.times')}
      />
    </SettingForm>
  );
}
