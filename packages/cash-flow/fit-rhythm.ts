import { fromEpochDay } from '@progressive/quantities';
import { periodDays, type RhythmRule, rhythmRules, ruleDate } from './rhythm-rules.js';

/** A rule laid over events. */
export interface RhythmFit {
  readonly rule: RhythmRule;
  readonly phase: number;
  readonly dayOfMonth: number;
  /** Indices of the events on the rule's dates, in order. */
  readonly hits: readonly number[];
  /** Days that each hit lies from its date. */
  readonly residuals: readonly number[];
  /** Share of the dates that were hit. */
  readonly coverage: number;
  /** Share of the events that lie on a date. */
  readonly precision: number;
}

/** Shares that a rule needs to count, and how far its hits must be above chance (standard deviations). */
const [leastCoverage, leastPrecision, leastZ] = [0.7, 0.7, 2.2];

/** The events of a merchant: days in order with their amounts. */
export interface Events {
  readonly days: readonly number[];
  readonly amounts: readonly number[];
}

/**
 * The rule that explains the events best, or null: for each rhythm every event is tried as its phase; enough of the dates
 * must be hit, enough of the events must lie on dates, and both more often than by chance. How many occurrences are needed
 * depends on how alike the amounts are: three equal amounts say more than five free ones.
 * @param kind PART for a cluster out of a merchant's payments: of many clusters some fit by accident, so more is asked.
 */
export function fitRhythm(events: Events, kind: 'WHOLE' | 'PART' = 'WHOLE'): RhythmFit | null {
  let best: { readonly fit: RhythmFit; readonly score: number } | null = null;
  const span = (events.days.at(-1) ?? 0) - (events.days[0] ?? 0);
  for (const rule of rhythmRules) {
    // So many events cannot lie on so few dates.
    if (span / periodDays(rule) + 2 < leastPrecision * events.days.length) continue;
    for (const fit of phasesOf(rule, events)) {
      if (!isEnough(fit, events, kind)) continue;
      const score = scoreOf(fit);
      if (best === null || score > best.score) best = { fit, score };
    }
  }
  return best?.fit ?? null;
}

function scoreOf({ coverage, precision, residuals, rule }: RhythmFit): number {
  const scatter = residuals.reduce((sum, residual) => sum + Math.abs(residual), 0) / residuals.length;
  return (2 * coverage * precision) / (coverage + precision) - (0.1 * scatter) / Math.max(1, rule.tolerance);
}

/** Phases tried: at most 24 events spread over all, for months also the last day. */
function* phasesOf(rule: RhythmRule, { days }: Events): Generator<RhythmFit> {
  const step = Math.max(1, Math.floor(days.length / 24));
  const tried = new Set<string>();
  for (let index = 0; index < days.length; index += step) {
    const phase = days[index] ?? 0;
    const day = Number(fromEpochDay(phase).slice(8));
    for (const dayOfMonth of rule.months > 0 && day >= 28 ? [day, 31] : [day]) {
      const key =
        rule.days > 0
          ? String(phase % rule.days)
          : `${Math.round(phase / 30.44) % rule.months} ${dayOfMonth}`;
      if (tried.has(key)) continue;
      tried.add(key);
      yield lay(rule, phase, dayOfMonth, days);
    }
  }
}

function lay(rule: RhythmRule, phase: number, dayOfMonth: number, days: readonly number[]): RhythmFit {
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const period = periodDays(rule);
  const from = Math.floor((first - phase) / period) - 1;
  const to = Math.ceil((last - phase) / period) + 1;
  const hits: number[] = [];
  const residuals: number[] = [];
  let [dates, at] = [0, 0];
  for (let steps = from; steps <= to; steps += 1) {
    const date = ruleDate(rule, phase, steps, dayOfMonth);
    if (date < first - rule.tolerance || date > last + rule.tolerance) continue;
    dates += 1;
    while (at < days.length && (days[at] ?? 0) < date - rule.tolerance) at += 1;
    const nearest = nearestTo(days, at, date, rule.tolerance);
    if (nearest < 0) continue;
    hits.push(nearest);
    residuals.push((days[nearest] ?? 0) - date);
    at = nearest + 1;
  }
  const coverage = dates === 0 ? 0 : hits.length / dates;
  return { rule, phase, dayOfMonth, hits, residuals, coverage, precision: hits.length / days.length };
}

/** Index of the event nearest to a date, from `at` on and within the tolerance; -1 for none. */
function nearestTo(days: readonly number[], at: number, date: number, tolerance: number): number {
  let nearest = -1;
  for (let index = at; index < days.length && (days[index] ?? 0) <= date + tolerance; index += 1) {
    if (nearest < 0 || Math.abs((days[index] ?? 0) - date) < Math.abs((days[nearest] ?? 0) - date))
      nearest = index;
  }
  return nearest;
}

function isEnough(fit: RhythmFit, { days, amounts }: Events, kind: 'WHOLE' | 'PART'): boolean {
  const { coverage, precision, hits, rule } = fit;
  if (coverage < leastCoverage || precision < leastPrecision) return false;
  const hitAmounts = hits.map((index) => amounts[index] ?? 0);
  const needed = rule.least[likenessOf(hitAmounts)] ?? Number.POSITIVE_INFINITY;
  if (hits.length < needed + (kind === 'PART' ? 2 : 0)) return false;
  // Few occurrences with gaps, or some of many clusters with gaps, fit a rule by accident.
  if ((hits.length <= 4 || kind === 'PART') && coverage < 0.8) return false;
  const span = Math.max(1, (days.at(-1) ?? 0) - (days[0] ?? 0));
  const rate = Math.min(0.9, days.length / span);
  const chance = 1 - (1 - rate) ** (2 * rule.tolerance + 1);
  const dates = hits.length / coverage;
  return (hits.length - dates * chance) / Math.sqrt(dates * chance * (1 - chance)) > leastZ;
}

/** 0: each amount is near the one before it (prices may rise in steps); 1: alike; 2: anything. */
export function likenessOf(amounts: readonly number[]): 0 | 1 | 2 {
  const steps = amounts.slice(1).map((amount, index) => Math.abs(amount / (amounts[index] ?? amount) - 1));
  const near = (share: number): number =>
    steps.filter((step) => step <= share).length / Math.max(1, steps.length);
  if (near(0.06) >= 0.75) return 0;
  return near(0.3) >= 0.75 ? 1 : 2;
}
