import { refusalOf } from '../../test/act-matrix.js';
import { activityAfter, activityIn, actOnActivity, editedContent, person } from '../../test/activities.js';

const { ANNOUNCED, CHECKING_IN } = activityIn;

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
});
