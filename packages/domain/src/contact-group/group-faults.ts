import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import { addDays } from '../deadline/shanghai-time.js';
import { holdsOn, spanFault, spansOverlap, textFault, type Fault } from '../lifecycle/faults.js';
import { groupPlatformLabels, type ContactGroup, type GroupSpan } from './contact-group.types.js';

const largest = 500;

/** What is wrong with a group as edited. Names are unique per platform. */
export function groupFaults(
  group: ContactGroup,
  others: ReadonlyArray<Pick<ContactGroup, 'id' | 'name' | 'platform'>>,
): readonly Fault[] {
  const faults: ReadonlyArray<Fault | null> = [
    Object.hasOwn(groupPlatformLabels, group.platform)
      ? null
      : { field: 'platform', code: 'UNKNOWN', message: '群平台不在可选范围内，请重新选择。' },
    textFault('name', '群名称', group.name, 60),
    others.some(
      (other) => other.id !== group.id && other.platform === group.platform && other.name.trim() === group.name.trim(),
    )
      ? { field: 'name', code: 'DUPLICATE', message: `该平台已登记“${group.name.trim()}”，请核对。` }
      : null,
    spanFault('closedOn', '联络群', group.openedOn, group.closedOn),
    ...spanFaults('members', '成员', group.members),
    ...spanFaults('enterprises', '企业', group.enterprises),
  ];
  return faults.filter((fault) => fault !== null);
}

function spanFaults(
  field: 'members' | 'enterprises',
  label: string,
  spans: readonly GroupSpan[],
): readonly (Fault | null)[] {
  if (spans.length > largest) return [{ field, code: 'TOO_MANY', message: `一个群最多登记${largest}条${label}记录。` }];
  return spans.map((span, index) =>
    spans.slice(0, index).some((other) => other.id === span.id && spansOverlap(other, span))
      ? {
          field: `${field}.${index}`,
          code: 'DUPLICATE',
          message: `这${label === '企业' ? '家企业' : '名成员'}已在群中，请勿重复添加。`,
        }
      : spanFault(`${field}.${index}.to`, label, span.from, span.to),
  );
}

export const enterprisesInGroup = ({ enterprises }: ContactGroup, day: ShanghaiDay): readonly string[] =>
  enterprises.filter((span) => holdsOn(span, day)).map(({ id }) => id);

/**
 * The group after one of its people handed over to another: the successor is a member from that day, the other until the
 * day before; who owned it, owns it no longer.
 */
export function handOverGroup(
  group: ContactGroup,
  { from, to }: { readonly from: string; readonly to: string },
  on: ShanghaiDay,
): ContactGroup {
  const isIn = (id: string) => group.members.some((span) => span.id === id && holdsOn(span, on));
  if (from === to || (group.ownerId !== from && !isIn(from))) return group;
  const left = group.members
    .map((span) => (span.id === from && holdsOn(span, on) ? { ...span, to: addDays(on, -1) } : span))
    .filter((span) => span.to === null || span.from <= span.to);
  return {
    ...group,
    ownerId: group.ownerId === from ? to : group.ownerId,
    members: isIn(to) ? left : [...left, { id: to, from: on, to: null }],
  };
}
