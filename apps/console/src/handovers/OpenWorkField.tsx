import { useTranslate } from 'ra-core';
import { LookupField, type LookupOption, type LookupProps } from '../common/fields/LookupField.js';
import type { OpenWorkListOptions, OpenWorkQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { OpenWorkDocument } from './handovers.documents.js';

type Work = OpenWorkQuery['openWork']['items'][number];

const fetchWork = async (options: OpenWorkListOptions, signal: AbortSignal): Promise<readonly Work[]> =>
  (await execute(OpenWorkDocument, { options: { take: 50, ...options } }, { signal })).openWork.items;

interface OpenWorkFieldProps extends LookupProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** A colleague with something to hand over, disabled ones first; each with what they have in hand. */
export function OpenWorkField({ value, onChange, ...props }: OpenWorkFieldProps) {
  const translate = useTranslate();
  const toOption = (work: Work): LookupOption => {
    const { id, name, unitName, active, hosting, coHandling, enterprises, groups, tasks, projects } = work;
    const load = translate('handovers.inHand', { hosting, coHandling, enterprises, groups, tasks, projects });
    return {
      id,
      name,
      detail: [active ? '' : translate('handovers.disabled'), unitName, load].filter(Boolean).join(' · '),
    };
  };
  return (
    <LookupField
      {...props}
      source="openWork"
      minLength={0}
      search={async (text, signal) => (await fetchWork(text ? { text } : {}, signal)).map(toOption)}
      byIds={async (ids, signal) => (await fetchWork({ ids: [...ids] }, signal)).map(toOption)}
      value={value}
      onChange={(id) => onChange(id)}
    />
  );
}
