import { describeMatrix, walkAtRandom, accepted } from '../../test/act-matrix.js';
import { draftTask, taskBench } from '../../test/tasks.js';

const assigners = ['coordinator', 'deputyLeader', 'principal'] as const;
const judges = ['unitHead', 'coordinator', 'deputyLeader'] as const;

describe('task: state × action × capacity', () => {
  /** Written by hand from lifecycles §7, not derived from the table. */
  describeMatrix(taskBench, {
    DRAFT: { issue: assigners, edit: [...assigners, 'unitHead', 'owner'], cancel: assigners },
    ISSUED: { accept: ['owner'], adjust: assigners, cancel: assigners },
    ACCEPTED: { start: ['owner'], adjust: assigners, cancel: assigners },
    IN_PROGRESS: {
      report: ['owner', 'member'],
      passReport: judges,
      returnReport: judges,
      postponeReport: judges,
      requestCompletion: ['owner'],
      declareMissed: assigners,
      adjust: assigners,
      cancel: assigners,
    },
    COMPLETION_REQUESTED: {
      confirmCompletion: assigners,
      returnCompletion: assigners,
      declareMissed: assigners,
      cancel: assigners,
    },
    COMPLETED: {},
    NOT_COMPLETED: {},
    CANCELLED: {},
  });

  it('walks at random, and the row is the fold of its events', () =>
    walkAtRandom(taskBench, () => accepted(draftTask())));
});
