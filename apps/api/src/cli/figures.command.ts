import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Period } from '@zhuqi/domain/figure/period.js';
import { figures, knownFigure } from '@zhuqi/domain/figure/registry.js';
import { currentConfig } from '../config/current-config.js';
import { CoreModule } from '../core.module.js';
import { BureauActor } from '../features/figures/bureau-actor-lookup.read-model.js';
import { FigureQuery, type CountedFigure } from '../features/figures/figure-query-lookup.read-model.js';
import { UsageError, type Arguments, type Command } from './command.js';
import { periodOf } from './period-option.js';
import { scopeOf } from './scope-option.js';

/** In the unit that is printed behind it: 元, not 分. */
const inUnit = ({ code, value }: CountedFigure): number | null =>
  value === null ? null : value / knownFigure(code).scale;

function table(counted: readonly CountedFigure[], period: Period): string {
  const width = Math.max(...counted.map(({ code }) => code.length));
  const lines = counted.map(
    ({ code, name, display, rows }) => `${code.padEnd(width)}  ${name}：${display}（明细 ${rows} 条）`,
  );
  return [`${period.label}`, ...lines, ''].join('\n');
}

export const command: Command = {
  usage: '--year 2022|--period 2022Q1 [--unit 处室] [--team 队伍] [--district 县区] [--json]',
  valued: ['year', 'period', 'unit', 'team', 'district'],
  flags: ['json'],
  async run({ options }: Arguments): Promise<number> {
    const period = periodOf(options);
    const app = await NestFactory.createApplicationContext(CoreModule.with(currentConfig()), {
      logger: ['error', 'warn'],
    });
    try {
      const actor = await app.get(BureauActor).first();
      if (!actor) throw new UsageError('还没有单位，请先载入数据。');
      const scope = await scopeOf(app, actor.bureauId, options);
      const codes = figures.map(({ code }) => code);
      const counted = await app.get(FigureQuery).values(codes, period, scope, actor);
      const json = counted.map((one) => {
        const { code, name, display, rows } = one;
        return { code, name, value: inUnit(one), display, rows };
      });
      process.stdout.write(options.has('json') ? `${JSON.stringify(json)}\n` : table(counted, period));
      return 0;
    } finally {
      await app.close();
    }
  },
};
