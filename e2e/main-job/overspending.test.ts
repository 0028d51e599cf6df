import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, planFields, readRequest } from '../installation/asking.js';
import { type Installation, modes, startInstallation } from '../installation/installation.js';
import { signUp } from '../installation/person.js';
import { importStatement } from '../installation/statement.js';

/** `$1,234.50` in cents. */
const cents = (value: string) => Math.round(Number(value.replace(/[^\d.-]/g, '')) * 100);

describe.each(modes)('J4: over budget, %s', (mode) => {
  let installation: Installation;

  beforeAll(async () => {
    installation = await startInstallation(`overspending_${mode}`, mode);
  });

  afterAll(async () => {
    await installation?.[Symbol.asyncDispose]();
  });

  it('says where it is, combines cuts whose sums are right, and plans the week that is accepted', async () => {
    const person = await signUp(installation);
    await importStatement(person);
    const asked = await ask(person, 'I overspent by $200, cut my costs without losing my workouts');
    expect(asked).toMatchObject({ status: 'ANSWERED', strategy: 'ORCHESTRATED' });
    const facts = asked.answer?.facts ?? [];
    const sum = (label: string) => cents(facts.find((fact) => fact.label === label)?.value ?? '0');
    const steps = facts.filter(({ label }) => /^step \d+$/.test(label));
    expect(sum('wanted a month')).toBe(20_000);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.reduce((total, { value }) => total + cents(value), 0)).toBe(sum('saved a month'));
    expect(sum('saved a month') + sum('still missing') - sum('more than wanted')).toBe(20_000);
    expect(asked.answer?.text).toMatch(/groceries|eating out/);
    // Rent is never cut, and every number of the text is a fact.
    expect(asked.answer?.text).not.toMatch(/rent/i);
    const numbers =
      (asked.answer?.text ?? '').replaceAll(/of (?:100|10)\b/g, '').match(/\d[\d,.]*\d|\d/g) ?? [];
    const known = facts.map(({ value }) => value.replace(/[^\d.,]/g, ''));
    for (const number of numbers) expect(known, number).toContain(number);

    const tooMuch = await ask(person, 'I overspent by $5000 a month, what can I cut?');
    const missing = tooMuch.answer?.facts.find(({ label }) => label === 'still missing')?.value ?? '';
    const saved = tooMuch.answer?.facts.find(({ label }) => label === 'saved a month')?.value ?? '';
    expect(cents(missing) + cents(saved)).toBe(500_000);
    expect(tooMuch.answer?.waysOut.length).toBeGreaterThan(0);

    const accept = () =>
      person.run<{ acceptProposal: { id: string; status: string } }>(
        'mutation ($id: ID!) { acceptProposal(input: { requestId: $id, waitMs: 15000 }) { ... on Request { id status } ... on AskRefusal { code } } }',
        { id: asked.id },
      );
    const accepted = (await accept()).acceptProposal;
    await expect
      .poll(async () => (await readRequest(person, accepted.id)).status, { timeout: 60_000 })
      .toBe('ANSWERED');
    const { plan } = await readRequest(person, accepted.id);
    expect(plan).toMatchObject({ horizonDays: 7, unchecked: [] });
    expect(plan?.mealPlan?.cost.amountMinor).toBeLessThanOrEqual(sum('food of the week'));
    expect(plan?.trainingProgram?.weeks.flatMap((week) => week.sessions).length).toBeGreaterThan(0);
    // Accepted again it is the same plan.
    expect((await accept()).acceptProposal.id).toBe(accepted.id);
    const { viewer } = await person.run<{ viewer: { currentPlan: { id: string; revision: number } } }>(
      `{ viewer { id currentPlan { ${planFields} } } }`,
    );
    expect(viewer.currentPlan).toMatchObject({ id: plan?.id, revision: plan?.revision });
  });

  it('asks for payments where there are none, and has nothing to accept there', async () => {
    const person = await signUp(installation);
    const asked = await ask(person, 'I overspent by $200, what can I cut?');
    expect(asked.status).toBe('ANSWERED');
    expect(asked.answer?.text).toMatch(/no payments in USD/);
    const { acceptProposal } = await person.run<{ acceptProposal: { code: string } }>(
      'mutation ($id: ID!) { acceptProposal(input: { requestId: $id }) { ... on AskRefusal { code field } } }',
      { id: asked.id },
    );
    expect(acceptProposal).toEqual({ code: 'NOTHING_TO_ACCEPT', field: 'input.requestId' });
  });
});
