import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { ListState } from '@zhuqi/domain/service-list/list-state.js';
import type { ListAction } from '@zhuqi/domain/service-list/list.transitions.js';
import { Database } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';
import { DraftServiceList } from '../../src/features/service-lists/draft-service-list.service.js';
import { PerformServiceListAction } from '../../src/features/service-lists/perform-service-list-action.service.js';
import type { TypedItem } from '../../src/features/service-lists/resolve-items.service.js';
import { makeCast, type Cast } from './cast.js';

/** Ways from the draft into every state; the last list of a year is in it. */
const ways: Readonly<Record<ListState, readonly ListAction[]>> = {
  DRAFT: [],
  APPROVED: ['approve'],
  PUBLISHED: ['approve', 'publish'],
  REVISED: ['approve', 'publish'],
  STOPPED: ['approve', 'publish', 'stop'],
};

/** Plays service lists through their services: each year of its own, so that editions don't get into each other's way. */
export class ListPlayer {
  private year = 2000;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly cast: Cast,
  ) {}

  static async prepare(app: INestApplicationContext): Promise<ListPlayer> {
    return new ListPlayer(app, await makeCast(app.get(Database)));
  }

  get actors(): Readonly<Record<string, Actor>> {
    const { coordinator, deputyLeader, principal, head, member, districtCoordinator, foreignCoordinator } = this.cast;
    return { coordinator, deputyLeader, principal, head, member, districtCoordinator, foreignCoordinator };
  }

  item(content: string, more: Partial<TypedItem> = {}): TypedItem {
    const owner = this.cast.host.unitId;
    return { content, objects: '科技型企业', ownerUnitId: owner, promisedDays: 5, channels: ['VISIT'], ...more };
  }

  /** @returns the id */
  async draft(year: number, items: readonly TypedItem[], by = this.cast.coordinator): Promise<string> {
    const id = newId();
    const drafted = await this.app
      .get(DraftServiceList)
      .draft({ id, year, title: `${year}年服务清单`, items }, by, null);
    if (!drafted.ok) throw new Error(drafted.refusal.message);
    return id;
  }

  async inState(state: ListState): Promise<string> {
    this.year += 1;
    const items = [this.item('政策宣讲'), this.item('高企培育')];
    const id = await this.draft(this.year, items);
    await this.go(id, ways[state]);
    if (state === 'REVISED') await this.go(await this.draft(this.year, items), ways.PUBLISHED);
    return id;
  }

  /** Acts one after another, each by somebody who may. */
  async go(id: string, actions: readonly ListAction[]): Promise<void> {
    for (const action of actions) {
      const { coordinator, principal } = this.cast;
      const code = await this.try(id, action, action === 'publish' ? coordinator : principal, this.facts(action));
      if (code !== 'OK') throw new Error(`${action}: ${code}`);
    }
  }

  facts(action: ListAction): object {
    if (action === 'edit') return { items: [this.item('政策宣讲'), this.item('科技下乡')] };
    return action === 'stop' || action === 'discard' || action === 'returnDraft' ? { reason: '机构职能调整。' } : {};
  }

  async version(id: string): Promise<number> {
    const [row] = await this.app
      .get(Database)
      .query<{ version: number }>(null, 'select version from service_list where id = $1', [id]);
    return row?.version ?? 0;
  }

  /** @returns OK, or the code of the refusal */
  async try(id: string, action: string, actor: Actor, facts: object, version?: number): Promise<string> {
    const expectedVersion = version ?? (await this.version(id));
    const acted = await this.app
      .get(PerformServiceListAction)
      .perform({ id, action, expectedVersion, facts }, actor, null);
    return acted.ok ? 'OK' : acted.refusal.code;
  }
}
