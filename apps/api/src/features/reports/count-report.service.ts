import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { renderReport, type RenderedReport } from '@zhuqi/domain/report/render-report.js';
import type { ReportAsked, ReportTemplate } from '@zhuqi/domain/report/report.types.js';
import { codesOf, namedCodesOf, templateFaults } from '@zhuqi/domain/report/template-places.js';
import { FigureQuery } from '../figures/figure-query-lookup.read-model.js';
import { FigureRows } from '../figures/figure-rows-lookup.read-model.js';

/** Fills a template with figures from the database, all of them counted at once. */
@Injectable()
export class CountReport {
  constructor(
    private readonly figures: FigureQuery,
    private readonly rows: FigureRows,
  ) {}

  /**
   * @param alsoNamed codes whose rows are named outside the template's words
   * @returns the report with the ids of the rows behind each figure, or what is wrong with the template
   */
  async render(
    template: ReportTemplate,
    asked: ReportAsked & { readonly alsoNamed?: readonly string[] },
    actor: Actor,
  ): Promise<RenderedReport & { readonly namesOf: (code: string) => readonly string[] }> {
    const faults = templateFaults(template);
    if (faults.length > 0) return { ok: false, faults, namesOf: () => [] };
    const { period, scope = {}, alsoCodes = [], alsoNamed = [] } = asked;
    const codes = [...new Set([...codesOf(template), ...alsoCodes, ...alsoNamed])];
    const named = [...new Set([...namedCodesOf(template), ...alsoNamed])];
    const values = await this.figures.values(codes, period, scope, actor, { withRowIds: true });
    const byCode = new Map(values.map((value) => [value.code, value]));
    const names = await Promise.all(
      named
        .filter((code) => byCode.get(code)?.list)
        .map(async (code) => [code, await this.rows.names(code, period, scope, actor)] as const),
    );
    const namesByCode = new Map(names);
    const namesOf = (code: string) => namesByCode.get(code) ?? [];
    const valueOf = (code: string) => {
      const value = byCode.get(code);
      if (!value) throw new RangeError(`figure ${code} was not counted`);
      return value;
    };
    return { ...renderReport(template, { valueOf, namesOf }, { ...asked, alsoCodes: codes }), namesOf };
  }
}
