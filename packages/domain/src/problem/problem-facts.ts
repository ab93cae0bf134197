import type { Person } from '../access/person.js';
import type { CitedItem } from '../service-list/cited-item.js';
import {
  areaLabels,
  callFindingLabels,
  categoryLabels,
  contactMethodLabels,
  dissatisfactionCauseLabels,
  pauseReasonLabels,
  rejectReasonLabels,
  resultLabels,
  satisfactionLabels,
  type CallFinding,
  type ContactMethod,
  type DissatisfactionCause,
  type PauseReason,
  type ProblemArea,
  type ProblemCategory,
  type RejectReason,
  type ResultCode,
  type Satisfaction,
} from './problem-codes.js';
import type { ProblemState } from './problem-state.js';

export type { Person };

export interface CoHandlerOrder {
  readonly person: Person;
  /** Own due date; null = by the deadline policy. */
  readonly dueAt: Date | null;
}

/** What an act carries besides its name. Which of it is required is a column of the transition table. */
export interface Facts {
  readonly reason?: string;
  readonly note?: string;
  readonly rejectReason?: RejectReason;
  readonly mergeInto?: { readonly id: string; readonly state: ProblemState };
  readonly host?: Person;
  readonly coHandlers?: readonly CoHandlerOrder[];
  readonly contactMethod?: ContactMethod;
  readonly reply?: string;
  readonly pauseReason?: PauseReason;
  readonly question?: string;
  readonly supplement?: string;
  readonly result?: ResultCode;
  readonly answer?: string;
  readonly waiverReason?: string;
  readonly satisfaction?: Satisfaction;
  readonly dissatisfactionCause?: DissatisfactionCause;
  readonly comment?: string;
  readonly enterpriseConsent?: string;
  /** Ids of files already uploaded to this problem. */
  readonly attachments?: readonly string[];
  readonly newDueDate?: Date;
  readonly planDate?: Date;
  readonly approved?: boolean;
  readonly instruction?: string;
  /** Which instruction is answered; may be left out while only one is open. */
  readonly instructionNo?: number;
  readonly instructionAnswer?: string;
  readonly urging?: string;
  readonly category?: ProblemCategory;
  readonly area?: ProblemArea;
  readonly coHandler?: Person;
  /** The co-handler who hands over. */
  readonly formerCoHandler?: Person;
  readonly callFinding?: CallFinding;
  /** An item of the service list, as the published edition has it. */
  readonly item?: CitedItem;
  /** Derived by the decision, never given: the extension was asked for too late. */
  readonly askedLate?: boolean;
}

export type FactName = keyof Facts;

export type FactKind =
  | 'text'
  | 'longText'
  | 'choice'
  | 'user'
  | 'users'
  | 'date'
  | 'boolean'
  | 'problem'
  | 'attachments'
  | 'instruction'
  | 'serviceItem';

/** How a fact is asked for: the console draws its dialogs from this, messages name the fact by its label. */
export interface FactSpec {
  readonly label: string;
  readonly kind: FactKind;
  /** Code → Chinese label, for choices. */
  readonly options?: Readonly<Record<string, string>>;
}

export const factSpecs = {
  reason: { label: '理由', kind: 'longText' },
  note: { label: '情况记录', kind: 'longText' },
  rejectReason: { label: '不予受理的原因', kind: 'choice', options: rejectReasonLabels },
  mergeInto: { label: '并入的问题', kind: 'problem' },
  host: { label: '主办人', kind: 'user' },
  coHandlers: { label: '协办人及办理期限', kind: 'users' },
  contactMethod: { label: '联系方式', kind: 'choice', options: contactMethodLabels },
  reply: { label: '协办意见', kind: 'longText' },
  pauseReason: { label: '暂停原因', kind: 'choice', options: pauseReasonLabels },
  question: { label: '需要补充或等待的事项', kind: 'longText' },
  supplement: { label: '补充情况', kind: 'longText' },
  result: { label: '办理结果', kind: 'choice', options: resultLabels },
  answer: { label: '给企业的答复', kind: 'longText' },
  waiverReason: { label: '不再等待协办的理由', kind: 'longText' },
  satisfaction: { label: '满意度', kind: 'choice', options: satisfactionLabels },
  dissatisfactionCause: { label: '不满意的原因', kind: 'choice', options: dissatisfactionCauseLabels },
  comment: { label: '意见建议', kind: 'longText' },
  enterpriseConsent: { label: '企业同意撤回的依据', kind: 'longText' },
  attachments: { label: '附件', kind: 'attachments' },
  newDueDate: { label: '延期至', kind: 'date' },
  planDate: { label: '计划办结日期', kind: 'date' },
  approved: { label: '是否同意', kind: 'boolean' },
  instruction: { label: '批示内容', kind: 'longText' },
  instructionNo: { label: '答复哪一条批示', kind: 'instruction' },
  instructionAnswer: { label: '批示办理情况', kind: 'longText' },
  urging: { label: '催办内容', kind: 'longText' },
  category: { label: '问题类别', kind: 'choice', options: categoryLabels },
  area: { label: '问题领域', kind: 'choice', options: areaLabels },
  coHandler: { label: '接手的协办人', kind: 'user' },
  formerCoHandler: { label: '移交的协办人', kind: 'user' },
  callFinding: { label: '核访结论', kind: 'choice', options: callFindingLabels },
  item: { label: '服务清单事项', kind: 'serviceItem' },
  askedLate: { label: '逾期申请', kind: 'boolean' },
} as const satisfies Record<FactName, FactSpec>;

export const factSpecOf = (fact: FactName): FactSpec => factSpecs[fact];

/** Longest text a fact may carry, in characters. */
export const maxFactLength = 2000;
