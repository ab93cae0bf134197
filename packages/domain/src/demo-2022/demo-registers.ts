import type { DocumentKind, LedgerDocument } from '../document/document.types.js';
import type { Partnership } from '../partnership/partnership.types.js';
import { fromShanghai } from '../deadline/shanghai-time.js';
import type { TeamKind } from '../team/team-kind.js';
import type { Team } from '../team/team.types.js';
import { day, demoBureauId, demoPeople, demoUnits } from './demo-people.js';

const documents: ReadonlyArray<readonly [kind: DocumentKind, title: string, serial: number, on: string]> = [
  ['PLAN', '2022年度理论学习安排', 3, '2022-01-10'],
  ['SCHEME', '党的二十大精神学习宣传方案', 41, '2022-10-28'],
  ['NOTICE', '关于学好重要著作第四卷的通知', 27, '2022-07-20'],
  ['SCHEME', '“创心淮”助企创新突破方案', 8, '2022-02-08'],
  ['SCHEME', '科技服务重特大项目专项方案', 12, '2022-03-02'],
];

export const demoDocuments: readonly LedgerDocument[] = [
  ...documents.map(([kind, title, serial, on], index): LedgerDocument => ({
    ...{ id: `document-${index + 1}`, bureauId: demoBureauId, kind, title, number: `淮科〔2022〕${serial}号` },
    ...{ issuer: '示例科技局', issuedOn: day(on), fileId: `file-document-${index + 1}` },
  })),
  {
    ...{ id: 'document-policy', bureauId: demoBureauId, kind: 'POLICY', title: '研发投入奖补办法', number: null },
    ...{ issuer: '市政府', issuedOn: day('2022-05-01'), fileId: null },
  },
];

/** 高企培育 is there twice, as volunteers and as a task force. */
const teams: ReadonlyArray<readonly [kind: TeamKind, name: string]> = [
  ['VOLUNTEER', '政策宣讲'],
  ['VOLUNTEER', '高企培育'],
  ['VOLUNTEER', '科技下乡'],
  ['TASK_FORCE', '研发投入'],
  ['TASK_FORCE', '高企培育'],
  ['TASK_FORCE', '科研成果'],
  ['VANGUARD', '疫情防控'],
];

export const demoTeams: readonly Team[] = [
  ...teams.map(([kind, name], index): Team => ({
    ...{ id: `team-${index + 1}`, bureauId: demoBureauId, kind, name, purpose: `${name}服务` },
    ...{ unitPath: demoUnits[(index % 3) + 1]?.path ?? '', foundedOn: day('2022-02-10'), dissolvedOn: null },
    basisDocumentId: 'document-4',
    memberships: demoPeople.slice(index * 6, index * 6 + 6).map(({ userId, name: person }, place) => ({
      ...{ id: `team-${index + 1}-${place}`, userId, name: person, role: place === 0 ? 'LEADER' : 'MEMBER' },
      ...{ from: day('2022-02-10'), to: null },
    })),
    enterprises: [1, 2, 3].map((nth) => ({
      ...{ enterpriseId: `demo-enterprise-${index * 2 + nth}`, from: day('2022-03-01'), to: null },
    })),
  })),
  // Dissolved before the year began: no team of 2022.
  {
    ...{
      id: 'team-old',
      bureauId: demoBureauId,
      kind: 'VOLUNTEER',
      name: '科普讲解',
      purpose: '科普',
      unitPath: demoUnits[3].path,
    },
    ...{ foundedOn: day('2020-05-01'), dissolvedOn: day('2021-12-31'), basisDocumentId: null },
    ...{ memberships: [], enterprises: [] },
  },
];

const partners = [
  ['示例农村商业银行', 'BANK', '2022-04-12'],
  ['示例银行淮安分行', 'BANK', '2022-06-28'],
  ['示例纺织集团', 'ENTERPRISE', '2022-09-15'],
] as const;

const partnership = (id: string, said: Partial<Partnership>): Partnership => ({
  ...{ id, bureauId: demoBureauId, unitPath: demoUnits[0].path, contactId: demoPeople[0]?.userId ?? '' },
  ...{ partnerName: '', partnerType: 'BANK', enterpriseId: null, purpose: '组织共建、资源共享' },
  ...{ contacts: [], resources: [], needs: [], projects: [], state: 'ACTIVE', version: 2, terms: [] },
  ...{ endReason: null, createdAt: fromShanghai(day('2022-01-04')), endedAt: null },
  ...said,
});

export const demoPartnerships: readonly Partnership[] = [
  ...partners.map(([partnerName, partnerType, on], index) =>
    partnership(`partner-${index + 1}`, {
      ...{ partnerName, partnerType },
      terms: [{ signedOn: day(on), endsOn: day('2025-12-31'), agreementFileIds: [`agreement-${index + 1}`] }],
    }),
  ),
  partnership('partner-draft', { partnerName: '某高校技术转移中心', partnerType: 'UNIVERSITY', state: 'DRAFT' }),
];
