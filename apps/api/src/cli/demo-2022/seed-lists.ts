import { fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoItems } from '@zhuqi/domain/demo-2022/demo-cases.js';
import { draftList } from '@zhuqi/domain/service-list/decide-list.js';
import type { ServiceItem } from '@zhuqi/domain/service-list/service-list.types.js';
import { serviceListKind } from '../../features/service-lists/service-list.kind.js';
import { unitOf } from './demo-places.js';
import type { DemoYear } from './demo-year.js';

const contents = [
  '上门讲解研发费用归集和加计扣除',
  '高企申报材料预审',
  '技术合同认定登记辅导',
  '帮助引进工程师和科技副总',
  '对接科技信贷和融资窗口',
  '牵线高校院所开展产学研合作',
  '科技型中小企业评价辅导',
  '研发平台建设咨询',
  '科技成果转化对接',
  '惠企政策上门宣讲',
  '重特大项目科技服务专班',
  '外国专家来华工作服务',
];

/** The published list of 2022: the last two items were not used by anybody. */
export async function seedLists(year: DemoYear): Promise<ReadonlyMap<string, ServiceItem>> {
  const items = demoItems.map((item, index): ServiceItem => {
    const owner = unitOf(year, String(item.ownerUnitId));
    return {
      ...{
        key: year.id(String(item.itemKey)),
        content: contents[index] ?? String(item.content),
        objects: '科技型企业',
      },
      ...{ ownerUnitId: owner.id, ownerUnitPath: owner.path, ownerUnitName: owner.name },
      ...{ teamId: index < 10 ? year.id(`team-${(index % 6) + 1}`) : null, promisedDays: 7 },
      ...{ channels: ['VISIT'], basisDocumentId: year.id('document-4') },
    };
  });
  const principal = await year.stage.actor('shuji');
  const on = (text: string) => fromShanghai(shanghaiDayOf(text), 10 * 60);
  const origin = { id: year.id('list-2022'), bureauId: year.bureauId, bureauPath: year.coordinator.orgPath };
  const named = { year: 2022, title: '2022年党建助企服务清单', basisDocumentId: year.id('document-4') };
  const who = { kind: 'user', actor: year.coordinator } as const;
  const begun = draftList({ ...origin, ...named, items }, [], who, on('2022-02-08'));
  await year.live(serviceListKind, named.title, begun, [
    { action: 'approve', by: principal, at: on('2022-02-10'), facts: { note: '同意公布。' } },
    { action: 'publish', by: year.coordinator, at: on('2022-02-11') },
  ]);
  return new Map(items.map((item, index) => [`item-${index + 1}`, item]));
}
