import { RefreshDocument, type SessionPartsFragment, SignOutDocument } from '../__generated__/operations.js';
import { post } from './post.js';

export type Session = SessionPartsFragment;

/** Holds the login of this tab. */
export interface SessionKeeper {
  readonly current: Session | null;
  /** Takes a new login into use. */
  enter(session: Session): void;
  /** Goes on with the login of before a reload; null when there is none. */
  resume(): Promise<Session | null>;
  /** An access token with at least half a minute to live; null when the login has ended. */
  accessToken(): Promise<string | null>;
  signOut(): Promise<void>;
  onChange(listener: () => void): () => void;
}

/** The access token stays in memory; the refresh token lives as long as the tab, and each one works once. */
const storageKey = 'refresh-token';
const marginMs = 30_000;

/** Makes the keeper of this tab. */
export function createSessionKeeper(): SessionKeeper {
  let current: Session | null = null;
  let refreshing: Promise<Session | null> | null = null;
  const listeners = new Set<() => void>();
  const set = (session: Session | null) => {
    current = session;
    if (session === null) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, session.refreshToken);
    for (const listener of listeners) listener();
  };
  const refresh = (): Promise<Session | null> => {
    const refreshToken = sessionStorage.getItem(storageKey);
    if (refreshToken === null) return Promise.resolve(null);
    refreshing ??= post(RefreshDocument, { input: { refreshToken } })
      .then(({ refreshAuthSession: result }) => {
        set(result.__typename === 'AuthSession' ? result : null);
        return current;
      })
      .finally(() => {
        refreshing = null;
      });
    return refreshing;
  };
  return {
    get current() {
      return current;
    },
    enter: set,
    resume: () => refresh().catch(() => null),
    async accessToken() {
      if (current === null) return null;
      const left = Date.parse(String(current.accessTokenExpiresAt)) - Date.now();
      if (left > marginMs) return current.accessToken;
      return (await refresh().catch(() => current))?.accessToken ?? null;
    },
    async signOut() {
      const token = current?.accessToken;
      set(null);
      if (token !== undefined) await post(SignOutDocument, {}, token).catch(() => undefined);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
