import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { Done, Refusal } from './common.model.js';

/**
 * The result of a command: what it made, or a Refusal.
 *
 *     export const SignInResult = resultUnion('SignInResult', Me);
 *     @Mutation(() => SignInResult)
 *     signIn(…): Promise<typeof SignInResult> { … return new Refusal('SIGN_IN_FAILED', '…'); … return me; }
 *
 * A command answers with an instance of Refusal, or with anything that has the fields of the other member.
 */
export function resultUnion<T extends object>(name: string, made: Type<T>) {
  return createUnionType({
    name,
    types: () => [made, Refusal] as const,
    resolveType: (value: object) => (value instanceof Refusal ? Refusal : made),
  });
}

export const DoneResult = resultUnion('DoneResult', Done);
