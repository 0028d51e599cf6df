import { createMemoryRateLimiter } from '@progressive/cache';
import { createAgentDatabase } from '@progressive/database';
import { startOutboxRelay } from '@progressive/event-bus';
import {
  agentSchema,
  type HostedDependencies,
  type Subgraph,
  workspaceFile,
} from '@progressive/subgraph-server';
import type { Context } from './context.js';
import type { RelatedWords } from './domain/food-search/read-search.js';
import { importedRecipeEntity } from './entities/imported-recipe.entity.js';
import { mealPlanEntity } from './entities/meal-plan.entity.js';
import { nutritionOfferEntity } from './entities/nutrition-offer.entity.js';
import { nutritionProfileEntity } from './entities/nutrition-profile.entity.js';
import { createLoaders } from './loaders/create-loaders.js';
import { createMealPlanner } from './planning-worker/meal-planner-pool.js';
import { createOutsidePages, type OutsidePages } from './repositories/outside-pages.js';
import { createStorePriceFile, noStorePrices } from './repositories/store-price-file.js';
import { CancelMealPlanImprovementResult } from './resolvers/CancelMealPlanImprovementResult.js';
import { ChangeGroceryListResult } from './resolvers/ChangeGroceryListResult.js';
import { ChangeHouseholdEatersResult } from './resolvers/ChangeHouseholdEatersResult.js';
import { ChangeImportedRecipeResult } from './resolvers/ChangeImportedRecipeResult.js';
import { ChangeMealPlanResult } from './resolvers/ChangeMealPlanResult.js';
import { ChangePantryResult } from './resolvers/ChangePantryResult.js';
import { EndReservationResult } from './resolvers/EndReservationResult.js';
import { Food } from './resolvers/Food.js';
import { FoodChoice } from './resolvers/FoodChoice.js';
import { FoodFact } from './resolvers/FoodFact.js';
import { FoodFactResult } from './resolvers/FoodFactResult.js';
import { FoodSubstitute } from './resolvers/FoodSubstitute.js';
import { GroceryItem } from './resolvers/GroceryItem.js';
import { GroceryList } from './resolvers/GroceryList.js';
import { GroceryListChanged } from './resolvers/GroceryListChanged.js';
import { GroceryListEvent } from './resolvers/GroceryListEvent.js';
import { GroceryRefusal } from './resolvers/GroceryRefusal.js';
import { HouseholdEater } from './resolvers/HouseholdEater.js';
import { HouseholdEatersChanged } from './resolvers/HouseholdEatersChanged.js';
import { ImportedIngredient } from './resolvers/ImportedIngredient.js';
import { ImportedRecipe } from './resolvers/ImportedRecipe.js';
import { ImportFoodLogResult } from './resolvers/ImportFoodLogResult.js';
import { ImportRecipesResult } from './resolvers/ImportRecipesResult.js';
import { ImproveMealPlanResult } from './resolvers/ImproveMealPlanResult.js';
import { LogFoodResult } from './resolvers/LogFoodResult.js';
import { LoggedAmount } from './resolvers/LoggedAmount.js';
import { LoggedFood } from './resolvers/LoggedFood.js';
import { MealAlternative } from './resolvers/MealAlternative.js';
import { MealPlan } from './resolvers/MealPlan.js';
import { MealPlanEnergyAim } from './resolvers/MealPlanEnergyAim.js';
import { MealPlanTradeOff } from './resolvers/MealPlanTradeOff.js';
import { MealsAwayChanged } from './resolvers/MealsAwayChanged.js';
import { MealTradeOffChange } from './resolvers/MealTradeOffChange.js';
import { MealWish } from './resolvers/MealWish.js';
import { MealWishChange } from './resolvers/MealWishChange.js';
import { MealWishesImpossible } from './resolvers/MealWishesImpossible.js';
import { MealWishesPossible } from './resolvers/MealWishesPossible.js';
import { MealWishesResult } from './resolvers/MealWishesResult.js';
import { MealWishWayOut } from './resolvers/MealWishWayOut.js';
import { Mutation } from './resolvers/Mutation.js';
import { NutritionProfile } from './resolvers/NutritionProfile.js';
import { NutritionReservation } from './resolvers/NutritionReservation.js';
import { NutritionTargets } from './resolvers/NutritionTargets.js';
import { OpenMealCalendarResult } from './resolvers/OpenMealCalendarResult.js';
import { PackLeftover } from './resolvers/PackLeftover.js';
import { PantryChanged } from './resolvers/PantryChanged.js';
import { PantryItem } from './resolvers/PantryItem.js';
import { PlannedAway } from './resolvers/PlannedAway.js';
import { PlannedDay } from './resolvers/PlannedDay.js';
import { PlannedMeal } from './resolvers/PlannedMeal.js';
import { PlannedNutrient } from './resolvers/PlannedNutrient.js';
import { PlannedPantryUse } from './resolvers/PlannedPantryUse.js';
import { PriceObservation } from './resolvers/PriceObservation.js';
import { Query } from './resolvers/Query.js';
import { RateRecipeResult } from './resolvers/RateRecipeResult.js';
import { ReceiptFood } from './resolvers/ReceiptFood.js';
import { ReceiptLine } from './resolvers/ReceiptLine.js';
import { Recipe } from './resolvers/Recipe.js';
import { RecipeIngredient } from './resolvers/RecipeIngredient.js';
import { RecipeRecommendation } from './resolvers/RecipeRecommendation.js';
import { RecordBodyResult } from './resolvers/RecordBodyResult.js';
import { ReferenceIntake } from './resolvers/ReferenceIntake.js';
import { ReplanMealsResult } from './resolvers/ReplanMealsResult.js';
import { ReserveNutritionOfferResult } from './resolvers/ReserveNutritionOfferResult.js';
import { SetMealAwayResult } from './resolvers/SetMealAwayResult.js';
import { SharedGroceryList } from './resolvers/SharedGroceryList.js';
import { SharedGroceryListEvent } from './resolvers/SharedGroceryListEvent.js';
import { SharedItemTicked } from './resolvers/SharedItemTicked.js';
import { ShareGroceryListResult } from './resolvers/ShareGroceryListResult.js';
import { ShoppingAisle } from './resolvers/ShoppingAisle.js';
import { ShoppingItem } from './resolvers/ShoppingItem.js';
import { ShoppingList } from './resolvers/ShoppingList.js';
import { StorePrice } from './resolvers/StorePrice.js';
import { StoreTotal } from './resolvers/StoreTotal.js';
import { Subscription } from './resolvers/Subscription.js';
import { TasteProfile } from './resolvers/TasteProfile.js';
import { TasteSignal } from './resolvers/TasteSignal.js';
import { TickSharedResult } from './resolvers/TickSharedResult.js';
import { UpdateNutritionProfileResult } from './resolvers/UpdateNutritionProfileResult.js';
import { User } from './resolvers/User.js';
import { seedDemo } from './seeds/demo/seed-demo.js';
import { seedReference } from './seeds/seed-reference.js';
import { adoptReceipts } from './use-cases/adopt-receipts.js';
import { keepLibrary } from './use-cases/load-library.js';
import type { NutritionServices } from './use-cases/nutrition-services.js';
import { keepCommonLiking } from './use-cases/read-taste.js';
import { shippedRelatedWords } from './use-cases/shipped-related-words.js';
import { workOffImprovements } from './use-cases/work-off-improvements.js';

export { nutritionMigrations } from './migrations/nutrition-migrations.js';
export { FoodDataProblem } from './seeds/food-data/import-problem.js';
export { type ImportedFoods, type ImportFoodsOptions, importFoods } from './use-cases/import-foods.js';

/** What nutrition needs beside what every agent needs. */
export interface NutritionDependencies extends HostedDependencies {
  /** Threads that plan meals; 2 when left out. */
  readonly planningThreads?: number | undefined;
  /** How pages are read; only tests bring their own. */
  readonly outsidePages?: OutsidePages | undefined;
  /** Words of related meaning; without it those of the shipped model. Measurements leave them out. */
  readonly relatedWords?: RelatedWords | undefined;
  /** File of what shops ask for packs; without it the catalogue's prices are all there is. */
  readonly storePriceFile?: string | undefined;
}

const resolvers = {
  OpenMealCalendarResult,
  RateRecipeResult,
  RecipeRecommendation,
  TasteProfile,
  TasteSignal,
  MealPlanTradeOff,
  MealTradeOffChange,
  ReplanMealsResult,
  ImproveMealPlanResult,
  CancelMealPlanImprovementResult,
  ChangeHouseholdEatersResult,
  ChangePantryResult,
  HouseholdEatersChanged,
  HouseholdEater,
  MealsAwayChanged,
  PackLeftover,
  PantryChanged,
  PantryItem,
  PlannedAway,
  PlannedPantryUse,
  SetMealAwayResult,
  ChangeImportedRecipeResult,
  ChangeMealPlanResult,
  EndReservationResult,
  Food,
  FoodChoice,
  FoodFact,
  FoodFactResult,
  ImportedIngredient,
  ImportedRecipe,
  ImportRecipesResult,
  RecordBodyResult,
  PriceObservation,
  ReceiptFood,
  ReceiptLine,
  LoggedFood,
  LoggedAmount,
  LogFoodResult,
  ImportFoodLogResult,
  MealAlternative,
  MealPlan,
  MealPlanEnergyAim,
  MealWish,
  MealWishChange,
  MealWishesImpossible,
  MealWishesPossible,
  MealWishesResult,
  MealWishWayOut,
  Mutation,
  NutritionProfile,
  NutritionReservation,
  NutritionTargets,
  PlannedDay,
  PlannedMeal,
  PlannedNutrient,
  Query,
  Recipe,
  RecipeIngredient,
  ReferenceIntake,
  ReserveNutritionOfferResult,
  ChangeGroceryListResult,
  FoodSubstitute,
  GroceryItem,
  GroceryList,
  GroceryListChanged,
  GroceryListEvent,
  GroceryRefusal,
  SharedGroceryList,
  SharedGroceryListEvent,
  SharedItemTicked,
  ShareGroceryListResult,
  StorePrice,
  StoreTotal,
  Subscription,
  TickSharedResult,
  ShoppingAisle,
  ShoppingItem,
  ShoppingList,
  UpdateNutritionProfileResult,
  User,
};

/** Composition root of the nutrition agent. Opens database connections and planning threads, no port. */
export async function createNutritionSubgraph(deps: NutritionDependencies): Promise<Subgraph> {
  const { clock, logger } = deps;
  const database = await createAgentDatabase({
    url: deps.databaseUrl,
    agent: 'nutrition',
    entities: [nutritionProfileEntity, nutritionOfferEntity, mealPlanEntity, importedRecipeEntity],
    poolSize: deps.poolSize ?? 4,
    logger,
  });
  const planner = await createMealPlanner({ size: deps.planningThreads ?? 2 });
  const keeper = keepLibrary(database, clock);
  const rateLimiter = createMemoryRateLimiter();
  const { signal, storePriceFile } = deps;
  const services: NutritionServices = {
    database,
    planner,
    library: keeper.library,
    commonLiking: keepCommonLiking(database, clock),
    signal,
    rateLimiter,
    outsidePages: deps.outsidePages ?? createOutsidePages(),
    relatedWords: deps.relatedWords ?? shippedRelatedWords(),
    storePrices: storePriceFile === undefined ? noStorePrices : createStorePriceFile(storePriceFile, logger),
    clock,
    logger,
  };
  const running: AsyncDisposable[] = [];
  const schema = agentSchema(workspaceFile(import.meta.url, 'schema.graphql'), resolvers);
  return {
    name: 'nutrition',
    get schema() {
      return schema();
    },
    createContext: (request): Context => ({
      ...request,
      services,
      ...createLoaders(services, request.viewer),
    }),
    seed: async (scenario) => {
      if (scenario === 'demo') return seedDemo(database, new Date(clock()));
      if (await seedReference(database)) keeper.forget();
    },
    start: async () => {
      running.push(startOutboxRelay({ database, bus: deps.eventBus, logger }));
      running.push(await adoptReceipts(services, deps.eventBus));
      running.push(await workOffImprovements(services));
    },
    warmUp: async () => {
      // The first question should not wait for the catalogue, nor the first plan for the solver.
      await Promise.all([keeper.library(), planner.ready()]);
    },
    ping: () => database.ping(),
    async [Symbol.asyncDispose]() {
      for (const each of running.toReversed()) await each[Symbol.asyncDispose]();
      await planner[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
