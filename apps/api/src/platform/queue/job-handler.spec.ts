import { z } from 'zod';
import { defineJob } from './job-definition.js';
import { pairHandlers } from './job-handler.js';

const payload = z.object({ id: z.string() });
const rest = { queue: 'q', payload, concurrency: 1, jobId: ({ id }: { id: string }) => `x-${id}` };
const first = { ...rest, name: 'first' };
const second = { ...rest, name: 'second' };
const handler = { handle: () => Promise.resolve() };

describe('pairing jobs with handlers at start', () => {
  it('pairs by name', () => {
    const paired = pairHandlers([first, second] as never, [
      { job: 'second', handler },
      { job: 'first', handler },
    ]);
    expect([...paired.keys()]).toEqual(['first', 'second']);
  });

  it('names every fault at once', () => {
    const handlers = [
      { job: 'second', handler },
      { job: 'second', handler },
      { job: 'third', handler },
    ];
    expect(() => pairHandlers([first, second] as never, handlers)).toThrow(
      'first has 0 handlers; second has 2 handlers; third is not defined',
    );
  });

  it('refuses a second definition of one name', () => {
    defineJob({ ...rest, name: 'once' });
    expect(() => defineJob({ ...rest, name: 'once' })).toThrow('defined twice');
  });
});
