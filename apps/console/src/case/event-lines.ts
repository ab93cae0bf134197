import { activityFactSpecs } from '@zhuqi/domain/activity/activity-facts.js';
import { dayOf, formatDay, formatMoment, parseDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { categoryLabels, areaLabels, channelLabels, priorityLabels } from '@zhuqi/domain/problem/problem-codes.js';
import { factSpecs } from '@zhuqi/domain/problem/problem-facts.js';
import { findingKindLabels, visitTypeLabels } from '@zhuqi/domain/visit/visit-codes.js';
import { orderFactSpecs } from '@zhuqi/domain/supervision/order-facts.js';
import { periodLabel } from '@zhuqi/domain/task/report-periods.js';
import { taskFactSpecs } from '@zhuqi/domain/task/task-facts.js';
import { visitFactSpecs } from '@zhuqi/domain/visit/visit-facts.js';
import { registerSpecs, type Spec, type Specs } from './register-specs.js';

export interface EventLine {
  readonly label: string;
  readonly text: string;
}

type Data = Readonly<Record<string, unknown>>;

/** The same name may mean another thing on another subject: an order's answer is none to the enterprise. */
const specsOf: Readonly<Record<string, Specs>> = {
  order: orderFactSpecs,
  visit: { ...factSpecs, ...visitFactSpecs },
  problem: factSpecs,
  activity: { ...activityFactSpecs, loggedAfterwards: { label: '补记原因', kind: 'text' } },
  task: { ...taskFactSpecs, member: { label: '攻坚组成员', kind: 'user' } },
  ...registerSpecs,
};

/** A position or a bare id says nothing to a reader, files and values have their own place, a decision is in the name of its event. */
const untold = new Set([
  'latitude',
  'longitude',
  'attachments',
  'values',
  'basisDocumentId',
  'documentId',
  'at',
  'mergeInto',
  'approved',
  'step',
  'personKey',
  'expenses',
]);

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const coded = (labels: Readonly<Record<string, string>>, value: unknown): string =>
  labels[textOf(value)] ?? textOf(value);

/**
 * The facts an act carried, from the event's payload, in the words of the domain's fact specs.
 * @param type of the event (problem.assigned): its subject decides what a fact is called
 */
export function eventLines(type: string, payload: unknown): readonly EventLine[] {
  const specs = specsOf[type.split('.')[0] ?? ''] ?? factSpecs;
  const data = isData(payload) && isData(payload['data']) ? payload['data'] : {};
  if (isData(data['statement']))
    return [...statementLines(data['statement']), ...factLines({ answer: data['answer'] }, specs)];
  if (isData(data['order'])) return orderLines(data, data['order']);
  if (isData(data['plan'])) return planLines(data, data['plan']);
  return factLines(data, specs);
}

function statementLines({ category, area, priority, channel, content, item }: Data): EventLine[] {
  const kinds = [coded(categoryLabels, category), coded(areaLabels, area), coded(priorityLabels, priority)];
  return [
    { label: '类别', text: kinds.filter(Boolean).join('、') },
    { label: '来源', text: coded(channelLabels, channel) },
    { label: '清单事项', text: isData(item) ? itemLine(item) : '' },
    { label: '内容', text: textOf(content) },
  ].filter(({ text }) => text !== '');
}

function orderLines({ deadline }: Data, { demand, issuedTo }: Data): EventLine[] {
  return [
    { label: '受文领导', text: isData(issuedTo) ? textOf(issuedTo['name']) : '' },
    { label: '督办要求', text: textOf(demand) },
    { label: orderFactSpecs.deadline.label, text: momentOf(deadline) },
  ].filter(({ text }) => text !== '');
}

const momentOf = (value: unknown): string => (typeof value === 'string' ? formatMoment(new Date(value)) : '');

function planLines({ plannedOn, plannedAt, loggedAfterwards }: Data, { type, purpose }: Data): EventLine[] {
  return [
    { label: '类型', text: coded(visitTypeLabels, type) },
    { label: '目的', text: textOf(purpose) },
    { label: '日期', text: typeof plannedAt === 'string' ? formatMoment(new Date(plannedAt)) : textOf(plannedOn) },
    { label: '补记原因', text: textOf(loggedAfterwards) },
  ].filter(({ text }) => text !== '');
}

function factLines(data: Data, specs: Specs): EventLine[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const text = untold.has(name) ? '' : factText(name, value, specs[name]);
    const label = name === 'distance' ? '距企业' : specs[name]?.label;
    return label && text ? [{ label, text }] : [];
  });
}

function factText(name: string, value: unknown, spec: Spec | undefined): string {
  if (spec?.kind === 'serviceItem' && isData(value)) return itemLine(value);
  if (isData(value)) return fromTo(value['former'], value);
  if (name === 'deadline') return momentOf(value);
  if (name === 'distance') return `${textOf(value)} 米`;
  if (Array.isArray(value)) return value.filter(isData).map(listed).join('；');
  if (spec?.kind === 'boolean') return value === true ? '是' : '';
  if (name === 'period') return periodLabel(textOf(value));
  if ((spec?.kind === 'date' || spec?.kind === 'day') && typeof value === 'string') return dayLine(value);
  if (spec?.kind === 'money' && typeof value === 'number') return `${(value / 100).toFixed(2)} 元`;
  if (spec?.kind === 'time' && typeof value === 'string') return formatMoment(new Date(value));
  return spec?.options ? coded(spec.options, value) : textOf(value);
}

/** A person, and whose hands it came from where the fact says so. */
const fromTo = (former: unknown, { name }: Data): string =>
  isData(former) && former['name'] ? `${textOf(former['name'])} → ${textOf(name)}` : textOf(name);

/** A day, or the day of a moment; what is neither reads as itself. */
function dayLine(text: string): string {
  if (text.includes('T')) return formatDay(dayOf(new Date(text)));
  const parsed = parseDay(text);
  return parsed.ok ? formatDay(parsed.day) : text;
}

const itemLine = ({ content, promisedDays }: Data): string =>
  typeof promisedDays === 'number' ? `${textOf(content)}（承诺${promisedDays}个工作日）` : textOf(content);

/** A co-handler (name, due), a finding (kind, text) or a target (indicator, value, unit). */
function listed(item: Data): string {
  if (typeof item['indicator'] === 'string')
    return `${item['indicator']} ${textOf(item['value'])}${textOf(item['unit'])}`;
  if (typeof item['kind'] === 'string') return `${coded(findingKindLabels, item['kind'])}：${textOf(item['text'])}`;
  const due = typeof item['dueAt'] === 'string' ? `（${formatMoment(new Date(item['dueAt']))}前）` : '';
  return `${textOf(item['name'])}${due}`;
}
