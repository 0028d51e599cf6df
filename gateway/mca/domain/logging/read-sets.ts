/** Sets of one exercise as they are said. */
export interface SaidSets {
  /** Words for the exercise. */
  readonly exercise: string;
  readonly sets: number;
  /** Repetitions of each set. */
  readonly reps: number;
  /** 0 for body weight alone. */
  readonly weightKg: number;
}

const poundKg = 0.453_592_37;
const most = { sets: 20, reps: 100, weightKg: 600 };

const schemes: readonly { readonly pattern: RegExp; readonly sets: number; readonly reps: number }[] = [
  { pattern: /\b(\d{1,2}) ?(?:x|×|by) ?(\d{1,3})(?: reps?)?\b/, sets: 1, reps: 2 },
  { pattern: /\b(\d{1,2}) sets? (?:of |x |× ?)?(\d{1,3})(?: reps?)?(?: of)?\b/, sets: 1, reps: 2 },
  { pattern: /\b(\d{1,3}) reps?(?: of)?\b/, sets: 0, reps: 1 },
];
const weight =
  /(?:\b(?:at|with|@|using|of)|@)? ?\b(\d{1,3}(?:[.,]\d{1,2})?) ?-?(kg|kgs|kilos?|kilograms?|lbs?|pounds?)\b(?: (?:each|dumbbells?|on the bar))?/;
const bareWeight = /(?:\bat|@|\bwith) ?(\d{1,3}(?:[.,]\d{1,2})?)\b/;
const fillers =
  /\b(?:i|we|just|did|done|do|log|logged|track|record|note|note down|that|down|my|of|on|in|at|with|the|a|an|please|today|yesterday|this morning|this evening|tonight|finished|for|new|pr|sets?|reps?|and|workout|session|gym|was)\b|[:;,.@]/g;

/**
 * Reads one exercise with sets, repetitions and weight: "3x8 squats at 80 kg", "bench press 5 sets of 5 at 135 lb". Null
 * when repetitions or the exercise are not said, or a number is out of range. @param text plain text.
 */
export function readSets(text: string): SaidSets | null {
  const scheme = findScheme(text);
  if (scheme === null) return null;
  const { sets, reps, rest } = scheme;
  const load = weight.exec(rest) ?? bareWeight.exec(rest);
  const weightKg = load === null ? 0 : inKilograms(load[1] ?? '', load[2]);
  const exercise = load === null ? nameIn(rest) : nameIn(rest.replace(load[0], ' '));
  const isInRange = within(sets, most.sets) && within(reps, most.reps) && weightKg <= most.weightKg;
  return isInRange && exercise !== '' ? { exercise, sets, reps, weightKg } : null;
}

/** Sets and repetitions, and what else the text says. */
function findScheme(
  text: string,
): { readonly sets: number; readonly reps: number; readonly rest: string } | null {
  for (const { pattern, sets, reps } of schemes) {
    const match = pattern.exec(text);
    if (match !== null)
      return {
        sets: sets === 0 ? 1 : Number(match[sets]),
        reps: Number(match[reps]),
        rest: text.replace(match[0], ' '),
      };
  }
  return null;
}

function nameIn(text: string): string {
  return text.replace(fillers, ' ').replace(/\d+/g, ' ').replace(/\s+/g, ' ').trim();
}

function within(count: number, limit: number): boolean {
  return count >= 1 && count <= limit;
}

function inKilograms(number: string, unit: string | undefined): number {
  const value = Number(number.replace(',', '.'));
  return Math.round(value * (/^(?:lb|pound)/.test(unit ?? '') ? poundKg : 1) * 100) / 100;
}
