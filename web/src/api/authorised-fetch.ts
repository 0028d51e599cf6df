import type { SessionKeeper } from './session.js';

/** `fetch` with the access token of the moment. */
export function authorised(keeper: Pick<SessionKeeper, 'accessToken'>): typeof fetch {
  return async (input, init) => {
    const token = await keeper.accessToken();
    const headers = new Headers(init?.headers);
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers });
  };
}
