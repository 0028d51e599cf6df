import { parse, subscribe } from 'graphql';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  type HistoryEntry,
  monthly,
  type RunningBudget,
  startBudget,
} from './running-budget.js';

let at: RunningBudget;
beforeAll(async () => {
  at = await startBudget('bills', '2026-11-21T12:00:00Z');
});
afterAll(() => at?.[Symbol.asyncDispose]());

const calendar = (days = 60) =>
  `billCalendar(startDate: "2026-11-21", horizonDays: ${days}) { uid billId name date amount { amountMinor currency } source paidOn
    perhapsDuplicate priceRise { from { amountMinor } to { amountMinor } on } }`;
const bill = (name: string, amountMinor: number, anchorDate: string, frequency = 'MONTHLY') => ({
  name,
  amount: { amountMinor, currency: 'USD' },
  category: 'SUBSCRIPTIONS',
  recurrence: { frequency, anchorDate },
  idempotencyKey: at.key(),
});
const addBill = async (viewer: Parameters<RunningBudget['mutate']>[0], input: object): Promise<string> =>
  (await at.mutate(viewer, 'addBill', '... on BillSaved { bill { id } }', input)).bill.id;

/** A year of a subscription whose price rose in September. */
const streaming: HistoryEntry[] = monthly('2026-01', 11, 10).map((date, index) => ({
  date,
  amountMinor: index < 8 ? -999 : -1299,
  description: 'STREAMFLIX',
  category: 'SUBSCRIPTIONS',
}));

async function household() {
  const viewer = at.somebody();
  const account = await at.openAccount(viewer, 'Main');
  const energy = monthly('2026-01', 11, 3).map((date) => ({
    date,
    amountMinor: -8_000,
    description: 'CITY POWER',
    category: 'UTILITIES',
  }));
  const twins = ['CLOUDBOX PERSONAL', 'CLOUDBOX BASIC'].flatMap((description, index) =>
    monthly('2026-02', 10, 15 + index).map((date) => ({
      date,
      amountMinor: -599,
      description,
      category: 'SUBSCRIPTIONS',
    })),
  );
  await at.addHistory(viewer, account, [...streaming, ...energy, ...twins]);
  return viewer;
}

describe('the calendar of bills', () => {
  it('joins what was told with what the ledger shows, flags rises and twins', async () => {
    const viewer = await household();
    const power = await addBill(viewer, bill('City Power', 8_200, '2026-01-03'));
    const rent = await addBill(viewer, bill('Rent', 90_000, '2026-01-31'));
    const { billCalendar } = await at.user(viewer, calendar(45));
    const seen = billCalendar.map((due: Answer) => [due.name, due.date, due.source, due.amount.amountMinor]);
    expect(seen).toEqual([
      ['Rent', '2026-11-30', 'TOLD', 90_000],
      ['City Power', '2026-12-03', 'TOLD', 8_200],
      ['streamflix', '2026-12-10', 'FOUND', 1_299],
      ['cloudbox personal', '2026-12-15', 'FOUND', 599],
      ['cloudbox basic', '2026-12-16', 'FOUND', 599],
      ['Rent', '2026-12-31', 'TOLD', 90_000],
      ['City Power', '2027-01-03', 'TOLD', 8_200],
    ]);
    expect(billCalendar[2].priceRise).toEqual({
      from: { amountMinor: -999 },
      to: { amountMinor: -1_299 },
      on: '2026-09-10',
    });
    expect(billCalendar.filter((due: Answer) => due.perhapsDuplicate)).toHaveLength(2);
    expect(new Set(billCalendar.map((due: Answer) => due.uid)).size).toBe(billCalendar.length);
    expect([billCalendar[0].billId, billCalendar[1].billId]).toEqual([rent, power]);

    const { billAlerts } = await at.user(
      viewer,
      'billAlerts { kind merchant yearly { amountMinor } message }',
    );
    expect(billAlerts.map((alert: Answer) => [alert.kind, alert.yearly.amountMinor])).toEqual([
      ['DUPLICATE', 7_188],
      ['DUPLICATE', 7_188],
      ['PRICE_RISE', 3_600],
    ]);
    expect(billAlerts[2].message).toBe('streamflix went from $9.99 to $12.99 on 2026-09-10.');
  });

  it('says what was paid, and shows to nobody else', async () => {
    const viewer = await household();
    await addBill(viewer, bill('City Power', 8_200, '2026-01-03'));
    const query = 'billCalendar(startDate: "2026-11-01", horizonDays: 10) { name date paidOn }';
    expect((await at.user(viewer, query)).billCalendar).toContainEqual({
      name: 'City Power',
      date: '2026-11-03',
      paidOn: '2026-11-03',
    });
    const source = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${query} } } }`;
    const asked = await at.run(at.somebody(), source, { refs: [{ __typename: 'User', id: viewer.userId }] });
    expect(asked._entities).toEqual([null]);
  });

  it('moves dates by rules for weekends and ends of months, and hides what is no bill', async () => {
    const viewer = await household();
    const rent = await addBill(viewer, bill('Rent', 90_000, '2026-01-01'));
    const saved = '... on BillSettingSaved { setting { weekend monthDay ordinal weekday hidden } }';
    const set = (input: object) => at.mutate(viewer, 'setBillSetting', saved, input);
    const rentDates = async () =>
      (await at.user(viewer, calendar(100))).billCalendar
        .filter((due: Answer) => due.billId === rent)
        .map((due: Answer) => [due.uid, due.date]);
    const plain = await rentDates();
    expect(plain.map(([, date]: string[]) => date)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
    await set({ billId: rent, monthDay: 'LAST_WORKDAY' });
    const moved = await rentDates();
    expect(moved.map(([, date]: string[]) => date)).toEqual([
      '2026-11-30',
      '2026-12-31',
      '2027-01-29',
      '2027-02-26',
    ]);
    expect(moved[1][0]).toBe(plain[0][0]);
    await set({ billId: rent, monthDay: 'WEEKDAY', ordinal: 2, weekday: 2 });
    expect((await rentDates()).map(([, date]: string[]) => date)).toEqual([
      '2026-12-08',
      '2027-01-12',
      '2027-02-09',
    ]);
    const found = 'found:USD:streamflix:MONTHLY';
    await set({ billId: found, hidden: true });
    const names = (await at.user(viewer, calendar(100))).billCalendar.map((due: Answer) => due.name);
    expect(names).not.toContain('streamflix');
    const { billAlerts } = await at.user(viewer, 'billAlerts { merchant }');
    expect(billAlerts.map((alert: Answer) => alert.merchant)).not.toContain('streamflix');

    expect((await set({ billId: rent, monthDay: 'WEEKDAY', ordinal: 6, weekday: 1 })).code).toBe(
      'INVALID_VALUE',
    );
    expect((await set({ billId: rent, monthDay: 'LAST_DAY', ordinal: 2 })).code).toBe('INVALID_VALUE');
    expect((await set({ billId: 'bill_nobody' })).code).toBe('NOT_FOUND');
    const intruder = await at.mutate(at.somebody(), 'setBillSetting', saved, { billId: rent, hidden: true });
    expect(intruder.code).toBe('NOT_FOUND');
    const weekly = await addBill(viewer, bill('Cleaner', 4_000, '2026-11-02', 'WEEKLY'));
    expect((await set({ billId: weekly, monthDay: 'LAST_DAY' })).code).toBe('INVALID_VALUE');
  });
});

describe('a feed of bills', () => {
  const opened = '... on BillCalendarOpened { feed { id name } path }';
  const tokenOf = (path: string) => /^\/calendar\/(.+)\.ics$/.exec(path)?.[1] ?? '';
  const read = async (token: string): Promise<string | null> =>
    (await at.run(null, 'query ($token: String!) { budgetCalendar(token: $token) { text } }', { token }))
      .budgetCalendar?.text ?? null;

  it('is read by its token alone, with alarms, and is closed for good', async () => {
    const viewer = await household();
    await addBill(viewer, bill('City Power', 8_200, '2026-01-03'));
    await at.mutate(viewer, 'setBillReminders', '... on BillRemindersSet { daysBefore }', { daysBefore: 2 });
    const { feed, path } = await at.mutate(viewer, 'openBillCalendar', opened, { name: 'Our bills' });
    const token = tokenOf(path);
    const text = (await read(token)) ?? '';
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(component.getFirstPropertyValue('x-wr-calname')).toBe('Our bills');
    const events = component.getAllSubcomponents('vevent');
    const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    expect(new Set(uids).size).toBe(uids.length);
    const power = events.find((event) => String(event.getFirstPropertyValue('dtstart')) === '2026-12-03');
    expect(power?.getFirstPropertyValue('summary')).toBe('City Power: $82.00');
    const trigger = power?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger') as ICAL.Duration;
    expect(trigger.toSeconds()).toBe(-(2 * 1_440 - 540) * 60);
    const paid = events.find((event) => String(event.getFirstPropertyValue('dtstart')) === '2026-11-03');
    expect(paid?.getFirstPropertyValue('summary')).toBe('City Power: $82.00 (paid)');
    expect(paid?.getFirstSubcomponent('valarm')).toBeNull();

    const { rows } = await at.sql.query('SELECT * FROM budget.calendar_feed WHERE id = $1', [feed.id]);
    expect(JSON.stringify(rows)).not.toContain(token.slice('budget-'.length));
    const intruder = await at.mutate(
      at.somebody(),
      'closeBillCalendar',
      '... on BudgetItemRemoved { wasThere }',
      { id: feed.id },
    );
    expect([intruder.wasThere, (await read(token)) !== null]).toEqual([false, true]);
    const closed = await at.mutate(viewer, 'closeBillCalendar', '... on BudgetItemRemoved { wasThere }', {
      id: feed.id,
    });
    expect([closed.wasThere, await read(token)]).toEqual([true, null]);
  });

  it('keeps its UIDs when dates move and time goes on', async () => {
    const viewer = at.somebody();
    const rent = await addBill(viewer, bill('Rent', 90_000, '2026-01-31'));
    const token = tokenOf((await at.mutate(viewer, 'openBillCalendar', opened, {})).path);
    const dates = async () => {
      const component = new ICAL.Component(ICAL.parse((await read(token)) ?? '') as unknown[]);
      return new Map(
        component
          .getAllSubcomponents('vevent')
          .map((event) => [
            String(event.getFirstPropertyValue('uid')),
            String(event.getFirstPropertyValue('dtstart')),
          ]),
      );
    };
    const before = await dates();
    await at.mutate(viewer, 'setBillSetting', '... on BillSettingSaved { setting { weekend } }', {
      billId: rent,
      weekend: 'EARLIER',
    });
    const after = await dates();
    expect([...after.keys()]).toEqual([...before.keys()]);
    const uid = [...before].find(([, date]) => date === '2027-01-31')?.[0] ?? '';
    expect(after.get(uid)).toBe('2027-01-29');
  });

  it('is not opened by other texts, eleven times, or without a name', async () => {
    for (const token of [
      '',
      'budget-',
      `budget-${'x'.repeat(43)}`,
      "budget-' OR 1=1 --",
      `nutrition-${'x'.repeat(43)}`,
    ])
      expect(await read(token)).toBeNull();
    const viewer = at.somebody();
    const codes = [];
    for (let count = 0; count < 11; count += 1)
      codes.push((await at.mutate(viewer, 'openBillCalendar', opened, {})).code ?? 'OPENED');
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'OPENED'), 'TOO_MANY']);
    expect((await at.mutate(viewer, 'openBillCalendar', opened, { name: ' ' })).code).toBe('INVALID_VALUE');
  });
});

describe('reminders of bills', () => {
  const fields = '... on BillRemindersSet { daysBefore reminders { name date amount { amountMinor } } }';

  const follow = async (viewer: ReturnType<RunningBudget['somebody']>, after: string | null = null) =>
    (await subscribe({
      schema: at.budget.schema,
      document: parse(
        'subscription ($after: String) { billReminded(after: $after) { cursor reminder { name date } } }',
      ),
      variableValues: { after },
      contextValue: at.budget.createContext({ viewer, requestId: 'test' }),
    })) as AsyncGenerator<Answer>;
  const next = async (events: AsyncGenerator<Answer>) => (await events.next()).value.data.billReminded;

  it('come once for each date, so many days before, as events', async () => {
    const viewer = at.somebody();
    const [following, stranger] = [await follow(viewer), await follow(at.somebody())];
    const first = next(following);
    const nothing = next(stranger);
    await addBill(viewer, bill('Rent', 90_000, '2026-01-24'));
    await addBill(viewer, bill('Phone', 2_000, '2026-01-26'));
    const set = await at.mutate(viewer, 'setBillReminders', fields, { daysBefore: 3 });
    expect(set.reminders).toEqual([{ name: 'Rent', date: '2026-11-24', amount: { amountMinor: 90_000 } }]);
    await at.mutate(viewer, 'setBillReminders', fields, { daysBefore: 3 });
    const { cursor, reminder } = await first;
    expect(reminder).toEqual({ name: 'Rent', date: '2026-11-24' });
    await following.return(undefined);
    const events = async () =>
      (
        await at.sql.query(
          "SELECT payload FROM budget.outbox WHERE key = $1 AND type = 'budget.bill.due-soon'",
          [viewer.userId],
        )
      ).rows.map(({ payload }) => payload.dueDate);
    expect(await events()).toEqual(['2026-11-24']);

    at.setTime('2026-11-23T08:00:00Z');
    try {
      await at.budget.start();
      const reminded = async () => (await at.user(viewer, 'billReminders { name date }')).billReminders;
      for (let waits = 0; waits < 200 && (await reminded()).length < 2; waits += 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      expect(await reminded()).toEqual([
        { name: 'Phone', date: '2026-11-26' },
        { name: 'Rent', date: '2026-11-24' },
      ]);
      // What was made while nobody followed comes after the cursor, once.
      const later = await follow(viewer, cursor);
      expect((await next(later)).reminder).toEqual({ name: 'Phone', date: '2026-11-26' });
      await later.return(undefined);
      await expect(Promise.race([nothing, Promise.resolve('silent')])).resolves.toBe('silent');
      void stranger.return(undefined);
    } finally {
      at.setTime('2026-11-21T12:00:00Z');
    }
    expect((await at.mutate(viewer, 'setBillReminders', fields, { daysBefore: 31 })).code).toBe(
      'INVALID_VALUE',
    );
    expect((await at.mutate(viewer, 'setBillReminders', fields, {})).daysBefore).toBeNull();
  });
});
