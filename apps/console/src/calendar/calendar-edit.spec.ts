import { editOf, isConfirmed, type EditDraft } from './calendar-edit.js';

const draft: EditDraft = { of: 'year', year: '2027', text: '2027-01-01,休,元旦', day: '', kind: 'OFF', reason: '' };

describe('an edit of the calendar', () => {
  it('is a year or a day, whichever was filled in', () => {
    expect(editOf(draft)).toEqual({ year: 2027, text: '2027-01-01,休,元旦' });
    const day = { ...draft, of: 'day', day: '2026-12-09', reason: ' 大雪 ' } as const;
    expect(editOf(day)).toEqual({ day: '2026-12-09', kind: 'OFF', reason: '大雪' });
  });

  it('says what is missing', () => {
    expect(editOf({ ...draft, year: '27' })).toBe('calendar.badYear');
    expect(editOf({ ...draft, text: ' ' })).toBe('calendar.noText');
    expect(editOf({ ...draft, of: 'day' })).toBe('calendar.noDay');
    expect(editOf({ ...draft, of: 'day', day: '2026-12-09' })).toBe('calendar.noReason');
  });

  it('of a thousand cases is confirmed by their number, however it is grouped', () => {
    const counts = { open: 0, moved: 0, cases: 1234, earlier: 0, later: 0, confirmed: 0, lateAtOnce: 0, relieved: 0 };
    expect(isConfirmed({ needsConfirmation: false, counts }, '')).toBe(true);
    expect(isConfirmed({ needsConfirmation: true, counts }, '1,234')).toBe(true);
    expect(isConfirmed({ needsConfirmation: true, counts }, '1233')).toBe(false);
  });
});
