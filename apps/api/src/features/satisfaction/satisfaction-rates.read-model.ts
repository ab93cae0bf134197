import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { ratingFigures } from '@zhuqi/domain/callback/rating-figures.js';
import { ratesOf, type RateCounts, type SatisfactionRates } from '@zhuqi/domain/callback/satisfaction-rates.js';
import { Database } from '../../platform/database/database.js';
import { CountFigures, type FigureGroup } from '../../platform/query/count-figures.service.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import type { SatisfactionReport, UnitSatisfaction } from './graphql/satisfaction.model.js';
import { monthOf } from './rated-answer.entity.js';

type Group = FigureGroup<keyof RateCounts>;

const nothing: RateCounts = {
  base: 0,
  unrated: 0,
  timed: 0,
  contacted: 0,
  resolved: 0,
  satisfied: 0,
  basic: 0,
  dissatisfied: 0,
};

/** 三率 in total, by unit and by month: one statement counts, the domain makes rates of the counts. */
@Injectable()
export class SatisfactionRatesReadModel {
  constructor(
    private readonly figures: CountFigures,
    private readonly settings: SettingsReader,
    private readonly database: Database,
  ) {}

  /** @throws InvalidOptions for a filter that cannot be read */
  async of(filter: object | null, actor: Actor): Promise<SatisfactionReport> {
    const weights = await this.settings.weights();
    const groupings = { unit: (answer: string) => `${answer}.host_unit_id`, month: monthOf };
    const groups = await this.figures.count('RatedAnswer', ratingFigures, groupings, filter, actor);
    const rates = (counts: RateCounts): SatisfactionRates => ratesOf(counts, weights);
    const by = (name: string): readonly Group[] => groups.filter((group) => group.by === name);
    const units = await this.unitNames(by('unit').flatMap(({ key }) => key ?? []));
    const byUnit = by('unit').map(({ key, counts }) => ({
      unitId: key,
      unitName: key === null ? '未交办' : (units.get(key) ?? '已撤销的单位'),
      rates: rates(counts),
    }));
    return {
      total: rates(groups.find((group) => group.by === null)?.counts ?? nothing),
      byUnit: byUnit.sort(best),
      byMonth: by('month')
        .map(({ key, counts }) => ({ month: key ?? '', rates: rates(counts) }))
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
    };
  }

  private async unitNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>(
      'satisfaction.units',
      'select id, name from unit where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** The best first, those without a base last; the larger base stands first among equals. */
const best = (a: UnitSatisfaction, b: UnitSatisfaction): number =>
  (b.rates.overall ?? -1) - (a.rates.overall ?? -1) ||
  b.rates.base - a.rates.base ||
  (a.unitName < b.unitName ? -1 : 1);
