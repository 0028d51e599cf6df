import type { LocalDate } from '@progressive/quantities';
import type { IntakeNutrient, IntakeQuestion } from '../routing/index.js';
import { type Answer, answer, type Fact } from './answer.js';
import { dayWords } from './plan-words.js';

/** What a person has eaten on a day, and should eat. */
export interface Intake {
  /** What is logged, in order. */
  readonly foods: readonly LoggedFood[];
  /** Null when nobody knows a target. */
  readonly target: IntakeTarget | null;
  /** What the day's planned training adds to the energy, kcal. */
  readonly trainingKcal: number;
  /** Facts about the body that the targets assume: birthDate, sex, heightCm, weightKg. */
  readonly assumed: readonly string[];
}

export interface LoggedFood {
  readonly label: string;
  readonly portion: string;
  /** Of the nutrient that is asked about, in its unit; null = not known, which is not zero. */
  readonly amount: number | null;
}

/** Bounds for a day; null = none on that side. */
export interface IntakeTarget {
  readonly min: number | null;
  readonly max: number | null;
}

const words: Readonly<Record<IntakeNutrient, readonly [name: string, unit: string]>> = {
  energy: ['energy', 'kcal'],
  protein: ['protein', 'g'],
  carbohydrate: ['carbohydrate', 'g'],
  'saturated-fat': ['saturated fat', 'g'],
  fat: ['fat', 'g'],
  fibre: ['fibre', 'g'],
  sugar: ['sugar', 'g'],
  sodium: ['sodium', 'mg'],
};

const howToLog = ['I ate two eggs and toast for breakfast'];

/** What was eaten, out of what, and what is left of it. @param today the person's day. */
export function intakeAnswer(question: IntakeQuestion, intake: Intake, today: LocalDate): Answer {
  const { nutrient, day, slots } = question;
  const [name, unit] = words[nutrient];
  const when = `${slots.length === 0 ? '' : `for ${slots.join(' and ')} `}${day === today ? 'today' : `on ${dayWords(day)}`}`;
  const known = intake.foods.flatMap(({ amount }) => amount ?? []);
  const eaten = Math.round(known.reduce((sum, amount) => sum + amount, 0));
  const target = slots.length === 0 ? dayTarget(question, intake) : null;
  const facts = [
    ...(known.length === 0 ? [] : [fact(`${name} eaten ${when}`, eaten, unit, 'nutrition: food log')]),
    ...targetFacts(name, unit, target),
    ...(target === null || !countsTraining(question, intake)
      ? []
      : [fact('energy of planned training', intake.trainingKcal, 'kcal', 'nutrition: meal plan')]),
  ];
  if (intake.foods.length === 0) {
    const text = `Nothing is logged ${when}${day === today ? ' yet' : ''}, so I cannot say what you ate. ${targetWords(question, intake, target)} Say what you ate and I log it.`;
    return { ...answer(text.replaceAll('  ', ' '), facts), waysOut: howToLog };
  }
  const text = [
    eatenWords(question, intake, { when, eaten, known: known.length }),
    known.length === 0 ? '' : leftWords(question, target, eaten),
    targetWords(question, intake, target),
  ];
  return answer(text.filter((sentence) => sentence !== '').join(' '), facts);
}

function eatenWords(
  { nutrient, namesFoods }: IntakeQuestion,
  { foods }: Intake,
  { when, eaten, known }: { readonly when: string; readonly eaten: number; readonly known: number },
): string {
  const [name, unit] = words[nutrient];
  const what = nutrient === 'energy' ? '' : ` of ${name}`;
  const count = `${foods.length} ${foods.length === 1 ? 'entry' : 'entries'}`;
  const list = namesFoods ? ` ${foods.map(({ label, portion }) => `${label} (${portion})`).join('; ')}.` : '';
  if (known === 0) return `You logged ${count} ${when}, none of which states its ${name}.${list}`;
  const missing = foods.length - known;
  const low = missing === 0 ? '' : ` ${missing} of the ${count} states no ${name}, so it is more than that.`;
  return `You logged ${amountWords(eaten, unit)}${what} ${when} (${count}).${list}${low}`;
}

/** How the day stands against the target: what is left of it, or how far it is over. */
function leftWords({ nutrient }: IntakeQuestion, target: IntakeTarget | null, eaten: number): string {
  if (target === null) return '';
  const [, unit] = words[nutrient];
  const { min, max } = target;
  if (max !== null && eaten > max) return `That is ${amountWords(eaten - max, unit)} over your target.`;
  if (min !== null && eaten < min) {
    const most = max === null || max === min ? '' : `, and at most ${amountWords(max - eaten, unit)}`;
    return `${amountWords(min - eaten, unit)} ${min === max ? 'are left' : `are left to reach your target${most}`}.`;
  }
  return max === null || max === eaten
    ? 'That reaches your target.'
    : `That is within your target; at most ${amountWords(max - eaten, unit)} are left.`;
}

function targetWords(question: IntakeQuestion, intake: Intake, target: IntakeTarget | null): string {
  if (question.slots.length > 0) return '';
  const [name, unit] = words[question.nutrient];
  if (target === null) return `There is no target for ${name}.`;
  const { assumed } = intake;
  const training = countsTraining(question, intake)
    ? `, ${amountWords(intake.trainingKcal, 'kcal')} of it for that day's training`
    : '';
  const unknown = assumed.map((name) => bodyWords[name] ?? name).join(', ');
  const caveat =
    assumed.length === 0 ? '' : ` It assumes your ${unknown}; tell them in your profile for a truer one.`;
  return `The target for the day is ${rangeWords(target, unit)}${training}.${caveat}`;
}

const bodyWords: Readonly<Record<string, string>> = {
  birthDate: 'age',
  sex: 'sex',
  heightCm: 'height',
  weightKg: 'weight',
};

function countsTraining({ nutrient }: IntakeQuestion, { trainingKcal }: Intake): boolean {
  return nutrient === 'energy' && Math.round(trainingKcal) > 0;
}

/** Training is eaten on top of the target of a day without. */
function dayTarget(question: IntakeQuestion, intake: Intake): IntakeTarget | null {
  const { target, trainingKcal } = intake;
  if (target === null || (target.min === null && target.max === null)) return null;
  const extra = countsTraining(question, intake) ? trainingKcal : 0;
  const bound = (value: number | null) => (value === null ? null : Math.round(value + extra));
  return { min: bound(target.min), max: bound(target.max) };
}

function rangeWords({ min, max }: IntakeTarget, unit: string): string {
  if (min === max && min !== null) return amountWords(min, unit);
  if (max === null) return `at least ${amountWords(min ?? 0, unit)}`;
  return min === null
    ? `at most ${amountWords(max, unit)}`
    : `${amountWords(min, '').trim()} to ${amountWords(max, unit)}`;
}

function targetFacts(name: string, unit: string, target: IntakeTarget | null): Fact[] {
  if (target === null) return [];
  const { min, max } = target;
  const source = 'nutrition: targets';
  if (min === max && min !== null) return [fact(`${name} target`, min, unit, source)];
  return [
    ...(min === null ? [] : [fact(`least ${name} a day`, min, unit, source)]),
    ...(max === null ? [] : [fact(`most ${name} a day`, max, unit, source)]),
  ];
}

/** `1,390 kcal`. */
function amountWords(amount: number, unit: string): string {
  return `${Math.round(amount).toLocaleString('en-GB')} ${unit}`;
}

function fact(label: string, value: number, unit: string, source: string): Fact {
  return { label, value: Math.round(value).toLocaleString('en-GB'), unit, source };
}
