import { useState } from 'react';
import { Provider } from 'urql';
import { createApi } from './api/client.js';
import { createSessionKeeper, type SessionKeeper } from './api/session.js';
import { SignInPage } from './features/identity/sign-in-page.js';
import { useSession } from './features/identity/use-session.js';
import { HomePage } from './features/mca/home-page.js';
import { OwnListPage } from './features/nutrition/own-list-page.js';
import { SharedListPage } from './features/nutrition/shared-list-page.js';
import { goTo, usePath } from './ui/use-path.js';

/** The page: the door for strangers, the plan for people who are signed in, a shopping list for whoever has its link. */
export function App() {
  const [, token] = /^\/list\/?#(.+)$/.exec(usePath()) ?? [];
  return token === undefined ? <Members /> : <SharedListPage token={token} key={token} />;
}

function Members() {
  const [keeper] = useState<SessionKeeper>(createSessionKeeper);
  const session = useSession(keeper);
  if (session === 'opening') return <main className="p-8 text-stone-500">Opening …</main>;
  if (session === null) return <SignInPage keeper={keeper} />;
  return <SignedIn keeper={keeper} key={session.user.id} />;
}

function SignedIn({ keeper }: { readonly keeper: SessionKeeper }) {
  const [api] = useState(() => createApi(keeper));
  const [, listId] = /^\/list\/(\w+)$/.exec(usePath()) ?? [];
  return (
    <Provider value={api}>
      {listId === undefined ? (
        <HomePage onSignOut={() => void keeper.signOut()} />
      ) : (
        <OwnListPage id={listId} key={listId} onBack={() => goTo('/')} />
      )}
    </Provider>
  );
}
