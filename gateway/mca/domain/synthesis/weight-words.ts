import type { WeightWish } from '../planning/index.js';
import type { Fact } from './answer.js';

/** What the nutrition agent planned for the weight. */
export interface EnergyAim {
  /** kcal a day, without training. */
  readonly expenditureKcal: number;
  readonly targetKcal: number;
  /** kg a week; negative = down. */
  readonly weeklyChangeKg: number;
  /** Fastest loss that is planned, kg a week. */
  readonly weeklyLossLimitKg: number;
  /** Codes of what bent the wish. */
  readonly adjustments: readonly string[];
  readonly isWeightAssumed: boolean;
}

/** Whom a deficit would harm, and whom to ask instead. */
const noDeficit: readonly (readonly [code: string, who: string])[] = [
  ['MINOR', 'you are under 18 and still growing. Talk with a doctor and your parents'],
  ['UNDERWEIGHT', 'your body mass index is under 18.5. Talk with a doctor'],
  ['PREGNANCY', 'you are pregnant. Talk with your doctor or midwife'],
  ['LACTATION', 'you are breastfeeding. Talk with your doctor or midwife'],
];

/** What bounds the energy further, with where the bound is from. */
const bounds: Readonly<Record<string, string>> = {
  DEFICIT_LIMIT: 'The deficit stops at 700 kcal a day (NICE CG189 asks for 600).',
  FLOOR: 'Less energy than that is not planned without a doctor (NHLBI 1998).',
  ENERGY_AVAILABILITY:
    'Less would leave a lean body under 30 kcal per kg of fat-free mass, which harms health (Mountjoy 2023).',
};

/** Changes below this are none, kg a week. */
const noChange = 0.05;

interface Told {
  readonly sentences: readonly string[];
  readonly facts: readonly Fact[];
}

/** What a wish about the weight comes to: the pace that was planned and its limit; or why no deficit was, whatever asked for one. */
export function weightWords(wish: WeightWish | null, aim: EnergyAim | null): Told {
  const who = noDeficit.find(([code]) => aim?.adjustments.includes(code))?.[1];
  if (aim !== null && who !== undefined) {
    const planned = `No deficit is planned: the meals give the ${kcal(aim.expenditureKcal)} a day that you use, because ${who} before you try to lose weight.`;
    return { sentences: [planned], facts: [energyFact(aim)] };
  }
  if (wish === null) return { sentences: [], facts: [] };
  if (aim === null) return { sentences: [noMeals], facts: [] };
  return wish.direction === 'LOSE' ? lossWords(wish, aim) : gainWords(wish, aim);
}

const noMeals =
  'No meals are part of this plan, so it sets no pace for your weight; ask for meals too, and they keep to a safe one.';

function lossWords(wish: WeightWish, aim: EnergyAim): Told {
  const loss = -aim.weeklyChangeKg;
  const limit = aim.weeklyLossLimitKg;
  const isTooFast = wish.weeklyKg !== null && wish.weeklyKg > limit;
  const sentences = [
    ...(isTooFast
      ? [`${pace(wish.weeklyKg ?? 0)}, as you wish it, is not safe and was not planned.`]
      : slowerWords(wish, loss)),
    `The meals give ${kcal(aim.targetKcal)} on a day without training, ${loss < noChange ? 'about what you use, so they take no weight off' : `${kcal(aim.expenditureKcal - aim.targetKcal)} less than you use: about ${pace(loss)}`}${aim.isWeightAssumed ? ' for the weight that had to be assumed' : ''}.`,
    ...Object.entries(bounds).flatMap(([code, text]) => (aim.adjustments.includes(code) ? [text] : [])),
    limitWords(loss, limit),
    ...(isTooFast ? [durationWords(wish.kg, loss), 'Talk with a doctor if you need to lose faster.'] : []),
  ].filter((sentence) => sentence !== '');
  return {
    sentences,
    facts: [
      energyFact(aim),
      paceFact('planned loss', loss, '(energy used − energy to eat) · 7 / 7,700'),
      paceFact('fastest loss', limit, '1 % of the weight a week (Garthe 2011), 1,000 kcal a day'),
      ...wishedFact(wish),
    ],
  };
}

/** Only energy that a person names themselves can go beyond the limit. */
function limitWords(loss: number, limit: number): string {
  const why = '1 % of your weight (Garthe 2011), and a deficit of 1,000 kcal a day';
  return loss > limit + noChange
    ? `You named the energy yourself: that is faster than ${pace(limit)}, the most that is planned otherwise (${why}). Talk with a doctor about it.`
    : `More than ${pace(limit)} is never planned: ${why}.`;
}

function gainWords(wish: WeightWish, aim: EnergyAim): Told {
  const gain = aim.weeklyChangeKg;
  const sentences = [
    ...slowerWords(wish, gain),
    `The meals give ${kcal(aim.targetKcal)} on a day without training: about ${pace(Math.max(0, gain))} up.`,
  ];
  const planned = paceFact('planned gain', gain, '(energy to eat − energy used) · 7 / 7,700');
  return { sentences, facts: [energyFact(aim), planned, ...wishedFact(wish)] };
}

/** A wish that is safe and yet faster than what is planned. */
function slowerWords({ weeklyKg }: WeightWish, planned: number): string[] {
  return weeklyKg === null || weeklyKg <= planned + noChange
    ? []
    : [`You wish ${pace(weeklyKg)}; a slower pace was planned.`];
}

function durationWords(kg: number | null, loss: number): string {
  if (kg === null || loss < noChange) return '';
  return `At that pace ${kg} kg take about ${Math.ceil(kg / loss)} weeks.`;
}

function energyFact({ targetKcal }: EnergyAim): Fact {
  return {
    label: 'energy on a day without training',
    value: count(targetKcal),
    unit: 'kcal',
    source: 'nutrition: meal plan',
  };
}

function paceFact(label: string, kgPerWeek: number, source: string): Fact {
  return { label, value: rounded(kgPerWeek), unit: 'kg a week', source: `nutrition: ${source}` };
}

function wishedFact({ weeklyKg }: WeightWish): Fact[] {
  return weeklyKg === null
    ? []
    : [{ label: 'wished pace', value: rounded(weeklyKg), unit: 'kg a week', source: 'your request' }];
}

function pace(kgPerWeek: number): string {
  return `${rounded(kgPerWeek)} kg a week`;
}

function rounded(kg: number): string {
  return String(Math.round(kg * 10) / 10 || 0);
}

function kcal(amount: number): string {
  return `${count(amount)} kcal`;
}

function count(amount: number): string {
  return Math.round(amount).toLocaleString('en-GB');
}
