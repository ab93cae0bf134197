import type { AuthProvider } from 'ra-core';
import { fetchMe, forgetMe, rememberMe } from '../session/me.js';
import { SignInDocument, SignOutDocument } from '../session/session.documents.js';
import { RequestError } from './errors.js';
import { accepted, execute } from './graphql-client.js';
import { queryClient } from './query-client.js';
import { isAllowed } from './resource-permissions.js';

export const CHANGE_PASSWORD_PATH = '/change-password';

/** The session is an HttpOnly cookie the scripts never see; what is known here is what `me` says. */
export const authProvider: AuthProvider = {
  async login({ username, password }: { username: string; password: string }) {
    const me = accepted((await execute(SignInDocument, { username, password })).signIn);
    queryClient.clear();
    rememberMe(me);
    return me.mustChangePassword ? { redirectTo: CHANGE_PASSWORD_PATH } : undefined;
  },

  async logout() {
    const me = queryClient.getQueryData(['me']);
    forgetMe();
    // The cookie may be gone already; signing out must work all the same.
    if (me) await execute(SignOutDocument).catch(() => undefined);
    queryClient.clear();
    return '/login';
  },

  async checkAuth() {
    const me = await fetchMe().catch((error: unknown) => {
      // Without a connection nobody is signed out; the pages say what they cannot show.
      if (error instanceof RequestError && error.code !== 'UNAUTHENTICATED') return undefined;
      throw error;
    });
    if (me === undefined) return;
    if (me === null) throw Object.assign(new Error('ra.auth.auth_check_error'), { message: false });
  },

  async checkError(error: unknown) {
    if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') {
      forgetMe();
      throw error;
    }
  },

  async getIdentity() {
    const me = await fetchMe();
    return { id: me?.id ?? '', fullName: me?.name ?? '' };
  },

  async getPermissions() {
    return (await fetchMe())?.permissions ?? [];
  },

  async canAccess({ resource, action }) {
    const me = await fetchMe();
    return isAllowed(me?.permissions ?? [], resource, action);
  },
};
