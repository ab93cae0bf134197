import { codeOf, refusalOf } from '../../test/act-matrix.js';
import { activityAfter, activityIn, actOnActivity, editedContent, person } from '../../test/activities.js';
import { paths } from '../../test/people.js';
import type { ActivityFacts } from './activity-facts.js';

const { ANNOUNCED, CHECKING_IN, TO_RECORD, ARCHIVED } = activityIn;

describe('the plan of an activity', () => {
  it('is changed until the record is archived: what was mistyped, and who is expected', () => {
    const changed = activityAfter(CHECKING_IN, 'edit', 'organizer', {
      content: editedContent(CHECKING_IN, { kind: 'VOLUNTEERING', startsAt: '2026-03-05T06:30:00.000Z' }),
      people: [person('late')],
      removed: ['other PARTICIPANT'],
    });
    expect(changed).toMatchObject({ kind: 'VOLUNTEERING', state: 'CHECKING_IN', plannedOn: CHECKING_IN.plannedOn });
    expect(changed.startsAt).toEqual(new Date('2026-03-05T06:30:00Z'));
    expect(changed.people.map(({ personKey }) => personKey).sort()).toEqual(['invitee', 'late']);
    const wrong = (more: Parameters<typeof editedContent>[1]) =>
      refusalOf(actOnActivity(CHECKING_IN, 'edit', 'organizer', { content: editedContent(CHECKING_IN, more) }));
    expect(wrong({ title: ' ' })).toEqual(['MISSING_FACT', 'title']);
    expect(wrong({ startsAt: '2026-03-07T06:30:00.000Z' })).toEqual(['INVALID_FACT', 'startsAt']);
    const moved = { plannedOn: '2026-03-09', startsAt: new Date('2026-03-05T06:30:00Z'), reason: '会议冲突。' };
    expect(refusalOf(actOnActivity(ANNOUNCED, 'reschedule', 'organizer', moved))).toEqual(['INVALID_FACT', 'startsAt']);
  });

  it('is corrected once archived, with a reason and a trace', () => {
    const content = editedContent(ARCHIVED, { kind: 'PARTY_CLASS', title: '读书党课' });
    const put = activityAfter(ARCHIVED, 'correctPlan', 'coordinator', { content, reason: '类别登记错误。' });
    expect(put).toMatchObject({ kind: 'PARTY_CLASS', title: '读书党课', state: 'ARCHIVED', correctedCount: 1 });
    expect(put.people).toEqual(ARCHIVED.people);
    expect(refusalOf(actOnActivity(ARCHIVED, 'correctPlan', 'coordinator', { content }))).toEqual([
      'MISSING_FACT',
      'reason',
    ]);
    const nameless = { content: editedContent(ARCHIVED, { title: ' ' }), reason: '更正。' };
    expect(refusalOf(actOnActivity(ARCHIVED, 'correctPlan', 'unitHead', nameless))).toEqual(['MISSING_FACT', 'title']);
  });

  it('keeps its hour on another day, unless another one is said', () => {
    const at = { ...ANNOUNCED, startsAt: new Date('2026-03-05T06:30:00Z') };
    const moved = (more: ActivityFacts) =>
      activityAfter(at, 'reschedule', 'organizer', { plannedOn: '2026-03-09', reason: '会议冲突。', ...more }).startsAt;
    expect(moved({})).toEqual(new Date('2026-03-09T06:30:00Z'));
    expect(moved({ startsAt: new Date('2026-03-09T01:00:00Z') })).toEqual(new Date('2026-03-09T01:00:00Z'));
    expect(
      activityAfter(ANNOUNCED, 'reschedule', 'organizer', { plannedOn: '2026-03-09', reason: '冲突。' }).startsAt,
    ).toBeNull();
  });
});

describe('who chaired, lectured or spoke', () => {
  const signed = { ...TO_RECORD, people: [person('invitee', { signedInAt: new Date('2026-03-05T03:00:00Z') })] };
  const spoke = person('other', { role: 'SPEAKER' });
  const wanted = ['INVALID_FACT', 'people'];

  it('was there: a signed list takes nobody who spoke in absence', () => {
    const facts = { summary: '交流。', people: [spoke] };
    expect(refusalOf(actOnActivity(signed, 'record', 'organizer', facts))).toEqual(wanted);
    expect(refusalOf(actOnActivity(signed, 'archive', 'organizer', facts))).toEqual(wanted);
    const planned = { ...signed, people: [...signed.people, spoke] };
    expect(refusalOf(actOnActivity(planned, 'archive', 'organizer', { summary: '交流。' }))).toEqual(wanted);
    const archived = { ...ARCHIVED, people: signed.people };
    const corrected = { people: [spoke], reason: '补登。' };
    expect(refusalOf(actOnActivity(archived, 'correct', 'coordinator', corrected))).toEqual(wanted);
  });

  it('may be marked present, lose the role, or be on a list nobody signed', () => {
    const present = person('other', { role: 'SPEAKER', signedInAt: new Date('2026-03-05T04:00:00Z') });
    expect(codeOf(actOnActivity(signed, 'archive', 'organizer', { summary: '交流。', people: [present] }))).toBe('OK');
    const planned = { ...signed, people: [...signed.people, spoke] };
    const without = { summary: '交流。', removed: ['other SPEAKER'] };
    expect(codeOf(actOnActivity(planned, 'archive', 'organizer', without))).toBe('OK');
    expect(codeOf(actOnActivity(TO_RECORD, 'archive', 'organizer', { summary: '交流。', people: [spoke] }))).toBe('OK');
  });
});

describe('the organizer of an activity', () => {
  const heir = { userId: 'colleague', name: '接手人', unitId: 'unit', unitPath: paths.fund };
  const former = { userId: 'organizer', name: '移交人' };

  it('gives it to a colleague, with the clock of the record', () => {
    const facts = { organizer: { ...heir, former }, reason: '出差。' };
    const decision = actOnActivity(TO_RECORD, 'handOver', 'organizer', facts);
    expect(decision.ok && decision.next).toMatchObject({ organizerId: 'colleague', unitPath: paths.fund });
    expect(decision.ok && decision.clockOrders).toEqual([
      {
        ...{ order: 'handOver', kind: 'activityRecord', ownerUserId: 'organizer' },
        to: { userId: 'colleague', unitId: 'unit' },
      },
    ]);
  });

  it('gives it out of the unit only where they could have planned it for there, and not to themselves', () => {
    const away = { organizer: { ...heir, unitPath: paths.talent, former }, reason: '出差。' };
    expect(refusalOf(actOnActivity(TO_RECORD, 'handOver', 'organizer', away))).toEqual(['NOT_ALLOWED', 'organizer']);
    const moved = activityAfter(TO_RECORD, 'handOver', 'coordinator', away);
    expect([moved.unitPath, moved.relatedUnitPaths]).toEqual([paths.talent, [paths.fund]]);
    const same = { organizer: { ...heir, userId: 'organizer', former }, reason: '出差。' };
    expect(refusalOf(actOnActivity(TO_RECORD, 'handOver', 'organizer', same))).toEqual(['INVALID_FACT', 'organizer']);
  });
});
