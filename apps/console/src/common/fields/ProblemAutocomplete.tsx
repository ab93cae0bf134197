import { execute } from '../../providers/graphql-client.js';
import { ProblemChoiceDocument, ProblemChoicesDocument } from '../common.documents.js';
import { LookupField, type LookupOption, type LookupProps } from './LookupField.js';

interface Choice {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

const optionOf = ({ id, number, title }: Choice): LookupOption => ({ id, name: title, detail: number });

const source = {
  source: 'problems',
  minLength: 2,
  search: async (text: string, signal: AbortSignal) =>
    (
      await execute(ProblemChoicesDocument, { filter: { any: [{ text }, { number: { contains: text } }] } }, { signal })
    ).problems.items.map(optionOf),
  byIds: async (ids: readonly string[], signal: AbortSignal) => {
    const answers = await Promise.all(ids.map((id) => execute(ProblemChoiceDocument, { id }, { signal })));
    return answers.flatMap(({ problem }) => (problem ? [optionOf(problem)] : []));
  },
};

interface ProblemAutocompleteProps extends LookupProps {
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null, option: LookupOption | null) => void;
}

/** A problem by words of its title or its number. */
export const ProblemAutocomplete = (props: ProblemAutocompleteProps) => <LookupField {...source} {...props} />;
