import { formatMoney } from '@progressive/quantities';
import { categoryName } from '../spending-category.js';
import type { Anomaly } from './anomalies.js';
import type { CategoryChange, MonthFacts } from './month-facts.js';

/** A figure that a sentence of the review holds, as it stands there. */
export interface ReviewFigure {
  readonly label: string;
  readonly value: string;
}

/** A review in words; every number of the text is one of the figures. */
export interface MonthReview {
  readonly facts: MonthFacts;
  readonly text: string;
  readonly figures: readonly ReviewFigure[];
}

/** Categories, anomalies and habits that a review names. */
const [mostCategories, mostAnomalies, mostHabits] = [3, 3, 2];
/** A category is told when it is so much off its usual: a share of it, and of the month's spending. */
const [tellShare, tellOfMonth] = [0.2, 0.02];

/** Puts the facts of a month into words. */
export function reviewMonth(facts: MonthFacts): MonthReview {
  const words = new Words(facts.currency);
  const sentences =
    facts.payments === 0
      ? [words.say`Nothing was spent in ${['month', facts.month]}.`]
      : [
          overall(facts, words),
          ...balance(facts, words),
          ...usual(facts, words),
          ...facts.categories
            .filter((change) => isTold(change, facts))
            .slice(0, mostCategories)
            .map((change) => categoryWords(change, words)),
          ...largest(facts, words),
          ...facts.anomalies.slice(0, mostAnomalies).map((anomaly) => anomalyWords(anomaly, words)),
          ...facts.habits.slice(0, mostHabits).map((habit) => {
            const { merchant, times, monthlyMinor } = habit;
            return words.say`${words.name(merchant)} was a habit: ${[`payments to ${merchant} in 91 days`, times]} payments in the last ${['days of a habit', 91]} days, about ${words.money(`${merchant} a month`, monthlyMinor)} a month.`;
          }),
        ];
  return { facts, text: sentences.join(' '), figures: words.figures };
}

type Part = string | readonly [label: string, value: string | number];

/** Collects every figure where it is said. */
class Words {
  readonly figures: ReviewFigure[] = [];
  readonly #currency: string;

  constructor(currency: string) {
    this.#currency = currency;
  }

  /** An amount as people read it, noted as a figure. */
  money(label: string, minor: number): Part {
    return [label, formatMoney({ amountMinor: minor, currency: this.#currency })];
  }

  /** A merchant may have digits in its name: they are noted too. */
  name(merchant: string): Part {
    return /\d/.test(merchant) ? ['merchant', merchant] : merchant;
  }

  say(strings: TemplateStringsArray, ...parts: readonly Part[]): string {
    return strings.reduce((text, string, index) => {
      const part = parts[index - 1] ?? '';
      if (typeof part === 'string') return `${text}${part}${string}`;
      const [label, value] = [part[0], String(part[1])];
      this.figures.push({ label, value });
      return `${text}${value}${string}`;
    });
  }
}

function overall({ month, running, spentMinor, payments }: MonthFacts, words: Words): string {
  const so = running ? 'So far in' : 'In';
  return words.say`${so} ${['month', month]} you spent ${words.money('spent', spentMinor)} in ${['payments', payments]} payments.`;
}

function balance({ incomeMinor, spentMinor }: MonthFacts, words: Words): string[] {
  if (incomeMinor === 0) return [];
  const kept = incomeMinor - spentMinor;
  const income = words.money('income', incomeMinor);
  return kept >= 0
    ? [words.say`${income} came in, so ${words.money('kept', kept)} stayed.`]
    : [
        words.say`${income} came in: ${words.money('more spent than came in', -kept)} more went out than that.`,
      ];
}

function usual(facts: MonthFacts, words: Words): string[] {
  const { monthsBefore, usualSpentMinor, spentMinor, running } = facts;
  if (monthsBefore === 0 || running) return [];
  const by = Math.abs(spentMinor - usualSpentMinor);
  const usualMoney = words.money('usual month', usualSpentMinor);
  const months: Part = ['months before', monthsBefore];
  if (by === 0) return [words.say`That is your usual month, ${usualMoney} over the last ${months}.`];
  const way = spentMinor > usualSpentMinor ? 'above' : 'below';
  return [
    words.say`That is ${words.money('from usual', by)} ${way} your usual ${usualMoney} (the middle of the ${months} months before).`,
  ];
}

function isTold(
  { minor, usualMinor }: CategoryChange,
  { spentMinor, monthsBefore, running }: MonthFacts,
): boolean {
  const by = Math.abs(minor - usualMinor);
  return (
    monthsBefore > 0 &&
    (!running || minor > usualMinor) &&
    by >= tellShare * usualMinor &&
    by >= tellOfMonth * spentMinor
  );
}

function categoryWords({ category, minor, usualMinor }: CategoryChange, words: Words): string {
  const name = category === 'INCOME' ? 'income' : categoryName(category);
  const way = minor > usualMinor ? 'more' : 'less';
  const total = words.money(name, minor);
  return words.say`${capital(name)} came to ${total}, ${words.money(`${name} from usual`, Math.abs(minor - usualMinor))} ${way} than usual.`;
}

function largest({ largest: most }: MonthFacts, words: Words): string[] {
  if (most === null) return [];
  const { merchant, minor, date } = most;
  return [
    words.say`The largest payment was ${words.money('largest payment', minor)} to ${words.name(merchant)} on ${['day of the largest payment', date]}.`,
  ];
}

function anomalyWords({ kind, merchant, minor, usual: normal, seen, date }: Anomaly, words: Words): string {
  const [name, on]: [Part, Part] = [words.name(merchant), ['day', date]];
  const money = words.money(`${merchant} on ${date}`, minor);
  switch (kind) {
    case 'AMOUNT':
      return words.say`Unusual: ${money} to ${name} on ${on}, where ${words.money(`usual for ${merchant}`, normal)} is usual.`;
    case 'NEW_MERCHANT':
      return words.say`Unusual: a first payment to ${name} on ${on}, ${money}.`;
    case 'FREQUENCY':
      return words.say`Unusual: ${['payments within a week', seen]} payments to ${name} in the ${['days of a week', 7]} days up to ${on}.`;
    case 'REPEATED':
      return words.say`Unusual: ${money} went to ${name} twice around ${on}.`;
  }
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
