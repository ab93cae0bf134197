import { dayOf, parseDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function readInstant(value: unknown): Date {
  const moment = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
  if (!moment || Number.isNaN(moment.getTime()))
    throw badInput(`时间应写成 2026-03-05T01:00:00Z 的样子，不能是“${String(value).slice(0, 40)}”。`);
  return moment;
}

function readDay(value: unknown): ShanghaiDay {
  const parsed = parseDay(String(value));
  if (!parsed.ok) throw badInput(parsed.message);
  return parsed.day;
}

/** An instant. Read models may hand over PostgreSQL's JSON text; it is normalised to UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'ISO 8601 instant in UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateOnly = new GraphQLScalarType<ShanghaiDay, string>({
  name: 'Date',
  description: 'A Shanghai day, 2026-03-05.',
  serialize: (value) => (value instanceof Date ? dayOf(value) : String(value).slice(0, 10)),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** Any JSON value, as stored or to be stored as jsonb. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
