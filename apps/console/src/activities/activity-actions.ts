import type { ActionLike } from '../common/facts.js';
import type { ActivityDetail } from './use-activity.js';

/** Acts that are done on the page of the record. */
export const onRecordPage: ReadonlySet<string> = new Set(['record', 'archive', 'correct']);

/** Facts no dialog asks for: they have pages or fields of their own. */
const elsewhere: ReadonlySet<string> = new Set(['people', 'expenses', 'removed', 'attachments', 'step']);

/** Actions with a page of their own, under that of the activity: the screen in the hall, one's own sign-in, the plan's form. */
export const pageOf: Readonly<Record<string, string>> = {
  openScreen: 'screen',
  goSignIn: 'sign-in',
  edit: '',
  correctPlan: '',
};

const pageAction = (action: string, label: string): ActionLike => ({
  ...{ action, label, primary: true, needs: [], offers: [] },
});

/** Nobody is urged to these. */
const neverFirst: ReadonlySet<string> = new Set([
  'askLeave',
  'cancel',
  'signInFor',
  'reschedule',
  'edit',
  'handOver',
  'correctPlan',
]);

/**
 * The buttons: writing and archiving are one page, so one button leads there; while people are signing in the page for it
 * comes first, and no other button is filled.
 */
export function actionsShown(
  { availableActions }: Pick<ActivityDetail, 'availableActions'>,
  words: { readonly openScreen: string; readonly goSignIn: string },
): ActionLike[] {
  const offers = new Set(availableActions.map(({ action }) => action));
  const pages = [
    ...(offers.has('close') ? [pageAction('openScreen', words.openScreen)] : []),
    ...(offers.has('signIn') ? [{ ...pageAction('goSignIn', words.goSignIn), primary: !offers.has('close') }] : []),
  ];
  const shown = availableActions.filter(
    ({ action }) => action !== 'signIn' && (action !== 'record' || !offers.has('archive')),
  );
  const filled = pages.length > 0 ? null : shown.find(({ action }) => !neverFirst.has(action))?.action;
  return [...pages, ...shown.map((action) => ({ ...action, primary: action.action === filled }))];
}

/** The action as its dialog asks: whom one signs in for is chosen from those who have not signed. */
export function dialogOf({ people }: Pick<ActivityDetail, 'people'>, action: ActionLike): ActionLike {
  const signed = new Set(people.filter(({ signedInAt }) => signedInAt !== null).map(({ personKey }) => personKey));
  const waiting = people.filter(
    ({ personKey, isExpected, role }) => isExpected && role !== 'LEAVE' && !signed.has(personKey),
  );
  const options = [
    ...new Map(waiting.map(({ personKey, name }) => [personKey, { value: personKey, label: name }])).values(),
  ];
  return {
    ...action,
    needs: action.needs
      .filter(({ name }) => !elsewhere.has(name))
      .map((spec) => (spec.name === 'personKey' ? { ...spec, kind: 'choice', options } : spec)),
    offers: action.offers.filter(({ name }) => !elsewhere.has(name)),
  };
}
