import type { Person } from './person.js';

/** What the tests read of a request. */
export interface Asked {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly status: string;
  readonly strategy: string;
  readonly agents: readonly string[];
  /** LOCAL, or MODEL where a language model read the sentence. */
  readonly understood: { readonly readBy: string };
  readonly answer: {
    readonly text: string;
    readonly phrasedBy: string;
    readonly facts: readonly {
      readonly label: string;
      readonly value: string;
      readonly unit: string | null;
    }[];
    readonly conflictingWishes: readonly string[];
    readonly waysOut: readonly string[];
  } | null;
  readonly plan: AskedPlan | null;
}

export interface AskedPlan {
  readonly id: string;
  readonly revision: number;
  readonly startDate: string;
  readonly horizonDays: number;
  readonly unchecked: readonly string[];
  readonly proof: {
    readonly coordinationGap: number;
    readonly mealsGap: number | null;
    readonly placementOptimal: boolean | null;
  };
  readonly mealPlan: {
    readonly id: string;
    readonly cost: { readonly amountMinor: number };
    readonly proof: { readonly gap: number };
    readonly shortfalls: readonly { readonly text: string }[];
    readonly days: readonly {
      readonly date: string;
      readonly meals: readonly {
        readonly id: string;
        readonly slot: string;
        readonly recipe: {
          readonly id: string;
          readonly title: string;
          readonly diets: readonly string[];
          readonly allergens: readonly string[];
        };
      }[];
    }[];
  } | null;
  readonly trainingProgram: {
    readonly id: string;
    readonly weeks: readonly {
      readonly sessions: readonly {
        readonly id: string;
        readonly date: string;
        readonly exercises: readonly { readonly name: string }[];
      }[];
    }[];
  } | null;
  readonly budgetPlan: {
    readonly id: string;
    readonly income: { readonly amountMinor: number };
    readonly lines: readonly { readonly kind: string; readonly amount: { readonly amountMinor: number } }[];
  } | null;
}

const answerFields =
  'id status strategy agents understood { readBy } answer { text phrasedBy facts { label value unit } conflictingWishes waysOut }';

export const planFields = `id revision startDate horizonDays unchecked
  proof { coordinationGap mealsGap placementOptimal }
  mealPlan { id cost { amountMinor } proof { gap } shortfalls { text } days { date meals { id slot recipe { id title diets allergens } } } }
  trainingProgram { id weeks { sessions { id date exercises { name } } } }
  budgetPlan { id income { amountMinor } lines { kind amount { amountMinor } } }`;

/** Asks and waits for the end of it, over the progress subscription where it takes longer. */
export async function ask(person: Person, text: string): Promise<Asked> {
  const started = await startAsking(person, text);
  if (started.status === 'RUNNING') {
    for await (const event of person.follow<{ requestProgress: { stage: string } }>(
      'subscription ($id: ID!) { requestProgress(requestId: $id) { stage } }',
      { id: started.id },
    )) {
      if (['ANSWERED', 'FAILED'].includes(event.requestProgress.stage)) break;
    }
  }
  if (started.__typename !== 'Request') return started;
  return readRequest(person, started.id);
}

/** Asks without waiting. */
export async function startAsking(person: Person, text: string): Promise<Asked> {
  const { ask: asked } = await person.run<{ ask: Asked }>(
    `mutation ($input: AskInput!) { ask(input: $input) { __typename ... on Request { ${answerFields} } ... on AskRefusal { code message field } } }`,
    { input: { text } },
  );
  return asked;
}

/** A request with its plan. */
export async function readRequest(person: Person, id: string): Promise<Asked> {
  const { request } = await person.run<{ request: Asked }>(
    `query ($id: ID!) { request(id: $id) { __typename ${answerFields} plan { ${planFields} } } }`,
    { id },
  );
  return request;
}
