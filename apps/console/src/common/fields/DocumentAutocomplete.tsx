import { execute } from '../../providers/graphql-client.js';
import { DocumentChoiceDocument, DocumentChoicesDocument } from '../common.documents.js';
import { LookupField, type LookupOption, type LookupProps } from './LookupField.js';

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly number?: string | null;
}

const optionOf = ({ id, title, number }: Choice): LookupOption => ({
  ...{ id, name: `《${title}》` },
  ...(number ? { detail: number } : {}),
});

const source = {
  source: 'documents',
  minLength: 0,
  search: async (text: string, signal: AbortSignal) =>
    (await execute(DocumentChoicesDocument, { filter: text ? { text } : {} }, { signal })).ledgerDocuments.items.map(
      optionOf,
    ),
  byIds: async (ids: readonly string[], signal: AbortSignal) => {
    const answers = await Promise.all(ids.map((id) => execute(DocumentChoiceDocument, { id }, { signal })));
    return answers.flatMap(({ ledgerDocument }) => (ledgerDocument ? [optionOf(ledgerDocument)] : []));
  },
};

interface DocumentAutocompleteProps extends LookupProps {
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null, option: LookupOption | null) => void;
}

/** A document of the register, to cite as a basis: the newest at once, others by two characters of title or number. */
export const DocumentAutocomplete = (props: DocumentAutocompleteProps) => <LookupField {...source} {...props} />;
