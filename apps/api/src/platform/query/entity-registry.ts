import { Injectable } from '@nestjs/common';
import type { EntityMap } from './entity-map.js';

/** All entity maps by GraphQL type. Feature modules register theirs when they are constructed. */
@Injectable()
export class EntityRegistry {
  private readonly maps = new Map<string, EntityMap>();

  /** @throws Error when a type is registered twice */
  register(...maps: readonly EntityMap[]): void {
    for (const map of maps) {
      if (this.maps.has(map.type)) throw new Error(`entity map of ${map.type} is registered twice`);
      this.maps.set(map.type, map);
    }
  }

  find(type: string): EntityMap | undefined {
    return this.maps.get(type);
  }

  /** @throws Error naming the type that has no map */
  get(type: string): EntityMap {
    const map = this.maps.get(type);
    if (!map) throw new Error(`no entity map registered for ${type}`);
    return map;
  }

  types(): readonly string[] {
    return [...this.maps.keys()];
  }
}
