/** What an answer says of: how much loss a person can bear, or how much they want to. */
export type RiskSide = 'CAPACITY' | 'TOLERANCE';

export interface RiskQuestion {
  readonly id: string;
  readonly side: RiskSide;
  readonly text: string;
  /** From the most careful to the boldest; an answer is its index. */
  readonly answers: readonly string[];
}

/** From 1, cautious, to 5, bold. */
export type RiskLevel = 1 | 2 | 3 | 4 | 5;

export interface RiskProfile {
  readonly level: RiskLevel;
  readonly capacity: RiskLevel;
  readonly tolerance: RiskLevel;
  readonly reason: string;
}

/**
 * Eight questions in our own words; what they ask about follows Grable & Lytton (1999) for tolerance and the usual measures
 * of capacity: time, income, reserves, debts.
 */
export const riskQuestions: readonly RiskQuestion[] = [
  question('horizon', 'CAPACITY', 'When will you need most of this money?', [
    'Within 3 years',
    'In 3 to 7 years',
    'In 8 to 15 years',
    'In more than 15 years',
  ]),
  question('income', 'CAPACITY', 'How sure is your income over the next years?', [
    'It may end soon',
    'It varies a lot',
    'Mostly steady',
    'Very steady',
  ]),
  question('reserve', 'CAPACITY', 'How long could you live on money that you can reach at once?', [
    'Less than a month',
    '1 to 3 months',
    '3 to 6 months',
    'More than 6 months',
  ]),
  question('debts', 'CAPACITY', 'What part of your income goes to debts?', [
    'More than a third',
    'A fifth to a third',
    'Less than a fifth',
    'None',
  ]),
  question('fall', 'TOLERANCE', 'Your investments lose a quarter within three months. What do you do?', [
    'Sell all',
    'Sell a part',
    'Wait',
    'Put in more',
  ]),
  question('choice', 'TOLERANCE', 'Which of these years would you rather have?', [
    'Surely 2 % more',
    'Between 5 % less and 12 % more',
    'Between 15 % less and 22 % more',
    'Between 30 % less and 40 % more',
  ]),
  question('knowledge', 'TOLERANCE', 'How much do you know about how investments rise and fall?', [
    'Nothing',
    'A little',
    'Quite a bit',
    'A lot',
  ]),
  question('sleep', 'TOLERANCE', 'How often would you look at investments that are falling?', [
    'Many times a day, with worry',
    'Every day',
    'Now and then',
    'Hardly ever',
  ]),
];

/** The answers' profile: the lower of capacity and tolerance counts. @returns null unless every question has an answer. */
export function riskProfile(answers: ReadonlyMap<string, number>): RiskProfile | null {
  const capacity = levelOf('CAPACITY', answers);
  const tolerance = levelOf('TOLERANCE', answers);
  if (capacity === null || tolerance === null) return null;
  const level = Math.min(capacity, tolerance) as RiskLevel;
  const reason =
    capacity === tolerance
      ? 'What you can bear and what you want to bear agree.'
      : capacity < tolerance
        ? 'You would take more risk than your time, income, reserves and debts can bear; the lower of the two counts.'
        : 'You could bear more risk than you want to; the lower of the two counts.';
  return { level, capacity, tolerance, reason };
}

function levelOf(side: RiskSide, given: ReadonlyMap<string, number>): RiskLevel | null {
  const own = riskQuestions.filter((each) => each.side === side);
  let points = 0;
  for (const { id, answers } of own) {
    const answer = given.get(id);
    if (answer === undefined || !Number.isInteger(answer) || answer < 0 || answer >= answers.length)
      return null;
    points += answer / (answers.length - 1);
  }
  return (1 + Math.round((points / own.length) * 4)) as RiskLevel;
}

function question(id: string, side: RiskSide, text: string, answers: readonly string[]): RiskQuestion {
  return { id, side, text, answers };
}
