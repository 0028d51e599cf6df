import { useState } from 'react';
import { Provider } from 'urql';
import { createApi } from './api/client.js';
import { createSessionKeeper, type SessionKeeper } from './api/session.js';
import { SignInPage } from './features/identity/sign-in-page.js';
import { useSession } from './features/identity/use-session.js';
import { HomePage } from './features/mca/home-page.js';

/** The page: the door for strangers, the plan for people who are signed in. */
export function App() {
  const [keeper] = useState<SessionKeeper>(createSessionKeeper);
  const session = useSession(keeper);
  if (session === 'opening') return <main className="p-8 text-stone-500">Opening …</main>;
  if (session === null) return <SignInPage keeper={keeper} />;
  return <SignedIn keeper={keeper} key={session.user.id} />;
}

function SignedIn({ keeper }: { readonly keeper: SessionKeeper }) {
  const [api] = useState(() => createApi(keeper));
  return (
    <Provider value={api}>
      <HomePage onSignOut={() => void keeper.signOut()} />
    </Provider>
  );
}
