import type { Type } from '@nestjs/common';
import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { FieldKind, SubjectFields } from '@zhuqi/domain/query/subject-fields.js';
import { BooleanOp, DateOp, DateTimeOp, IdOp, PageSort, StringOp } from './common.model.js';

@InputType()
export class NumberOp {
  @Field(() => Float, { nullable: true }) eq?: number | null;
  @Field(() => Float, { nullable: true }) from?: number | null;
  @Field(() => Float, { nullable: true, description: 'Exclusive.' }) to?: number | null;
  @Field(() => Boolean, { nullable: true }) isNull?: boolean | null;
}

const operations: Readonly<Record<FieldKind, () => unknown>> = {
  enum: () => StringOp,
  text: () => StringOp,
  search: () => String,
  date: () => DateTimeOp,
  day: () => DateOp,
  number: () => NumberOp,
  boolean: () => BooleanOp,
  id: () => IdOp,
};

/**
 * The GraphQL input of a domain filter: one field per filterable field of the subject, and any, all, not.
 *
 *     export const TaskFilter = filterInput('TaskFilter', taskFields);
 *     export type TaskFilter = InstanceType<typeof TaskFilter>;
 */
export function filterInput(name: string, fields: SubjectFields): Type<object> {
  const Filter = named(name);
  for (const [field, { kind, label }] of Object.entries(fields))
    Field(operations[kind] as () => Type, { nullable: true, description: label })(fieldsOf(Filter), field);
  for (const several of ['any', 'all']) Field(() => [Filter], { nullable: true })(fieldsOf(Filter), several);
  Field(() => Filter, { nullable: true })(fieldsOf(Filter), 'not');
  InputType(name, { description: "The domain's filter of this subject: all parts hold together." })(Filter);
  return Filter;
}

/** Paging, order and filter of a list. */
export interface ListOptionsInput {
  readonly skip?: number | null;
  readonly take?: number | null;
  readonly after?: string | null;
  readonly sort?: PageSort | null;
  readonly filter?: object | null;
}

/** `options` of a list: skip, take, after, sort and this filter. */
export function listOptions(name: string, filter: Type<object>): Type<ListOptionsInput> {
  const Options = named(name);
  Field(() => Int, { nullable: true, defaultValue: 0 })(fieldsOf(Options), 'skip');
  Field(() => Int, { nullable: true, defaultValue: 25 })(fieldsOf(Options), 'take');
  Field(() => String, { nullable: true, description: 'endCursor of the page before (keyset paging).' })(
    fieldsOf(Options),
    'after',
  );
  Field(() => PageSort, { nullable: true })(fieldsOf(Options), 'sort');
  Field(() => filter, { nullable: true })(fieldsOf(Options), 'filter');
  InputType(name)(Options);
  return Options;
}

/** One page of rows. */
export function listOf<T extends object>(name: string, item: Type<T>) {
  const List = named(name);
  Field(() => [item])(fieldsOf(List), 'items');
  Field(() => Int)(fieldsOf(List), 'totalItems');
  Field(() => String, { nullable: true })(fieldsOf(List), 'endCursor');
  ObjectType(name)(List);
  return List;
}

/** Where a decorator of a field would stand. */
const fieldsOf = (made: Type<object>): object => made.prototype as object;

function named(name: string): Type<object> {
  const { [name]: made } = { [name]: class {} };
  return made as Type<object>;
}
