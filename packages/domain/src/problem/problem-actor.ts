import { systemRef, type ActorRef } from '../access/actor-ref.js';
import { hasRole, isUnder, type Actor } from '../access/actor.js';
import { can } from '../access/can.js';
import type { Role } from '../access/role.js';
import { guisesOf, idsBehind, userRef } from '../access/stand-in.js';
import { problemScope } from './problem-scope.js';
import type { Capacity, Problem } from './problem.types.js';

/** Whoever acts on a problem: a signed-in colleague, the enterprise through its link, or the clock. */
export type ProblemActor =
  | { readonly kind: 'user'; readonly actor: Actor }
  | { readonly kind: 'enterprise'; readonly enterpriseId: string; readonly contactId: string; readonly name: string }
  | { readonly kind: 'system' };

export type { ActorRef };

export const systemActor: ProblemActor = { kind: 'system' };

export const asUser = (actor: Actor): ProblemActor => ({ kind: 'user', actor });

export function actorRef(who: ProblemActor): ActorRef {
  switch (who.kind) {
    case 'user':
      return userRef(who.actor);
    case 'enterprise':
      return { kind: 'enterprise', id: who.contactId, name: who.name };
    case 'system':
      return systemRef;
  }
}

/** Whether this person hosts or co-handles the problem: such a person never reviews it and never calls back. */
export const handles = (problem: Problem, userId: string): boolean =>
  problem.host?.userId === userId || problem.coHandlers.some((helper) => helper.userId === userId);

/** The same for everybody who stands behind the act: as a deputy nobody reviews what they handled themselves. */
export const handledByUs = (problem: Problem, actor: Actor): boolean =>
  idsBehind(actor).some((userId) => handles(problem, userId));

/**
 * The guise in which somebody holds one of these capacities: as themselves, else in the place of an absent colleague; as
 * themselves when nobody of them does.
 */
export function guiseFor(who: ProblemActor, problem: Problem, capacities: readonly Capacity[]): ProblemActor {
  if (who.kind !== 'user' || !who.actor.actingFor) return who;
  const guise = guisesOf(who.actor).find((actor) => {
    const own = capacitiesOf(asUser(actor), problem);
    return capacities.some((capacity) => own.has(capacity));
  });
  return guise ? asUser(guise) : who;
}

/** All capacities the actor has towards this problem. Roles count only in the bureau concerned. */
export function capacitiesOf(who: ProblemActor, problem: Problem): ReadonlySet<Capacity> {
  if (who.kind === 'system') return new Set(['system']);
  if (who.kind === 'enterprise') return new Set(who.enterpriseId === problem.enterpriseId ? ['enterprise'] : []);
  const { actor } = who;
  if (!can(actor, 'problem.act') || actor.bureauId !== problem.bureauId) return new Set();
  const handler = handledByUs(problem, actor);
  const held: Record<Exclude<Capacity, 'enterprise' | 'system'>, boolean> = {
    reporter: problem.reporterId === actor.userId,
    host: problem.host?.userId === actor.userId,
    coHandler: problem.coHandlers.some((helper) => helper.userId === actor.userId),
    coordinator: coordinates(actor, problem),
    supervisor: oversees(actor, 'SUPERVISOR', problem),
    principal: oversees(actor, 'PRINCIPAL', problem),
    hostUnitHead: !handler && isHeadOverHost(actor, problem),
    deputyLeader: !handler && leadsHost(actor, problem),
    callbackOfficer: oversees(actor, 'CALLBACK_OFFICER', problem) && !handler && !sharesUnit(actor, problem),
  };
  return new Set((Object.keys(held) as (keyof typeof held)[]).filter((capacity) => held[capacity]));
}

/** The actor, or whoever acts in the actor's place, belongs to the host's unit. */
export const sharesUnit = ({ unitId, deputy }: Actor, { host }: Problem): boolean =>
  host !== null && (host.unitId === unitId || host.unitId === deputy?.unitId);

/** Head of the host's unit or of one above it. */
export const isHeadOverHost = (actor: Actor, problem: Problem): boolean =>
  hasRole(actor, 'UNIT_HEAD') && problem.host !== null && isUnder(problem.host.unitPath, actor.unitPath);

/** Supervises the unit responsible; also reviews what its head handled in person. */
const leadsHost = (actor: Actor, problem: Problem): boolean =>
  hasRole(actor, 'DEPUTY_LEADER') &&
  actor.supervisedUnitPaths.some((path) => isUnder(problemScope(problem).unitPath, path));

/**
 * Holds the role in a bureau that received the problem or answers for it now. That a reporter or a co-handler comes
 * from a district lets the district read the case, not run it.
 */
export const oversees = (actor: Actor, role: Role, problem: Problem): boolean =>
  hasRole(actor, role) &&
  (isUnder(problem.receivingUnitPath, actor.orgPath) || isUnder(problemScope(problem).unitPath, actor.orgPath));

/** 首接负责: the bureau that received it accepts and assigns it. */
const coordinates = (actor: Actor, problem: Problem): boolean =>
  hasRole(actor, 'COORDINATOR') && isUnder(problem.receivingUnitPath, actor.orgPath);
