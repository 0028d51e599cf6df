import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
    removeEventListener('hashchange', listener);
  };
}

/** Goes to another page of the app without loading it anew. */
export function goTo(path: string): void {
  history.pushState(null, '', path);
  for (const listener of listeners) listener();
}

/** Path and fragment of the page that is shown. */
export function usePath(): string {
  return useSyncExternalStore(listen, () => `${location.pathname}${location.hash}`);
}
