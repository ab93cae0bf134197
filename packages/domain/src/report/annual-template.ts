import type { ReportTemplate } from './report.types.js';

/** The year's work summary in three parts; the words are the bureau's to change, the figures come from the registry. */
export const annualTemplate: ReportTemplate = {
  code: 'annual',
  title: '{{period}}“创心淮”党建助企工作总结',
  sections: [
    {
      heading: '突出政治引领，把准科技创新方向',
      paragraphs: [
        {
          lead: '抓实理论学习。',
          sentences: [
            '{{period}}，制定印发{{names:document.issued}}等{{document.issued}}文件，学习有安排、有落实。',
            '组织中心组集中学习{{study.sessions}}、巡学旁听{{study.observations}}，研讨发言{{study.speakers}}。',
          ],
        },
        {
          lead: '用好线上阵地。',
          sentences: [
            '公众号推送“纪法小课”{{column.discipline}}、“中国共产党精神谱系”{{column.spirit}}、“一本好书推荐”{{column.book}}、“二十大学习微课堂”{{column.congress}}。',
            '各支部开展微党课{{microClass.lecturers}}，发表微评论{{microComment.authors}}。',
          ],
        },
        {
          lead: '学习宣传党的二十大精神。',
          sentences: ['开设“喜迎二十大 悦读新时代”专栏，荐书{{column.reading}}。'],
        },
      ],
    },
    {
      heading: '建强组织队伍，夯实科技创新保证',
      paragraphs: [
        {
          lead: '把队伍建在一线。',
          sentences: [
            '组建{{names:team.volunteer}}党员志愿服务队共{{team.volunteer}}，{{names:team.taskForce}}党员攻坚组共{{team.taskForce}}，{{names:team.vanguard}}党员先锋队{{team.vanguard}}。',
          ],
        },
        {
          lead: '让主题党日活起来。',
          sentences: ['开展主题党日{{themeDay.sessions}}，交流发言{{themeDay.speakers}}。'],
        },
        {
          lead: '在服务中当先锋。',
          sentences: ['疫情防控志愿服务投入人力{{epidemic.attendance}}、财力{{epidemic.expenses}}。'],
        },
      ],
    },
    {
      heading: '党建业务相融，增强科技创新动能',
      paragraphs: [
        {
          lead: '结对共建聚合力。',
          sentences: ['与{{names:partnership.signed}}等{{partnership.signed}}单位建立党建结对关系。'],
        },
        {
          lead: '走进企业听诉求。',
          sentences: ['走访企业{{visit.enterprises}}、{{visit.paid}}，受理企业问题{{problem.accepted}}。'],
        },
        {
          lead: '真帮实促解难题。',
          sentences: [
            '举办培训会、推进会等助企惠企行动{{help.events}}，为创新主体解难纾困{{problem.resolved}}，按时办结率{{problem.onTimeRate}}。',
          ],
        },
      ],
    },
  ],
};

/** A quarter's or a team's page: what applies to a team, whatever the period. */
export const teamTemplate: ReportTemplate = {
  code: 'team',
  title: '{{period}}队伍工作情况',
  sections: [
    {
      heading: '工作情况',
      paragraphs: [
        {
          lead: '服务企业。',
          sentences: [
            '走访企业{{visit.enterprises}}、{{visit.paid}}，举办助企惠企行动{{help.events}}，解难纾困{{problem.resolved}}。',
          ],
        },
        {
          lead: '攻坚任务。',
          sentences: ['到期任务{{task.due}}，完成率{{task.completedRate}}，滞后{{task.behind}}。'],
        },
        { lead: '组织活动。', sentences: ['开展活动{{activity.held}}，实到{{activity.attendance}}。'] },
      ],
    },
  ],
};

export const quarterTemplate: ReportTemplate = {
  ...teamTemplate,
  code: 'quarter',
  title: '{{period}}党建助企工作情况',
};

export const reportTemplates: readonly ReportTemplate[] = [annualTemplate, quarterTemplate, teamTemplate];
