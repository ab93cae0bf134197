import type { Activity, ActivityHost, ActivityPerson } from '@zhuqi/domain/activity/activity.types.js';
import { planActivity } from '@zhuqi/domain/activity/plan-activity.js';
import { addDays, fromShanghai, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoActivities } from '@zhuqi/domain/demo-2022/demo-ledger.js';
import { activityKind } from '../../features/activities/activity.kind.js';
import type { DemoEvidence } from './demo-evidence.js';
import { branchOf, enterpriseOf, placeOf, unitOf } from './demo-places.js';
import type { DemoYear, PastAct } from './demo-year.js';

/** Left without what proves them, for 台账体检 to find: a lecture without a photo, a payment without a voucher. */
const withoutPhoto = 'lecture';
const withoutVoucher = 'e8';

/** Everything the year held: study, theme days, volunteering, help for enterprises; and what was called off or is only planned. */
export async function seedActivities(year: DemoYear, evidence: DemoEvidence): Promise<void> {
  for (const activity of demoActivities) await seedActivity(year, evidence, activity);
}

async function seedActivity(year: DemoYear, evidence: DemoEvidence, demo: Activity): Promise<void> {
  const { kind, title, plannedOn, place, festival, topics, helpTheme, state } = demo;
  const id = year.id(demo.id);
  const people = demo.people.map((person) => personOf(year, person));
  const organizer = year.colleague(placeOf(demo.organizerId));
  const hosts = demo.hosts.map((host) => hostOf(year, host));
  const begun = planActivity(
    {
      ...{ id, bureauId: year.bureauId, kind, title, plannedOn, place, festival, topics, helpTheme, isOpen: false },
      organizer: { ...organizer, unitPath: unitOf(year, 'party').path },
      relatedUnitPaths: hosts.flatMap(({ path }) => (path && path !== unitOf(year, 'party').path ? [path] : [])),
      startsAt: fromShanghai(plannedOn, 15 * 60),
      hosts: hosts.map(({ path: _, ...host }) => host),
      teamId: demo.teamId && year.id(demo.teamId),
      itemKey: demo.itemKey && year.id(demo.itemKey),
      basisDocumentId: null,
      enterpriseIds: demo.enterpriseIds.map((enterpriseId) => enterpriseOf(year, enterpriseId).id),
      people: people.filter(({ role }) => role !== 'SPEAKER' && role !== 'LECTURER'),
    },
    year.coordinator,
    fromShanghai(addDays(plannedOn, -5), 9 * 60),
  );
  const act = (action: string, day: ShanghaiDay, minutes: number, facts: object = {}): PastAct => ({
    ...{ action, facts, by: year.coordinator, at: fromShanghai(day, minutes) },
  });
  const announced = act('announce', addDays(plannedOn, -5), 10 * 60);
  if (state === 'PLANNED') return void (await year.live(activityKind, title, begun, []));
  if (state === 'CANCELLED') {
    const reason = '与全市会议时间冲突';
    await year.live(activityKind, title, begun, [announced, act('cancel', addDays(plannedOn, -1), 600, { reason })]);
    return;
  }
  const archivedOn = [plannedOn, ...demo.expenses.map(({ spentOn }) => spentOn)].sort().at(-1) ?? plannedOn;
  const at = fromShanghai(addDays(archivedOn, 1), 10 * 60);
  const photo = demo.id === withoutPhoto ? [] : [evidence.add('activity', id, `${title}现场照片`, at)];
  const expenses = demo.expenses.map((expense) => ({
    ...{ ...expense, id: year.id(expense.id) },
    voucherFileId: expense.id === withoutVoucher ? null : evidence.add('activity', id, `凭证${expense.voucherNo}`, at),
  }));
  await year.live(activityKind, title, begun, [
    announced,
    act('openSignIn', plannedOn, 14 * 60 + 45),
    act('close', plannedOn, 17 * 60),
    act('archive', addDays(archivedOn, 1), 10 * 60, {
      ...{ people, summary: demo.summary ?? '按计划开展，材料已归档。' },
      ...(photo.length > 0 ? { attachments: photo } : {}),
      ...(expenses.length > 0 ? { expenses } : {}),
    }),
  ]);
}

/** The first of them are colleagues of the bureau; beyond those come volunteers of the street. */
function personOf(year: DemoYear, person: ActivityPerson): ActivityPerson {
  const place = placeOf(person.personKey);
  if (place >= year.colleagues.length) {
    const organisation = '社区志愿者';
    return { ...person, personKey: `guest:${person.name}·${organisation}`, unitId: null, organisation };
  }
  const { userId, name, unitId } = year.colleague(place);
  return { ...person, personKey: userId, name, unitId, organisation: null };
}

function hostOf(year: DemoYear, host: ActivityHost): ActivityHost & { readonly path: string | null } {
  const { kind, id } = host;
  if (kind === 'BRANCH' && id !== null) return { kind, ...branchOf(year, id) };
  if (kind === 'UNIT' && id !== null) {
    const { id: unitId, name, path } = unitOf(year, id);
    return { kind, id: unitId, name, path };
  }
  return { ...host, id: id && year.id(id), path: null };
}
