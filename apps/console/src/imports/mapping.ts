import type { ImportPreviewQuery } from '../gql/graphql.js';

export type Preview = Extract<ImportPreviewQuery['importPreview'], { __typename: 'ImportPreview' }>;

/** Header in the file → our field; null: skipped. */
export type Mapping = ReadonlyMap<string, string | null>;

export const mappingOf = (preview: Pick<Preview, 'headers' | 'mapping'>): Mapping => {
  const suggested = new Map(preview.mapping.map(({ header, field }) => [header, field ?? null]));
  return new Map(preview.headers.map((header) => [header, suggested.get(header) ?? null]));
};

export type MappingProblem =
  { readonly kind: 'missing'; readonly fields: readonly string[] } | { readonly kind: 'twice'; readonly field: string };

/** Of each group of needs one field has to have its column; a field can be filled from one column only. */
export function mappingProblem(mapping: Mapping, needs: ReadonlyArray<readonly string[]>): MappingProblem | null {
  const used = new Set<string>();
  for (const field of mapping.values()) {
    if (field === null) continue;
    if (used.has(field)) return { kind: 'twice', field };
    used.add(field);
  }
  const fields = needs.find((group) => !group.some((field) => used.has(field)));
  return fields ? { kind: 'missing', fields } : null;
}

export const toMappingInput = (mapping: Mapping) => [...mapping].map(([header, field]) => ({ header, field }));
