import { execute } from '../../providers/graphql-client.js';
import { EnterpriseChoiceDocument, EnterpriseChoicesDocument } from '../common.documents.js';
import { LookupField, LookupManyField, type LookupOption, type LookupProps } from './LookupField.js';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly creditCode?: string | null;
  readonly districtName?: string | null;
}

const optionOf = ({ id, name, creditCode, districtName }: Choice): LookupOption => ({
  id,
  name,
  detail: [districtName, creditCode].filter(Boolean).join(' · '),
});

const source = {
  source: 'enterprises',
  minLength: 2,
  search: async (text: string, signal: AbortSignal) =>
    (await execute(EnterpriseChoicesDocument, { filter: { text } }, { signal })).enterprises.items.map(optionOf),
  byIds: async (ids: readonly string[], signal: AbortSignal) => {
    const answers = await Promise.all(ids.map((id) => execute(EnterpriseChoiceDocument, { id }, { signal })));
    return answers.flatMap(({ enterprise }) => (enterprise ? [optionOf(enterprise)] : []));
  },
};

interface EnterpriseAutocompleteProps extends LookupProps {
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null, option: LookupOption | null) => void;
}

/** An enterprise by two characters of its name, pinyin initials or credit code. */
export const EnterpriseAutocomplete = (props: EnterpriseAutocompleteProps) => <LookupField {...source} {...props} />;

interface EnterprisesAutocompleteProps extends LookupProps {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several enterprises. */
export const EnterprisesAutocomplete = (props: EnterprisesAutocompleteProps) => (
  <LookupManyField {...source} {...props} />
);
