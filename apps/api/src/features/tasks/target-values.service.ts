import { Injectable } from '@nestjs/common';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { listOfTarget, valueSourceFigures } from '@zhuqi/domain/figure/value-sources.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import type { ReportedValue, Target, Task } from '@zhuqi/domain/task/task.types.js';
import { MeasureTarget } from './measure-target.service.js';

type Counting = Pick<Task, 'bureauId' | 'startOn' | 'teamId' | 'targets'>;

/** Values of targets that are counted from linked rows: what the domain says in value-sources.ts, taken in SQL. */
@Injectable()
export class TargetValues {
  constructor(private readonly measures: MeasureTarget) {}

  /** Values by target as of the end of a day; typed targets have none. */
  async counted(task: Counting, through: ShanghaiDay): Promise<ReadonlyMap<string, number>> {
    const values = await Promise.all(task.targets.map((target) => this.valueOf(task, target, through)));
    return new Map(task.targets.flatMap(({ id }, i) => (values[i] === null ? [] : [[id, values[i] ?? 0] as const])));
  }

  /** The same as facts of an act carry them. */
  async reported(task: Counting, through: ShanghaiDay): Promise<readonly ReportedValue[]> {
    return [...(await this.counted(task, through))].map(([targetId, value]) => ({ targetId, value }));
  }

  private async valueOf(task: Counting, target: Target, through: ShanghaiDay): Promise<number | null> {
    const list = listOfTarget(task, target, through);
    if (list === null || target.source === 'TYPED') return null;
    const figure = knownFigure(valueSourceFigures[target.source]);
    return target.baseline + (await this.measures.measure(list, figure.measure, task.bureauId)) / figure.scale;
  }
}
