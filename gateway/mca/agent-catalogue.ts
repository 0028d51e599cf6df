/** What an agent can do, as data: routing, help texts and partners read the same list. */
export interface AgentCapability {
  readonly agent: string;
  readonly summary: string;
  readonly tasks: readonly string[];
  readonly needs: readonly string[];
  readonly produces: readonly string[];
}

/** The agents of this release. */
export const agentCatalogue: readonly AgentCapability[] = [
  {
    agent: 'identity',
    summary: 'Accounts, logins and what a person says about themselves.',
    tasks: [],
    needs: [],
    produces: ['User'],
  },
  {
    agent: 'nutrition',
    summary: 'Foods, recipes, nutrient targets, and meal plans with their shopping list.',
    tasks: [
      'FOOD_FACT',
      'COOKING',
      'MEAL_IDEA',
      'MEAL_PLAN',
      'SHOPPING_LIST',
      'EDIT_PLAN',
      'DISRUPTION',
      'LOG',
    ],
    needs: ['body', 'training days and their energy', 'money for food', 'minutes for cooking'],
    produces: ['MealPlan'],
  },
  {
    agent: 'workout',
    summary: 'Exercises, and training programs that are placed on the calendar.',
    tasks: ['EXERCISE', 'WORKOUT_PLAN', 'EDIT_PLAN', 'DISRUPTION', 'LOG'],
    needs: ['body', 'equipment', 'injuries', 'minutes for training', 'busy times'],
    produces: ['TrainingProgram'],
  },
  {
    agent: 'budget',
    summary: 'Income, bills, goals, and what each part of life may cost.',
    tasks: ['MONEY_FACT', 'BUDGET_PLAN', 'OVERSPENDING', 'LOG'],
    needs: ['cost of food', 'cost of training'],
    produces: ['BudgetPlan'],
  },
];

/** Tasks that people ask for and no agent of this release leads, with what can be done instead. */
export const unservedTasks: Readonly<Record<string, string>> = {
  PROGRESS:
    'Reports over time come with the report agent, which this release does not have yet. I can show your standing plan and what it expects by when.',
  STALLED:
    'Finding out why progress has stopped needs the report agent, which this release does not have yet. I can make a new plan from today’s facts.',
  SERVICE_STATUS:
    'Watching the service is the emergency agent’s work, which this release does not have yet; the operators see health and metrics.',
  RESTORE:
    'Going back to an earlier revision comes with the emergency agent, which this release does not have yet; every revision is kept.',
};
