import { bigrams, searchTerms, type SearchTerms } from '@zhuqi/domain/text/search-terms.js';
import type { Predicate } from './compile-scope.js';
import type { SqlScope } from './sql-expression.js';
import type { SearchField, Terms } from './filter-field.js';
import { InvalidOptions } from './invalid-options.js';
import type { ReadRequest } from './read-request.js';
import { textOrNull } from './sql-text.js';
import type { StatementWriter } from './statement-writer.js';

/** What was typed, as this table can look for it. @throws InvalidOptions when it is too short or too long */
function termsFor(field: SearchField, typed: string): Terms {
  const terms = understood(typed);
  if (!terms.ok) throw new InvalidOptions('filter.text', terms.message);
  if (terms.kind === 'code' && !field.code) return asText(terms.prefix.toLowerCase());
  if (terms.kind === 'initials' && !field.initials) return asText(terms.letters);
  return terms;
}

/** Each parameter of a statement asks about the same text: the last answer is kept. */
let last: { readonly typed: string; readonly terms: SearchTerms } | null = null;

function understood(typed: string): SearchTerms {
  if (last?.typed !== typed) last = { typed, terms: searchTerms(textOrNull(typed) ?? '') };
  return last.terms;
}

const asText = (text: string): Terms => ({ ok: true, kind: 'name', text, grams: bigrams(text) });

/** Letters and digits only, with a digit: somebody may be typing a number. Words go on being found by their index. */
const couldBeNumber = (field: SearchField, terms: Terms): terms is Extract<Terms, { kind: 'name' }> =>
  field.number !== undefined && terms.kind === 'name' && /^[\w-]*\d[\w-]*$/.test(terms.text);

/** Statements differ by it. */
export function searchKind(field: SearchField, typed: string | undefined): string {
  const terms = termsFor(field, typed ?? '');
  return couldBeNumber(field, terms) ? 'number' : terms.kind;
}

/** The search box as SQL: candidates by index, then the text itself, as grams know no order. */
export function compileSearch(
  writer: StatementWriter,
  scope: SqlScope,
  field: SearchField,
  alias: string,
  typed: string | undefined,
  value: (request: ReadRequest) => string,
): readonly Predicate[] {
  const asked = termsFor(field, typed ?? '');
  const { kind } = asked;
  const bind = (take: (terms: Terms) => unknown, type: string): string =>
    writer.bind((request) => take(termsFor(field, value(request))), type);
  if (kind === 'code') {
    // Byte-wise operators, so that a prepared statement can use the text_pattern_ops index.
    const column = `${alias}.${field.code}`;
    const low = bind((terms) => (terms.kind === 'code' ? terms.prefix : ''), 'text');
    const high = bind((terms) => (terms.kind === 'code' ? `${terms.prefix}~` : ''), 'text');
    return [{ sql: `${column} ~>=~ ${low} and ${column} ~<~ ${high}`, selective: true }];
  }
  const candidates = field.grams
    ? [
        {
          sql: `${alias}.${field.grams} @> ${bind((terms) => (terms.kind === 'code' ? [] : terms.grams), 'text[]')}`,
          selective: true,
        },
      ]
    : [];
  const text = bind(
    (terms) => (terms.kind === 'name' ? terms.text : terms.kind === 'initials' ? terms.letters : ''),
    'text',
  );
  const found = [`strpos(${field.text(alias, scope)}, ${text}) > 0`];
  if (kind === 'initials') found.push(`strpos(${alias}.${field.initials}, ${text}) > 0`);
  if (couldBeNumber(field, asked)) {
    const words = [...candidates.map(({ sql }) => sql), ...found].join(' and ');
    const sql = `((${words}) or strpos(lower(${alias}.${field.number}), ${text}) > 0)`;
    return [{ sql, selective: false }];
  }
  return [...candidates, { sql: `(${found.join(' or ')})`, selective: false }];
}
