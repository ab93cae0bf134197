import { fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { contactGroupKind } from '../../features/contact-groups/contact-group.kind.js';
import { projectKind } from '../../features/projects/project.kind.js';
import { unitOf } from './demo-places.js';
import type { DemoYear } from './demo-year.js';

const projects = [
  { name: '智能装备产业园一期', level: 'CITY', stage: 'PRODUCING', investment: 52_000 },
  { name: '新材料中试基地', level: 'PROVINCE', stage: 'BUILDING', investment: 86_000 },
  { name: '生物制剂检测平台', level: 'DISTRICT', stage: 'BUILDING', investment: 12_500 },
] as const;

/** Places of the enterprises that build them, in their order; visits of 重特大项目 go to every third enterprise. */
const builders = [3, 6, 9] as const;

/** The project a visit to this enterprise is paid to, or null. @param place of the enterprise among those of the demo */
export function projectAt(year: DemoYear, place: number): string | null {
  const index = builders.findIndex((builder) => builder === place);
  return index < 0 ? null : year.id(`project-${index + 1}`);
}

/** Projects that are looked after, and the groups in which enterprises are answered. */
export async function seedProjects(year: DemoYear): Promise<void> {
  const listedOn = shanghaiDayOf('2022-02-10');
  for (const [index, project] of projects.entries()) {
    const enterprise = year.enterprise(builders[index] ?? 0);
    const row = {
      ...{ id: year.id(`project-${index + 1}`), bureauId: year.bureauId, unitPath: unitOf(year, 'rural').path },
      ...{ ...project, enterpriseId: enterprise.id, districtCode: enterprise.districtCode },
      ...{ liaisonId: year.colleague(index).userId, listedOn, delistedOn: null },
      sites: [
        {
          ...{ id: year.id(`site-${index + 1}`), name: '主厂区', address: '淮安市示例路 8 号' },
          ...{ latitude: 33.6 + index / 100, longitude: 119.02 + index / 100 },
        },
      ],
    };
    await year.register(projectKind, row, fromShanghai(listedOn, 16 * 60));
  }
  const openedOn = shanghaiDayOf('2022-03-07');
  for (const [index, name] of ['高企培育帮办群', '重特大项目服务群'].entries()) {
    const people = [0, 1, 2].map((nth) => year.colleague(index * 3 + nth).userId);
    const row = {
      ...{ id: year.id(`group-${index + 1}`), bureauId: year.bureauId, unitPath: unitOf(year, 'rural').path },
      ...{ platform: 'WECHAT' as const, name, ownerId: people[0] ?? '', openedOn, closedOn: null },
      members: people.map((id) => ({ id, from: openedOn, to: null })),
      enterprises: [0, 1, 2, 3].map((nth) => ({ id: year.enterprise(index * 4 + nth).id, from: openedOn, to: null })),
    };
    await year.register(contactGroupKind, row, fromShanghai(openedOn, 10 * 60));
  }
}
