import { typedFacts } from './facts-draft.js';

const spec = (name: string, kind = 'longText') => ({ name, kind, label: name, options: [] });

describe('what is kept of a dialog', () => {
  const action = {
    needs: [spec('reason')],
    offers: [spec('instructionNo', 'instruction'), spec('attachments', 'attachments')],
  };

  it('is what was typed, not what it opened with', () =>
    expect(typedFacts(action, { instructionNo: 2 }, { instructionNo: 2, reason: '需专家' })).toEqual({
      reason: '需专家',
    }));

  it('is nothing when all was taken back', () =>
    expect(typedFacts(action, {}, { reason: '', instructionNo: null })).toBeNull());

  it('leaves out files and what the action does not ask', () =>
    expect(typedFacts(action, {}, { attachments: ['f1'], latitude: 33.6 })).toBeNull());
});
