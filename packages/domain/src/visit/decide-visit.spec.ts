import fc from 'fast-check';
import { actor, paths } from '../../test/people.js';
import { hoursLater, noon } from '../../test/problems.js';
import {
  accepted,
  completeVisitFacts,
  newVisit,
  site,
  suggestion,
  visitAct,
  visitAfter,
  visitIn,
  visitorIn,
  visitors,
} from '../../test/visits.js';
import { availableVisitActions } from './available-visit-actions.js';
import { decideVisit, type VisitDecision } from './decide-visit.js';
import { foldVisit } from './evolve-visit.js';
import { planVisit } from './plan-visit.js';
import type { VisitEvent } from './visit-events.js';
import { isMissed } from './visit-state.js';
import { visitActions } from './visit.transitions.js';
import type { VisitCapacity } from './visit.types.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';

const codeOf = (decision: VisitDecision) => (decision.ok ? 'OK' : decision.refusal.code);
const fieldOf = (decision: VisitDecision) => (decision.ok ? null : decision.refusal.field);
const { PLANNED, CHECKED_IN, TO_COMPLETE, SUBMITTED } = visitIn;

describe('checking in', () => {
  const far = { latitude: site.latitude + 0.01, longitude: site.longitude };

  it('computes the distance and starts the clock of the record', () => {
    const { next, clockOrders } = accepted(visitAct(PLANNED, 'checkIn', 'lead'));
    expect(next).toMatchObject({ state: 'CHECKED_IN', checkedInAt: noon, distance: 0, farReason: null });
    expect(clockOrders).toEqual([{ order: 'start', kind: 'visitRecord', ownerUserId: 'lead' }]);
  });

  it('wants a reason without GPS and more than 500 m away', () => {
    expect(fieldOf(visitAct(PLANNED, 'checkIn', 'lead', {}))).toBe('farReason');
    expect(fieldOf(visitAct(PLANNED, 'checkIn', 'lead', far))).toBe('farReason');
    expect(visitAfter(PLANNED, 'checkIn', 'lead', { ...far, farReason: '在新厂区走访' })).toMatchObject({
      distance: 1112,
      farReason: '在新厂区走访',
    });
    expect(codeOf(visitAct({ ...PLANNED, sites: [] }, 'checkIn', 'lead', far))).toBe('OK');
  });

  it('measures to the nearest site of a project', () => {
    const other = { latitude: site.latitude + 1, longitude: site.longitude };
    const onSite = { ...PLANNED, projectId: 'p', sites: [other, far] };
    expect(visitAfter(onSite, 'checkIn', 'lead', far).distance).toBe(0);
    const away = visitAct({ ...onSite, sites: [other] }, 'checkIn', 'lead', far);
    expect(away).toMatchObject({
      refusal: { field: 'farReason', message: expect.stringContaining('距项目现场') as string },
    });
  });

  it('takes a late report from a phone without signal, not one from the future', () => {
    const at = hoursLater(-3);
    expect(visitAfter(PLANNED, 'checkIn', 'lead', { ...site, at }).checkedInAt).toEqual(at);
    expect(codeOf(visitAct(PLANNED, 'checkIn', 'lead', { ...site, at: hoursLater(1) }))).toBe('TIME_AHEAD');
    expect(codeOf(visitAct(PLANNED, 'checkIn', 'lead', { latitude: 91, longitude: 0 }))).toBe('INVALID_FACT');
    expect(codeOf(visitAct(CHECKED_IN, 'checkOut', 'lead', { at: hoursLater(-1) }))).toBe('INVALID_FACT');
  });
});

describe('the record', () => {
  it('needs a text, and findings or 无事项', () => {
    expect(fieldOf(visitAct(TO_COMPLETE, 'submit', 'lead', {}))).toBe('summary');
    expect(fieldOf(visitAct(TO_COMPLETE, 'submit', 'lead', { summary: '走访' }))).toBe('findings');
    expect(codeOf(visitAct(TO_COMPLETE, 'submit', 'lead', { summary: '走访', hasNoMatter: true }))).toBe('OK');
    expect(
      codeOf(visitAct(TO_COMPLETE, 'submit', 'lead', { summary: '走访', hasNoMatter: true, findings: [suggestion] })),
    ).toBe('INVALID_FACT');
    expect(codeOf(visitAct(CHECKED_IN, 'record', 'lead', {}))).toBe('MISSING_FACT');
  });

  it('changes a finding written again under its id, so that it can be linked to its problem', () => {
    const first = visitAfter(CHECKED_IN, 'record', 'member', { findings: [{ ...suggestion, kind: 'PROBLEM' }] });
    const linked = visitAfter(first, 'record', 'member', {
      findings: [{ ...suggestion, kind: 'PROBLEM', problemId: 'problem' }],
    });
    expect(linked.findings).toEqual([{ ...suggestion, kind: 'PROBLEM', problemId: 'problem' }]);
  });

  it.each([
    ['no text', { ...suggestion, text: ' ' }],
    ['unknown kind', { ...suggestion, kind: 'X' as never }],
    [
      'a willingness without a grade',
      { ...suggestion, kind: 'WILLINGNESS' as const, qualification: 'HIGH_TECH' as const },
    ],
    ['a suggestion linked to a problem', { ...suggestion, problemId: 'problem' }],
  ])('refuses a finding with %s', (_name, finding) =>
    expect(codeOf(visitAct(CHECKED_IN, 'record', 'lead', { findings: [finding] }))).toBe('INVALID_FACT'),
  );

  it('is not reviewed by the head who led the visit, but by the deputy leader', () => {
    const lead = { ...SUBMITTED, leadId: 'hostUnitHead' };
    expect(codeOf(visitAct(lead, 'review', 'unitHead'))).toBe('SELF_REVIEW');
    expect(codeOf(visitAct(lead, 'review', 'deputyLeader'))).toBe('OK');
    expect(visitAfter(SUBMITTED, 'returnRecord', 'unitHead')).toMatchObject({
      state: 'TO_COMPLETE',
      returnedCount: 1,
      submittedAt: null,
    });
  });
});

describe('planning', () => {
  it('looks ahead; a visit that took place is logged with a reason', () => {
    expect(codeOf(planVisit(newVisit({ plannedOn: '2026-03-04' }), visitors.lead, noon))).toBe('DATE_IN_PAST');
    expect(codeOf(planVisit(newVisit({ plannedOn: '2026-02-30' }), visitors.lead, noon))).toBe('INVALID_FACT');
    const logged = newVisit({ plannedOn: '2026-03-03', loggedAfterwards: '当天没有信号' });
    expect(accepted(planVisit(logged, visitors.lead, noon)).next).toMatchObject({
      state: 'TO_COMPLETE',
      checkedInAt: new Date('2026-03-03T04:00:00Z'),
    });
    expect(codeOf(planVisit({ ...logged, plannedOn: '2026-03-06' }, visitors.lead, noon))).toBe('TIME_AHEAD');
    expect(codeOf(visitAct(PLANNED, 'reschedule', 'lead', { plannedOn: '2026-03-01', reason: '改期' }))).toBe(
      'DATE_IN_PAST',
    );
  });

  it('is for one’s own visits, a head’s unit, a coordinator’s bureau', () => {
    const other = actor('other', 'SERVICE_MEMBER', paths.office);
    const auditor = actor('lead', 'AUDITOR', paths.fund);
    expect(
      [other, auditor, visitors.member, visitors.unitHead, visitors.coordinator].map((who) =>
        codeOf(planVisit(newVisit(), who, noon)),
      ),
    ).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'OK', 'OK', 'OK']);
  });

  it('refuses empty purposes, unknown types and the lead as member', () => {
    const { lead } = newVisit();
    expect(fieldOf(planVisit(newVisit({ purpose: ' ' }), visitors.lead, noon))).toBe('purpose');
    expect(fieldOf(planVisit(newVisit({ type: 'TOUR' as never }), visitors.lead, noon))).toBe('type');
    expect(codeOf(planVisit(newVisit({ members: [lead] }), visitors.lead, noon))).toBe('SAME_PERSON');
  });

  it('is missed once its day is over', () => {
    expect(isMissed(PLANNED, shanghaiDayOf('2026-03-05'))).toBe(false);
    expect(isMissed(PLANNED, shanghaiDayOf('2026-03-06'))).toBe(true);
    expect(isMissed(CHECKED_IN, shanghaiDayOf('2026-03-06'))).toBe(false);
  });
});

describe('random walks', () => {
  const capacities = Object.keys(visitorIn) as VisitCapacity[];

  it('the row is the fold of its events, and offers are exactly what is accepted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...visitActions), fc.constantFrom(...capacities)), { maxLength: 60 }),
        (tries) => {
          const { next, events } = accepted(planVisit(newVisit(), visitors.lead, noon));
          let visit = next;
          const history: VisitEvent[] = [...events];
          for (const [action, by] of tries) {
            const offered = availableVisitActions(visit, visitorIn[by], noon).some((item) => item.action === action);
            const decision = decideVisit(visit, action, completeVisitFacts[action], visitorIn[by], noon);
            // What the sample facts say may be the case already.
            if (!decision.ok && decision.refusal.code === 'NOTHING_CHANGES') continue;
            expect(decision.ok).toBe(offered);
            if (!decision.ok) continue;
            visit = decision.next;
            history.push(...decision.events);
          }
          const stored = history.map(({ at, ...event }) => ({
            ...(JSON.parse(JSON.stringify(event)) as VisitEvent),
            at,
          }));
          expect(foldVisit(stored)).toEqual(visit);
        },
      ),
      { numRuns: 200 },
    );
  });
});
