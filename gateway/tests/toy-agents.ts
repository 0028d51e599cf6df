import { setTimeout as sleep } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { callerError, type RequestContext, requireViewer, type Subgraph } from '@progressive/subgraph-server';
import { GraphQLError, parse } from 'graphql';
import { composeSupergraph } from '../federation/compose-supergraph.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;

/** Contracts of three agents, small but with every kind of seam. */
export const contracts = {
  users: `${link}
    type Query { me: User user(id: ID!): User usersFail: String }
    type User @key(fields: "id") { id: ID! name: String! }
  `,
  plans: `${link}
    type Query { plan(id: ID!): Plan plans(first: Int): [Plan!] }
    type Mutation { renamePlan(id: ID!, title: String!): Plan }
    type Subscription { planChanged(planId: ID!, after: String): PlanChange }
    type PlanChange { cursor: String! number: Int! plan: Plan }
    type Plan @key(fields: "id") { id: ID! title: String! owner: User secret: String }
    type User @key(fields: "id") { id: ID! plans(first: Int): [Plan!] }
  `,
  tasks: `${link}
    type Query { task(id: ID!): Task tasksCalendar(token: String!): CalendarDocument }
    type CalendarDocument @shareable { text: String! }
    type Task @key(fields: "id") { id: ID! label: String! }
    type Plan @key(fields: "id") { id: ID! tasks(first: Int): [Task!] taskCount: Int }
  `,
} as const;

export type ToyName = keyof typeof contracts;

/** How an agent behaves; tests change it while it runs. */
export interface ToyState {
  delayMs: number;
  hangs: boolean;
  /** Contexts made, one per request in process. */
  contexts: number;
  /** Entity references resolved, by batch. */
  references: number;
  title: string;
}

/** An agent that can be told to misbehave, with a log of events that can be replayed behind a cursor. */
export interface ToyAgents {
  readonly agents: Readonly<Record<ToyName, Subgraph>>;
  readonly state: Readonly<Record<ToyName, ToyState>>;
  /** Adds an event to the log of a plan. */
  publish(planId: string): number;
  /** Subscriptions that are open at the source. */
  readonly open: { count: number };
}

/** Composes the toys. */
export function composeToys(changes: Partial<Record<ToyName, string>> = {}): string {
  const names = Object.keys(contracts) as ToyName[];
  return composeSupergraph(
    names.map((name) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      sdl: changes[name] ?? contracts[name],
    })),
  );
}

/** Makes the three agents. */
export function createToyAgents(): ToyAgents {
  const fresh = (): ToyState => ({ delayMs: 0, hangs: false, contexts: 0, references: 0, title: 'Plan' });
  const state = { users: fresh(), plans: fresh(), tasks: fresh() };
  const events = new EventLog();
  const behave = async (name: ToyName) => {
    if (state[name].hangs) await new Promise(() => {});
    if (state[name].delayMs > 0) await sleep(state[name].delayMs);
  };
  const user = (id: string) => ({ __typename: 'User', id, name: `User ${id}` });
  const plan = (id: string) => ({
    __typename: 'Plan',
    id,
    title: `${state.plans.title} ${id}`,
    owner: { id: 'u1' },
  });
  const count = (first: number | null | undefined) => first ?? 2;
  const numbered = (prefix: string, length: number) =>
    Array.from({ length }, (_, index) => `${prefix}${index + 1}`);

  const resolvers = {
    users: {
      Query: {
        me: async (_: unknown, _args: unknown, context: RequestContext) => {
          await behave('users');
          return user(requireViewer(context).userId);
        },
        user: async (_: unknown, { id }: { id: string }) => {
          await behave('users');
          return user(id);
        },
        usersFail: () => {
          throw new Error('password=hunter2 at /srv/secret/path');
        },
      },
      User: {
        __resolveReference: async ({ id }: { id: string }) => {
          await behave('users');
          state.users.references += 1;
          return user(id);
        },
      },
    },
    plans: {
      Query: {
        plan: async (_: unknown, { id }: { id: string }) => {
          await behave('plans');
          return id === 'missing' ? null : plan(id);
        },
        plans: (_: unknown, { first }: { first?: number }) => numbered('p', count(first)).map(plan),
      },
      Mutation: {
        renamePlan: (_: unknown, { id, title }: { id: string; title: string }) => {
          if (title === '') throw callerError('BAD_USER_INPUT', 'A plan needs a title.', 'title');
          state.plans.title = title;
          return plan(id);
        },
      },
      Subscription: {
        planChanged: {
          subscribe: (_: unknown, args: { planId: string; after?: string }) => {
            if (args.planId === 'forbidden')
              throw callerError('FORBIDDEN', 'That is not your plan.', 'planId');
            return events.read(args.planId, args.after);
          },
          resolve: (event: ToyEvent) => ({
            ...event,
            cursor: String(event.number),
            plan: plan(event.planId),
          }),
        },
      },
      Plan: {
        __resolveReference: ({ id }: { id: string }) => plan(id),
        secret: (_: unknown, _args: unknown, context: RequestContext) =>
          `of ${context.viewer?.userId ?? 'nobody'}`,
      },
      User: {
        __resolveReference: ({ id }: { id: string }) => user(id),
        plans: ({ id }: { id: string }, { first }: { first?: number }) =>
          numbered(`${id}-p`, count(first)).map(plan),
      },
    },
    tasks: {
      Query: {
        task: (_: unknown, { id }: { id: string }) => ({ id, label: `Task ${id}` }),
        tasksCalendar: (_: unknown, { token }: { token: string }) => {
          if (token.startsWith('tasks-fail')) throw new Error('no database');
          return token.startsWith('tasks-open') ? { text: toyCalendar(state.tasks.title) } : null;
        },
      },
      Plan: {
        __resolveReference: async ({ id }: { id: string }) => {
          await behave('tasks');
          state.tasks.references += 1;
          if (id === 'broken') throw new GraphQLError('SELECT * FROM tasks failed');
          return { __typename: 'Plan', id };
        },
        tasks: ({ id }: { id: string }, { first }: { first?: number }) =>
          numbered(`${id}-t`, count(first)).map((task) => ({ id: task, label: `Task ${task}` })),
        taskCount: () => 2,
      },
    },
  };

  const make = (name: ToyName): Subgraph => ({
    name,
    schema: buildSubgraphSchema([{ typeDefs: parse(contracts[name]), resolvers: resolvers[name] as never }]),
    createContext: (request) => {
      state[name].contexts += 1;
      return { ...request };
    },
    seed: async () => {},
    start: async () => {},
    ping: async () => {},
    [Symbol.asyncDispose]: async () => {},
  });
  return {
    agents: { users: make('users'), plans: make('plans'), tasks: make('tasks') },
    state,
    publish: (planId) => events.publish(planId),
    open: events.open,
  };
}

/** A calendar as an agent writes it: with the moment of writing in it. */
function toyCalendar(title: string): string {
  return `BEGIN:VCALENDAR\r\nDTSTAMP:${Date.now()}-${Math.random()}\r\nSUMMARY:${title}\r\nEND:VCALENDAR\r\n`;
}

interface ToyEvent {
  readonly planId: string;
  readonly number: number;
}

/** Events of each plan, numbered from 1 and kept, as an agent keeps them in its database. */
class EventLog {
  readonly open = { count: 0 };
  readonly #last = new Map<string, number>();
  #waiting: (() => void)[] = [];

  publish(planId: string): number {
    const number = (this.#last.get(planId) ?? 0) + 1;
    this.#last.set(planId, number);
    this.#wakeAll();
    return number;
  }

  /** Not an async generator: those do not return while they wait, and a caller over HTTP has no signal to end them. */
  read(planId: string, after: string | undefined): AsyncIterableIterator<ToyEvent> {
    let position = after === undefined ? (this.#last.get(planId) ?? 0) : Number(after);
    let closed = false;
    this.open.count += 1;
    const end = { done: true, value: undefined } as const;
    const events: AsyncIterableIterator<ToyEvent> = {
      next: async () => {
        while (!closed && position >= (this.#last.get(planId) ?? 0)) {
          await new Promise<void>((resolve) => {
            this.#waiting.push(resolve);
          });
        }
        if (closed) return end;
        position += 1;
        return { done: false, value: { planId, number: position } };
      },
      return: async () => {
        if (!closed) this.open.count -= 1;
        closed = true;
        this.#wakeAll();
        return end;
      },
      [Symbol.asyncIterator]: () => events,
    };
    return events;
  }

  #wakeAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
