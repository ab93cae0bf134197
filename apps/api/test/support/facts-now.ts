import { openInstructions } from '@zhuqi/domain/problem/problem-records.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';
import { toProblem } from '../../src/features/problems/problem.mapper.js';
import type { ProblemRow } from '../../src/features/problems/problem.row.js';
import { factsAfter, transferTo, type CompleteFacts } from './problem-facts.js';
import type { ProblemPlayer } from './problem-player.js';

/** The facts of an act on a problem as it stands: days ahead, another category, whoever is not in it yet. */
export function factsNow(player: ProblemPlayer, row: ProblemRow, action: ProblemAction, now: Date): CompleteFacts {
  const { cast } = player;
  const given = player.facts(action);
  const both = (more: object): CompleteFacts => ({
    input: { ...given.input, ...more },
    facts: { ...given.facts, ...more },
  });
  switch (action) {
    case 'requestExtension':
    case 'decideExtension':
      return factsAfter(action, later(now, hostDue(row)), 3) ?? given;
    case 'requestShelving':
    case 'approveShelving':
    case 'reviewShelving':
      return factsAfter(action, now, 100) ?? given;
    case 'answerInstruction': {
      const [open] = openInstructions(toProblem(row).instructions);
      return open ? both({ instructionNo: open.no }) : given;
    }
    case 'recategorise':
      return both({ category: row.category === 'COMPLEX' ? 'GENERAL' : 'COMPLEX' });
    case 'transferHost':
      return transferTo('host', row.hostId === cast.host.userId ? cast.nextHost : cast.host, {});
    case 'transferCoHandler': {
      const pair = [cast.coHandler, cast.nextCoHandler] as const;
      const [from, to] = row.coHandlers[0]?.userId === pair[0].userId ? pair : [pair[1], pair[0]];
      return transferTo('coHandler', to, { formerCoHandler: from });
    }
    default:
      return given;
  }
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);

function hostDue({ clocks }: ProblemRow): Date {
  const host = clocks.find(({ kind, state }) => kind === 'host' && (state === 'running' || state === 'paused'));
  return new Date(host?.due_at ?? 0);
}
