import { Injectable } from '@nestjs/common';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import { queryOfTarget } from '@zhuqi/domain/figure/value-sources.js';
import type { ReportedValue, Task } from '@zhuqi/domain/task/task.types.js';
import { BureauActor } from '../figures/bureau-actor-lookup.read-model.js';
import { FigureQuery } from '../figures/figure-query-lookup.read-model.js';

type Counting = Pick<Task, 'bureauId' | 'startOn' | 'teamId' | 'targets'>;

/**
 * Values of targets that are counted from linked rows: the figures of the domain's value-sources.ts, counted for the whole
 * bureau, since a target is as far as it is, whoever looks.
 */
@Injectable()
export class TargetValues {
  constructor(
    private readonly figures: FigureQuery,
    private readonly bureaus: BureauActor,
  ) {}

  /** Values by target as of the end of a day; typed targets have none. */
  async counted(task: Counting, through: ShanghaiDay): Promise<ReadonlyMap<string, number>> {
    const asked = task.targets.flatMap((target) => {
      const query = queryOfTarget(task, target, through);
      return query ? [{ target, query }] : [];
    });
    const [first] = asked;
    if (!first) return new Map();
    const codes = asked.map(({ query }) => query.code);
    const { period, scope } = first.query;
    const values = await this.figures.values(codes, period, scope, await this.bureaus.of(task.bureauId));
    return new Map(
      asked.map(({ target, query }, index) => [
        target.id,
        target.baseline + (values[index]?.value ?? 0) / knownFigure(query.code).scale,
      ]),
    );
  }

  /** The same as facts of an act carry them. */
  async reported(task: Counting, through: ShanghaiDay): Promise<readonly ReportedValue[]> {
    return [...(await this.counted(task, through))].map(([targetId, value]) => ({ targetId, value }));
  }
}
