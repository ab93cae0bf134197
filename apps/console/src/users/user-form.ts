import type { SaveUserInput } from '../gql/graphql.js';
import type { User } from './users.adapter.js';

export interface UserValues {
  username: string;
  name: string;
  phone: string;
  email: string;
  roles: string[];
  unitId: string | null;
  status: string;
  password: string;
}

export const emptyUser: UserValues = {
  username: '',
  name: '',
  phone: '',
  email: '',
  roles: [],
  unitId: null,
  status: 'ACTIVE',
  password: '',
};

export const toValues = ({ username, name, phone, email, roles, unitId, status }: User): UserValues => ({
  username,
  name,
  phone: phone ?? '',
  email: email ?? '',
  roles: [...roles],
  unitId,
  status,
  password: '',
});

/** An empty password means: leave it. */
export function toInput(values: UserValues, before?: Pick<User, 'id' | 'version'>): SaveUserInput {
  return {
    ...(before ? { id: before.id, expectedVersion: before.version } : {}),
    username: values.username.trim(),
    name: values.name.trim(),
    phone: values.phone.trim() || null,
    email: values.email.trim() || null,
    roles: values.roles,
    unitId: values.unitId,
    status: values.status,
    ...(values.password ? { password: values.password } : {}),
  };
}
