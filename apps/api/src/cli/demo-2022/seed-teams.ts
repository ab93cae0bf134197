import { fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoTeams } from '@zhuqi/domain/demo-2022/demo-registers.js';
import { teamKind } from '../../features/teams/team.kind.js';
import { enterpriseOf, pathOf, placeOf } from './demo-places.js';
import type { DemoYear } from './demo-year.js';

/** Three volunteer teams, three task forces, a vanguard; and one that was dissolved before. */
export async function seedTeams(year: DemoYear): Promise<void> {
  for (const team of demoTeams) {
    const row = {
      ...team,
      ...{ id: year.id(team.id), bureauId: year.bureauId, unitPath: pathOf(year, team.unitPath) },
      basisDocumentId: team.basisDocumentId && year.id(team.basisDocumentId),
      memberships: team.memberships.map(({ id, userId, role, from, to }) => {
        const { userId: colleague, name } = year.colleague(placeOf(userId));
        return { id: year.id(id), userId: colleague, name, role, from, to };
      }),
      enterprises: team.enterprises.map(({ enterpriseId, from, to }) => ({
        ...{ enterpriseId: enterpriseOf(year, enterpriseId).id, from, to },
      })),
    };
    await year.register(teamKind, row, fromShanghai(team.foundedOn, 15 * 60));
  }
}
