import { resultUnion } from '../../../platform/graphql/result-union.js';
import { Me } from './me.model.js';
import { SavedView } from './saved-view.model.js';
import { Unit } from './unit.model.js';
import { User } from './user.model.js';

export const SignInResult = resultUnion('SignInResult', Me);
export const SaveUserResult = resultUnion('SaveUserResult', User);
export const SaveUnitResult = resultUnion('SaveUnitResult', Unit);
export const SaveViewResult = resultUnion('SaveViewResult', SavedView);
