import type { ActionLike } from '../common/facts.js';
import type { ActivityDetail } from './use-activity.js';

/** Acts that are done on the page of the record. */
export const onRecordPage: ReadonlySet<string> = new Set(['record', 'archive', 'correct']);

/** Facts no dialog asks for: they have pages or fields of their own. */
const elsewhere: ReadonlySet<string> = new Set(['people', 'expenses', 'removed', 'attachments', 'step']);

/**
 * The buttons: writing and archiving are one page, so one button leads there; signing in has its own page. While people
 * are signing in the screen in the hall is the main thing, and no other button is filled.
 */
export function actionsShown({ availableActions }: Pick<ActivityDetail, 'availableActions'>): ActionLike[] {
  const offers = new Set(availableActions.map(({ action }) => action));
  const shown = availableActions.filter(
    ({ action }) => action !== 'signIn' && (action !== 'record' || !offers.has('archive')),
  );
  const filled = offers.has('close') ? null : shown[0]?.action;
  return shown.map((action) => ({ ...action, primary: action.action === filled }));
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
