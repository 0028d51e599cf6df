/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, startInstallation } from '../installation/installation.js';
import { continueAsDemo } from '../installation/person.js';
import { importStatement } from '../installation/statement.js';
import { findChromium, launchChromium, type Visitor, visit } from './browser.js';

const executable = findChromium();

describe.skipIf(executable === null)('what people do with a plan, in their browsers', () => {
  let at: Installation;
  let browser: Browser;
  let owner: Visitor;

  beforeAll(async () => {
    at = await startInstallation('shopping');
    browser = await launchChromium(executable ?? '');
    owner = await visit(browser, at.url);
  });

  afterAll(async () => {
    await browser?.close();
    await at?.[Symbol.asyncDispose]();
  });

  it('a shopping list is made of it, and takes what the person adds', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: 'Continue as the demo person' }).click();
    await page.getByLabel('What do you want?').fill('Plan my meals for the week with $90 for food');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByTestId('plan').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Take to the shop' }).click();
    await page.getByTestId('groceries').waitFor();
    const before = await page.getByTestId('grocery').count();
    expect(before).toBeGreaterThan(5);
    await page.getByLabel('Add something').fill('birthday candles');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByTestId('grocery').filter({ hasText: 'birthday candles' }).waitFor();
    expect(await page.getByTestId('grocery').count()).toBe(before + 1);
  });

  it('the list is ticked by whoever has the link and by the owner, each seeing it at once', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: 'Make a link for others' }).click();
    const path = await page.getByTestId('share-link').getAttribute('href');
    await using guest = await visit(browser, new URL(path ?? '', at.url).href);
    const theirs = guest.page.getByTestId('grocery');
    await theirs.filter({ hasText: 'birthday candles' }).getByRole('checkbox').check();
    await ticked(page, 1);
    expect(
      await page.getByTestId('grocery').filter({ hasText: 'birthday candles' }).getAttribute('data-ticked'),
    ).toBe('true');
    await page.getByTestId('grocery').first().getByRole('checkbox').check();
    await ticked(guest.page, 2);
    expect(guest.faults).toEqual([]);
  });

  it('the list prints without its buttons, and keeps its ticks over a reload', async () => {
    const { page } = owner;
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByTestId('grocery').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await ticked(page, 2);
    expect(owner.faults).toEqual([]);
  });

  it('makes a plan of what it proposes against overspending, once the person accepts', async () => {
    const demo = await continueAsDemo(at);
    await importStatement(demo);
    const { viewer } = await demo.run<{ viewer: { currentPlan: { revision: number } | null } }>(
      '{ viewer { id currentPlan { id revision } } }',
    );
    const standing = viewer.currentPlan?.revision ?? 0;
    await using person = await visit(browser, at.url);
    const { page } = person;
    await page.getByRole('button', { name: 'Continue as the demo person' }).click();
    await page
      .getByLabel('What do you want?')
      .fill('I overspent by $200, cut my costs without losing my workouts');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const accept = page.getByTestId('answer').getByRole('button', { name: 'Do this' });
    await accept.waitFor({ timeout: 60_000 });
    expect(await page.getByTestId('answer').textContent()).toMatch(/a month/);
    // What is proposed is no plan until it is accepted.
    if (standing === 0) await page.getByText('There is no plan yet').waitFor();
    else await revision(page, standing).waitFor();
    await accept.click();
    await revision(page, standing + 1).waitFor({ timeout: 60_000 });
    expect(await page.getByTestId('day').count()).toBe(7);
    expect(await page.getByTestId('meal').count()).toBeGreaterThan(14);
    expect(await page.getByTestId('session').count()).toBeGreaterThan(0);
    expect(await accept.count()).toBe(0);
    expect(person.faults).toEqual([]);
  });
});

/** Waits until a page shows so many ticks. */
async function ticked(page: Page, count: number): Promise<void> {
  await page
    .locator('[data-testid=grocery][data-ticked=true]')
    .nth(count - 1)
    .waitFor();
  expect(await page.locator('[data-testid=grocery][data-ticked=true]').count()).toBe(count);
}

/** The plan of a page, once it is of this revision. */
const revision = (page: Page, number: number) =>
  page.locator(`[data-testid=plan][data-revision="${number}"]`);
