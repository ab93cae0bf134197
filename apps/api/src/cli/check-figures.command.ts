import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { consistencyRules } from '@zhuqi/domain/figure/consistency-rules.js';
import { currentConfig } from '../config/current-config.js';
import { CoreModule } from '../core.module.js';
import { BureauActor } from '../features/figures/bureau-actor-lookup.read-model.js';
import { ConsistencyCheck } from '../features/figures/consistency-lookup.read-model.js';
import { UsageError, type Arguments, type Command } from './command.js';
import { periodOf } from './period-option.js';

const names = new Map(consistencyRules.map(({ code, name }) => [code, name]));

export const command: Command = {
  usage: '--year 2022|--period 2022Q1 [--json]',
  valued: ['year', 'period'],
  flags: ['json'],
  async run({ options }: Arguments): Promise<number> {
    const period = periodOf(options);
    const app = await NestFactory.createApplicationContext(CoreModule.with(currentConfig()), {
      logger: ['error', 'warn'],
    });
    try {
      const actor = await app.get(BureauActor).first();
      if (!actor) throw new UsageError('还没有单位，请先载入数据。');
      const findings = await app.get(ConsistencyCheck).findings(period, actor);
      const lines = findings.map(
        ({ rule, message, rowIds }) =>
          `[${names.get(rule) ?? rule}] ${message}${rowIds.length > 0 ? `（${rowIds.length} 条）` : ''}`,
      );
      const summary = findings.length === 0 ? '没有发现矛盾。' : `发现 ${findings.length} 处矛盾：`;
      const text = [`${period.label}台账体检，共 ${consistencyRules.length} 项。${summary}`, ...lines, ''].join('\n');
      process.stdout.write(options.has('json') ? `${JSON.stringify({ period: period.key, findings })}\n` : text);
      return findings.length === 0 ? 0 : 1;
    } finally {
      await app.close();
    }
  },
};
