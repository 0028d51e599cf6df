import type { ViewerClaims } from '@progressive/access-tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBudget, startBudget } from './running-budget.js';

let world: RunningBudget;
beforeAll(async () => {
  world = await startBudget('envelopes', '2026-11-21T12:00:00Z');
});
afterAll(() => world?.[Symbol.asyncDispose]());

interface Amount {
  readonly amountMinor: number;
}
interface EnvelopeData {
  readonly id: string;
  readonly name: string;
  readonly available: Amount;
  readonly assigned: Amount;
  readonly activity: Amount;
  readonly carried: Amount;
  readonly needed: Amount;
  readonly target: { readonly amount: Amount } | null;
  readonly overspentMonths: readonly { readonly month: string; readonly amount: Amount }[];
}
interface MonthData {
  readonly toAssign: Amount;
  readonly charged: Amount;
  readonly envelopes: readonly EnvelopeData[];
}
interface PartData {
  readonly name: string;
  readonly part: Amount;
  readonly paid: Amount;
  readonly balance: Amount;
}
interface HouseholdData {
  readonly id: string;
  readonly members: readonly {
    readonly memberId: string;
    readonly name: string;
    readonly isViewer: boolean;
  }[];
  readonly sharedEnvelopes: readonly {
    readonly id: string;
    readonly name: string;
    readonly parts: readonly PartData[];
  }[];
}
interface Answer {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly waysOut: readonly string[];
  readonly envelopeId: string;
  readonly budget: MonthData;
  readonly shares: readonly { readonly name: string; readonly given: Amount }[];
  readonly invitationCode: string;
  readonly household: HouseholdData;
  readonly account: { readonly id: string };
  readonly entries: readonly { readonly id: string }[];
}

const somebody = (): ViewerClaims => world.somebody();
const key = (): string => world.key();
const money = (amountMinor: number, currency = 'USD') => ({ amountMinor, currency });

const month = `toAssign { amountMinor } charged { amountMinor } envelopes { id name available { amountMinor }
  assigned { amountMinor } activity { amountMinor } carried { amountMinor } needed { amountMinor }
  target { amount { amountMinor } } overspentMonths { month amount { amountMinor } } }`;
const household = `id members { memberId name isViewer } sharedEnvelopes(month: "2026-11") { id name
  parts { name part { amountMinor } paid { amountMinor } balance { amountMinor } } }`;
const fields: Readonly<Record<string, string>> = {
  ChangeEnvelopesResult: `... on EnvelopesChanged { envelopeId budget { ${month} } }`,
  FundEnvelopesResult: `... on EnvelopesFunded { shares { name given { amountMinor } } budget { ${month} } }`,
  HouseholdResult: `... on HouseholdChanged { invitationCode household { ${household} } }`,
  OpenLedgerAccountResult: '... on LedgerAccountSaved { account { id } }',
  ChangeLedgerResult: '... on LedgerChanged { entries { id } }',
};

async function mutate(viewer: ViewerClaims, field: string, input?: object): Promise<Answer> {
  const root = world.budget.schema.getMutationType()?.getFields()[field];
  if (root === undefined) throw new Error(`no ${field}`);
  const union = String(root.type).replace('!', '');
  const selection = `{ __typename ${fields[union]} ... on Refusal { code message waysOut } }`;
  const source =
    input === undefined
      ? `mutation { ${field} ${selection} }`
      : `mutation ($input: ${String(root.args[0]?.type)}) { ${field}(input: $input) ${selection} }`;
  return (await world.run<Record<string, Answer>>(viewer, source, { input }))[field] as Answer;
}

async function seen(viewer: ViewerClaims, selection: string, id = viewer.userId) {
  const source = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${selection} } } }`;
  const refs = [{ __typename: 'User', id }];
  const { _entities } = await world.run<{
    _entities: [{ envelopeMonth: MonthData | null; household: HouseholdData | null } | null];
  }>(viewer, source, { refs });
  return _entities[0];
}

async function monthOf(viewer: ViewerClaims, of = '2026-11'): Promise<MonthData> {
  const found = (await seen(viewer, `envelopeMonth(month: "${of}", currency: "USD") { ${month} }`))
    ?.envelopeMonth;
  if (found == null) throw new Error('no month');
  return found;
}

async function withAccount(openingMinor: number): Promise<{ viewer: ViewerClaims; accountId: string }> {
  const viewer = somebody();
  const input = { name: 'Bank', kind: 'BANK', opening: money(openingMinor), idempotencyKey: key() };
  const { account } = await mutate(viewer, 'openLedgerAccount', input);
  return { viewer, accountId: account.id };
}

const record = (
  viewer: ViewerClaims,
  accountId: string,
  date: string,
  amountMinor: number,
  category: string,
) =>
  mutate(viewer, 'recordLedgerEntry', {
    accountId,
    date,
    amount: money(amountMinor),
    description: `Secret ${category}`,
    category,
    idempotencyKey: key(),
  });
const add = (viewer: ViewerClaims, name: string, more: object = {}) =>
  mutate(viewer, 'addEnvelope', { name, currency: 'USD', ...more, idempotencyKey: key() });
const move = (viewer: ViewerClaims, amountMinor: number, ends: object, more: object = {}) =>
  mutate(viewer, 'moveEnvelopeMoney', {
    month: '2026-11',
    amount: money(amountMinor),
    ...ends,
    idempotencyKey: key(),
    ...more,
  });
const held = ({ toAssign, envelopes }: MonthData): number =>
  envelopes.reduce((sum, { available }) => sum + available.amountMinor, toAssign.amountMinor);

describe('envelopes', () => {
  it('take their spending from the ledger and keep the sum of the accounts', async () => {
    const { viewer, accountId } = await withAccount(100_000);
    const { envelopeId } = await add(viewer, 'Food', { categories: ['GROCERIES'] });
    await move(viewer, 30_000, { toEnvelopeId: envelopeId });
    await record(viewer, accountId, '2026-11-02', -12_345, 'GROCERIES');
    await record(viewer, accountId, '2026-11-03', 50_000, 'INCOME');
    const found = await monthOf(viewer);
    expect(found.envelopes[0]).toMatchObject({
      activity: { amountMinor: -12_345 },
      available: { amountMinor: 17_655 },
    });
    expect(found.toAssign.amountMinor).toBe(120_000);
    expect(held(found)).toBe(137_655);
  });

  it('roll over by themselves and remember overspending', async () => {
    const { viewer, accountId } = await withAccount(100_000);
    const food = await add(viewer, 'Food', { categories: ['GROCERIES'], overspending: 'CARRY' });
    const fun = await add(viewer, 'Fun', { categories: ['ENTERTAINMENT'] });
    await move(viewer, 10_000, { toEnvelopeId: food.envelopeId });
    await record(viewer, accountId, '2026-11-02', -11_000, 'GROCERIES');
    await record(viewer, accountId, '2026-11-02', -700, 'ENTERTAINMENT');
    world.setTime('2026-12-02T12:00:00Z');
    try {
      const december = await monthOf(viewer, '2026-12');
      expect(december.envelopes.map(({ carried }) => carried.amountMinor)).toEqual([-1_000, 0]);
      expect(december.charged.amountMinor).toBe(700);
      expect(december.envelopes[1]).toMatchObject({
        id: fun.envelopeId,
        overspentMonths: [{ month: '2026-11', amount: { amountMinor: 700 } }],
      });
      expect(held(december)).toBe(100_000 - 11_700);
    } finally {
      world.setTime('2026-11-21T12:00:00Z');
    }
  });

  it('never give more than is there, also to many writers at once', async () => {
    const { viewer } = await withAccount(10_000);
    const a = await add(viewer, 'A');
    const b = await add(viewer, 'B');
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        move(viewer, 1_000, { toEnvelopeId: (index % 2 === 0 ? a : b).envelopeId }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'EnvelopesChanged')).toHaveLength(10);
    expect(answers.filter(({ code }) => code === 'NOT_ENOUGH')).toHaveLength(6);
    const across = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        move(viewer, 700 + index, {
          fromEnvelopeId: (index % 2 === 0 ? a : b).envelopeId,
          toEnvelopeId: (index % 2 === 0 ? b : a).envelopeId,
        }),
      ),
    );
    expect(
      across.every(({ __typename, code }) => __typename === 'EnvelopesChanged' || code === 'NOT_ENOUGH'),
    ).toBe(true);
    const found = await monthOf(viewer);
    expect(found.toAssign.amountMinor).toBe(0);
    expect(held(found)).toBe(10_000);
    expect(found.envelopes.every(({ available }) => available.amountMinor >= 0)).toBe(true);
  });

  it('move once per key', async () => {
    const { viewer } = await withAccount(10_000);
    const { envelopeId } = await add(viewer, 'A');
    const again = { idempotencyKey: key() };
    await move(viewer, 1_000, { toEnvelopeId: envelopeId }, again);
    await move(viewer, 1_000, { toEnvelopeId: envelopeId }, again);
    expect((await move(viewer, 2_000, { toEnvelopeId: envelopeId }, again)).code).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    expect((await monthOf(viewer)).envelopes[0]?.available.amountMinor).toBe(1_000);
  });

  it('are funded in order: preview first, then for real', async () => {
    const { viewer } = await withAccount(100_000);
    await add(viewer, 'Rent', { target: { kind: 'MONTHLY', amountMinor: 70_000 } });
    await add(viewer, 'Trip', { target: { kind: 'BY_DATE', amountMinor: 30_000, byMonth: '2027-01' } });
    await add(viewer, 'Half', { percentOfRest: 50 });
    await add(viewer, 'First', { position: 1, target: { kind: 'REFILL', amountMinor: 5_000 } });
    const fund = { month: '2026-11', currency: 'USD', idempotencyKey: key() };
    const preview = await mutate(viewer, 'fundEnvelopes', { ...fund, preview: true });
    const shares = { Rent: 70_000, Trip: 10_000, Half: 7_500, First: 5_000 };
    const given = (answer: Answer) =>
      Object.fromEntries(answer.shares.map((share) => [share.name, share.given.amountMinor]));
    expect(given(preview)).toEqual(shares);
    expect((await monthOf(viewer)).toAssign.amountMinor).toBe(100_000);
    const done = await mutate(viewer, 'fundEnvelopes', fund);
    expect(given(done)).toEqual(shares);
    expect(given(await mutate(viewer, 'fundEnvelopes', fund))).toEqual(shares);
    expect((await monthOf(viewer)).toAssign.amountMinor).toBe(7_500);
  });

  it('begin with 50/30/20 of the income, or with what the ledger knows', async () => {
    const { viewer, accountId } = await withAccount(0);
    const start = { currency: 'USD', method: 'FIFTY_THIRTY_TWENTY' };
    expect((await mutate(viewer, 'startEnvelopes', { ...start, idempotencyKey: key() })).code).toBe(
      'PROFILE_INCOMPLETE',
    );
    for (const past of ['2026-08', '2026-09', '2026-10']) {
      await record(viewer, accountId, `${past}-01`, 300_000, 'INCOME');
      await record(viewer, accountId, `${past}-05`, -120_000, 'HOUSING');
    }
    const started = await mutate(viewer, 'startEnvelopes', { ...start, idempotencyKey: key() });
    expect(started.budget.envelopes.map(({ target }) => target?.amount.amountMinor)).toEqual([
      150_000, 90_000, 60_000,
    ]);
    expect((await mutate(viewer, 'startEnvelopes', { ...start, idempotencyKey: key() })).code).toBe(
      'ALREADY_STARTED',
    );
    for (const { id } of started.budget.envelopes) await mutate(viewer, 'removeEnvelope', { id });
    const own = await mutate(viewer, 'startEnvelopes', {
      ...start,
      method: 'HISTORY',
      idempotencyKey: key(),
    });
    expect(own.budget.envelopes.map(({ name, needed }) => [name, needed.amountMinor])).toEqual([
      ['Housing', 120_000],
      ['Savings', 0],
    ]);
    expect(own.budget.toAssign.amountMinor).toBe(540_000);
  });

  it('say what is wrong, and keep what they had', async () => {
    const { viewer } = await withAccount(1_000);
    const { envelopeId } = await add(viewer, 'A', { categories: ['GROCERIES'] });
    const codes = [
      await add(viewer, 'B', { categories: ['GROCERIES'] }),
      await add(viewer, 'A'),
      await add(viewer, 'B', { target: { kind: 'BY_DATE', amountMinor: 5 } }),
      await add(viewer, 'B', { percentOfRest: 101 }),
      await add(viewer, 'B', { currency: 'XQX' }),
      await move(viewer, 5, { toEnvelopeId: envelopeId }, { month: '2026-13' }),
      await move(viewer, 5, { toEnvelopeId: envelopeId }, { month: '2026-09' }),
      await move(viewer, 5, { toEnvelopeId: envelopeId, fromEnvelopeId: envelopeId }),
      await move(viewer, 1_001, { toEnvelopeId: envelopeId }),
      await move(viewer, 0, { toEnvelopeId: envelopeId }),
      await mutate(viewer, 'fundEnvelopes', { month: '2026-11', currency: 'EUR', idempotencyKey: key() }),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      'CATEGORY_TAKEN',
      'NAME_TAKEN',
      'INVALID_VALUE',
      'INVALID_VALUE',
      'INVALID_VALUE',
      'INVALID_VALUE',
      'MONTH_CLOSED',
      'SAME_ENVELOPE',
      'NOT_ENOUGH',
      'INVALID_VALUE',
      'NO_ENVELOPES',
    ]);
    expect((await monthOf(viewer)).envelopes).toHaveLength(1);
  });
});

describe('a household', () => {
  async function together() {
    const ann = await withAccount(500_000);
    const bob = await withAccount(100_000);
    await mutate(ann.viewer, 'createHousehold', { name: 'Home', memberName: 'Ann' });
    const { invitationCode } = await mutate(ann.viewer, 'inviteToHousehold');
    const { household: home } = await mutate(bob.viewer, 'joinHousehold', {
      invitationCode,
      memberName: 'Bob',
    });
    return { ann, bob, home, invitationCode };
  }

  it('sees shared envelopes and what each member pays of them', async () => {
    const { ann, bob, home } = await together();
    const food = await add(ann.viewer, 'Food', {
      categories: ['GROCERIES'],
      target: { kind: 'MONTHLY', amountMinor: 60_000 },
    });
    await mutate(ann.viewer, 'shareEnvelope', { envelopeId: food.envelopeId, shared: true });
    const [first] = home.members;
    await mutate(ann.viewer, 'setHouseholdShares', { shares: [{ memberId: first?.memberId, weight: 2 }] });
    const { entries } = await record(bob.viewer, bob.accountId, '2026-11-04', -10_000, 'GROCERIES');
    const share = { entryId: entries[0]?.id, envelopeId: food.envelopeId };
    await mutate(bob.viewer, 'shareLedgerEntry', share);
    const { household: after } = await mutate(bob.viewer, 'shareLedgerEntry', share);
    const parts = after.sharedEnvelopes[0]?.parts.map(({ name, part, balance }) => [
      name,
      part.amountMinor,
      balance.amountMinor,
    ]);
    expect(parts).toEqual([
      ['Ann', 6_667, -6_667],
      ['Bob', 3_333, 6_667],
    ]);
    const asAnn = (await seen(ann.viewer, `household { ${household} }`))?.household;
    expect(asAnn?.sharedEnvelopes).toEqual(after.sharedEnvelopes);
    expect(JSON.stringify(asAnn)).not.toMatch(new RegExp(`Secret|${bob.viewer.userId}`));
  });

  it('sees nothing that is not shared, and strangers see nothing at all', async () => {
    const { ann, bob, invitationCode } = await together();
    const own = await add(ann.viewer, 'Private', { categories: ['HEALTH'] });
    const food = await add(ann.viewer, 'Food');
    await mutate(ann.viewer, 'shareEnvelope', { envelopeId: food.envelopeId, shared: true });
    const { entries } = await record(ann.viewer, ann.accountId, '2026-11-04', -10_000, 'HEALTH');
    const asBob = await seen(
      bob.viewer,
      `household { ${household} } envelopeMonth(month: "2026-11", currency: "USD") { ${month} }`,
    );
    expect(asBob?.household?.sharedEnvelopes.map(({ name }) => name)).toEqual(['Food']);
    expect(asBob?.envelopeMonth).toBeNull();
    const attempts = [
      await mutate(bob.viewer, 'updateEnvelope', { id: food.envelopeId, name: 'Mine' }),
      await mutate(bob.viewer, 'removeEnvelope', { id: food.envelopeId }),
      await mutate(bob.viewer, 'shareEnvelope', { envelopeId: food.envelopeId, shared: false }),
      await mutate(bob.viewer, 'shareLedgerEntry', { entryId: entries[0]?.id, envelopeId: food.envelopeId }),
      await mutate(bob.viewer, 'shareLedgerEntry', {
        entryId: (await record(bob.viewer, bob.accountId, '2026-11-04', -1, 'HEALTH')).entries[0]?.id,
        envelopeId: own.envelopeId,
      }),
    ];
    expect(attempts.map(({ code }) => code)).toEqual(Array(5).fill('NOT_FOUND'));
    expect((await mutate(bob.viewer, 'inviteToHousehold')).code).toBe('NOT_ALLOWED');
    const stranger = somebody();
    expect((await seen(stranger, `household { ${household} }`))?.household).toBeNull();
    expect(await seen(stranger, `household { ${household} }`, ann.viewer.userId)).toBeNull();
    const used = { invitationCode, memberName: 'Eve' };
    expect((await mutate(stranger, 'joinHousehold', used)).code).toBe('INVITATION_INVALID');
    expect((await seen(ann.viewer, `household { ${household} }`))?.household?.members).toHaveLength(2);
  });

  it('is gone for who leaves, and for everybody when its head leaves', async () => {
    const { ann, bob } = await together();
    const food = await add(ann.viewer, 'Food');
    await mutate(ann.viewer, 'shareEnvelope', { envelopeId: food.envelopeId, shared: true });
    await mutate(bob.viewer, 'leaveHousehold');
    expect((await seen(bob.viewer, `household { ${household} }`))?.household).toBeNull();
    const { invitationCode } = await mutate(ann.viewer, 'inviteToHousehold');
    const back = await mutate(bob.viewer, 'joinHousehold', { invitationCode, memberName: 'Bob again' });
    expect(back.household.members.map(({ name }) => name)).toEqual(['Ann', 'Bob again']);
    await mutate(ann.viewer, 'leaveHousehold');
    expect((await seen(bob.viewer, `household { ${household} }`))?.household).toBeNull();
    expect((await monthOf(ann.viewer)).envelopes).toHaveLength(1);
  });

  it('invites for a week', async () => {
    const ann = somebody();
    await mutate(ann, 'createHousehold', { name: 'Home', memberName: 'Ann' });
    const { invitationCode } = await mutate(ann, 'inviteToHousehold');
    world.setTime('2026-11-29T12:00:00Z');
    try {
      const late = { invitationCode, memberName: 'Late' };
      expect((await mutate(somebody(), 'joinHousehold', late)).code).toBe('INVITATION_INVALID');
    } finally {
      world.setTime('2026-11-21T12:00:00Z');
    }
  });
});
