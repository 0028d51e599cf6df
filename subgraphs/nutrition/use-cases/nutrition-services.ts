import type { AgentDatabase } from '@progressive/database';
import type { Logger } from '@progressive/telemetry';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { FoodIndex } from '../domain/questions/food-index.js';
import type { MealPlanner } from '../planning-worker/meal-planner-pool.js';

/** The reference data in memory, with the index that answers questions about foods. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly index: FoodIndex;
}

/** What the use cases of nutrition work with. */
export interface NutritionServices {
  readonly database: AgentDatabase;
  readonly planner: Pick<MealPlanner, 'planMeals' | 'reply' | 'suggestSwaps'>;
  /** Loaded once, and again after the reference data changed. */
  readonly library: () => Promise<Library>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly logger: Logger;
}
