import { randomUUID } from 'node:crypto';
import { createPostgresEventBus, createRedisEventBus, type EventBus } from '@progressive/event-bus';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../installation/asking.js';
import { type Installation, startInstallation } from '../installation/installation.js';
import { type Person, signUp } from '../installation/person.js';
import { Flaky } from './flaky-subscriber.js';

const events = 1000;
const disconnects = 200;

describe('subscriptions over an unreliable network', () => {
  let installation: Installation;
  let ann: Person;
  let bus: EventBus;
  let planId: string;
  let part: string;

  beforeAll(async () => {
    installation = await startInstallation('subscriptions');
    ann = await signUp(installation);
    bus =
      installation.redisUrl === undefined
        ? createPostgresEventBus({ url: installation.database.adminUrl })
        : await createRedisEventBus({ url: installation.redisUrl });
    const { plan } = await ask(ann, 'Make me a budget plan for the next week');
    planId = plan?.id ?? '';
    part = plan?.budgetPlan?.id ?? '';
  });

  afterAll(async () => {
    await bus?.[Symbol.asyncDispose]();
    await installation?.[Symbol.asyncDispose]();
  });

  /** Announces `count` changes of the person's budget plan, as the budget agent does. */
  async function change(count: number): Promise<void> {
    const changes = Array.from({ length: count }, (_, index) => {
      const oldId = part;
      part = `budgetplan_${randomUUID()}`;
      const payload = { userId: ann.id, oldId, newId: part, change: `change ${index + 1}` };
      return {
        id: randomUUID(),
        type: 'budget.budget-plan.changed',
        key: ann.id,
        payload,
        occurredAt: new Date().toISOString(),
      };
    });
    for (let at = 0; at < changes.length; at += 50) await bus.publish('budget', changes.slice(at, at + 50));
  }

  it(`loses nothing, repeats nothing and keeps the order over ${disconnects} disconnects during ${events} events`, async () => {
    const subscriber = new Flaky(installation.webSocketUrl, ann.accessToken, planId);
    await subscriber.catchUp();
    const publishing = change(events);
    const seen = await subscriber.take(events, { disconnectEvery: events / disconnects });
    await publishing;
    expect(subscriber.disconnects).toBeGreaterThanOrEqual(disconnects);
    expect(seen.map((event) => event.revision)).toEqual(
      Array.from({ length: events }, (_, index) => index + 2),
    );
    expect(seen.map((event) => event.change)).toEqual(
      Array.from({ length: events }, (_, index) => `change ${index + 1}`),
    );
  });

  it('replays from a cursor of long ago', async () => {
    const subscriber = new Flaky(installation.webSocketUrl, ann.accessToken, planId);
    subscriber.resumeFrom(1);
    const seen = await subscriber.take(events, { disconnectEvery: events + 1 });
    expect(seen.map((event) => event.revision)).toEqual(
      Array.from({ length: events }, (_, index) => index + 2),
    );
  });

  it('shows a plan to its owner only, and takes no cursor of another kind', async () => {
    const eve = await signUp(installation, 'Eve');
    const document =
      'subscription ($planId: ID!, $after: String) { planUpdated(planId: $planId, after: $after) { cursor } }';
    await expect(eve.follow(document, { planId }).next()).rejects.toThrow(/NOT_FOUND/);
    await expect(ann.follow(document, { planId, after: 'nonsense' }).next()).rejects.toThrow(
      /BAD_USER_INPUT/,
    );
  });

  it('refuses a token that is none before anything is subscribed', async () => {
    const stranger = new Flaky(installation.webSocketUrl, 'not.a.token', planId);
    await expect(stranger.take(1, { disconnectEvery: 10 })).rejects.toMatchObject({ code: 4401 });
  });
});
