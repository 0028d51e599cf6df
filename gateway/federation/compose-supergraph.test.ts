import { describe, expect, it } from 'vitest';
import { agentAddresses } from './agent-addresses.js';
import { CompositionFailed, composeSupergraph } from './compose-supergraph.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])`;
const users = `${link} type Query { me: User } type User @key(fields: "id") { id: ID! name: String! }`;
const compose = (plans: string) =>
  composeSupergraph([
    { name: 'users', url: 'http://users:4001/graphql', sdl: users },
    { name: 'plans', url: 'http://plans:4001/graphql', sdl: `${link} ${plans}` },
  ]);

function faults(plans: string): readonly string[] {
  try {
    compose(plans);
    return [];
  } catch (error) {
    if (!(error instanceof CompositionFailed)) throw error;
    return error.faults.map((fault) => fault.split(' must ')[0] ?? '');
  }
}

describe('composing', () => {
  it('gives a supergraph that says where its subgraphs are', () => {
    const sdl = compose('type User @key(fields: "id") { id: ID! plans: [String!] }');
    expect(agentAddresses(sdl, { plans: 'https://elsewhere/graphql' })).toEqual({
      users: { url: 'http://users:4001/graphql', wsUrl: 'ws://users:4001/graphql' },
      plans: { url: 'https://elsewhere/graphql', wsUrl: 'wss://elsewhere/graphql' },
    });
  });

  it('fails on contracts that do not fit', () => {
    expect(faults('type Query { me: String }').join()).toContain('Query.me');
    expect(() => compose('type User {')).toThrow(/Syntax Error/);
  });

  it('fails on fields that would let one agent null another’s data', () => {
    expect(faults('type User @key(fields: "id") { id: ID! plans: [String!]! }')).toEqual([
      '[plans] User.plans',
    ]);
    const plan =
      'type Plan @key(fields: "id") { id: ID! title: String! owner: User! } type User @key(fields: "id", resolvable: false) { id: ID! }';
    expect(faults(`type Query { plan: Plan } ${plan}`)).toEqual(['[plans] Plan.owner']);
    expect(
      faults('type Query { plan: Plan! } type Plan @key(fields: "id") { id: ID! title: String! }'),
    ).toEqual(['[plans] Query.plan']);
    expect(
      faults('type Query { plan: Plan } type Plan @key(fields: "id") { id: ID! title: String! }'),
    ).toEqual([]);
  });
});
