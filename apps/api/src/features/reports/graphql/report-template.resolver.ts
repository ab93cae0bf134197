import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { isTemplateCode, reportTemplateLabels, type ReportTemplateCode } from '@zhuqi/domain/report/report-kinds.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { ReportTemplates, type HeldTemplate } from '../report-template.repository.js';
import { SaveReportTemplate, type SavedTemplate } from '../save-report-template.service.js';
import { SaveReportTemplateInput } from './report.inputs.js';
import { ReportTemplate, SaveReportTemplateResult } from './report-template.model.js';

const codes = Object.keys(reportTemplateLabels).filter(isTemplateCode);

const shown = ({ code, words, ...held }: HeldTemplate) =>
  Object.assign(new ReportTemplate(), {
    ...{ code, label: reportTemplateLabels[code], title: words.title, sections: words.sections, ...held },
  });

const answer = (saved: SavedTemplate): object =>
  saved.ok
    ? shown(saved.template)
    : new Refusal(saved.refusal.code, saved.refusal.message, saved.refusal.field ?? null);

@Resolver(() => ReportTemplate)
export class ReportTemplateResolver {
  constructor(
    private readonly templates: ReportTemplates,
    private readonly saving: SaveReportTemplate,
  ) {}

  @Allow('report.manage')
  @Query(() => [ReportTemplate], { description: 'The templates that hold: of the year, the quarter, a team.' })
  async reportTemplates(@CurrentActor() actor: Actor): Promise<object[]> {
    const held = await Promise.all(codes.map((code: ReportTemplateCode) => this.templates.held(code, actor.bureauId)));
    return held.map(shown);
  }

  @Allow('report.manage')
  @Mutation(() => SaveReportTemplateResult, {
    description: 'New words, as a new version. Unknown figures are refused.',
  })
  async saveReportTemplate(
    @Args('input') { code, expectedVersion, title, sections }: SaveReportTemplateInput,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return answer(await this.saving.words(code, { title, sections }, expectedVersion, actor));
  }

  @Allow('report.manage')
  @Mutation(() => SaveReportTemplateResult, { description: 'Our own words and Word file again, as a new version.' })
  async restoreReportTemplate(
    @Args('code') code: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return answer(await this.saving.restore(code, expectedVersion, actor));
  }
}
