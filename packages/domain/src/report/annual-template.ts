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
      heading: '一、突出政治引领，把准科技创新方向',
      paragraphs: [
        {
          lead: '抓实理论学习。',
          sentences: [
            '坚持把学习摆在首位，制定印发{{names:document.issued}}等{{document.issued}}文件，学习有安排、推进有方案、落实有要求。',
            '组织中心组集中学习{{study.sessions}}、巡学旁听{{study.observations}}，研讨交流{{study.speakers}}。',
          ],
        },
        {
          lead: '用好线上阵地。',
          sentences: [
            '在公众号开设专栏，把党课送到指尖，推送“纪法小课”{{column.discipline}}、“中国共产党精神谱系”{{column.spirit}}、“一本好书推荐”{{column.book}}、“二十大学习微课堂”{{column.congress}}。',
            '各支部登台讲微党课{{microClass.lecturers}}，撰写微评论{{microComment.authors}}，人人参与、互学互鉴。',
          ],
        },
        {
          lead: '学习宣传党的二十大精神。',
          sentences: ['开设“喜迎二十大 悦读新时代”专栏，荐书{{column.reading}}，以读促学、以学促干。'],
        },
      ],
    },
    {
      heading: '二、建强组织队伍，夯实科技创新保证',
      paragraphs: [
        {
          lead: '把队伍建在一线。',
          sentences: [
            '围绕年度重点任务，组建{{names:team.volunteer}}党员志愿服务队{{team.volunteer}}，{{names:team.taskForce}}党员攻坚组{{team.taskForce}}，{{names:team.vanguard}}党员先锋队{{team.vanguard}}，让党员在急难任务中亮身份、当先锋。',
          ],
        },
        {
          lead: '让主题党日活起来。',
          sentences: [
            '结合重要节日开展主题党日{{themeDay.sessions}}，交流讨论{{themeDay.speakers}}，参与面和实效性同步提升。',
          ],
        },
        {
          lead: '在志愿服务中见行动。',
          sentences: [
            '党员走进社区和挂钩联系点，疫情防控志愿服务投入人力{{epidemic.attendance}}、财力{{epidemic.expenses}}。',
          ],
        },
      ],
    },
    {
      heading: '三、党建业务相融，激发创新内生动能',
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
            '领导带队、党员跟进，走访企业{{visit.enterprises}}、{{visit.paid}}，现场受理企业问题{{problem.accepted}}，逐项建账、限时办理。',
          ],
        },
        {
          lead: '真帮实促解难题。',
          sentences: [
            '聚焦研发投入、高企培育、技术合同等重点，举办培训会、推进会等助企惠企行动{{help.events}}，为创新主体解难纾困{{problem.resolved}}，按时办结率{{problem.onTimeRate}}。',
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
    heading: '工作情况',
    paragraphs: [
      {
        lead: '服务企业。',
        sentences: [
          '走访企业{{visit.enterprises}}、{{visit.paid}}，受理企业问题{{problem.accepted}}，销号{{problem.closed}}，为创新主体解难纾困{{problem.resolved}}，按时办结率{{problem.onTimeRate}}。',
          '举办助企惠企行动{{help.events}}。',
        ],
      },
      {
        lead: '攻坚任务。',
        sentences: ['到期任务{{task.due}}，完成率{{task.completedRate}}，滞后{{task.behind}}。'],
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
