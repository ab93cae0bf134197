/** The fields an import can fill, each with the Chinese headers people use for it; the first is ours. */
export type ListColumns<F extends string = string> = Readonly<Record<F, readonly string[]>>;

/** Which header fills which field. */
export type ListMapping<F extends string = string> = Partial<Record<F, string>>;

/** The header of a field in our own templates and messages. */
export const columnLabel = <F extends string>(columns: ListColumns<F>, field: F): string => columns[field][0] ?? field;

/**
 * Guesses the mapping from the headers of a file. Brackets, spaces and stars (`*企业名称（必填）`) are ignored; each
 * field takes the header that stands first in its list of synonyms, and of equal ones the leftmost.
 */
export function suggestColumns<F extends string>(columns: ListColumns<F>, headers: readonly string[]): ListMapping<F> {
  const byPlain = new Map<string, string>();
  for (const header of headers) if (!byPlain.has(plainHeader(header))) byPlain.set(plainHeader(header), header);
  const mapping: ListMapping<F> = {};
  for (const [field, synonyms] of Object.entries(columns) as Array<[F, readonly string[]]>) {
    const known = synonyms.find((synonym) => byPlain.has(synonym));
    const header = known === undefined ? undefined : byPlain.get(known);
    if (header !== undefined) mapping[field] = header;
  }
  return mapping;
}

const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[\s*:\ufeff]/g, '');
