import { daysBetween, type LocalDate } from '@progressive/quantities';
import { keptClaims, noWishes } from './claims.js';
import { type Found, figure, type KnownMoney, show } from './known-money.js';
import type { MoneyQuestion } from './money-question.js';
import { periodDays } from './question-period.js';
import { categoryGroup, categoryName } from './spending-category.js';

/** How many categories an answer names. */
const named = 4;

/** What was spent, in all or on some categories; null when nothing is recorded for the period at all. */
export function spendingAnswer(
  { categories, period }: MoneyQuestion,
  { spent, now }: KnownMoney,
): Found | null {
  if (spent.length === 0) return null;
  const meant = spent.filter(({ category }) => categories.length === 0 || categories.includes(category));
  const total = meant.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const count = meant.reduce((sum, item) => sum + item.count, 0);
  const on = categories.length === 0 ? '' : ` on ${categoryWords(categories)}`;
  const purchases = count === 1 ? '1 expense' : `${count} expenses`;
  const parts =
    meant.length < 2
      ? ''
      : `: ${meant
          .slice(0, named)
          .map(({ category, totalMinor }) => `${categoryName(category)} ${show(totalMinor, now.currency)}`)
          .join(', ')}${meant.length > named ? ' and more' : ''}`;
  return {
    text: `You spent ${show(total, now.currency)}${on} ${period.words} (${purchases})${parts}.`,
    facts: [
      figure(`spent${on} ${period.words}`, total, now.currency, 'your expenses'),
      ...meant.map(({ category, totalMinor }) =>
        figure(categoryName(category), totalMinor, now.currency, 'your expenses'),
      ),
    ],
  };
}

/** What is still free in the period, in all or for some categories; null when no income is known. */
export function spendableAnswer(question: MoneyQuestion, known: KnownMoney): Found | null {
  const { now, spent, today } = known;
  if (!now.known) return null;
  const { categories, period } = question;
  const isFree = (category: (typeof spent)[number]['category']) => categoryGroup(category) !== 'FIXED';
  const meant = spent.filter(({ category }) =>
    categories.length === 0 ? isFree(category) : categories.includes(category),
  );
  const gone = meant.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const share = categories.length === 0 ? now.disposableMinor : usualOf(question, known);
  if (share === null) return null;
  const left = share - gone;
  const days = daysToCome(question, today);
  const aDay = left > 0 && days > 1 ? `, about ${show(Math.floor(left / days), now.currency)} a day` : '';
  const what = categories.length === 0 ? '' : ` for ${categoryWords(categories)}`;
  const basis =
    categories.length === 0 ? 'income less bills and minimum payments' : 'your limit or usual spending';
  const verdict =
    left >= 0
      ? `You can still spend ${show(left, now.currency)}${what} ${period.words}${aDay}`
      : `You have spent ${show(-left, now.currency)} more than there is${what} ${period.words}`;
  return {
    text: `${verdict}: ${show(share, now.currency)} (${basis}) less ${show(gone, now.currency)} spent.${goalWords(question, now)}`,
    facts: [
      figure(`free${what} ${period.words}`, left, now.currency, basis),
      figure('spent so far', gone, now.currency, 'your expenses'),
    ],
  };
}

/** What is free is not free of wishes: says what the goals need of it. */
function goalWords({ categories, period }: MoneyQuestion, now: KnownMoney['now']): string {
  if (categories.length > 0) return '';
  const needed = keptClaims(now, noWishes)
    .filter(({ claimClass }) => claimClass !== 'NEED' && claimClass !== 'FUN')
    .reduce((sum, { demandMinor }) => sum + demandMinor, 0);
  return needed === 0 ? '' : ` Your goals need ${show(needed, now.currency)} of that ${period.words}.`;
}

function usualOf({ categories }: MoneyQuestion, { now }: KnownMoney): number | null {
  const food = categories.some((category) => categoryGroup(category) === 'FOOD')
    ? (now.food?.shareMinor ?? null)
    : null;
  const others = [...now.needs, ...(now.fitness === null ? [] : [now.fitness])]
    .filter(({ category }) => categories.includes(category))
    .map(({ shareMinor }) => shareMinor);
  const fun = categories.some((category) => categoryGroup(category) === 'WANT') ? [now.fun.shareMinor] : [];
  const parts = [...(food === null ? [] : [food]), ...others, ...fun];
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

function categoryWords(categories: MoneyQuestion['categories']): string {
  const isFood =
    categories.length === 2 && categories.every((category) => categoryGroup(category) === 'FOOD');
  return isFood ? 'food' : categories.map(categoryName).join(' and ');
}

/** Days of the period that are still to come, today included; at least 1 while it lasts, else 0. */
function daysToCome({ period }: MoneyQuestion, today: LocalDate): number {
  return today > period.to ? 0 : Math.min(periodDays(period), daysBetween(today, period.to) + 1);
}
