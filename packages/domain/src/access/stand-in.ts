import type { ActorRef } from './actor-ref.js';
import type { Actor } from './actor.js';

/** The ways in which somebody may act: as themselves first, then in the place of each absent colleague. */
export function guisesOf(actor: Actor): readonly Actor[] {
  const absent = actor.actingFor ?? [];
  if (absent.length === 0) return [actor];
  const deputy = { userId: actor.userId, name: actor.name, unitId: actor.unitId, standsFor: idsBehind(actor) };
  return [actor, ...absent.map((colleague) => ({ ...colleague, deputy }))];
}

/**
 * Everybody who stands behind an act: separation of duties holds for all of them, so that nobody reviews as one person
 * what they did as another.
 */
export const idsBehind = (actor: Actor): readonly string[] => [
  ...new Set([
    actor.userId,
    ...(actor.actingFor ?? []).map(({ userId }) => userId),
    ...(actor.deputy?.standsFor ?? []),
  ]),
];

/** 王五（代李四）: a deputy acts under their own name, and says for whom. */
export const actingName = ({ name, deputy }: Pick<Actor, 'name' | 'deputy'>): string =>
  deputy ? `${deputy.name}（代${name}）` : name;

/** As the event remembers it: the part in which it was done, and whose hand did it. */
export const userRef = (actor: Actor): ActorRef => ({
  kind: 'user',
  id: actor.userId,
  name: actingName(actor),
  ...(actor.deputy ? { deputyId: actor.deputy.userId } : {}),
});

/** Whoever acted, as a record remembers them that knows of no parts. */
export const doerOf = ({ kind, id, name, deputyId }: ActorRef): ActorRef => ({ kind, id: deputyId ?? id, name });

/** The person who acted, whoever's part it was. */
export const doerId = ({ id, deputyId }: ActorRef): string | null => deputyId ?? id;
