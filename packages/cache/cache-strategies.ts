/** How one kind of data is cached. */
export interface CacheStrategy {
  readonly ttlSeconds: number;
  /** Whether each process keeps a copy of its own in front of the shared store. */
  readonly local: boolean;
  /** Events whose key is a tag of the entries that they make stale. */
  readonly invalidatedBy: readonly string[];
}

export type CacheStrategyName =
  | 'userSession'
  | 'agentCoordination'
  | 'nutritionData'
  | 'workoutTemplates'
  | 'apiResponses';

/** The strategies of the product. Sessions and answers are never copied into a process: a stale one would hurt. */
export const cacheStrategies: Readonly<Record<CacheStrategyName, CacheStrategy>> = {
  userSession: {
    ttlSeconds: 30 * 60,
    local: false,
    invalidatedBy: ['identity.auth-session.ended', 'identity.profile.changed'],
  },
  agentCoordination: {
    ttlSeconds: 60,
    local: true,
    invalidatedBy: [
      'identity.profile.changed',
      'nutrition.meal-plan.changed',
      'workout.training-program.changed',
      'budget.budget-plan.changed',
    ],
  },
  // Keys hold the version of the catalogue they were made from: a new catalogue asks for other keys.
  nutritionData: { ttlSeconds: 3_600, local: true, invalidatedBy: [] },
  workoutTemplates: { ttlSeconds: 86_400, local: true, invalidatedBy: [] },
  apiResponses: {
    ttlSeconds: 300,
    local: false,
    invalidatedBy: [
      'identity.profile.changed',
      'nutrition.meal-plan.changed',
      'workout.training-program.changed',
      'budget.budget-plan.changed',
    ],
  },
};
