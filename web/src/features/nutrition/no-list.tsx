import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';

/** In the place of a list that is not there. */
export function NoList({ why, children }: { readonly why: string; readonly children?: ReactNode }) {
  return (
    <main className="p-8">
      <h1 className="text-2xl font-semibold">Nothing here</h1>
      <p>{why}</p>
      {children}
    </main>
  );
}

/** What the server says is wrong; null without an error. */
export function messageOf(error: CombinedError | undefined): string | null {
  if (error === undefined) return null;
  return error.graphQLErrors[0]?.message ?? 'The server cannot be reached.';
}

/** What an expected refusal says; null for everything else. */
export function refusalOf(
  outcome: { readonly __typename: string; readonly message?: string } | null | undefined,
): string | null {
  return outcome?.__typename === 'GroceryRefusal' ? (outcome.message ?? null) : null;
}
