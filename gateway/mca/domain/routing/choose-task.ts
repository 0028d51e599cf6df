import type { Agent, Journey, Strategy, Task } from './intent.js';
import type { Wishes } from './wishes.js';

const planWords =
  /\b(?:plan(?:s|ning)?|program(?:me)?|menu|schedule|routine|split|regimen|meal prep|prep|set up|design|build|create|organi[sz]e)\b/i;
const logWords =
  /^(?:please |can you |could you |hey,? )*(?:log|record|note|track|add(?=.*\b(?:food log|expenses|diary)\b)|i (?:just )?(?:ate|had|drank|did|ran|swam|lifted|spent|paid)|just (?:did|finished|ate)|finished|done with)\b/i;
const editWords =
  /\b(?:swap|replace|switch|change|move|reschedule|shift|push|skip|remove|take out|drop|lock|rework|double|shorten|put .{3,40} (?:on|to|before|after))\b/i;
const disruptionWords =
  /\b(?:miss(?:ed)?|skipped|didn'?t (?:make it|train|work out|go)|couldn'?t|can'?t make|got sick|i'?m sick|late|cancell?ed|closed|forgot|overslept|unexpected|ate out|no longer)\b/i;

/** What kind of answer is wanted. Rules over the routing, so that the reason can be shown. */
export function chooseTask(text: string, agents: readonly Agent[], wishes: Wishes): Task {
  const [primary] = agents;
  if (primary === undefined) return 'NONE';
  if (primary === 'emergency') return chooseServiceTask(text);
  if (agents.includes('report')) return isStalled(text) ? 'STALLED' : 'PROGRESS';
  if (agents.length >= 3) return isOverspending(text) ? 'OVERSPENDING' : 'INTEGRATED_PLAN';
  if (logWords.test(text) && !/\?\s*$/.test(text)) return 'LOG';
  if (primary === 'nutrition') return chooseNutritionTask(text, wishes);
  return primary === 'workout' ? chooseWorkoutTask(text) : chooseBudgetTask(text, agents);
}

function chooseServiceTask(text: string): Task {
  return /\b(?:undo|revert|restor\w*|roll ?back|recover\w*|bring .{0,20}back|go back|get .{0,30}back|put .{0,20}back|old (?:plan|version|one)|previous|earlier version|deleted|lost my|disappeared|vanished|wiped|gone|missing)\b/i.test(
    text,
  )
    ? 'RESTORE'
    : 'SERVICE_STATUS';
}

/** In order: the first rule that holds names the task. */
const nutritionTasks: readonly [Task, (text: string, wishes: Wishes) => boolean][] = [
  ['FOOD_FACT', (_, wishes) => wishes.foodQuestion !== null],
  ['SHOPPING_LIST', (text) => shoppingWords.test(text)],
  ['COOKING', (text) => kitchenWords.test(text) && !planWords.test(text)],
  ['DISRUPTION', (text) => disruptionWords.test(text) && /\b(?:breakfast|lunch|dinner|meals?)\b/i.test(text)],
  [
    'EDIT_PLAN',
    (text) => editWords.test(text) && plannedThing.test(text) && !/^(?:can|could|may) i\b/i.test(text),
  ],
  [
    'MEAL_PLAN',
    (text, { horizon }) => mealWords.test(text) && (planWords.test(text) || (horizon?.horizonDays ?? 0) >= 2),
  ],
  ['COOKING', (text) => /\brecipes?\b|\bhow\b|\bwhy\b|\bis\b.*\?|^(?:is|are|does|do|can)\b/i.test(text)],
];
const shoppingWords =
  /\b(?:shopping|grocery) list\b|\bto (?:my|the) (?:list|groceries)\b|\bwhat do i need to buy\b/i;
const kitchenWords =
  /\b(?:recipe for|how (?:do|can|should|long|to)|instead of|substitute|ingredients?|store|freeze|fridge|temperature|thaw)\b/i;
const plannedThing = /\b(?:my|the|tonight'?s|today'?s|\w+day'?s?|dinner|lunch|breakfast|meals?|plan)\b/i;
const mealWords =
  /\b(?:meals?|menu|diet|eat(?:ing)?|dinners?|lunch(?:es)?|breakfasts?|food|feed|groceries)\b/i;

function chooseNutritionTask(text: string, wishes: Wishes): Task {
  return nutritionTasks.find(([, holds]) => holds(text, wishes))?.[0] ?? 'MEAL_IDEA';
}

function chooseWorkoutTask(text: string): Task {
  if (
    disruptionWords.test(text) &&
    /\b(?:workouts?|sessions?|training|gym|runs?|leg day|trained)\b/i.test(text)
  )
    return 'DISRUPTION';
  if (editWords.test(text)) return 'EDIT_PLAN';
  const isQuestion = /^(?:what|which|how|is|are|does|do|can|why|when|should|explain)\b/i.test(text);
  const asksPlan =
    planWords.test(text) ||
    /\b(?:workouts?|train(?:ing)? for|want to|i can train|days a week|times a week|get (?:stronger|fit|bigger))\b/i.test(
      text,
    );
  return asksPlan && !isQuestion ? 'WORKOUT_PLAN' : 'EXERCISE';
}

function chooseBudgetTask(text: string, agents: readonly Agent[]): Task {
  if (isOverspending(text)) return 'OVERSPENDING';
  if (
    /\b(?:pay ?cheque|paycheck|salary|pay|wages?) (?:is|was|came|comes?|will be|got)? ?(?:late|delayed)\b/i.test(
      text,
    )
  )
    return 'DISRUPTION';
  const plans =
    /\b(?:budget (?:for|plan|of)|(?:make|create|set up|build|need|help me with) (?:a|my)? ?\w* ?budget|allocate|split|set (?:a )?(?:limit|aside)|put (?:away|aside)|save (?:up )?for|saving for|i want to save|help me save|pay off|plan|how (?:do|can) i (?:save|budget|cut))\b/i;
  return plans.test(text) || agents.length > 1 ? 'BUDGET_PLAN' : 'MONEY_FACT';
}

function isOverspending(text: string): boolean {
  return (
    /\bover ?(?:budget|spent|spending|spend)\b|\bspend(?:ing)? too much\b|\bover (?:the|my) (?:limit|budget)\b/i.test(
      text,
    ) && !/^(?:am i|are we)\b/i.test(text)
  );
}

function isStalled(text: string): boolean {
  return /\b(?:not|no|isn'?t|aren'?t|without|hasn'?t|haven'?t|nothing|stopped)\b.{0,40}\b(?:progress\w*|results?|improv\w*|working|works|moving|moved|chang\w*|budg\w*|anywhere)\b|\bstall(?:ed|ing|s)?\b|\bplateau\w*\b|\bstuck\b|\bstagnat\w*\b/i.test(
    text,
  );
}

/** Strategy and journey follow from the agents and the task. */
export function chooseStrategy(
  agents: readonly Agent[],
  task: Task,
): { strategy: Strategy; journey: Journey | null; reason: string } {
  const strategy: Strategy =
    agents.length >= 3
      ? 'ORCHESTRATED'
      : agents.length === 2 || task === 'DISRUPTION'
        ? 'COLLABORATIVE'
        : 'DIRECT';
  const reason = {
    DIRECT:
      agents.length === 0 ? 'No agent is needed.' : `Only ${agents[0]} is concerned, so it answers directly.`,
    COLLABORATIVE: `${agents[0]} leads${agents.length > 1 ? ` and ${agents.slice(1).join(', ')} sets limits` : ', and whoever the change touches follows'}.`,
    ORCHESTRATED: `${agents.join(', ')} share money, time and energy, so one joint plan is negotiated.`,
  }[strategy];
  return { strategy, journey: journeyOf(agents, task), reason };
}

function journeyOf(agents: readonly Agent[], task: Task): Journey | null {
  const journeys: Partial<Record<Task, Journey>> = {
    FOOD_FACT: 'J0',
    INTEGRATED_PLAN: 'J1',
    MEAL_PLAN: 'J2',
    WORKOUT_PLAN: 'J3',
    OVERSPENDING: 'J4',
    STALLED: 'J5',
    DISRUPTION: 'J6',
    EDIT_PLAN: 'J6',
  };
  if (task === 'STALLED' && agents.length < 2) return null;
  return journeys[task] ?? null;
}
