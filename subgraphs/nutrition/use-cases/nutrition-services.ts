import type { RateLimiter } from '@progressive/cache';
import type { AgentDatabase } from '@progressive/database';
import type { Signal } from '@progressive/event-bus';
import type { Logger } from '@progressive/telemetry';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { RelatedWords } from '../domain/food-search/read-search.js';
import type { CommonLiking } from '../domain/preferences/learn-taste.js';
import type { FoodIndex } from '../domain/questions/food-index.js';
import type { MealPlanner } from '../planning-worker/meal-planner-pool.js';
import type { OutsidePages } from '../repositories/outside-pages.js';
import type { StorePriceProvider } from '../repositories/store-price-file.js';

/** The reference data in memory, with the index that answers questions about foods. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly index: FoodIndex;
}

/** What the use cases of nutrition work with. */
export interface NutritionServices {
  readonly database: AgentDatabase;
  readonly planner: Pick<MealPlanner, 'findAny' | 'improve' | 'planMeals' | 'reply' | 'suggestSwaps'>;
  /** Loaded once, and again after the reference data changed. */
  readonly library: () => Promise<Library>;
  /** What people like in common, by the ratings of at least ten. */
  readonly commonLiking: () => Promise<CommonLiking>;
  /** Wakes subscriptions in every process. */
  readonly signal: Signal;
  /** Of links, whose users are nobody the gateway could count. */
  readonly rateLimiter: RateLimiter;
  /** Pages of the public internet, and of nothing else. */
  readonly outsidePages: OutsidePages;
  /** By the model of meaning that is shipped. */
  readonly relatedWords: RelatedWords;
  /** What shops ask for packs. */
  readonly storePrices: StorePriceProvider;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly logger: Logger;
}
