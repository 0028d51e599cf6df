import { type FormEvent, useState } from 'react';
import { ContinueAsDemoDocument, SignInDocument, SignUpDocument } from '../../__generated__/operations.js';
import { post } from '../../api/post.js';
import type { Session, SessionKeeper } from '../../api/session.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';

type Outcome =
  | ({ readonly __typename: 'AuthSession' } & Session)
  | { readonly __typename: 'IdentityRefusal'; readonly message: string };

/** The door: sign up, sign in, or look around as the demo person. */
export function SignInPage({ keeper }: { readonly keeper: SessionKeeper }) {
  const [isNew, setIsNew] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function enter(attempt: () => Promise<Outcome>) {
    setBusy(true);
    setProblem(null);
    try {
      const outcome = await attempt();
      if (outcome.__typename === 'AuthSession') keeper.enter(outcome);
      else setProblem(outcome.message);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The server cannot be reached.');
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const credentials = { email: text('email'), password: text('password') };
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    void enter(async () =>
      isNew
        ? (await post(SignUpDocument, { input: { ...credentials, displayName: text('name'), timeZone } }))
            .signUp
        : (await post(SignInDocument, { input: credentials })).signIn,
    );
  }

  return (
    <main className="mx-auto grid min-h-screen max-w-md content-center gap-6 p-6">
      <header>
        <h1 className="text-4xl font-semibold tracking-tight">Progressive</h1>
        <p className="mt-2 text-stone-600 dark:text-stone-400">
          One plan for body, calendar and money, with a proof of how good it is.
        </p>
      </header>
      <Button
        kind="primary"
        disabled={busy}
        onClick={() => void enter(async () => (await post(ContinueAsDemoDocument, {})).continueAsDemo)}
      >
        Continue as the demo person
      </Button>
      <form
        onSubmit={submit}
        className="grid gap-3 rounded-2xl border border-stone-200 bg-white p-5 dark:border-stone-800 dark:bg-stone-900"
      >
        {isNew && <Field label="Name" name="name" autoComplete="name" required />}
        <Field label="E-mail" name="email" type="email" autoComplete="email" required />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          required
        />
        {isNew && (
          <p className="text-xs text-stone-500">At least 15 characters; a sentence is easy to keep.</p>
        )}
        <Button kind="secondary" type="submit" disabled={busy}>
          {isNew ? 'Sign up' : 'Sign in'}
        </Button>
        <button
          type="button"
          className="text-sm text-teal-700 underline dark:text-teal-400"
          onClick={() => setIsNew(!isNew)}
        >
          {isNew ? 'I have an account' : 'I am new here'}
        </button>
      </form>
      <p role="alert" className="min-h-6 text-sm text-red-700 dark:text-red-400">
        {problem}
      </p>
    </main>
  );
}
