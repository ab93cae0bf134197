import { execute } from '../../providers/graphql-client.js';
import { ProjectChoiceDocument, ProjectChoicesDocument } from '../common.documents.js';
import { LookupField, type LookupOption, type LookupProps } from './LookupField.js';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly enterpriseName?: string | null;
}

const optionOf = ({ id, name, enterpriseName }: Choice): LookupOption => ({
  ...{ id, name },
  ...(enterpriseName ? { detail: enterpriseName } : {}),
});

const source = {
  source: 'projects',
  minLength: 0,
  search: async (text: string, signal: AbortSignal) =>
    (await execute(ProjectChoicesDocument, { filter: text ? { text } : {} }, { signal })).majorProjects.items.map(
      optionOf,
    ),
  byIds: async (ids: readonly string[], signal: AbortSignal) => {
    const answers = await Promise.all(ids.map((id) => execute(ProjectChoiceDocument, { id }, { signal })));
    return answers.flatMap(({ majorProject }) => (majorProject ? [optionOf(majorProject)] : []));
  },
};

interface ProjectAutocompleteProps extends LookupProps {
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null, option: LookupOption | null) => void;
}

/** A major project: the newest at once, others by two characters of the name. */
export const ProjectAutocomplete = (props: ProjectAutocompleteProps) => <LookupField {...source} {...props} />;
