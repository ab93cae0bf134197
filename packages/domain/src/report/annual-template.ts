import type { ReportTemplate } from './report.types.js';

/** The year's work summary; the words are the bureau's to change, the figures come from the registry. */
export const annualTemplate: ReportTemplate = {
  code: 'annual',
  title: '{{period}}“创心淮”党建助企工作总结',
  sections: [
    {
      heading: '',
      paragraphs: [
        {
          lead: '',
          sentences: [
            '{{period}}，我们以党的政治建设为统领，把支部建在创新一线、把服务送到企业门口，以“创心淮”党建助企品牌为抓手，推动党建和科技业务同谋划、同部署、同落实。',
            '现将有关工作情况总结如下。',
          ],
        },
      ],
    },
    {
      heading: '一、以政治引领把准方向',
      paragraphs: [
        {
          lead: '抓实理论学习。',
          sentences: [
            '印发{{names:document.issued}}等{{document.issued}}文件，学习有安排、推进有方案、落实有要求。',
            '中心组集中学习{{study.sessions}}，{{study.speakers}}作了研讨发言；另外参加巡学旁听{{study.observations}}。',
          ],
        },
        {
          lead: '用好线上阵地。',
          sentences: [
            '公众号开设党课栏目：纪法小课{{column.discipline}}，中国共产党精神谱系{{column.spirit}}，一本好书推荐{{column.book}}，二十大学习微课堂{{column.congress}}，党员打开手机就能学。',
            '各专栏全年共推送{{column.issues}}。',
            '各支部党员登台讲微党课{{microClass.lecturers}}，动笔写微评论{{microComment.authors}}，互学互评渐成习惯。',
          ],
        },
        {
          lead: '学习宣传党的二十大精神。',
          sentences: ['“喜迎二十大 悦读新时代”栏目推出荐书{{column.reading}}，以读促学、以学促干。'],
        },
      ],
    },
    {
      heading: '二、以组织保证建强队伍',
      paragraphs: [
        {
          lead: '把队伍建在一线。',
          sentences: [
            '哪里任务重，队伍就建到哪里：党员志愿服务队{{team.volunteer}}（{{names:team.volunteer}}），党员攻坚组{{team.taskForce}}（{{names:team.taskForce}}），党员先锋队{{team.vanguard}}（{{names:team.vanguard}}）。',
          ],
        },
        {
          lead: '让攻坚任务落到实处。',
          sentences: ['任务定目标、报进度、看结果，本年到期{{task.due}}，完成率{{task.completedRate}}。'],
        },
        {
          lead: '让主题党日活起来。',
          sentences: ['支部单独办与联合办相结合，开展主题党日{{themeDay.sessions}}，交流发言{{themeDay.speakers}}。'],
        },
        {
          lead: '在志愿服务中见行动。',
          sentences: [
            '疫情防控中党员就近下沉，志愿服务出动{{epidemic.attendance}}，用于防护和保障的经费{{epidemic.expenses}}。',
          ],
        },
      ],
    },
    {
      heading: '三、以党建业务融合激发内生动能',
      paragraphs: [
        {
          lead: '结对共建聚合力。',
          sentences: [
            '与{{names:partnership.signed}}等{{partnership.signed}}单位签约结对，阵地共用、资源共享、活动共办。',
          ],
        },
        {
          lead: '走进企业听诉求。',
          sentences: [
            '领导带队、党员跟进，走访企业{{visit.enterprises}}、{{visit.paid}}，受理企业问题{{problem.accepted}}，逐项建账、限时办理。',
          ],
        },
        {
          lead: '真帮实促解难题。',
          sentences: [
            '把政策和辅导送上门，举办助企惠企活动{{help.events}}。',
            '企业的难题一项一项地解，全年解决{{problem.resolved}}，按时办结率{{problem.onTimeRate}}。',
          ],
        },
        {
          lead: '创新指标看成效。',
          sentences: [
            '新认定高新技术企业{{highTech.recognised}}，登记技术合同{{innovation.contracts}}、成交额{{innovation.contractValue}}，取得科研成果{{innovation.outcomes}}。',
          ],
        },
      ],
    },
    {
      heading: '',
      paragraphs: [
        {
          lead: '',
          sentences: [
            '下一步，我们将对照台账查漏补缺，巩固好做法、补齐短板弱项，以更实的举措服务企业创新、推动高质量发展。',
          ],
        },
      ],
    },
  ],
};

/** What applies to a quarter and to a team. */
const work: ReportTemplate['sections'] = [
  {
    heading: '',
    paragraphs: [
      {
        lead: '服务企业。',
        sentences: [
          '走访企业{{visit.enterprises}}、{{visit.paid}}。',
          '受理企业问题{{problem.accepted}}。',
          '销号{{problem.closed}}，其中解决{{problem.resolved}}，按时办结率{{problem.onTimeRate}}。',
          '举办助企惠企活动{{help.events}}。',
        ],
      },
      {
        lead: '攻坚任务。',
        sentences: [
          '期末在办{{task.underWay}}，滞后{{task.behind}}。',
          '本期到期{{task.due}}，完成率{{task.completedRate}}。',
        ],
      },
      {
        lead: '组织活动。',
        sentences: ['开展活动{{activity.held}}，实到{{activity.attendance}}，参加活动{{activity.people}}。'],
      },
    ],
  },
];

export const quarterTemplate: ReportTemplate = {
  code: 'quarter',
  title: '{{period}}党建助企工作情况',
  sections: work,
};

export const teamTemplate: ReportTemplate = {
  code: 'team',
  title: '{{period}}{{scope}}工作情况',
  sections: work,
};

export const reportTemplates: readonly ReportTemplate[] = [annualTemplate, quarterTemplate, teamTemplate];
