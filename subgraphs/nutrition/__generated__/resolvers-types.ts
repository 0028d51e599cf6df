/* Generated from schema.graphql by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Eater as EaterModel } from '../domain/eater.js';
import type { FoodRecord as FoodRecordModel } from '../domain/catalogue/food-record.js';
import type { FoodPage as FoodPageModel, FoodEdge as FoodEdgeModel } from '../use-cases/search-foods.js';
import type { FoodFact as FoodFactModel, FoodUnknown as FoodUnknownModel } from '../domain/questions/food-fact.js';
import type { RecipeFacts as RecipeFactsModel } from '../domain/catalogue/recipe-facts.js';
import type { RecipePage as RecipePageModel, RecipeEdge as RecipeEdgeModel } from '../use-cases/list-recipes.js';
import type { RecipeRated as RecipeRatedModel } from '../use-cases/rate-recipe.js';
import type { RecipeRecommendation as RecipeRecommendationModel, RecommendationPage as RecommendationPageModel, RecommendationEdge as RecommendationEdgeModel, TasteProfile as TasteProfileModel, SignalOfRecipe as SignalOfRecipeModel } from '../use-cases/recommend-recipes.js';
import type { MealCalendarOpened as MealCalendarOpenedModel } from '../use-cases/meal-feeds.js';
import type { RecipeIngredient as RecipeIngredientModel } from '../domain/catalogue/recipe.js';
import type { ImportedRecipe as ImportedRecipeModel, ImportedLine as ImportedLineModel, FoodChoice as FoodChoiceModel } from '../domain/recipe-import/imported-recipe.js';
import type { ImportedRecipePage as ImportedRecipePageModel, ImportedRecipeEdge as ImportedRecipeEdgeModel, ImportedRecipeChanged as ImportedRecipeChangedModel, ImportedRecipeNotChanged as ImportedRecipeNotChangedModel } from '../use-cases/keep-imported-recipes.js';
import type { RecipesImported as RecipesImportedModel } from '../use-cases/import-recipes.js';
import type { RecipeImportRefused as RecipeImportRefusedModel } from '../domain/recipe-import/recipe-draft.js';
import type { NutritionProfile as NutritionProfileModel, ProfileRefusal as ProfileRefusalModel } from '../domain/profile.js';
import type { NutritionProfileUpdated as NutritionProfileUpdatedModel } from '../use-cases/update-profile.js';
import type { LoggedDayView as LoggedDayViewModel } from '../use-cases/read-food-log.js';
import type { FoodLogEntry as FoodLogEntryModel, BodyRecord as BodyRecordModel } from '../domain/food-log/food-log-entry.js';
import type { LoggedAmount as LoggedAmountModel } from '../domain/food-log/logged-days.js';
import type { Progress as ProgressModel } from '../domain/food-log/progress.js';
import type { FoodLogged as FoodLoggedModel } from '../use-cases/log-food.js';
import type { BodyRecorded as BodyRecordedModel } from '../use-cases/record-body.js';
import type { FoodLogImported as FoodLogImportedModel } from '../use-cases/exchange-food-log.js';
import type { DailyTargets as DailyTargetsModel } from '../domain/targets/daily-targets.js';
import type { ReferenceIntake as ReferenceIntakeModel } from '../domain/targets/dietary-reference-intakes.js';
import type { MealPlan as MealPlanModel, NutrientMean as NutrientMeanModel, MealPlanContent as MealPlanContentModel } from '../domain/plan/meal-plan.js';
import type { DayOfPlan as DayOfPlanModel, WeekOfPlan as WeekOfPlanModel, MealOfPlan as MealOfPlanModel, AlternativeOfMeal as AlternativeOfMealModel, AisleOfPlan as AisleOfPlanModel, ItemOfPlan as ItemOfPlanModel } from '../domain/plan/plan-parts.js';
import type { NutritionReservation as NutritionReservationModel } from '../use-cases/reserve-offer.js';
import type { ReservationEnded as ReservationEndedModel } from '../use-cases/end-reservation.js';
import type { PantryLot as PantryLotModel, PantryUse as PantryUseModel } from '../domain/pantry/pantry-lot.js';
import type { PantryChanged as PantryChangedModel } from '../use-cases/keep-pantry.js';
import type { PackLeftover as PackLeftoverModel } from '../domain/pantry/leftovers.js';
import type { HouseholdEater as HouseholdEaterModel } from '../domain/household/household-eater.js';
import type { HouseholdEatersChanged as HouseholdEatersChangedModel, MealsAwayChanged as MealsAwayChangedModel } from '../use-cases/keep-household.js';
import type { AwayMeal as AwayMealModel } from '../domain/household/away-meals.js';
import type { AwayOnDay as AwayOnDayModel } from '../domain/plan/meal-order.js';
import type { MealPlanTradeOff as MealPlanTradeOffModel } from '../use-cases/explore-trade-offs.js';
import type { ChangedMeal as ChangedMealModel } from '../domain/trade-offs/changed-meal.js';
import type { MealWishesPossible as MealWishesPossibleModel, MealWishesImpossible as MealWishesImpossibleModel } from '../use-cases/explain-meal-wishes.js';
import type { WishOfOrder as WishOfOrderModel, WayOutOfOrder as WayOutOfOrderModel, ChangeOfOrder as ChangeOfOrderModel } from '../domain/wishes/wish-text.js';
import type { Refusal as RefusalModel } from '../domain/plan/read-brief.js';
import type { MealPlanChanged as MealPlanChangedModel, PlanSuperseded as PlanSupersededModel, MealChangeRefused as MealChangeRefusedModel } from '../use-cases/change-meal-plan.js';
import type { MealPlanImprovement as MealPlanImprovementModel } from '../domain/plan/improvement.js';
import type { MealPlanImprovementAccepted as MealPlanImprovementAcceptedModel, MealPlanImprovementCancelled as MealPlanImprovementCancelledModel, MealPlanImprovementRefused as MealPlanImprovementRefusedModel } from '../use-cases/improve-meal-plan.js';
import type { GroceryListView as GroceryListViewModel, GroceryItemView as GroceryItemViewModel } from '../use-cases/grocery-views.js';
import type { GroceryListPage as GroceryListPageModel, GroceryListEdge as GroceryListEdgeModel } from '../use-cases/keep-grocery-lists.js';
import type { GroceryShare as GroceryShareModel, GroceryRefusal as GroceryRefusalModel } from '../domain/grocery/grocery-list.js';
import type { SharedGroceryList as SharedGroceryListModel, SharedItemTicked as SharedItemTickedModel, GroceryListShared as GroceryListSharedModel } from '../use-cases/share-grocery-list.js';
import type { GroceryListEvent as GroceryListEventModel } from '../use-cases/follow-grocery-list.js';
import type { GroceryListChanged as GroceryListChangedModel } from '../use-cases/change-grocery-list.js';
import type { PricedInStore as PricedInStoreModel } from '../domain/grocery/store-prices.js';
import type { StoreTotalView as StoreTotalViewModel, SubstituteView as SubstituteViewModel } from '../use-cases/price-groceries.js';
import type { SeenPrice as SeenPriceModel } from '../use-cases/read-prices.js';
import type { ReceiptFood as ReceiptFoodModel } from '../use-cases/read-receipt-item.js';
import type { ReceiptLine as ReceiptLineModel } from '../domain/prices/receipt-food.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  /** A calendar day without a time zone, YYYY-MM-DD (ISO 8601). */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds and Z. */
  DateTime: { input: string; output: Date | string; }
};

/** An amount of money: an integer of minor units, so that sums are exact. */
export type Money = {
  __typename?: 'Money';
  /** Minor units (cents for USD). May be negative. */
  amountMinor: Scalars['Int']['output'];
  /** ISO 4217 code, three capital letters. */
  currency: Scalars['String']['output'];
};

/** An amount of money given by a client. */
export type MoneyInput = {
  /** Minor units (cents for USD), 0 or more unless the field says otherwise. */
  amountMinor: Scalars['Int']['input'];
  /** ISO 4217 code, three capital letters. */
  currency: Scalars['String']['input'];
};

/** What the agents share and therefore negotiate about. Amounts are for the whole horizon of the plan. */
export type Resource =
  /** Minor units of the person's currency. */
  | 'MONEY_CENTS'
  /** Minutes of cooking and training, Monday to Friday. */
  | 'MINUTES_WEEKDAY'
  /** Minutes of cooking and training, Saturday and Sunday. */
  | 'MINUTES_WEEKEND'
  /** Training energy in kcal: workout offers use it (+), nutrition offers supply it (−). */
  | 'ENERGY_KCAL';

/** How much of a shared resource an offer takes; negative when it supplies it. */
export type ResourceAmount = {
  __typename?: 'ResourceAmount';
  /** The resource. */
  resource: Resource;
  /** Amount in the resource's unit. */
  amount: Scalars['Float']['output'];
};

/** A cap on a shared resource. */
export type ResourceAmountInput = {
  /** The resource. */
  resource: Resource;
  /** Amount in the resource's unit. */
  amount: Scalars['Float']['input'];
};

/** What one more unit of a resource is worth, in utility points. */
export type ResourcePrice = {
  __typename?: 'ResourcePrice';
  /** The resource. */
  resource: Resource;
  /** Utility points per unit, 0 or more. */
  pricePerUnit: Scalars['Float']['output'];
};

/** The price the Master Control Agent asks for a resource in this round. */
export type ResourcePriceInput = {
  /** The resource. */
  resource: Resource;
  /** Utility points per unit, 0 or more. */
  pricePerUnit: Scalars['Float']['input'];
};

/** One round of a negotiation. */
export type OfferRoundInput = {
  /** 0 for the first round, in which each agent also offers its austere plan (least resources). */
  round: Scalars['Int']['input'];
  /** Current prices; a resource that is absent costs nothing. */
  prices: Array<ResourcePriceInput>;
  /** What all agents together may use. */
  caps: Array<ResourceAmountInput>;
};

/** A goal that an offer does not reach, and by how much. */
export type GoalMiss = {
  __typename?: 'GoalMiss';
  /** The goal in a stable code, e.g. PROTEIN, FIBRE, WEEKLY_SETS_BACK. */
  goal: Scalars['String']['output'];
  /** How far it falls short (always positive). */
  amount: Scalars['Float']['output'];
  /** Unit of the amount, e.g. g/day, kcal, sets/week. */
  unit: Scalars['String']['output'];
};

/** What an agent can do for the person, and what it takes. */
export type Offer = {
  __typename?: 'Offer';
  /** Identifies the offer until it expires; equal content has an equal id. */
  id: Scalars['ID']['output'];
  /** 0 to 100: the share of this agent's own ideal plan for the person. */
  utility: Scalars['Float']['output'];
  /** Shared resources used over the horizon. */
  use: Array<ResourceAmount>;
  /** What one more unit of each resource would be worth to this agent. */
  marginals: Array<ResourcePrice>;
  /** Hard limits (allergens, injuries, bills …) that the offer was checked against. */
  hardLimitsMet: Array<Scalars['String']['output']>;
  /** Goals that the offer misses. */
  goalsMissed: Array<GoalMiss>;
  /** One sentence for a person. */
  summary: Scalars['String']['output'];
  /** After this instant the offer may be gone. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Why an agent cannot offer, and what would help. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable code, e.g. INFEASIBLE_BUDGET, NO_SAFE_EXERCISE, PROFILE_INCOMPLETE. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The smallest set of wishes that cannot hold together. */
  wishes: Array<Scalars['String']['output']>;
  /** Ways out, cheapest first, each one enough by itself. */
  waysOut: Array<Scalars['String']['output']>;
};

/** An agent's answer to one round. */
export type OfferSet = {
  __typename?: 'OfferSet';
  /** The agent's name: nutrition, workout or budget. */
  agent: Scalars['String']['output'];
  /** One to three offers, the best reply to the prices first; empty when the agent refuses. */
  offers: Array<Offer>;
  /** An upper bound, over everything the agent could ever offer, of utility minus prices times use. */
  bound: Scalars['Float']['output'];
  /** Why there is no offer, or what was left out. */
  refusals: Array<Refusal>;
};

/** What is known of the person's body; the agent assumes a documented default for what is null and says so. */
export type BodyInput = {
  /** Birth date. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** FEMALE or MALE, as the reference tables use it. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** Centimetres, 50 to 260. */
  heightCm?: InputMaybe<Scalars['Float']['input']>;
  /** Kilograms, 20 to 400. */
  weightKg?: InputMaybe<Scalars['Float']['input']>;
};

/** Takes an accepted offer: the artefact is made and held until it is committed, released, or an hour has passed. */
export type ReserveOfferInput = {
  /** The offer. */
  offerId: Scalars['ID']['input'];
  /** The negotiation it was made in. */
  negotiationId: Scalars['ID']['input'];
  /** Repeating a call with the same key gives the same reservation. */
  idempotencyKey: Scalars['ID']['input'];
  /** What this agent was given of each shared resource; the artefact stays within it. */
  allotment: Array<ResourceAmountInput>;
};

/** Ends a reservation one way or the other; repeating it changes nothing. */
export type ReservationInput = {
  /** The reservation. */
  reservationId: Scalars['ID']['input'];
};

/** What became of a reservation. */
export type ReservationEnded = {
  __typename?: 'ReservationEnded';
  /** The reservation. */
  reservationId: Scalars['ID']['output'];
  /** COMMITTED or RELEASED. */
  status: Scalars['String']['output'];
};

/** Answer of the operations that end a reservation. */
export type EndReservationResult = ReservationEnded | Refusal;

export type Query = {
  __typename?: 'Query';
  /** A food of the catalogue or an imported one; null when there is none with this id. */
  food: Maybe<Food>;
  /**
   * Foods that fit what was typed, best first, of the catalogue and of what was imported beside it: all words before some,
   * names before brands, everyday foods first; plurals, typing errors ("appel"), beginnings and other names ("courgette")
   * are understood. A bar code finds its products. Without words the foods of the catalogue in the order of their names.
   */
  foods: Maybe<FoodConnection>;
  /** What a food holds, e.g. how many calories are in an apple. Answered from the catalogue, with everything it was made of. */
  foodFact: Maybe<FoodFactResult>;
  /** A recipe; null when there is none with this id. */
  recipe: Maybe<Recipe>;
  /** Recipes of the catalogue, filtered by everything given. */
  recipes: Maybe<RecipeConnection>;
  /**
   * Recipes for the viewer, best first: by what they rated, chose, ate again, kept, swapped away and ruled out, by the foods they said
   * they like, the season, and some variety and curiosity. Only what everybody at the table may eat. Needs a signed-in person.
   */
  recommendedRecipes: Maybe<RecipeRecommendationConnection>;
  /** All that is stored and learned of the viewer's taste. Needs a signed-in person. */
  tasteProfile: Maybe<TasteProfile>;
  /** The viewer's open calendars of meals, oldest first. Needs a signed-in person. */
  mealCalendarFeeds: Maybe<Array<CalendarFeed>>;
  /** The calendar that a feed's token opens, for the gateway's /calendar/<token>.ics; null for any other text. */
  nutritionCalendar: Maybe<CalendarDocument>;
  /** One of the viewer's imported recipes; null when there is none with this id. */
  importedRecipe: Maybe<ImportedRecipe>;
  /** The viewer's imported recipes, the newest first. Needs a signed-in person. */
  importedRecipes: Maybe<ImportedRecipeConnection>;
  /** One of the viewer's meal plans; null when there is none with this id. */
  mealPlan: Maybe<MealPlan>;
  /** The viewer's meal plan that stands; null when there is none. */
  currentMealPlan: Maybe<MealPlan>;
  /** The viewer's food log of some days, those with anything in it; at most 92 days. Needs a signed-in person. */
  foodLog: Maybe<Array<LoggedDay>>;
  /** The viewer's log as a file, or the meals of the standing plan as a calendar. Needs a signed-in person. */
  nutritionExport: Maybe<NutritionExport>;
  /** What the viewer has in the house, what expires first first. Needs a signed-in person. */
  pantry: Maybe<Array<PantryItem>>;
  /** Who eats along with the viewer, with rules of their own. Needs a signed-in person. */
  householdEaters: Maybe<Array<HouseholdEater>>;
  /** The viewer's meals that are skipped or eaten elsewhere, at most 92 days. Needs a signed-in person. */
  mealsAway: Maybe<Array<MealAway>>;
  /**
   * Whether what is wished can hold together, and if not, which fewest wishes cannot and what changes would be enough, each
   * checked by planning it. Makes and holds nothing; may take some seconds. Needs a signed-in person.
   */
  mealWishes: Maybe<MealWishesResult>;
  /** One of the viewer's shopping lists; null when there is none with this id. Needs a signed-in person. */
  groceryList: Maybe<GroceryList>;
  /** The viewer's shopping lists, the newest first. Needs a signed-in person. */
  groceryLists: Maybe<GroceryListConnection>;
  /** The shopping list that a link opens, without signing in; null for a link that opens nothing, or nothing any more. */
  sharedGroceryList: Maybe<SharedGroceryList>;
  /**
   * What one more dollar, ten more minutes or one relaxed rule would give for a plan of the viewer's, best first: each was planned
   * with that limit changed, from the plan as it is. Takes some seconds. Null for a plan of nobody or somebody else.
   */
  mealPlanTradeOffs: Maybe<Array<MealPlanTradeOff>>;
  /** Offers of meals for a brief, at the prices of a round. Needs a signed-in person. */
  nutritionOffers: Maybe<OfferSet>;
};


export type QueryFoodArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFoodsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFoodFactArgs = {
  food: Scalars['String']['input'];
  nutrient?: InputMaybe<Scalars['String']['input']>;
  amount?: InputMaybe<Scalars['Float']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecipeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecipesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  slot?: InputMaybe<MealSlot>;
  diets?: InputMaybe<Array<Diet>>;
  withoutAllergens?: InputMaybe<Array<Allergen>>;
  maxMinutes?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecommendedRecipesArgs = {
  slot?: InputMaybe<MealSlot>;
  maxMinutes?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNutritionCalendarArgs = {
  token: Scalars['String']['input'];
};


export type QueryImportedRecipeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportedRecipesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMealPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFoodLogArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryNutritionExportArgs = {
  format: NutritionExportFormat;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryMealsAwayArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryMealWishesArgs = {
  brief: NutritionBriefInput;
};


export type QueryGroceryListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGroceryListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharedGroceryListArgs = {
  token: Scalars['String']['input'];
};


export type QueryMealPlanTradeOffsArgs = {
  mealPlanId: Scalars['ID']['input'];
};


export type QueryNutritionOffersArgs = {
  brief: NutritionBriefInput;
  round: OfferRoundInput;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Makes a shopping list of what a meal plan wants beyond what is in the pantry now, or an empty one. Repeating a call with the same key
   * gives the same list.
   */
  createGroceryList: ChangeGroceryListResult;
  /** Brings a list up to the latest version of its plan and to the pantry as it is now; what was added and what is in the basket stays. */
  refreshGroceryList: ChangeGroceryListResult;
  /** Deletes a shopping list and its links; repeating it changes nothing. */
  deleteGroceryList: GroceryListRemoved;
  /** Adds what is written to a list; a food that is on it gets more of it, whatever unit either was said in. */
  addGroceryItem: ChangeGroceryListResult;
  /** Takes an item off its list. */
  removeGroceryItem: ChangeGroceryListResult;
  /** Ticks an item off, or opens it again; repeating it changes nothing. */
  tickGroceryItem: ChangeGroceryListResult;
  /** Puts another food in an item's place, such as one of its substitutes. The recipes of the plan stay as they are. */
  substituteGroceryItem: ChangeGroceryListResult;
  /** Makes a link by which others see one list, and may tick, without signing in. */
  shareGroceryList: ShareGroceryListResult;
  /** Ends a link at once; repeating it changes nothing. */
  revokeGroceryShare: GroceryListShare;
  /** Ticks an item of the list that a link opens, without signing in. */
  tickSharedGroceryItem: Maybe<TickSharedResult>;
  /** Changes how the signed-in person eats; fields left out stay as they are. */
  updateNutritionProfile: UpdateNutritionProfileResult;
  /**
   * Imports recipes from a text: a page's HTML or JSON-LD (schema.org), or the JSON of a Mealie or Tandoor export. All of its
   * recipes are stored or none; one that the person has word for word is not stored twice, so a call may be repeated.
   */
  importRecipes: ImportRecipesResult;
  /**
   * Reads a page of the public internet and imports its recipes. Nothing of a private network is reached; at most 3 redirects,
   * 2 MB and 5 seconds, 60 pages an hour.
   */
  importRecipePage: ImportRecipesResult;
  /** Takes another food of the catalogue for a line of an imported recipe; from then on the match is certain. */
  chooseIngredientFood: ChangeImportedRecipeResult;
  /** Rates a recipe of the catalogue or an imported one, anew if need be. Nobody else sees it. */
  rateRecipe: RateRecipeResult;
  /** Deletes everything that was learned of the viewer's taste, ratings too; the food log stays and counts anew from now on. */
  forgetTaste: TasteForgotten;
  /** Opens a calendar of planned meals that a calendar program (Apple, Google, Thunderbird) reads by its address. */
  openMealCalendar: OpenMealCalendarResult;
  /** Closes a calendar: its address answers no more. Repeating it changes nothing. */
  closeMealCalendar: MealCalendarClosed;
  /** Deletes an imported recipe. */
  deleteImportedRecipe: ChangeImportedRecipeResult;
  /** Makes the meal plan of an offer and holds it; the same key gives the same reservation. */
  reserveNutritionOffer: ReserveNutritionOfferResult;
  /** Makes a held meal plan the one that stands. */
  commitNutritionReservation: EndReservationResult;
  /** Gives a held meal plan up. */
  releaseNutritionReservation: EndReservationResult;
  /** Logs what the signed-in person ate: said in words, a food by id or bar code, or servings of a recipe. */
  logFood: LogFoodResult;
  /** Logs everything of one day once more on another. */
  copyLoggedDay: LogFoodResult;
  /** Takes an entry of the log back; repeating it changes nothing. */
  removeLoggedFood: LoggedFoodRemoved;
  /** Writes weight, waist, body fat or water of a day, or takes them back; what is left out stays as it was. */
  recordBody: RecordBodyResult;
  /** Adds the log that another program exported; the same file again adds nothing. */
  importFoodLog: ImportFoodLogResult;
  /** Puts a food into the pantry; plans made from now on use it first. */
  addPantryItem: ChangePantryResult;
  /** Says anew how much of an item there is and how long it keeps. */
  updatePantryItem: ChangePantryResult;
  /** Takes an item out of the pantry; repeating it changes nothing. */
  removePantryItem: ChangePantryResult;
  /**
   * Books a plan that was shopped and eaten: what it took from the pantry goes out, what is left of its packs comes in, for the
   * next plan. Once for each plan; repeating it changes nothing.
   */
  settlePantry: ChangePantryResult;
  /** Adds somebody who eats along, or says anew how they eat. Their hard rules hold at every meal that they come to. */
  setHouseholdEater: ChangeHouseholdEatersResult;
  /** Somebody does not eat along any more; repeating it changes nothing. */
  removeHouseholdEater: ChangeHouseholdEatersResult;
  /** Leaves a meal of a day out of plans made from now on, or has it planned again. */
  setMealAway: SetMealAwayResult;
  /** Puts another recipe in a meal's place: a new version of the plan, which keeps every hard limit. */
  swapMeal: ChangeMealPlanResult;
  /**
   * Plans a standing plan again with the fewest edits, a new version of it: locked meals and those before a day stay, excluded
   * recipes go, and what was told since (rules, pantry, meals away, own recipes) counts.
   */
  replanMeals: ReplanMealsResult;
  /** Fixes a meal in its place, or frees it: a new version of the plan. */
  lockMeal: ChangeMealPlanResult;
  /**
   * Has a better version of the standing plan searched for in the background, some ten seconds a week of the plan, and returns at once.
   * Meals of today and before, locked ones and those the person swapped in stay, and no more money or minutes are taken than
   * were agreed. A version that is better by the plan's own objective becomes the one that stands, as any other change does, unless
   * the plan was changed meanwhile. At most 20 searches in 24 hours.
   */
  improveMealPlan: ImproveMealPlanResult;
  /** Ends a search for a better version that waits or goes on; the plan stays as it is. */
  cancelMealPlanImprovement: CancelMealPlanImprovementResult;
};


export type MutationCreateGroceryListArgs = {
  input: CreateGroceryListInput;
};


export type MutationRefreshGroceryListArgs = {
  input: RefreshGroceryListInput;
};


export type MutationDeleteGroceryListArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAddGroceryItemArgs = {
  input: AddGroceryItemInput;
};


export type MutationRemoveGroceryItemArgs = {
  input: RemoveGroceryItemInput;
};


export type MutationTickGroceryItemArgs = {
  input: TickGroceryItemInput;
};


export type MutationSubstituteGroceryItemArgs = {
  input: SubstituteGroceryItemInput;
};


export type MutationShareGroceryListArgs = {
  input: ShareGroceryListInput;
};


export type MutationRevokeGroceryShareArgs = {
  input: RevokeGroceryShareInput;
};


export type MutationTickSharedGroceryItemArgs = {
  input: TickSharedGroceryItemInput;
};


export type MutationUpdateNutritionProfileArgs = {
  input: UpdateNutritionProfileInput;
};


export type MutationImportRecipesArgs = {
  input: ImportRecipesInput;
};


export type MutationImportRecipePageArgs = {
  input: ImportRecipePageInput;
};


export type MutationChooseIngredientFoodArgs = {
  input: ChooseIngredientFoodInput;
};


export type MutationRateRecipeArgs = {
  input: RateRecipeInput;
};


export type MutationOpenMealCalendarArgs = {
  input: OpenMealCalendarInput;
};


export type MutationCloseMealCalendarArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteImportedRecipeArgs = {
  input: DeleteImportedRecipeInput;
};


export type MutationReserveNutritionOfferArgs = {
  input: ReserveNutritionOfferInput;
};


export type MutationCommitNutritionReservationArgs = {
  input: ReservationInput;
};


export type MutationReleaseNutritionReservationArgs = {
  input: ReservationInput;
};


export type MutationLogFoodArgs = {
  input: LogFoodInput;
};


export type MutationCopyLoggedDayArgs = {
  input: CopyLoggedDayInput;
};


export type MutationRemoveLoggedFoodArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordBodyArgs = {
  input: RecordBodyInput;
};


export type MutationImportFoodLogArgs = {
  input: ImportFoodLogInput;
};


export type MutationAddPantryItemArgs = {
  input: AddPantryItemInput;
};


export type MutationUpdatePantryItemArgs = {
  input: UpdatePantryItemInput;
};


export type MutationRemovePantryItemArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSettlePantryArgs = {
  input: SettlePantryInput;
};


export type MutationSetHouseholdEaterArgs = {
  input: SetHouseholdEaterInput;
};


export type MutationRemoveHouseholdEaterArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetMealAwayArgs = {
  input: SetMealAwayInput;
};


export type MutationSwapMealArgs = {
  input: SwapMealInput;
};


export type MutationReplanMealsArgs = {
  input: ReplanMealsInput;
};


export type MutationLockMealArgs = {
  input: LockMealInput;
};


export type MutationImproveMealPlanArgs = {
  input: ImproveMealPlanInput;
};


export type MutationCancelMealPlanImprovementArgs = {
  input: CancelMealPlanImprovementInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Each change of one of the viewer's shopping lists, whoever made it on whichever device. */
  groceryListChanged: Maybe<GroceryListEvent>;
  /** The same for a list that a link opens, without signing in, for as long as the link lives. */
  sharedGroceryListChanged: Maybe<SharedGroceryListEvent>;
};


export type SubscriptionGroceryListChangedArgs = {
  listId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionSharedGroceryListChangedArgs = {
  token: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person; identity owns who they are, nutrition adds how they eat. */
export type User = {
  __typename?: 'User';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** From identity. */
  birthDate: Maybe<Scalars['Date']['output']>;
  /** From identity. */
  sex: Maybe<Sex>;
  /** From identity, centimetres. */
  heightCm: Maybe<Scalars['Float']['output']>;
  /** From identity, kilograms. */
  weightKg: Maybe<Scalars['Float']['output']>;
  /** How the person eats; null when they are somebody else or have said nothing yet. */
  nutritionProfile: Maybe<NutritionProfile>;
  /** What the person should eat on a day without training; what is unknown of the body is assumed and named. */
  nutritionTargets: Maybe<NutritionTargets>;
  /** How the person did over the last days against their targets; null for everybody else. */
  nutritionProgress: Maybe<NutritionProgress>;
  /** The meal plan that stands; null when there is none. */
  currentMealPlan: Maybe<MealPlan>;
  /**
   * What foods cost by store and day, the newest first: what the person paid by their receipts, and what the file of store
   * prices says. Plans and lists count with the newest price of a receipt before the reference price.
   */
  foodPrices: Maybe<Array<PriceObservation>>;
};


/** A person; identity owns who they are, nutrition adds how they eat. */
export type UserNutritionProgressArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


/** A person; identity owns who they are, nutrition adds how they eat. */
export type UserFoodPricesArgs = {
  foodId?: InputMaybe<Scalars['ID']['input']>;
  store?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a price was seen. */
export type PriceSource =
  /** On a receipt of the person. */
  | 'RECEIPT'
  /** In the file of store prices. */
  | 'FILE';

/** What a food cost in a store on a day. */
export type PriceObservation = {
  __typename?: 'PriceObservation';
  /** The food. */
  food: Food;
  /** The store. */
  store: Scalars['String']['output'];
  /** The day. */
  date: Scalars['Date']['output'];
  /** Edible grams that were bought; of a file, of a pack. */
  grams: Scalars['Float']['output'];
  /** What was paid for them. */
  paid: Money;
  /** The same for a kilogram. */
  perKilogram: Money;
  /** Where it was seen. */
  source: PriceSource;
  /** The receipt; null for a price of the file. */
  receiptId: Maybe<Scalars['ID']['output']>;
};

/** A line of a receipt; budget owns it, nutrition finds its food. */
export type ReceiptLine = {
  __typename?: 'ReceiptLine';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** From budget. */
  name: Scalars['String']['output'];
  /** From budget. */
  count: Scalars['Int']['output'];
  /** From budget. */
  grams: Maybe<Scalars['Float']['output']>;
  /** From budget. */
  millilitres: Maybe<Scalars['Float']['output']>;
  /** From budget. */
  mayBeFood: Scalars['Boolean']['output'];
  /** From budget. */
  foodId: Maybe<Scalars['ID']['output']>;
  /** The food that the line is; null for what is none. */
  food: Maybe<ReceiptFood>;
};

/** Which food a line of a receipt is. */
export type ReceiptFood = {
  __typename?: 'ReceiptFood';
  /** The food; null when none is likely enough. */
  food: Maybe<Food>;
  /** How likely it is meant, 0 to 1; 1 for what the person chose. */
  score: Scalars['Float']['output'];
  /** True when the person should say which food it is; until then neither pantry nor prices have it. */
  ask: Scalars['Boolean']['output'];
  /** What the line weighs; null without a food. */
  grams: Maybe<Scalars['Float']['output']>;
  /** True where the receipt says no size, so that the pack usually sold is taken: the pantry has it, the prices have not. */
  gramsEstimated: Scalars['Boolean']['output'];
  /** Other foods that the line may mean, the likeliest first. */
  alternatives: Array<FoodChoice>;
};

/** A day of a food log. */
export type LoggedDay = {
  __typename?: 'LoggedDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** What was eaten, in the order it was logged. */
  entries: Array<LoggedFood>;
  /** Sums of every nutrient, each with how many entries state it. */
  totals: Array<LoggedAmount>;
  /** Measures of the body that day; null = none. */
  body: Maybe<BodyRecord>;
};

/** Something that was eaten. */
export type LoggedFood = {
  __typename?: 'LoggedFood';
  /** Of the entry. */
  id: Scalars['ID']['output'];
  /** Which meal. */
  slot: MealSlot;
  /** What it was. */
  label: Scalars['String']['output'];
  /** The food, where it is one of the catalogue or an imported one. */
  food: Maybe<Food>;
  /** The recipe, where it was one. */
  recipe: Maybe<Recipe>;
  /** Grams; null where only nutrients were given. */
  grams: Maybe<Scalars['Float']['output']>;
  /** The portion in words. */
  portion: Scalars['String']['output'];
  /** kcal; null = not known, which is not zero. */
  energyKcal: Maybe<Scalars['Float']['output']>;
  /** What is known of the portion. */
  nutrients: Array<NutrientAmount>;
  /** WORDS, FOOD, RECIPE, BARCODE, COPY, CRONOMETER or MYFITNESSPAL. */
  source: Scalars['String']['output'];
};

/** A nutrient summed over entries. */
export type LoggedAmount = {
  __typename?: 'LoggedAmount';
  /** Stable id, e.g. iron_mg. */
  nutrientId: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** kcal, g, mg, ug or iu. */
  unit: Scalars['String']['output'];
  /** Sum of what is known, in the unit; null when no entry states it. */
  amount: Maybe<Scalars['Float']['output']>;
  /** Entries that state it. */
  known: Scalars['Int']['output'];
  /** All entries; where it is more than known, the sum is too low by what is missing. */
  entries: Scalars['Int']['output'];
  /** Recommended per day; null = none, or not asked for a day's targets. */
  recommended: Maybe<Scalars['Float']['output']>;
  /** Tolerable upper level per day; null = none. */
  upper: Maybe<Scalars['Float']['output']>;
};

/** Measures of a body on a day. */
export type BodyRecord = {
  __typename?: 'BodyRecord';
  /** Kilograms. */
  weightKg: Maybe<Scalars['Float']['output']>;
  /** Centimetres. */
  waistCm: Maybe<Scalars['Float']['output']>;
  /** Percent. */
  bodyFatPercent: Maybe<Scalars['Float']['output']>;
  /** Water drunk, millilitres. */
  waterMl: Maybe<Scalars['Int']['output']>;
};

/** How a person did over some days against their targets. */
export type NutritionProgress = {
  __typename?: 'NutritionProgress';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
  /** Days with an entry. */
  loggedDays: Scalars['Int']['output'];
  /** Days in a row with an entry, up to today or yesterday. */
  streakDays: Scalars['Int']['output'];
  /** Share of the logged days within 10 % of the energy target and with the least protein, 0 to 1; null when none was logged. */
  adherence: Maybe<Scalars['Float']['output']>;
  /** Means over the logged days. */
  means: Array<LoggedAmount>;
  /** Last weight less the first, kg; null with fewer than two. */
  weightChangeKg: Maybe<Scalars['Float']['output']>;
};

/** Input of logFood: exactly one of words, foodId, gtin and recipeId. */
export type LogFoodInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** Which meal. */
  slot: MealSlot;
  /** What was eaten, as one says it: two eggs and toast with butter. At most 500 characters, and 5 kg of one food. */
  words?: InputMaybe<Scalars['String']['input']>;
  /** A food of the catalogue or an imported one. */
  foodId?: InputMaybe<Scalars['ID']['input']>;
  /** The bar code of a product: 8, 12, 13 or 14 digits. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** A recipe of the catalogue, or an imported one that meals are planned with. */
  recipeId?: InputMaybe<Scalars['ID']['input']>;
  /** How much of a food, more than 0 to 10,000 g; left out = by servings. */
  grams?: InputMaybe<Scalars['Float']['input']>;
  /** How many servings of a recipe, or of the first measure of a food: more than 0 to 50; 1 when left out. */
  servings?: InputMaybe<Scalars['Float']['input']>;
  /** Repeating a call with the same key logs nothing more. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of copyLoggedDay. */
export type CopyLoggedDayInput = {
  /** The day that was logged. */
  from: Scalars['Date']['input'];
  /** The day to log it on. */
  to: Scalars['Date']['input'];
  /** Repeating a call with the same key logs nothing more. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What was logged, and how the day stands now. */
export type FoodLogged = {
  __typename?: 'FoodLogged';
  /** The day after the change. */
  day: LoggedDay;
  /** Parts of the words that fit no food: they were not logged. */
  notUnderstood: Array<Scalars['String']['output']>;
};

/** Answer of logFood and copyLoggedDay. */
export type LogFoodResult = FoodLogged | NutritionInputRefusal;

/** What became of an entry. */
export type LoggedFoodRemoved = {
  __typename?: 'LoggedFoodRemoved';
  /** False when the person has no entry with this id. */
  removed: Scalars['Boolean']['output'];
};

/** Input of recordBody; what is left out or null stays as it was. */
export type RecordBodyInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** 20 to 400 kg. */
  weightKg?: InputMaybe<Scalars['Float']['input']>;
  /** 30 to 250 cm. */
  waistCm?: InputMaybe<Scalars['Float']['input']>;
  /** 2 to 70 percent. */
  bodyFatPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Water drunk that day, 0 to 20,000 ml. */
  waterMl?: InputMaybe<Scalars['Int']['input']>;
  /** Measures of that day that were a mistake: nothing is known of them then. None that this input also writes. */
  forget?: InputMaybe<Array<BodyMeasure>>;
};

/** A measure of a day. */
export type BodyMeasure =
  /** weightKg. */
  | 'WEIGHT'
  /** waistCm. */
  | 'WAIST'
  /** bodyFatPercent. */
  | 'BODY_FAT'
  /** waterMl. */
  | 'WATER';

/** The measures are written. */
export type BodyRecorded = {
  __typename?: 'BodyRecorded';
  /** The day after the change. */
  day: LoggedDay;
};

/** Answer of recordBody. */
export type RecordBodyResult = BodyRecorded | NutritionInputRefusal;

/** A program whose exports are read. */
export type FoodLogFormat =
  /** servings.csv of Cronometer. */
  | 'CRONOMETER'
  /** The nutrition summary of MyFitnessPal; its vitamins in percent are left out. */
  | 'MYFITNESSPAL';

/** Input of importFoodLog. */
export type ImportFoodLogInput = {
  /** Where the file is from. */
  format: FoodLogFormat;
  /** The file's text. */
  csv: Scalars['String']['input'];
};

/** A row that could not be used. */
export type BadLogRow = {
  __typename?: 'BadLogRow';
  /** Line of the file, 1 = headings. */
  line: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What an import did. */
export type FoodLogImported = {
  __typename?: 'FoodLogImported';
  /** Entries added. */
  added: Scalars['Int']['output'];
  /** Entries that an earlier import of the same rows had added. */
  alreadyThere: Scalars['Int']['output'];
  /** Rows that could not be used. */
  badRows: Array<BadLogRow>;
};

/** Answer of importFoodLog. */
export type ImportFoodLogResult = FoodLogImported | NutritionInputRefusal;

/** A form of file. */
export type NutritionExportFormat =
  /** The log with all nutrients; missing ones are null. */
  | 'JSON'
  /** The log as a table; missing ones are empty. */
  | 'CSV'
  /** The meals of the standing plan after RFC 5545, in local times; each keeps its UID over later versions. */
  | 'ICALENDAR';

/** A file for the person. */
export type NutritionExport = {
  __typename?: 'NutritionExport';
  /** What it is called. */
  fileName: Scalars['String']['output'];
  /** E.g. text/calendar. */
  mediaType: Scalars['String']['output'];
  /** Its text. */
  content: Scalars['String']['output'];
};

/** Sex as reference tables for energy and nutrients distinguish it. */
export type Sex =
  /** Female reference values. */
  | 'FEMALE'
  /** Male reference values. */
  | 'MALE';

/** What a person wants from eating. */
export type NutritionGoal =
  /** A moderate deficit; never below a safe floor. */
  | 'LOSE_WEIGHT'
  /** As much as is used. */
  | 'MAINTAIN_WEIGHT'
  /** A moderate surplus. */
  | 'GAIN_WEIGHT'
  /** A small surplus and more protein. */
  | 'BUILD_MUSCLE'
  /** As much as is used, with more of what diets lack. */
  | 'EAT_HEALTHIER';

/** How active everyday life is, apart from planned training. */
export type ActivityLevel =
  /** Sitting most of the day. */
  | 'SEDENTARY'
  /** Some walking and standing. */
  | 'LIGHT'
  /** On the feet for half of the day. */
  | 'MODERATE'
  /** On the feet most of the day. */
  | 'ACTIVE'
  /** Hard physical work. */
  | 'VERY_ACTIVE';

/** A way of eating. All but LOW_CARB and MEDITERRANEAN leave dishes out; those two shape the day's targets or the choice. */
export type Diet =
  /** No meat, fish, shellfish or gelatine. */
  | 'VEGETARIAN'
  /** Nothing from animals. */
  | 'VEGAN'
  /** No meat; fish and shellfish are fine. */
  | 'PESCATARIAN'
  /** No pork, alcohol, blood or gelatine; certified meat has to be bought. */
  | 'HALAL'
  /** No pork, shellfish, blood or gelatine, no meat with dairy in one dish. */
  | 'KOSHER'
  /** No gluten. */
  | 'GLUTEN_FREE'
  /** No milk. */
  | 'DAIRY_FREE'
  /** At most 12 g of net carbohydrate a serving and 8 % of energy from carbohydrate a day. */
  | 'KETO'
  /** At most 26 % of energy from carbohydrate a day. */
  | 'LOW_CARB'
  /** At most 600 mg of sodium a serving and 1,500 mg a day. */
  | 'LOW_SODIUM'
  /** Without the usual high-FODMAP foods, as far as names tell. */
  | 'LOW_FODMAP'
  /**
   * At most 60 g of carbohydrate and 6 g of added sugars a serving (30 g in snacks): hard. 40 to 50 % of the day's energy from
   * carbohydrate, 16.7 g of fibre per 1,000 kcal, meals of about 45 g before larger ones: wished. A start that a dietitian may move.
   */
  | 'DIABETES_FRIENDLY'
  /** Dishes around the Mediterranean first. */
  | 'MEDITERRANEAN'
  /** No grains, legumes, dairy or sugar. */
  | 'PALEO';

/** An allergen of EU law (14), and wheat, which US law names. */
export type Allergen =
  /** Cereals with gluten. */
  | 'GLUTEN'
  /** Wheat. */
  | 'WHEAT'
  /** Crustaceans. */
  | 'CRUSTACEANS'
  /** Eggs. */
  | 'EGG'
  /** Fish. */
  | 'FISH'
  /** Peanuts. */
  | 'PEANUT'
  /** Soybeans. */
  | 'SOY'
  /** Milk. */
  | 'MILK'
  /** Tree nuts. */
  | 'TREE_NUTS'
  /** Celery. */
  | 'CELERY'
  /** Mustard. */
  | 'MUSTARD'
  /** Sesame. */
  | 'SESAME'
  /** Sulphur dioxide and sulphites. */
  | 'SULPHITES'
  /** Lupin. */
  | 'LUPIN'
  /** Molluscs. */
  | 'MOLLUSCS';

/** A meal of the day. */
export type MealSlot =
  /** In the morning. */
  | 'BREAKFAST'
  /** At noon. */
  | 'LUNCH'
  /** In the evening. */
  | 'DINNER'
  /** Between meals. */
  | 'SNACK';

/** Where a shop keeps a food. */
export type Aisle =
  /** Fruit and vegetables. */
  | 'PRODUCE'
  /** Meat and cold cuts. */
  | 'MEAT'
  /** Fish and seafood. */
  | 'FISH'
  /** Milk, cheese, eggs, tofu. */
  | 'DAIRY_EGGS'
  /** Bread and pastry. */
  | 'BAKERY'
  /** Rice, pasta, cereals. */
  | 'GRAINS_PASTA'
  /** Tins, jars, broth. */
  | 'CANNED'
  /** Dry legumes. */
  | 'LEGUMES'
  /** Nuts, seeds, dried fruit. */
  | 'NUTS_SEEDS'
  /** Oils, sauces, spreads. */
  | 'OILS_CONDIMENTS'
  /** Spices, flour, baking. */
  | 'SPICES_BAKING'
  /** Frozen food. */
  | 'FROZEN'
  /** Drinks. */
  | 'BEVERAGES'
  /** Snacks and sweets. */
  | 'SNACKS_SWEETS'
  /** Ready meals. */
  | 'PREPARED';

/** A season of the year in the northern hemisphere. */
export type Season =
  /** March to May. */
  | 'SPRING'
  /** June to August. */
  | 'SUMMER'
  /** September to November. */
  | 'AUTUMN'
  /** December to February. */
  | 'WINTER';

/** A part of a list, after the Relay specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the page's last node. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A page of foods. */
export type FoodConnection = {
  __typename?: 'FoodConnection';
  /** The foods with their cursors. */
  edges: Array<FoodEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A food of a page. */
export type FoodEdge = {
  __typename?: 'FoodEdge';
  /** Where the food stands in the list. */
  cursor: Scalars['String']['output'];
  /** The food. */
  node: Food;
};

/**
 * A food of the curated catalogue, or one imported from USDA FoodData Central or SR28 beside it. Amounts are per 100 g of the
 * part that is eaten; for labels of liquids per 100 ml.
 */
export type Food = {
  __typename?: 'Food';
  /** Stable key, e.g. apple; of an imported food e.g. fdc-173441. */
  id: Scalars['ID']['output'];
  /** Short name. */
  name: Scalars['String']['output'];
  /** Other names it is found by. */
  synonyms: Array<Scalars['String']['output']>;
  /** Number in the USDA National Nutrient Database, release 28; null for an imported food. */
  ndbNo: Maybe<Scalars['String']['output']>;
  /** Id in USDA FoodData Central, where known. */
  fdcId: Maybe<Scalars['String']['output']>;
  /** Brand, of a food with a label. */
  brand: Maybe<Scalars['String']['output']>;
  /** Bar code as 14 digits (GTIN-14), of a food with a label. */
  gtin: Maybe<Scalars['String']['output']>;
  /** Group of foods it belongs to, as its source names it. */
  category: Maybe<Scalars['String']['output']>;
  /** The ingredient list of its label, as printed; null when there is none. */
  ingredientsText: Maybe<Scalars['String']['output']>;
  /** Where the food is from. */
  source: FoodSource;
  /** Energy, kcal per 100 g; null = not measured. */
  energyKcal: Maybe<Scalars['Float']['output']>;
  /** All nutrients that were measured. */
  nutrients: Array<NutrientAmount>;
  /** Ids of the nutrients that were not measured or stated: they are missing, which is not zero. */
  missingNutrients: Array<Scalars['String']['output']>;
  /** Household measures. */
  measures: Array<FoodMeasure>;
  /** Where a shop keeps it; null for an imported food. */
  aisle: Maybe<Aisle>;
  /** Seasons in which it is best; empty = all year or unknown. */
  seasons: Array<Season>;
  /** Allergens inside. */
  allergens: Array<Allergen>;
  /** Allergens that cannot be ruled out; plans treat them as if they were inside. */
  possibleAllergens: Array<Allergen>;
  /** Ingredients that no list knows; because of them no allergen can be ruled out. */
  unknownIngredients: Array<Scalars['String']['output']>;
  /** What it costs; null for an imported food. */
  price: Maybe<FoodPrice>;
  /** Edible grams in the pack usually sold; null for an imported food. */
  packGrams: Maybe<Scalars['Float']['output']>;
  /** Grams per millilitre, for liquids. */
  densityGPerMl: Maybe<Scalars['Float']['output']>;
};

/** Where a food is from. */
export type FoodSource = {
  __typename?: 'FoodSource';
  /** catalogue, fdc (USDA FoodData Central) or sr28. */
  name: Scalars['String']['output'];
  /** Version of the source, e.g. 2025-04-24. */
  version: Scalars['String']['output'];
  /** CURATED, FOUNDATION, LEGACY, SURVEY or BRANDED: who measured or stated the amounts. */
  kind: Scalars['String']['output'];
};

/** An amount of a nutrient. */
export type NutrientAmount = {
  __typename?: 'NutrientAmount';
  /** Stable id, e.g. vitamin_c_mg. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** Amount in the unit. */
  amount: Scalars['Float']['output'];
  /** kcal, g, mg, ug or iu. */
  unit: Scalars['String']['output'];
};

/** A household measure of a food. */
export type FoodMeasure = {
  __typename?: 'FoodMeasure';
  /** How many units. */
  amount: Scalars['Float']['output'];
  /** E.g. medium, cup, slice. */
  unit: Scalars['String']['output'];
  /** What is meant, e.g. 3" dia; may be empty. */
  note: Scalars['String']['output'];
  /** What that weighs, grams of the edible part. */
  grams: Scalars['Float']['output'];
};

/** A price of a food with its origin. */
export type FoodPrice = {
  __typename?: 'FoodPrice';
  /** US cents per 100 g of the edible part. */
  centsPer100g: Scalars['Float']['output'];
  /** BLS, PP-NAP, ERS or estimate; the store for a price of the person's own receipt. */
  source: Scalars['String']['output'];
  /** Day, month or year it was taken in. */
  date: Scalars['String']['output'];
  /** How it was made of the published figure. */
  method: Scalars['String']['output'];
};

/** Answer of foodFact. */
export type FoodFactResult = FoodFact | FoodUnknown;

/** What a portion of a food holds of a nutrient. */
export type FoodFact = {
  __typename?: 'FoodFact';
  /** Amount in the unit for the portion; null = not measured, which is not zero. */
  value: Maybe<Scalars['Float']['output']>;
  /** kcal, g, mg, ug or iu. */
  unit: Scalars['String']['output'];
  /** The nutrient. */
  nutrient: Scalars['String']['output'];
  /** The portion in words, e.g. 1 medium (3" dia). */
  portion: Scalars['String']['output'];
  /** What the portion weighs, grams. */
  portionGrams: Scalars['Float']['output'];
  /** True when the unit asked for does not fit the food and 100 g was taken. */
  portionAssumed: Scalars['Boolean']['output'];
  /** The food that was meant. */
  food: Food;
  /** How well the words fit the food, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Other foods that may be meant, best first. */
  otherFoods: Array<Food>;
  /** The answer in one sentence. */
  text: Scalars['String']['output'];
  /** Where the figure comes from. */
  provenance: Scalars['String']['output'];
};

/** The question names no food or nutrient that the catalogue knows. */
export type FoodUnknown = {
  __typename?: 'FoodUnknown';
  /** FOOD_UNKNOWN, NUTRIENT_UNKNOWN or AMOUNT_INVALID. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** What could be asked instead. */
  suggestions: Array<Scalars['String']['output']>;
};

/** A page of recipes. */
export type RecipeConnection = {
  __typename?: 'RecipeConnection';
  /** The recipes with their cursors. */
  edges: Array<RecipeEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A recipe of a page. */
export type RecipeEdge = {
  __typename?: 'RecipeEdge';
  /** Where the recipe stands in the list. */
  cursor: Scalars['String']['output'];
  /** The recipe. */
  node: Recipe;
};

/** A recipe of our own. Amounts are for one serving unless the field says otherwise. */
export type Recipe = {
  __typename?: 'Recipe';
  /** Stable key. */
  id: Scalars['ID']['output'];
  /** Name of the dish. */
  title: Scalars['String']['output'];
  /** One or two sentences. */
  description: Scalars['String']['output'];
  /** Meals it is made for. */
  slots: Array<MealSlot>;
  /** E.g. italian. */
  cuisine: Scalars['String']['output'];
  /** E.g. high-fibre, batch-cook; imported for a recipe that the person brought along. */
  tags: Array<Scalars['String']['output']>;
  /** Lines of an imported recipe of which no food is certain: it is unsafe for whoever has an allergen, diet or excluded food. */
  unknownIngredients: Array<Scalars['String']['output']>;
  /** Servings that the ingredients make. */
  servings: Scalars['Float']['output'];
  /** Minutes of preparation. */
  prepMinutes: Scalars['Int']['output'];
  /** Minutes of cooking, attended or not. */
  cookMinutes: Scalars['Int']['output'];
  /** Minutes of attention: preparation and the attended part of cooking. */
  activeMinutes: Scalars['Int']['output'];
  /** Days a cooked portion keeps in the fridge. */
  keepsDays: Scalars['Int']['output'];
  /** Whether it can be frozen. */
  freezable: Scalars['Boolean']['output'];
  /** Ingredients for all servings. */
  ingredients: Array<RecipeIngredient>;
  /** What to do, in order. */
  steps: Array<Scalars['String']['output']>;
  /** A cook's tip. */
  tip: Maybe<Scalars['String']['output']>;
  /** Nutrients of one serving, of what is known. */
  nutrients: Array<NutrientAmount>;
  /** Energy of one serving, kcal. */
  energyKcal: Scalars['Float']['output'];
  /** Protein of one serving, g. */
  proteinG: Scalars['Float']['output'];
  /** Allergens that are or may be inside. */
  allergens: Array<Allergen>;
  /** Diets that allow it. */
  diets: Array<Diet>;
  /** What the viewer gave it, 1 to 5; null = nothing yet. */
  myRating: Maybe<Scalars['Int']['output']>;
  /** Value of the food in one serving, US cents. */
  costPerServing: Money;
};


/** A recipe of our own. Amounts are for one serving unless the field says otherwise. */
export type RecipeIngredientsArgs = {
  servings?: InputMaybe<Scalars['Float']['input']>;
};

/** An ingredient of a recipe. */
export type RecipeIngredient = {
  __typename?: 'RecipeIngredient';
  /** The food. */
  food: Food;
  /** Edible grams for the servings asked for. */
  grams: Scalars['Float']['output'];
  /** As a cook reads it; of scaled amounts grams and the food. */
  text: Scalars['String']['output'];
};

/** Form that an imported recipe came in. */
export type RecipeFormat =
  /** JSON-LD after schema.org, alone or in a page. */
  | 'SCHEMA_ORG'
  /** An export of Mealie. */
  | 'MEALIE'
  /** An export of Tandoor. */
  | 'TANDOOR';

/** Recipes to import. */
export type ImportRecipesInput = {
  /** The page's whole HTML, JSON-LD, or the JSON of an export; at most 50 recipes of at most 100 ingredients. */
  text: Scalars['String']['input'];
};

/** Input of importRecipePage. */
export type ImportRecipePageInput = {
  /** Address of the page, https or http; at most 2,000 characters. */
  url: Scalars['String']['input'];
};

/** What an import did. */
export type RecipesImported = {
  __typename?: 'RecipesImported';
  /** The new recipes. */
  recipes: Array<ImportedRecipe>;
  /** Recipes that the person had already, word for word; they were not stored again. */
  duplicates: Array<ImportedRecipe>;
  /** Titles of the person's recipes that a new one resembles. */
  similarTitles: Array<Scalars['String']['output']>;
};

/** Why nothing was imported. */
export type RecipeImportRefused = {
  __typename?: 'RecipeImportRefused';
  /**
   * NO_RECIPE, BROKEN_DOCUMENT, TOO_LARGE, TOO_MANY_RECIPES, NO_INGREDIENTS, TOO_MANY_INGREDIENTS, NEGATIVE_QUANTITY,
   * ABSURD_AMOUNT, ABSURD_SERVINGS, CYCLIC_RECIPE or LIBRARY_FULL; of a page also ADDRESS_REFUSED, PAGE_UNREACHABLE,
   * PAGE_TOO_LARGE, NOT_A_PAGE or TOO_MANY_REDIRECTS.
   */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  field: Maybe<Scalars['String']['output']>;
  /** Ways out, each one enough by itself. */
  waysOut: Array<Scalars['String']['output']>;
};

/** Answer of importRecipes. */
export type ImportRecipesResult = RecipesImported | RecipeImportRefused;

/** Another food for a line of an imported recipe. */
export type ChooseIngredientFoodInput = {
  /** The imported recipe. */
  recipeId: Scalars['ID']['input'];
  /** The line, counted from 0. */
  line: Scalars['Int']['input'];
  /** A food of the catalogue, such as one of the alternatives. */
  foodId: Scalars['ID']['input'];
};

/** An imported recipe to delete. */
export type DeleteImportedRecipeInput = {
  /** The imported recipe. */
  recipeId: Scalars['ID']['input'];
};

/** An imported recipe was changed. */
export type ImportedRecipeChanged = {
  __typename?: 'ImportedRecipeChanged';
  /** The recipe after the change; null when it was deleted. */
  recipe: Maybe<ImportedRecipe>;
};

/** Why an imported recipe was not changed. */
export type ImportedRecipeNotChanged = {
  __typename?: 'ImportedRecipeNotChanged';
  /** NO_SUCH_RECIPE, NO_SUCH_LINE or NO_SUCH_FOOD. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  field: Maybe<Scalars['String']['output']>;
};

/** Answer of the mutations that change an imported recipe. */
export type ChangeImportedRecipeResult = ImportedRecipeChanged | ImportedRecipeNotChanged;

/** A page of imported recipes. */
export type ImportedRecipeConnection = {
  __typename?: 'ImportedRecipeConnection';
  /** The recipes with their cursors. */
  edges: Array<ImportedRecipeEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An imported recipe of a page. */
export type ImportedRecipeEdge = {
  __typename?: 'ImportedRecipeEdge';
  /** Where the recipe stands in the list. */
  cursor: Scalars['String']['output'];
  /** The recipe. */
  node: ImportedRecipe;
};

/**
 * A recipe that a person brought along, as it was understood. What is uncertain is shown: each line says which food was taken
 * and how sure that is, and each sum how much of the recipe it rests on.
 */
export type ImportedRecipe = {
  __typename?: 'ImportedRecipe';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Name of the dish. */
  title: Scalars['String']['output'];
  /** As written; may be empty. */
  description: Scalars['String']['output'];
  /** Address of the page, when the text names one. */
  sourceUrl: Maybe<Scalars['String']['output']>;
  /** Form it came in. */
  format: RecipeFormat;
  /** Servings that the ingredients make. */
  servings: Scalars['Float']['output'];
  /** True when the text does not say and 4 was taken. */
  servingsAssumed: Scalars['Boolean']['output'];
  /** Minutes of preparation; null when not said. */
  prepMinutes: Maybe<Scalars['Int']['output']>;
  /** Minutes of cooking; null when not said. */
  cookMinutes: Maybe<Scalars['Int']['output']>;
  /** Ingredient lines in their order. */
  ingredients: Array<ImportedIngredient>;
  /** What to do, in order. */
  steps: Array<Scalars['String']['output']>;
  /** Nutrients of one serving, of the lines whose food and weight are known. */
  nutrients: Array<CoveredNutrient>;
  /** Ids of the nutrients that no line states: they are missing, which is not zero. */
  missingNutrients: Array<Scalars['String']['output']>;
  /** Grams of one serving, of what could be weighed. */
  gramsPerServing: Scalars['Float']['output'];
  /** Value of the food in one serving, US cents, of what could be weighed; null when nothing could. */
  costPerServing: Maybe<Money>;
  /** Share of the ingredient lines that the cost rests on, 0 to 1. */
  costCoverage: Scalars['Float']['output'];
  /** Allergens that are inside, by the matched foods and the words of the lines. */
  allergens: Array<Allergen>;
  /** Allergens that cannot be ruled out: treat them as if they were inside. All of them when an ingredient is unknown. */
  possibleAllergens: Array<Allergen>;
  /** Lines whose food is not certain; because of them no allergen can be ruled out. */
  unknownIngredients: Array<Scalars['String']['output']>;
  /** Whether meals are planned with it. */
  planning: ImportedRecipePlanning;
  /** When it was imported. */
  importedAt: Scalars['DateTime']['output'];
};


/**
 * A recipe that a person brought along, as it was understood. What is uncertain is shown: each line says which food was taken
 * and how sure that is, and each sum how much of the recipe it rests on.
 */
export type ImportedRecipeIngredientsArgs = {
  servings?: InputMaybe<Scalars['Float']['input']>;
};

/** A line of an imported recipe as it was understood. */
export type ImportedIngredient = {
  __typename?: 'ImportedIngredient';
  /** As written. */
  text: Scalars['String']['output'];
  /** The first amount, or the least of a range; null when none is said. */
  quantity: Maybe<Scalars['Float']['output']>;
  /** The most of a range; null without one. */
  quantityTo: Maybe<Scalars['Float']['output']>;
  /** Unit of the first amount in the singular; empty when things are counted. */
  unit: Scalars['String']['output'];
  /** E.g. large; may be empty. */
  size: Scalars['String']['output'];
  /** What is used. */
  name: Scalars['String']['output'];
  /** What is done with it first; may be empty. */
  preparation: Scalars['String']['output'];
  /** What else is said; may be empty. */
  comment: Scalars['String']['output'];
  /** How certain the reading of quantity, unit and name is, 0 to 1. */
  readingConfidence: Scalars['Float']['output'];
  /** The food that was taken; null when none fits well enough. */
  food: Maybe<Food>;
  /** How certain the food is among all of the catalogue, 0 to 1; 1 when the person chose it. */
  matchScore: Scalars['Float']['output'];
  /** Other foods that may be meant, best first. */
  alternatives: Array<FoodChoice>;
  /** What the line weighs, grams; null when it cannot be weighed, which is not zero. */
  grams: Maybe<Scalars['Float']['output']>;
  /** True when part of the weight is our estimate, such as that of a handful. */
  gramsEstimated: Scalars['Boolean']['output'];
  /** True when the person should look at how the line was understood. */
  needsReview: Scalars['Boolean']['output'];
};

/** A food that a line may mean. */
export type FoodChoice = {
  __typename?: 'FoodChoice';
  /** The food; null when it left the catalogue. */
  food: Maybe<Food>;
  /** How likely it is meant, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** An amount of a nutrient with how much of the recipe it rests on. */
export type CoveredNutrient = {
  __typename?: 'CoveredNutrient';
  /** Stable id, e.g. vitamin_c_mg. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** Amount in the unit, for one serving. */
  amount: Scalars['Float']['output'];
  /** kcal, g, mg, ug or iu. */
  unit: Scalars['String']['output'];
  /** Share of the ingredient lines whose content of it and weight are known, 0 to 1. */
  coverage: Scalars['Float']['output'];
};

/** How a person eats. */
export type NutritionProfile = {
  __typename?: 'NutritionProfile';
  /** What they want from eating. */
  goal: NutritionGoal;
  /** How active everyday life is. */
  activityLevel: ActivityLevel;
  /** Ways of eating: hard limits. */
  diets: Array<Diet>;
  /** Allergens that may never be on the plate. */
  allergens: Array<Allergen>;
  /** Words for foods that are out: hard. */
  excludedFoods: Array<Scalars['String']['output']>;
  /** Words for foods they would rather not have. */
  dislikes: Array<Scalars['String']['output']>;
  /** Words for foods they like. */
  likes: Array<Scalars['String']['output']>;
  /** Meals that are planned. */
  slots: Array<MealSlot>;
  /** How many eat along, the person included. */
  people: Scalars['Int']['output'];
  /** Most minutes of cooking on a weekday; null = not said. */
  cookingMinutesWeekday: Maybe<Scalars['Int']['output']>;
  /** Most minutes of cooking on a Saturday or Sunday; null = not said. */
  cookingMinutesWeekend: Maybe<Scalars['Int']['output']>;
  /** Share of body fat, percent; null = unknown. */
  bodyFatPercent: Maybe<Scalars['Float']['output']>;
  /** Pregnancy or lactation; null = neither. */
  lifeStage: Maybe<LifeStage>;
  /** Set of reference values for vitamins and minerals. */
  guideline: Guideline;
  /** Wished change of weight, kg a week, negative to lose; null = the goal's own. */
  weeklyRateKg: Maybe<Scalars['Float']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Pregnancy and lactation, which change energy, protein and reference values. */
export type LifeStage =
  /** Weeks 1 to 13. */
  | 'PREGNANT_FIRST_TRIMESTER'
  /** Weeks 14 to 27. */
  | 'PREGNANT_SECOND_TRIMESTER'
  /** Week 28 to birth. */
  | 'PREGNANT_THIRD_TRIMESTER'
  /** The first six months after birth. */
  | 'LACTATING_FIRST_HALF_YEAR'
  /** The seventh to the twelfth month. */
  | 'LACTATING_SECOND_HALF_YEAR';

/** A set of reference values. */
export type Guideline =
  /** Dietary Reference Intakes of the US National Academies. */
  | 'US_DRI'
  /** Dietary Reference Values of the European Food Safety Authority; adults. */
  | 'EFSA';

/** Input of updateNutritionProfile: only the fields given are changed. */
export type UpdateNutritionProfileInput = {
  /** What they want from eating. */
  goal?: InputMaybe<NutritionGoal>;
  /** How active everyday life is. */
  activityLevel?: InputMaybe<ActivityLevel>;
  /** At most 14. */
  diets?: InputMaybe<Array<Diet>>;
  /** At most 15. */
  allergens?: InputMaybe<Array<Allergen>>;
  /** At most 50 words of at most 60 characters. */
  excludedFoods?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 50 words of at most 60 characters. */
  dislikes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 50 words of at most 60 characters. */
  likes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one. */
  slots?: InputMaybe<Array<MealSlot>>;
  /** 1 to 20. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** 5 to 600, or null to take it back. */
  cookingMinutesWeekday?: InputMaybe<Scalars['Int']['input']>;
  /** 5 to 600, or null to take it back. */
  cookingMinutesWeekend?: InputMaybe<Scalars['Int']['input']>;
  /** 2 to 70 percent, or null to take it back. */
  bodyFatPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Pregnancy or lactation, or null when it is over. */
  lifeStage?: InputMaybe<LifeStage>;
  /** Set of reference values. */
  guideline?: InputMaybe<Guideline>;
  /** -2 to 2 kg a week, or null to leave it to the goal; held within 1 % of the weight down and 0.5 % up. */
  weeklyRateKg?: InputMaybe<Scalars['Float']['input']>;
};

/** The changed profile. */
export type NutritionProfileUpdated = {
  __typename?: 'NutritionProfileUpdated';
  /** The profile, after the change. */
  profile: NutritionProfile;
};

/** A value that cannot be taken, and what could. */
export type NutritionInputRefusal = {
  __typename?: 'NutritionInputRefusal';
  /** INVALID_VALUE, or IDEMPOTENCY_CONFLICT for a key that was used for something else. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The input field it is about, e.g. input.people. */
  field: Maybe<Scalars['String']['output']>;
};

/** Answer of updateNutritionProfile. */
export type UpdateNutritionProfileResult = NutritionProfileUpdated | NutritionInputRefusal;

/** What a person should eat on a day without training. */
export type NutritionTargets = {
  __typename?: 'NutritionTargets';
  /** Resting energy, kcal/day. */
  restingKcal: Scalars['Float']['output'];
  /** MIFFLIN_ST_JEOR, or KATCH_MCARDLE when body fat is known. */
  restingMethod: Scalars['String']['output'];
  /** Mass without fat, kg; estimated where body fat is unknown. */
  fatFreeMassKg: Scalars['Float']['output'];
  /** Energy for the body at the target, kcal per kg of fat-free mass; below 30 a lean person's health suffers. */
  energyAvailability: Scalars['Float']['output'];
  /** Expenditure as found in the log of the last four weeks; null when too little was logged. */
  adaptive: Maybe<AdaptiveExpenditure>;
  /** Energy used on a day without training, kcal. */
  expenditureKcal: Scalars['Float']['output'];
  /** Energy to eat, kcal. */
  energyKcal: Scalars['Float']['output'];
  /** No plan gives less, kcal. */
  floorKcal: Scalars['Float']['output'];
  /** Protein, g/day. */
  proteinG: TargetRange;
  /** Carbohydrate, g/day. */
  carbohydrateG: TargetRange;
  /** Fat, g/day. */
  fatG: TargetRange;
  /** Fibre, g/day. */
  fibreG: TargetRange;
  /** Most sodium, mg/day. */
  sodiumMaxMg: Scalars['Float']['output'];
  /** Vitamins, minerals and fibre. */
  micronutrients: Array<ReferenceIntake>;
  /** Version of the reference tables. */
  referenceVersion: Scalars['String']['output'];
  /** Facts about the body that were unknown and assumed: birthDate, sex, heightCm, weightKg. */
  assumed: Array<Scalars['String']['output']>;
  /**
   * Codes of what bent the wish: FLOOR, MINOR, UNDERWEIGHT, PREGNANCY, LACTATION, DEFICIT_LIMIT, RATE_LIMIT, ENERGY_AVAILABILITY; OBSERVED
   * where the log counts.
   */
  adjustments: Array<Scalars['String']['output']>;
};

/** Energy that a person uses, found in what they ate and how their weight moved. */
export type AdaptiveExpenditure = {
  __typename?: 'AdaptiveExpenditure';
  /** kcal/day, of log and formula together. */
  expenditureKcal: Scalars['Float']['output'];
  /** Half width of the 95 % interval, kcal/day. */
  marginKcal: Scalars['Float']['output'];
  /** HIGH (at most 150 kcal of margin), MEDIUM (at most 300) or LOW. */
  confidence: Scalars['String']['output'];
  /** How much the log counts beside the formula, 0 to 1. */
  weightOfLog: Scalars['Float']['output'];
  /** Change of weight, kg a week. */
  weeklyChangeKg: Scalars['Float']['output'];
  /** Days that were logged as a whole. */
  loggedDays: Scalars['Int']['output'];
  /** Days with a weight. */
  weighIns: Scalars['Int']['output'];
};

/** A wanted range. */
export type TargetRange = {
  __typename?: 'TargetRange';
  /** At least; null = no lower bound. */
  min: Maybe<Scalars['Float']['output']>;
  /** At most; null = no upper bound. */
  max: Maybe<Scalars['Float']['output']>;
};

/** A reference intake per day. */
export type ReferenceIntake = {
  __typename?: 'ReferenceIntake';
  /** Stable id of the nutrient, e.g. iron_mg. */
  nutrientId: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** kcal, g, mg, ug or iu. */
  unit: Scalars['String']['output'];
  /** RDA, AI or LIMIT (no recommendation, only an upper level). */
  kind: Scalars['String']['output'];
  /** Recommended amount per day. */
  recommended: Scalars['Float']['output'];
  /** Tolerable upper level per day; null = none for food. */
  upper: Maybe<Scalars['Float']['output']>;
};

/** Where a meal plan stands. */
export type MealPlanStatus =
  /** Held for a negotiation. */
  | 'RESERVED'
  /** Stands. */
  | 'COMMITTED'
  /** Given up. */
  | 'RELEASED'
  /** A later version took its place. */
  | 'SUPERSEDED';

/** A plan of meals for one to 28 days. Its content never changes: an edit makes a new version. */
export type MealPlan = {
  __typename?: 'MealPlan';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: MealPlanStatus;
  /** The version this one replaced. */
  supersedesId: Maybe<Scalars['ID']['output']>;
  /** The version that replaced this one. */
  supersededById: Maybe<Scalars['ID']['output']>;
  /** First day. */
  startDate: Scalars['Date']['output'];
  /** Days planned. */
  horizonDays: Scalars['Int']['output'];
  /** How many eat. */
  people: Scalars['Int']['output'];
  /** The days in order. */
  days: Array<PlannedDay>;
  /** Sums of each started week. */
  weeks: Array<PlannedWeek>;
  /** Cash for all packs on the shopping list. */
  cost: Money;
  /** Value of what is eaten; the rest of the cash is in packs left over. */
  eatenValue: Money;
  /** Minutes of work, Monday to Friday, all weeks. */
  minutesWeekday: Scalars['Float']['output'];
  /** Minutes of work on Saturdays and Sundays, all weeks. */
  minutesWeekend: Scalars['Float']['output'];
  /** Daily means beside the reference intakes. */
  nutrition: Array<PlannedNutrient>;
  /** What to buy. */
  shoppingList: ShoppingList;
  /** What the meals take from the pantry, day by day, what expires first first. */
  pantryUse: Array<PlannedPantryUse>;
  /** What stays of the packs when the last meal is eaten. */
  leftovers: Array<PackLeftover>;
  /** How near to the best possible plan it is. */
  proof: MealPlanProof;
  /** The latest search for a better version that was asked for this one, or that made it; null when there is none. */
  improvement: Maybe<MealPlanImprovement>;
  /** Goals that it misses. */
  goalsMissed: Array<GoalMiss>;
  /** What was wished and is not met, in words, what is noticed first first; true of the meals as they are, also after a swap. */
  shortfalls: Array<MealPlanShortfall>;
  /** Hard limits it was checked against. */
  hardLimitsMet: Array<Scalars['String']['output']>;
  /** Codes of what had to be assumed, e.g. WEIGHT_ASSUMED; EXPENDITURE_FROM_LOG where the log counts for the energy of the days. */
  assumptions: Array<Scalars['String']['output']>;
  /** The energy that its days aim at, and what that does to the weight. */
  energyAim: MealPlanEnergyAim;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** The energy that the days of a meal plan aim at: for one person, without training, which is added on its days. */
export type MealPlanEnergyAim = {
  __typename?: 'MealPlanEnergyAim';
  /** Energy used, kcal/day. */
  expenditureKcal: Scalars['Float']['output'];
  /** Energy to eat, kcal/day. */
  targetKcal: Scalars['Float']['output'];
  /** Change of weight to be expected in the first weeks, kg a week, at 7,700 kcal a kg; negative = down. */
  weeklyChangeKg: Scalars['Float']['output'];
  /** Fastest loss that is planned for a goal or a wished rate, kg a week: 1 % of the weight (Garthe 2011), and 1,000 kcal a day. */
  weeklyLossLimitKg: Scalars['Float']['output'];
  /** Codes of what bent the wish, as in `NutritionTargets.adjustments`. */
  adjustments: Array<Scalars['String']['output']>;
};

/** A wish that a meal plan does not meet, in words. */
export type MealPlanShortfall = {
  __typename?: 'MealPlanShortfall';
  /** The wish in a stable code: RECIPE_REPEATS, SAME_DAY_REPEATS, a goal of `goalsMissed` such as FIBRE, AGREED_MONEY or AGREED_MINUTES, and NUTRIENTS for all vitamins and minerals together. */
  goal: Scalars['String']['output'];
  /** One sentence for a person, such as: Repeats more than you wished: Chana masala 4 times instead of 2. */
  text: Scalars['String']['output'];
  /** What may allow more, as one sentence; null where no limit of the plan stands in the way. */
  remedy: Maybe<Scalars['String']['output']>;
};

/** A day of a meal plan. */
export type PlannedDay = {
  __typename?: 'PlannedDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Its meals in order. */
  meals: Array<PlannedMeal>;
  /** Sums per person, with what is eaten elsewhere. */
  totals: NutrientTotals;
  /** Limits of the day's energy for the planned meals, kcal. */
  energyRangeKcal: TargetRange;
  /** Meals of the day that are not planned. */
  away: Array<PlannedAway>;
  /** Energy of the day's planned training, kcal. */
  trainingKcal: Scalars['Float']['output'];
  /** Minutes of work. */
  prepMinutes: Scalars['Int']['output'];
  /** Value of what is eaten. */
  cost: Money;
};

/** A week of a meal plan, counted from its first day. */
export type PlannedWeek = {
  __typename?: 'PlannedWeek';
  /** 0 for the first. */
  index: Scalars['Int']['output'];
  /** First day of the week. */
  startDate: Scalars['Date']['output'];
  /** Daily means per person. */
  dailyMeans: NutrientTotals;
  /** Cash for the packs bought that week. */
  cost: Money;
  /** Minutes of work. */
  prepMinutes: Scalars['Int']['output'];
};

/** Sums of energy and macronutrients. */
export type NutrientTotals = {
  __typename?: 'NutrientTotals';
  /** kcal. */
  energyKcal: Scalars['Float']['output'];
  /** g. */
  proteinG: Scalars['Float']['output'];
  /** g. */
  carbohydrateG: Scalars['Float']['output'];
  /** g. */
  fatG: Scalars['Float']['output'];
  /** g. */
  fibreG: Scalars['Float']['output'];
  /** mg. */
  sodiumMg: Scalars['Float']['output'];
};

/** How a meal stands to training. */
export type WorkoutMoment =
  /** Ends one to four hours before a session. */
  | 'PRE_WORKOUT'
  /** The next meal after a session. */
  | 'POST_WORKOUT';

/** A meal of a plan. */
export type PlannedMeal = {
  __typename?: 'PlannedMeal';
  /** Unique within the plan and kept by its later versions. */
  id: Scalars['ID']['output'];
  /** Which meal of the day. */
  slot: MealSlot;
  /** What is eaten. */
  recipe: Recipe;
  /** Servings of the recipe for each person. */
  portion: Scalars['Float']['output'];
  /** Servings of the recipe to cook, for everybody at the table. */
  servings: Scalars['Float']['output'];
  /** Sums per person. */
  totals: NutrientTotals;
  /** Value of what everyone eats. */
  cost: Money;
  /** Minutes of work; a leftover is only warmed up. */
  prepMinutes: Scalars['Int']['output'];
  /** Id of the dinner it finishes; null when cooked fresh. */
  leftoverOf: Maybe<Scalars['ID']['output']>;
  /** Ids of later meals that are cooked along with it. */
  cookedFor: Array<Scalars['ID']['output']>;
  /** Whether it is fixed in its place. */
  locked: Scalars['Boolean']['output'];
  /** How it stands to training. */
  workout: Maybe<WorkoutMoment>;
  /** What spoke for it, strongest first. */
  reasons: Array<MealReason>;
  /** Recipes that could stand in its place, best first. */
  alternatives: Array<MealAlternative>;
};


/** A meal of a plan. */
export type PlannedMealAlternativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What spoke for or against a meal. */
export type MealReason = {
  __typename?: 'MealReason';
  /** Stable code, e.g. preference, money, proteinG. */
  factor: Scalars['String']['output'];
  /** Points of the plan's objective; positive speaks for it. */
  points: Scalars['Float']['output'];
};

/** A recipe that could stand in a meal's place. */
export type MealAlternative = {
  __typename?: 'MealAlternative';
  /** The recipe. */
  recipe: Recipe;
  /** Servings of it. */
  portion: Scalars['Float']['output'];
  /** Change of the day's energy, kcal. */
  deltaEnergyKcal: Scalars['Float']['output'];
  /** Change of the cash for all packs. */
  deltaCost: Money;
  /** Whether it keeps the money and minutes that were agreed for the plan. */
  keepsAgreement: Scalars['Boolean']['output'];
};

/** A nutrient of a plan beside its reference. */
export type PlannedNutrient = {
  __typename?: 'PlannedNutrient';
  /** Stable id, e.g. iron_mg. */
  nutrientId: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** kcal, g, mg, ug or iu. */
  unit: Scalars['String']['output'];
  /** Mean amount per day and person. */
  perDay: Scalars['Float']['output'];
  /** Recommended for the planned part of the day; null = none. */
  recommendedPerDay: Maybe<Scalars['Float']['output']>;
  /** Tolerable upper level per day; null = none. */
  upperPerDay: Maybe<Scalars['Float']['output']>;
  /** Share of the food's weight whose amount is known, 0 to 1. */
  known: Scalars['Float']['output'];
};

/** What to buy for a plan. */
export type ShoppingList = {
  __typename?: 'ShoppingList';
  /** By aisle. */
  aisles: Array<ShoppingAisle>;
  /** Cash for everything. */
  cost: Money;
};

/** An aisle of a shopping list. */
export type ShoppingAisle = {
  __typename?: 'ShoppingAisle';
  /** The aisle. */
  aisle: Aisle;
  /** What to take. */
  items: Array<ShoppingItem>;
  /** Cash for the aisle. */
  cost: Money;
};

/** A food to buy. */
export type ShoppingItem = {
  __typename?: 'ShoppingItem';
  /** The food. */
  food: Food;
  /** 0 = for the first week. */
  weekIndex: Scalars['Int']['output'];
  /** Grams that the meals of the week use. */
  neededGrams: Scalars['Float']['output'];
  /** Of them from the pantry. */
  fromPantryGrams: Scalars['Float']['output'];
  /** Whole packs; 0 = enough is there, or a staple of which only the use is paid. */
  packs: Scalars['Int']['output'];
  /** Edible grams in a pack. */
  packGrams: Scalars['Float']['output'];
  /** Cash. */
  cost: Money;
  /** What the cost rests on: the newest price of the person's receipts, or the reference price. */
  price: Maybe<FoodPrice>;
};

/** How near to the best possible plan a plan is. */
export type MealPlanProof = {
  __typename?: 'MealPlanProof';
  /** Points of the plan. */
  objective: Scalars['Float']['output'];
  /** No plan under the same limits can have more. */
  bound: Scalars['Float']['output'];
  /** bound / objective − 1; 0.03 = at most 3 % below the best. */
  gap: Scalars['Float']['output'];
  /** How the bound was found. */
  method: Scalars['String']['output'];
  /** Moves that were tried. */
  iterations: Scalars['Int']['output'];
  /** Seed of the search: the same inputs give the same plan. */
  seed: Scalars['Int']['output'];
  /** Version of the planner. */
  engineVersion: Scalars['String']['output'];
  /** Version of the catalogue. */
  dataVersion: Scalars['String']['output'];
};

/** Input of swapMeal. */
export type SwapMealInput = {
  /** The plan; it must be the latest version. */
  mealPlanId: Scalars['ID']['input'];
  /** The meal. */
  mealId: Scalars['ID']['input'];
  /** What to eat instead; left out = the best that breaks no hard limit. */
  recipeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of lockMeal. */
export type LockMealInput = {
  /** The plan; it must be the latest version. */
  mealPlanId: Scalars['ID']['input'];
  /** The meal. */
  mealId: Scalars['ID']['input'];
  /** True fixes it, false frees it. */
  locked: Scalars['Boolean']['input'];
};

/** A plan was changed: a new version stands. */
export type MealPlanChanged = {
  __typename?: 'MealPlanChanged';
  /** The new version. */
  mealPlan: MealPlan;
  /** The version it replaced. */
  previousId: Scalars['ID']['output'];
  /** Meals that are different. */
  changedMealIds: Array<Scalars['ID']['output']>;
};

/** Somebody changed the plan before: look at the latest version and try again. */
export type PlanSuperseded = {
  __typename?: 'PlanSuperseded';
  /** The version that stands. */
  latestId: Scalars['ID']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** The change cannot be made as asked. */
export type MealChangeRefused = {
  __typename?: 'MealChangeRefused';
  /** MEAL_UNKNOWN, RECIPE_UNKNOWN, RECIPE_FORBIDDEN, WRONG_SLOT, NO_ALTERNATIVE, MEAL_LOCKED, BREAKS_LIMIT, PLAN_NOT_STANDING or PLANNER_BUSY. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** Hard limits that would break. */
  broken: Array<Scalars['String']['output']>;
};

/** Answer of swapMeal and lockMeal. */
export type ChangeMealPlanResult = MealPlanChanged | PlanSuperseded | MealChangeRefused;

/** Where a search for a better plan stands. */
export type MealPlanImprovementStatus =
  /** It waits for its turn. */
  | 'QUEUED'
  /** It goes on, also after a restart. */
  | 'RUNNING'
  /** A better version was found, and stands. */
  | 'IMPROVED'
  /** It went to its end and found nothing better: the plan stays, with what is proven of it. */
  | 'NO_BETTER_FOUND'
  /** The plan was changed meanwhile, and the change stays. */
  | 'PLAN_CHANGED'
  /** The person ended it. */
  | 'CANCELLED'
  /** It could not be made; the plan stays. */
  | 'FAILED';

/** A search for a better version of one meal plan. */
export type MealPlanImprovement = {
  __typename?: 'MealPlanImprovement';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The version it was asked for. */
  mealPlanId: Scalars['ID']['output'];
  /** Where it stands. */
  status: MealPlanImprovementStatus;
  /** Share of the search that is done, 0 to 1. */
  progress: Scalars['Float']['output'];
  /** Proven distance of the plan to the best possible one when the search was asked for; 0.03 = at most 3 % below it. */
  gapBefore: Scalars['Float']['output'];
  /**
   * The same at its end: of the better version, or of the plan itself when none was found. It counts plans that keep the same meals
   * that had to stay. Null while the search goes on, and when it ended early.
   */
  gapAfter: Maybe<Scalars['Float']['output']>;
  /** Points of the better version beyond those of the plan, at least 0.5; 0 when none was found, null where there is no answer. */
  pointsGained: Maybe<Scalars['Float']['output']>;
  /** The better version; null when there is none. */
  improvedPlanId: Maybe<Scalars['ID']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it began; null while it waits. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null before. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Input of improveMealPlan. */
export type ImproveMealPlanInput = {
  /** The plan; it must be the latest version. */
  mealPlanId: Scalars['ID']['input'];
};

/** Input of cancelMealPlanImprovement. */
export type CancelMealPlanImprovementInput = {
  /** The search. */
  improvementId: Scalars['ID']['input'];
};

/** The search was accepted; ask MealPlan.improvement how it goes on. */
export type MealPlanImprovementAccepted = {
  __typename?: 'MealPlanImprovementAccepted';
  /** The search. */
  improvement: MealPlanImprovement;
};

/** The search was ended. */
export type MealPlanImprovementCancelled = {
  __typename?: 'MealPlanImprovementCancelled';
  /** The search. */
  improvement: MealPlanImprovement;
};

/** There is nothing to search for or to end, or not now. */
export type MealPlanImprovementRefused = {
  __typename?: 'MealPlanImprovementRefused';
  /** PLAN_NOT_STANDING, PLAN_OVER, RULES_CHANGED, ALREADY_RUNNING, TOO_MANY, PLANNER_BUSY or ALREADY_ENDED. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** What can be done instead. */
  waysOut: Array<Scalars['String']['output']>;
  /** The search that runs or has ended already; null where there is none. */
  about: Maybe<MealPlanImprovement>;
};

/** Answer of improveMealPlan. */
export type ImproveMealPlanResult = MealPlanImprovementAccepted | PlanSuperseded | MealPlanImprovementRefused;

/** Answer of cancelMealPlanImprovement. */
export type CancelMealPlanImprovementResult = MealPlanImprovementCancelled | MealPlanImprovementRefused;

/** A list to take to the shop: what a meal plan wants, and what the person adds. */
export type GroceryList = {
  __typename?: 'GroceryList';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What the person calls it. */
  name: Scalars['String']['output'];
  /** The version of the meal plan it was made from; null for a list of one's own. */
  mealPlanId: Maybe<Scalars['ID']['output']>;
  /** The week of the plan it is for, from 0; null = the whole plan. */
  weekIndex: Maybe<Scalars['Int']['output']>;
  /** Whether the plan has a later version: refreshGroceryList follows it. */
  behindPlan: Scalars['Boolean']['output'];
  /** Position of its last change in groceryListChanged: subscribe after it, and nothing is missed. */
  cursor: Scalars['String']['output'];
  /** What to take, in the order of a walk through a shop. */
  items: Array<GroceryItem>;
  /** The list as plain text to print or send: by aisle, `[ ]` before each item (`[x]` in the basket), staples to look for at home last. */
  text: Scalars['String']['output'];
  /** What everything costs at the usual prices. */
  cost: Money;
  /** What it costs in the shops whose prices are known, the cheapest first. */
  stores: Array<StoreTotal>;
  /** Links to it, the newest first. */
  shares: Array<GroceryListShare>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of shopping lists. */
export type GroceryListConnection = {
  __typename?: 'GroceryListConnection';
  /** The lists with their cursors. */
  edges: Array<GroceryListEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A shopping list of a page. */
export type GroceryListEdge = {
  __typename?: 'GroceryListEdge';
  /** Where the list stands in the page. */
  cursor: Scalars['String']['output'];
  /** The list. */
  node: GroceryList;
};

/** Something to buy; a food is on a list once, whatever wants it. */
export type GroceryItem = {
  __typename?: 'GroceryItem';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What to take. */
  label: Scalars['String']['output'];
  /** The food; null for what is no food of the catalogue. */
  food: Maybe<Food>;
  /** Where a shop keeps it; null = unknown. */
  aisle: Maybe<Aisle>;
  /** Edible grams that are needed; null for what is no food of the catalogue. */
  neededGrams: Maybe<Scalars['Float']['output']>;
  /** How much to take, in words: 2 packs of 500 g. */
  amount: Scalars['String']['output'];
  /** Whole packs to buy; 0 for a staple to look for at home. */
  packs: Scalars['Int']['output'];
  /** Edible grams in a pack; null = unknown. */
  packGrams: Maybe<Scalars['Float']['output']>;
  /** Cash at the usual price; null = unknown. */
  cost: Maybe<Money>;
  /** A staple of which a little is used: it is probably at home. */
  checkAtHome: Scalars['Boolean']['output'];
  /** What the person wrote; null for what only the plan wants. */
  words: Maybe<Scalars['String']['output']>;
  /** The food that the plan named and this one replaces. */
  insteadOf: Maybe<Food>;
  /** Whether it is in the basket. */
  ticked: Scalars['Boolean']['output'];
  /** When it was ticked. */
  tickedAt: Maybe<Scalars['DateTime']['output']>;
  /** OWNER, or the name of the link by which it was ticked. */
  tickedBy: Maybe<Scalars['String']['output']>;
  /** What it costs in the shops whose prices are known, the cheapest first. */
  prices: Array<StorePrice>;
  /** Foods for the same dish that cost less or are in season, keep to the rules and hold about the same nutrients. */
  substitutes: Array<FoodSubstitute>;
};


/** Something to buy; a food is on a list once, whatever wants it. */
export type GroceryItemSubstitutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an item costs in a shop. */
export type StorePrice = {
  __typename?: 'StorePrice';
  /** The shop. */
  store: Scalars['String']['output'];
  /** Packs to buy there. */
  packs: Scalars['Int']['output'];
  /** Edible grams in a pack there. */
  packGrams: Scalars['Float']['output'];
  /** Price of a pack. */
  price: Money;
  /** Cash for all packs. */
  cost: Money;
  /** Day on which the price was seen. */
  date: Scalars['Date']['output'];
};

/** What a list costs in a shop, without the staples to look for at home. */
export type StoreTotal = {
  __typename?: 'StoreTotal';
  /** The shop. */
  store: Scalars['String']['output'];
  /** Items with a price of the shop; the others count at the usual price. */
  knownItems: Scalars['Int']['output'];
  /** Items to buy. */
  items: Scalars['Int']['output'];
  /** Cash. */
  cost: Money;
  /** Day of the oldest price used. */
  oldestDate: Scalars['Date']['output'];
};

/** Why a substitute is offered. */
export type SubstituteReason =
  /** It costs less for the grams needed. */
  | 'CHEAPER'
  /** It is in season, and the food is not. */
  | 'SEASONAL';

/** Another food for the same dish. Differences are for all grams needed, positive = more than before. */
export type FoodSubstitute = {
  __typename?: 'FoodSubstitute';
  /** The food. */
  food: Food;
  /** Why it is offered. */
  reasons: Array<SubstituteReason>;
  /** Packs to buy. */
  packs: Scalars['Int']['output'];
  /** Cash. */
  cost: Money;
  /** Less to pay; negative = more. */
  saving: Money;
  /** kcal. */
  deltaEnergyKcal: Scalars['Float']['output'];
  /** g. */
  deltaProteinG: Scalars['Float']['output'];
  /** g. */
  deltaCarbohydrateG: Scalars['Float']['output'];
  /** g. */
  deltaFatG: Scalars['Float']['output'];
  /** g. */
  deltaFibreG: Scalars['Float']['output'];
  /** mg. */
  deltaSodiumMg: Scalars['Float']['output'];
};

/** A link by which others see a list. Its token is told once, when it is made. */
export type GroceryListShare = {
  __typename?: 'GroceryListShare';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Who it is for, as it is shown beside what they tick. */
  name: Scalars['String']['output'];
  /** Whether it may tick; otherwise it only shows. */
  canTick: Scalars['Boolean']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** When the person ended it; null = not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A list as a link shows it: nothing of its owner but the list. */
export type SharedGroceryList = {
  __typename?: 'SharedGroceryList';
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Position of its last change in sharedGroceryListChanged. */
  cursor: Scalars['String']['output'];
  /** What to take, in the order of a walk through a shop. */
  items: Array<GroceryItem>;
  /** What everything costs at the usual prices. */
  cost: Money;
  /** Whether the link may tick. */
  canTick: Scalars['Boolean']['output'];
  /** When the link ends. */
  expiresAt: Scalars['DateTime']['output'];
};

/** An event of groceryListChanged. */
export type GroceryListEvent = {
  __typename?: 'GroceryListEvent';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** What changed, one sentence. */
  change: Scalars['String']['output'];
  /** Ids of the items that were added, changed or taken off. */
  itemIds: Array<Scalars['ID']['output']>;
  /** The list as it stands. */
  list: GroceryList;
};

/** An event of sharedGroceryListChanged. */
export type SharedGroceryListEvent = {
  __typename?: 'SharedGroceryListEvent';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** What changed, one sentence. */
  change: Scalars['String']['output'];
  /** Ids of the items that were added, changed or taken off. */
  itemIds: Array<Scalars['ID']['output']>;
  /** The items as they stand, in the order of a walk through a shop. */
  items: Array<GroceryItem>;
  /** What everything costs at the usual prices. */
  cost: Money;
};

/** Input of createGroceryList. */
export type CreateGroceryListInput = {
  /** At most 100 characters; left out = named after the plan. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The meal plan; left out = the one that stands. */
  mealPlanId?: InputMaybe<Scalars['ID']['input']>;
  /** One week of the plan, from 0; left out = all of it. */
  weekIndex?: InputMaybe<Scalars['Int']['input']>;
  /** Begins without a plan. */
  empty?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 4217, for a list without a plan; left out = of the meal plan that stands, the newest list or receipt, else USD. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Repeating a call with the same key makes no second list. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of refreshGroceryList. */
export type RefreshGroceryListInput = {
  /** The list. */
  listId: Scalars['ID']['input'];
};

/** Input of addGroceryItem. */
export type AddGroceryItemInput = {
  /** The list. */
  listId: Scalars['ID']['input'];
  /** E.g. 2 cups of oats, or candles; at most 200 characters. A food without an amount is one pack. */
  words: Scalars['String']['input'];
};

/** Input of removeGroceryItem. */
export type RemoveGroceryItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
};

/** Input of tickGroceryItem. */
export type TickGroceryItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** True = it is in the basket. */
  ticked: Scalars['Boolean']['input'];
};

/** Input of substituteGroceryItem. */
export type SubstituteGroceryItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** A food of the catalogue. */
  foodId: Scalars['ID']['input'];
};

/** Input of shareGroceryList. */
export type ShareGroceryListInput = {
  /** The list. */
  listId: Scalars['ID']['input'];
  /** Who it is for; at most 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may tick; true when left out. */
  canTick?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long it lives, 1 to 2,160 hours; a week when left out. */
  hours?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of revokeGroceryShare. */
export type RevokeGroceryShareInput = {
  /** The link. */
  shareId: Scalars['ID']['input'];
};

/** Input of tickSharedGroceryItem. */
export type TickSharedGroceryItemInput = {
  /** The token of the link. */
  token: Scalars['String']['input'];
  /** An item of its list. */
  itemId: Scalars['ID']['input'];
  /** True = it is in the basket. */
  ticked: Scalars['Boolean']['input'];
};

/** A list was changed, or was already as it should be. */
export type GroceryListChanged = {
  __typename?: 'GroceryListChanged';
  /** The list after the change. */
  list: GroceryList;
  /** Ids of the items that were added, changed or taken off. */
  itemIds: Array<Scalars['ID']['output']>;
};

/** A list was ticked by a link. */
export type SharedItemTicked = {
  __typename?: 'SharedItemTicked';
  /** The items after the change. */
  items: Array<GroceryItem>;
};

/** Whether a list was deleted. */
export type GroceryListRemoved = {
  __typename?: 'GroceryListRemoved';
  /** False when the person has no list with this id. */
  removed: Scalars['Boolean']['output'];
};

/** A link was made. */
export type GroceryListShared = {
  __typename?: 'GroceryListShared';
  /** The link. */
  share: GroceryListShare;
  /** Its token, told this once; whoever has it sees the list. */
  token: Scalars['String']['output'];
  /** Address of the page that opens it, below this installation's own. */
  path: Scalars['String']['output'];
};

/** Why a list was not changed. */
export type GroceryRefusal = {
  __typename?: 'GroceryRefusal';
  /** INVALID_VALUE, NO_PLAN, NO_SUCH_FOOD, ABSURD_AMOUNT, ITEM_GONE, LIST_GONE, LIST_FULL, TOO_MANY_LISTS, TOO_MANY_LINKS or READ_ONLY. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  field: Maybe<Scalars['String']['output']>;
  /** Ways out, each one enough by itself. */
  waysOut: Array<Scalars['String']['output']>;
};

/** Answer of the mutations that change a shopping list. */
export type ChangeGroceryListResult = GroceryListChanged | GroceryRefusal;

/** Answer of shareGroceryList. */
export type ShareGroceryListResult = GroceryListShared | GroceryRefusal;

/** Answer of tickSharedGroceryItem. */
export type TickSharedResult = SharedItemTicked | GroceryRefusal;

/** What the Master Control Agent asks nutrition for. What is null is unknown or not wished. */
export type NutritionBriefInput = {
  /** The negotiation it belongs to. */
  negotiationId: Scalars['ID']['input'];
  /** First day of the plan. */
  startDate: Scalars['Date']['input'];
  /** Days of the plan, 1 to 28. */
  horizonDays: Scalars['Int']['input'];
  /** What is known of the person's body. */
  body: BodyInput;
  /** ISO 4217 currency of the plan. */
  currency: Scalars['String']['input'];
  /** Most that food may cost over the horizon, minor units; null = no limit of its own. */
  foodMoneyCap?: InputMaybe<Scalars['Int']['input']>;
  /** Diets of the Intent: vegan, vegetarian, gluten-free, low-sodium, keto …; hard. */
  diets: Array<Scalars['String']['input']>;
  /** Allergens of the Intent, hard. */
  excludedAllergens: Array<Scalars['String']['input']>;
  /** Words for foods that are out, hard. */
  excludedFoods: Array<Scalars['String']['input']>;
  /** Words for foods the person would rather not have. */
  dislikedFoods: Array<Scalars['String']['input']>;
  /** Words for foods the person asks for. */
  likedFoods: Array<Scalars['String']['input']>;
  /** breakfast, lunch, dinner, snack; empty = the person's usual meals. */
  slots: Array<Scalars['String']['input']>;
  /** How many eat, 1 to 20. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** lose-weight, gain-weight, build-muscle, maintain-weight, eat-healthier … */
  goal?: InputMaybe<Scalars['String']['input']>;
  /** Energy per day and person, kcal. */
  energyKcal?: InputMaybe<Scalars['Float']['input']>;
  /** Protein per day and person, at least, g. */
  proteinG?: InputMaybe<Scalars['Float']['input']>;
  /** Whether more protein than usual is wished. */
  highProtein: Scalars['Boolean']['input'];
  /** Most minutes of cooking on any day. */
  maxCookingMinutesPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** Most minutes of cooking from Monday to Friday, a day. */
  maxCookingMinutesWeekday?: InputMaybe<Scalars['Int']['input']>;
  /** Most minutes of cooking on Saturdays and Sundays, a day. */
  maxCookingMinutesWeekend?: InputMaybe<Scalars['Int']['input']>;
  /** Most minutes of attention that one meal cooked from Monday to Friday may take; a leftover is only warmed up. */
  maxMealMinutesWeekday?: InputMaybe<Scalars['Int']['input']>;
  /** The same for Saturdays and Sundays. */
  maxMealMinutesWeekend?: InputMaybe<Scalars['Int']['input']>;
};

/** A planned session, as nutrition must know it. */
export type TrainingDayInput = {
  /** Its day. */
  date: Scalars['Date']['input'];
  /** HH:MM local time; null = unknown. */
  startTime?: InputMaybe<Scalars['String']['input']>;
  /** How long, minutes. */
  minutes: Scalars['Int']['input'];
  /** Energy, net of rest, kcal. */
  energyKcal: Scalars['Float']['input'];
};

/** Input of reserveNutritionOffer. */
export type ReserveNutritionOfferInput = {
  /** The offer and what was agreed. */
  reserve: ReserveOfferInput;
  /** The brief as it was when the offer was made. */
  brief: NutritionBriefInput;
  /** Sessions of the agreed training program. */
  trainingDays: Array<TrainingDayInput>;
};

/** A meal plan that is held. */
export type NutritionReservation = {
  __typename?: 'NutritionReservation';
  /** The reservation. */
  reservationId: Scalars['ID']['output'];
  /** The plan. */
  mealPlan: MealPlan;
  /** Cash for all packs to buy over the horizon. */
  cost: Money;
  /** Minutes of work, Monday to Friday. */
  minutesWeekday: Scalars['Float']['output'];
  /** Minutes of work on Saturdays and Sundays. */
  minutesWeekend: Scalars['Float']['output'];
  /** Proven gap of the plan: bound / objective − 1. */
  gap: Scalars['Float']['output'];
};

/** Answer of reserveNutritionOffer. */
export type ReserveNutritionOfferResult = NutritionReservation | Refusal;

/** Answer of mealWishes. */
export type MealWishesResult = MealWishesPossible | MealWishesImpossible | Refusal;

/** There is a plan that keeps all wishes. */
export type MealWishesPossible = {
  __typename?: 'MealWishesPossible';
  /** The hard wishes that were looked at. */
  hardWishes: Array<MealWish>;
};

/** The wishes cannot hold together. */
export type MealWishesImpossible = {
  __typename?: 'MealWishesImpossible';
  /** INFEASIBLE_BUDGET, INFEASIBLE_TIME, INFEASIBLE_RULES or INFEASIBLE_TARGETS. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  field: Scalars['String']['output'];
  /**
   * A smallest set of wishes that cannot hold together: without any one of them there is a plan. Empty when the energy and
   * nutrients that the body needs cannot be met by any plan.
   */
  conflict: Array<MealWish>;
  /** True: it is proved that the conflict has no plan. False: a search found none. */
  proven: Scalars['Boolean']['output'];
  /** True: a plan was found for every set that leaves one wish of the conflict out. */
  verified: Scalars['Boolean']['output'];
  /** What would be enough, cheapest first; for each of them a plan was found. An allergen is never among them. */
  remedies: Array<MealWishWayOut>;
};

/** What a hard wish is about. */
export type MealWishKind =
  /** An allergen that may not be in any meal. */
  | 'ALLERGEN'
  /** Somebody who eats along, with all of their rules. */
  | 'EATER'
  /** A diet that every meal keeps. */
  | 'DIET'
  /** Energy a day, as the person named it. */
  | 'ENERGY'
  /** A food that is out. */
  | 'EXCLUDED_FOOD'
  /** Most minutes of cooking on a Saturday or Sunday. */
  | 'COOKING_MINUTES_WEEKEND'
  /** Most minutes of cooking on a weekday. */
  | 'COOKING_MINUTES_WEEKDAY'
  /** Most minutes of cooking for one meal, on any day. */
  | 'COOKING_MINUTES_MEAL'
  /** Most minutes of cooking for one meal on a Saturday or Sunday. */
  | 'COOKING_MINUTES_MEAL_WEEKEND'
  /** Most minutes of cooking for one meal on a weekday. */
  | 'COOKING_MINUTES_MEAL_WEEKDAY'
  /** Minutes that were agreed for the whole plan. */
  | 'AGREED_MINUTES'
  /** Most that the plan may cost. */
  | 'MONEY';

/** A hard wish. */
export type MealWish = {
  __typename?: 'MealWish';
  /** What it is about. */
  kind: MealWishKind;
  /** The diet, allergen, food or name; null for amounts. */
  subject: Maybe<Scalars['String']['output']>;
  /** The limit; null for what is simply wished. */
  amount: Maybe<Scalars['Float']['output']>;
  /** Unit of the amount: minor units of the currency, min/day, min or kcal/day; empty without an amount. */
  unit: Scalars['String']['output'];
  /** In words for a person. */
  text: Scalars['String']['output'];
};

/** Changes that are enough together; mostly one. */
export type MealWishWayOut = {
  __typename?: 'MealWishWayOut';
  /** The changes. */
  changes: Array<MealWishChange>;
  /** How much is given up, in points: a dollar, half an hour of cooking or 500 kcal is one, a diet or food 20. */
  regret: Scalars['Float']['output'];
  /** In words for a person. */
  text: Scalars['String']['output'];
};

/** How a wish gives way. */
export type WishDirection =
  /** Its limit is raised. */
  | 'RAISE'
  /** Its amount is lowered. */
  | 'LOWER'
  /** It is given up. */
  | 'DROP';

/** A change of one wish. */
export type MealWishChange = {
  __typename?: 'MealWishChange';
  /** The wish as it was. */
  wish: MealWish;
  /** How it gives way. */
  direction: WishDirection;
  /** By how much, in the wish's unit; null when it is given up. */
  amount: Maybe<Scalars['Float']['output']>;
};

/** Some of a food that is in the house. */
export type PantryItem = {
  __typename?: 'PantryItem';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The food. */
  food: Food;
  /** Edible grams. */
  grams: Scalars['Float']['output'];
  /** Last day it may be eaten; null = it keeps. */
  expiresOn: Maybe<Scalars['Date']['output']>;
};

/** Input of addPantryItem. */
export type AddPantryItemInput = {
  /** A food of the catalogue. */
  foodId: Scalars['ID']['input'];
  /** Edible grams, more than 0 and at most 100,000. */
  grams: Scalars['Float']['input'];
  /** Last day it may be eaten; left out = it keeps. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of updatePantryItem. */
export type UpdatePantryItemInput = {
  /** The item. */
  id: Scalars['ID']['input'];
  /** Edible grams, more than 0 and at most 100,000. */
  grams: Scalars['Float']['input'];
  /** Last day it may be eaten; left out = it keeps. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of settlePantry. */
export type SettlePantryInput = {
  /** The latest version of the plan. */
  mealPlanId: Scalars['ID']['input'];
};

/** The pantry after a change. */
export type PantryChanged = {
  __typename?: 'PantryChanged';
  /** What there is now, what expires first first. */
  items: Array<PantryItem>;
};

/** Answer of the operations that change the pantry. */
export type ChangePantryResult = PantryChanged | NutritionInputRefusal;

/** What a day's cooking takes from the pantry. */
export type PlannedPantryUse = {
  __typename?: 'PlannedPantryUse';
  /** The food. */
  food: Food;
  /** Edible grams. */
  grams: Scalars['Float']['output'];
  /** The day it is cooked. */
  date: Scalars['Date']['output'];
  /** Last day it may be eaten; null = it keeps. */
  expiresOn: Maybe<Scalars['Date']['output']>;
};

/** What stays of the packs of a plan. */
export type PackLeftover = {
  __typename?: 'PackLeftover';
  /** The food. */
  food: Food;
  /** Edible grams. */
  grams: Scalars['Float']['output'];
  /** Until when it may be eaten: an estimate. */
  expiresOn: Scalars['Date']['output'];
};

/** Somebody who eats along. */
export type HouseholdEater = {
  __typename?: 'HouseholdEater';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** Their portion beside the person's. */
  share: Scalars['Float']['output'];
  /** Meals they come to. */
  slots: Array<MealSlot>;
  /** Hard. */
  diets: Array<Diet>;
  /** Hard. */
  allergens: Array<Allergen>;
  /** Words for foods that are out; hard. */
  excludedFoods: Array<Scalars['String']['output']>;
};

/** Input of setHouseholdEater. */
export type SetHouseholdEaterInput = {
  /** Left out = somebody new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 letters. */
  name: Scalars['String']['input'];
  /** 0.25 to 2 portions of the person's size; left out = 1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** Left out = all meals. */
  slots?: InputMaybe<Array<MealSlot>>;
  /** Left out = none. */
  diets?: InputMaybe<Array<Diet>>;
  /** Left out = none. */
  allergens?: InputMaybe<Array<Allergen>>;
  /** At most 50 words of at most 60 characters; left out = none. */
  excludedFoods?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Who eats along, after a change. */
export type HouseholdEatersChanged = {
  __typename?: 'HouseholdEatersChanged';
  /** Everybody who eats along. */
  eaters: Array<HouseholdEater>;
};

/** Answer of the operations that change who eats along. */
export type ChangeHouseholdEatersResult = HouseholdEatersChanged | NutritionInputRefusal;

/** Why a meal is not planned. */
export type MealAwayKind =
  /** Nothing is eaten then; the other meals may make up for it. */
  | 'SKIPPED'
  /** Eaten elsewhere; it counts in the day's sums. */
  | 'EATING_OUT';

/** A meal that is not planned. */
export type MealAway = {
  __typename?: 'MealAway';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Which meal. */
  slot: MealSlot;
  /** Why. */
  kind: MealAwayKind;
  /** What is eaten elsewhere, kcal; null = the meal's usual share of the day. */
  energyKcal: Maybe<Scalars['Float']['output']>;
};

/** Input of setMealAway. */
export type SetMealAwayInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** Which meal. */
  slot: MealSlot;
  /** Left out = planned again. */
  kind?: InputMaybe<MealAwayKind>;
  /** What is eaten elsewhere, 0 to 4,000 kcal; left out = the meal's usual share of the day. */
  energyKcal?: InputMaybe<Scalars['Float']['input']>;
};

/** The meals away of a day, after a change. */
export type MealsAwayChanged = {
  __typename?: 'MealsAwayChanged';
  /** Of that day. */
  meals: Array<MealAway>;
};

/** Answer of setMealAway. */
export type SetMealAwayResult = MealsAwayChanged | NutritionInputRefusal;

/** A meal of a planned day that is not planned. */
export type PlannedAway = {
  __typename?: 'PlannedAway';
  /** Which meal. */
  slot: MealSlot;
  /** Why. */
  kind: MealAwayKind;
  /** What is assumed to be eaten instead. */
  totals: NutrientTotals;
};

/** Whether meals are planned with an imported recipe. */
export type ImportedRecipePlanning = {
  __typename?: 'ImportedRecipePlanning';
  /** True: it may stand in the person's plans, at the meals of `slots`. */
  isPlannable: Scalars['Boolean']['output'];
  /** The meals it is taken to be for, by its title; empty when it is not planned. */
  slots: Array<MealSlot>;
  /**
   * Why it is not planned: AMOUNT_UNKNOWN (a line cannot be weighed), SERVINGS_UNKNOWN, NO_INGREDIENTS, ENERGY_UNLIKELY (a serving
   * below 40 or above 2,000 kcal).
   */
  reasons: Array<Scalars['String']['output']>;
  /** True: it is left out for whoever at the table has an allergen, diet or excluded food, since an ingredient is unknown. */
  onlyWithoutRules: Scalars['Boolean']['output'];
};

/** Input of replanMeals. */
export type ReplanMealsInput = {
  /** The plan; it must be the latest version. */
  mealPlanId: Scalars['ID']['input'];
  /** Recipes that are out from now on; at most 200. Left out = none. */
  excludedRecipeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Meals before this day stay as they are; left out = only those that are locked. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** Answer of replanMeals. */
export type ReplanMealsResult = MealPlanChanged | PlanSuperseded | MealChangeRefused | MealWishesImpossible;

/** What is let go a little. */
export type MealTradeOffKind =
  /** More money for the plan. */
  | 'MORE_MONEY'
  /** More cooking on each weekday. */
  | 'MORE_MINUTES_WEEKDAY'
  /** More cooking on each day of the weekend. */
  | 'MORE_MINUTES_WEEKEND'
  /** More cooking in all than was agreed. */
  | 'MORE_AGREED_MINUTES'
  /** A food that the person would rather not have. */
  | 'DISLIKED_FOOD_ALLOWED'
  /** A food that the person ruled out; never for an allergen or diet. */
  | 'EXCLUDED_FOOD_ALLOWED'
  /** The same recipe one more time a week. */
  | 'MORE_REPEATS';

/** What letting one limit of a plan go a little would give: found by planning with it, and checked. */
export type MealPlanTradeOff = {
  __typename?: 'MealPlanTradeOff';
  /** What is let go. */
  kind: MealTradeOffKind;
  /** The food; null for amounts. */
  subject: Maybe<Scalars['String']['output']>;
  /** By how much; 1 for a food. */
  amount: Scalars['Float']['output'];
  /** Unit of the amount: minor units of the currency, min/day, min or times/week; empty for a food. */
  unit: Scalars['String']['output'];
  /** Points that the plan found has beyond the plan as it is, both searched alike; 0 when none better was found. */
  gainPoints: Scalars['Float']['output'];
  /** What the shadow price of the limit suggests, points; null where it has none. It understates whole packs. */
  estimatedPoints: Maybe<Scalars['Float']['output']>;
  /** Cash for all packs then. */
  cost: Money;
  /** Change of the cash. */
  deltaCost: Money;
  /** Change of the minutes of work over the plan. */
  deltaMinutes: Scalars['Float']['output'];
  /** Goals that it would still miss. */
  goalsMissed: Array<GoalMiss>;
  /** Meals of the plan that would be different. */
  changedMeals: Array<MealTradeOffChange>;
};

/** A meal that would be different. */
export type MealTradeOffChange = {
  __typename?: 'MealTradeOffChange';
  /** The meal. */
  mealId: Scalars['ID']['output'];
  /** What would be eaten; null when the meal would be gone. */
  recipe: Maybe<Recipe>;
  /** Servings of it for each person; null when the meal would be gone. */
  portion: Maybe<Scalars['Float']['output']>;
};

/** Input of rateRecipe. */
export type RateRecipeInput = {
  /** A recipe of the catalogue, or an imported one that meals are planned with. */
  recipeId: Scalars['ID']['input'];
  /** 1 (never again) to 5 (a favourite); left out or null takes the rating back, and an earlier "out from now on" with it. */
  rating?: InputMaybe<Scalars['Int']['input']>;
};

/** The recipe is rated. */
export type RecipeRated = {
  __typename?: 'RecipeRated';
  /** The recipe. */
  recipe: Recipe;
  /** What it has now; null = the rating was taken back. */
  rating: Maybe<Scalars['Int']['output']>;
};

/** Answer of rateRecipe. */
export type RateRecipeResult = RecipeRated | NutritionInputRefusal;

/** What was deleted of the viewer's taste. */
export type TasteForgotten = {
  __typename?: 'TasteForgotten';
  /** Ratings and deeds that were deleted. */
  signals: Scalars['Int']['output'];
};

/** A page of recommended recipes. */
export type RecipeRecommendationConnection = {
  __typename?: 'RecipeRecommendationConnection';
  /** The recommendations with their cursors. */
  edges: Array<RecipeRecommendationEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A recommended recipe of a page. */
export type RecipeRecommendationEdge = {
  __typename?: 'RecipeRecommendationEdge';
  /** Where the recipe stands in the list. */
  cursor: Scalars['String']['output'];
  /** The recommendation. */
  node: RecipeRecommendation;
};

/** A recipe that a person may like, and why. */
export type RecipeRecommendation = {
  __typename?: 'RecipeRecommendation';
  /** The recipe. */
  recipe: Recipe;
  /** How much the person is likely to like it, 0 to 100; 70 = as any dish. The planner goes by the same points. */
  points: Scalars['Float']['output'];
  /** What is not known of that, 0 (all) to 1 (nothing). */
  uncertainty: Scalars['Float']['output'];
  /** In one sentence, e.g. Because you rated “Dal” 5: Indian, lentils. Null where nothing was learned that speaks for it. */
  reason: Maybe<Scalars['String']['output']>;
  /** What speaks for it, the strongest first: foods, kitchens, kinds of dish. */
  likes: Array<Scalars['String']['output']>;
  /** Recipes that the person liked and that speak for it, the strongest first. */
  because: Array<Recipe>;
};

/** What tells how a person likes a dish. */
export type TasteSignalKind =
  /** They gave it 1 to 5. Counts most, and stands until it is said anew. */
  | 'RATED'
  /** They put it in a meal's place by name. */
  | 'CHOSEN'
  /** They fixed it in its place. */
  | 'LOCKED'
  /** They logged that they ate it. */
  | 'EATEN'
  /** They booked a plan with it as eaten. */
  | 'KEPT'
  /** They had it replaced in a plan. */
  | 'SWAPPED_AWAY'
  /** They said that it is out from now on. */
  | 'REFUSED';

/** Something that tells how a person likes a dish. Deeds count half after 180 days. */
export type TasteSignal = {
  __typename?: 'TasteSignal';
  /** Of the recipe. */
  recipeId: Scalars['ID']['output'];
  /** The recipe; null when it is gone. */
  recipe: Maybe<Recipe>;
  /** What was done. */
  kind: TasteSignalKind;
  /** 1 to 5 of a rating; null otherwise. */
  rating: Maybe<Scalars['Int']['output']>;
  /** When. */
  date: Scalars['Date']['output'];
};

/** What a component of the preference vector is about. */
export type TasteFeatureKind =
  /** A food. */
  | 'FOOD'
  /** What carries a dish, or the aisle of most of it. */
  | 'MAIN_INGREDIENT'
  /** A kitchen. */
  | 'CUISINE'
  /** Kitchens that share much of what they cook with. */
  | 'REGION'
  /** How a dish is made or served, or for which meal. */
  | 'FORM'
  /** Time, cost, energy and composition, as far above the middle as one standard deviation. */
  | 'MEASURE';

/** A component of a person's preference vector. */
export type TastePreference = {
  __typename?: 'TastePreference';
  /** What it is about. */
  kind: TasteFeatureKind;
  /** Stable name among those of its kind. */
  name: Scalars['String']['output'];
  /** For people. */
  label: Scalars['String']['output'];
  /** Liking per unit of the feature: positive = liked. The scale has −1 for never and 1 for a favourite. */
  weight: Scalars['Float']['output'];
};

/** All that is stored and learned of a person's taste. It is rebuilt from the signals whenever it is wanted. */
export type TasteProfile = {
  __typename?: 'TasteProfile';
  /** What was learned from, oldest first. */
  signals: Array<TasteSignal>;
  /** The preference vector, strongest component first; empty before the first signal. */
  preferences: Array<TastePreference>;
  /** Share of the person's taste that the content of dishes explains, 0 to 1, as estimated; null before the first signal. */
  explained: Maybe<Scalars['Float']['output']>;
};

/** A calendar as text. */
export type CalendarDocument = {
  __typename?: 'CalendarDocument';
  /** RFC 5545. */
  text: Scalars['String']['output'];
};

/** A calendar that is read by an address with a token; the token is not stored and cannot be shown again. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** As the calendar program shows it. */
  name: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
};

/** Input of openMealCalendar. */
export type OpenMealCalendarInput = {
  /** 1 to 80 characters, as the calendar program shows it; Meals when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A calendar that was opened. */
export type MealCalendarOpened = {
  __typename?: 'MealCalendarOpened';
  /** The feed. */
  feed: CalendarFeed;
  /** The path below the gateway's address; told this once. Whoever has it reads the planned meals until the feed is closed. */
  path: Scalars['String']['output'];
};

/** Answer of openMealCalendar. */
export type OpenMealCalendarResult = MealCalendarOpened | NutritionInputRefusal;

/** Whether a calendar was closed. */
export type MealCalendarClosed = {
  __typename?: 'MealCalendarClosed';
  /** False when the person has no feed with this id. */
  closed: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  User: User;
  ReceiptLine: ReceiptLine;
  Food: Food;
  Recipe: Recipe;
  MealPlan: MealPlan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['User'], {"birthDate":true,"sex":true,"heightCm":true,"weightKg":true}>
        | GraphQLRecursivePick<FederationTypes['User'], {"birthDate":true,"sex":true,"heightCm":true,"weightKg":true}>
        | GraphQLRecursivePick<FederationTypes['User'], {"birthDate":true,"sex":true,"heightCm":true,"weightKg":true}> ) );
  ReceiptLine:
    ( { __typename: 'ReceiptLine' }
    & GraphQLRecursivePick<FederationTypes['ReceiptLine'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ReceiptLine'], {"name":true,"count":true,"grams":true,"millilitres":true,"mayBeFood":true,"foodId":true}> ) );
  Food:
    ( { __typename: 'Food' }
    & GraphQLRecursivePick<FederationTypes['Food'], {"id":true}> );
  Recipe:
    ( { __typename: 'Recipe' }
    & GraphQLRecursivePick<FederationTypes['Recipe'], {"id":true}> );
  MealPlan:
    ( { __typename: 'MealPlan' }
    & GraphQLRecursivePick<FederationTypes['MealPlan'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EndReservationResult:
    | ( ReservationEndedModel )
    | ( RefusalModel )
  ;
  LogFoodResult:
    | ( FoodLoggedModel )
    | ( ProfileRefusalModel )
  ;
  RecordBodyResult:
    | ( BodyRecordedModel )
    | ( ProfileRefusalModel )
  ;
  ImportFoodLogResult:
    | ( FoodLogImportedModel )
    | ( ProfileRefusalModel )
  ;
  FoodFactResult:
    | ( FoodFactModel )
    | ( FoodUnknownModel )
  ;
  ImportRecipesResult:
    | ( RecipesImportedModel )
    | ( RecipeImportRefusedModel )
  ;
  ChangeImportedRecipeResult:
    | ( ImportedRecipeChangedModel )
    | ( ImportedRecipeNotChangedModel )
  ;
  UpdateNutritionProfileResult:
    | ( NutritionProfileUpdatedModel )
    | ( ProfileRefusalModel )
  ;
  ChangeMealPlanResult:
    | ( MealPlanChangedModel )
    | ( PlanSupersededModel )
    | ( MealChangeRefusedModel )
  ;
  ImproveMealPlanResult:
    | ( MealPlanImprovementAcceptedModel )
    | ( PlanSupersededModel )
    | ( MealPlanImprovementRefusedModel )
  ;
  CancelMealPlanImprovementResult:
    | ( MealPlanImprovementCancelledModel )
    | ( MealPlanImprovementRefusedModel )
  ;
  ChangeGroceryListResult:
    | ( GroceryListChangedModel )
    | ( GroceryRefusalModel )
  ;
  ShareGroceryListResult:
    | ( GroceryListSharedModel )
    | ( GroceryRefusalModel )
  ;
  TickSharedResult:
    | ( SharedItemTickedModel )
    | ( GroceryRefusalModel )
  ;
  ReserveNutritionOfferResult:
    | ( NutritionReservationModel )
    | ( RefusalModel )
  ;
  MealWishesResult:
    | ( MealWishesPossibleModel )
    | ( MealWishesImpossibleModel )
    | ( RefusalModel )
  ;
  ChangePantryResult:
    | ( PantryChangedModel )
    | ( ProfileRefusalModel )
  ;
  ChangeHouseholdEatersResult:
    | ( HouseholdEatersChangedModel )
    | ( ProfileRefusalModel )
  ;
  SetMealAwayResult:
    | ( MealsAwayChangedModel )
    | ( ProfileRefusalModel )
  ;
  ReplanMealsResult:
    | ( MealPlanChangedModel )
    | ( PlanSupersededModel )
    | ( MealChangeRefusedModel )
    | ( MealWishesImpossibleModel )
  ;
  RateRecipeResult:
    | ( RecipeRatedModel )
    | ( ProfileRefusalModel )
  ;
  OpenMealCalendarResult:
    | ( MealCalendarOpenedModel )
    | ( ProfileRefusalModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MoneyInput: MoneyInput;
  Resource: Resource;
  ResourceAmount: ResolverTypeWrapper<ResourceAmount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ResourceAmountInput: ResourceAmountInput;
  ResourcePrice: ResolverTypeWrapper<ResourcePrice>;
  ResourcePriceInput: ResourcePriceInput;
  OfferRoundInput: OfferRoundInput;
  GoalMiss: ResolverTypeWrapper<GoalMiss>;
  Offer: ResolverTypeWrapper<Offer>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Refusal: ResolverTypeWrapper<RefusalModel>;
  OfferSet: ResolverTypeWrapper<Omit<OfferSet, 'refusals'> & { refusals: Array<ResolversTypes['Refusal']> }>;
  BodyInput: BodyInput;
  ReserveOfferInput: ReserveOfferInput;
  ReservationInput: ReservationInput;
  ReservationEnded: ResolverTypeWrapper<ReservationEndedModel>;
  EndReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndReservationResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<EaterModel>;
  PriceSource: PriceSource;
  PriceObservation: ResolverTypeWrapper<SeenPriceModel>;
  ReceiptLine: ResolverTypeWrapper<ReceiptLineModel>;
  ReceiptFood: ResolverTypeWrapper<ReceiptFoodModel>;
  LoggedDay: ResolverTypeWrapper<LoggedDayViewModel>;
  LoggedFood: ResolverTypeWrapper<FoodLogEntryModel>;
  LoggedAmount: ResolverTypeWrapper<LoggedAmountModel>;
  BodyRecord: ResolverTypeWrapper<BodyRecordModel>;
  NutritionProgress: ResolverTypeWrapper<ProgressModel>;
  LogFoodInput: LogFoodInput;
  CopyLoggedDayInput: CopyLoggedDayInput;
  FoodLogged: ResolverTypeWrapper<FoodLoggedModel>;
  LogFoodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogFoodResult']>;
  LoggedFoodRemoved: ResolverTypeWrapper<LoggedFoodRemoved>;
  RecordBodyInput: RecordBodyInput;
  BodyMeasure: BodyMeasure;
  BodyRecorded: ResolverTypeWrapper<BodyRecordedModel>;
  RecordBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBodyResult']>;
  FoodLogFormat: FoodLogFormat;
  ImportFoodLogInput: ImportFoodLogInput;
  BadLogRow: ResolverTypeWrapper<BadLogRow>;
  FoodLogImported: ResolverTypeWrapper<FoodLogImportedModel>;
  ImportFoodLogResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportFoodLogResult']>;
  NutritionExportFormat: NutritionExportFormat;
  NutritionExport: ResolverTypeWrapper<NutritionExport>;
  Sex: Sex;
  NutritionGoal: NutritionGoal;
  ActivityLevel: ActivityLevel;
  Diet: Diet;
  Allergen: Allergen;
  MealSlot: MealSlot;
  Aisle: Aisle;
  Season: Season;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  FoodConnection: ResolverTypeWrapper<FoodPageModel>;
  FoodEdge: ResolverTypeWrapper<FoodEdgeModel>;
  Food: ResolverTypeWrapper<FoodRecordModel>;
  FoodSource: ResolverTypeWrapper<FoodSource>;
  NutrientAmount: ResolverTypeWrapper<NutrientAmount>;
  FoodMeasure: ResolverTypeWrapper<FoodMeasure>;
  FoodPrice: ResolverTypeWrapper<FoodPrice>;
  FoodFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FoodFactResult']>;
  FoodFact: ResolverTypeWrapper<FoodFactModel>;
  FoodUnknown: ResolverTypeWrapper<FoodUnknownModel>;
  RecipeConnection: ResolverTypeWrapper<RecipePageModel>;
  RecipeEdge: ResolverTypeWrapper<RecipeEdgeModel>;
  Recipe: ResolverTypeWrapper<RecipeFactsModel>;
  RecipeIngredient: ResolverTypeWrapper<RecipeIngredientModel>;
  RecipeFormat: RecipeFormat;
  ImportRecipesInput: ImportRecipesInput;
  ImportRecipePageInput: ImportRecipePageInput;
  RecipesImported: ResolverTypeWrapper<RecipesImportedModel>;
  RecipeImportRefused: ResolverTypeWrapper<RecipeImportRefusedModel>;
  ImportRecipesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportRecipesResult']>;
  ChooseIngredientFoodInput: ChooseIngredientFoodInput;
  DeleteImportedRecipeInput: DeleteImportedRecipeInput;
  ImportedRecipeChanged: ResolverTypeWrapper<ImportedRecipeChangedModel>;
  ImportedRecipeNotChanged: ResolverTypeWrapper<ImportedRecipeNotChangedModel>;
  ChangeImportedRecipeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeImportedRecipeResult']>;
  ImportedRecipeConnection: ResolverTypeWrapper<ImportedRecipePageModel>;
  ImportedRecipeEdge: ResolverTypeWrapper<ImportedRecipeEdgeModel>;
  ImportedRecipe: ResolverTypeWrapper<ImportedRecipeModel>;
  ImportedIngredient: ResolverTypeWrapper<ImportedLineModel>;
  FoodChoice: ResolverTypeWrapper<FoodChoiceModel>;
  CoveredNutrient: ResolverTypeWrapper<CoveredNutrient>;
  NutritionProfile: ResolverTypeWrapper<NutritionProfileModel>;
  LifeStage: LifeStage;
  Guideline: Guideline;
  UpdateNutritionProfileInput: UpdateNutritionProfileInput;
  NutritionProfileUpdated: ResolverTypeWrapper<NutritionProfileUpdatedModel>;
  NutritionInputRefusal: ResolverTypeWrapper<ProfileRefusalModel>;
  UpdateNutritionProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateNutritionProfileResult']>;
  NutritionTargets: ResolverTypeWrapper<DailyTargetsModel>;
  AdaptiveExpenditure: ResolverTypeWrapper<AdaptiveExpenditure>;
  TargetRange: ResolverTypeWrapper<TargetRange>;
  ReferenceIntake: ResolverTypeWrapper<ReferenceIntakeModel>;
  MealPlanStatus: MealPlanStatus;
  MealPlan: ResolverTypeWrapper<MealPlanModel>;
  MealPlanEnergyAim: ResolverTypeWrapper<DailyTargetsModel>;
  MealPlanShortfall: ResolverTypeWrapper<MealPlanShortfall>;
  PlannedDay: ResolverTypeWrapper<DayOfPlanModel>;
  PlannedWeek: ResolverTypeWrapper<WeekOfPlanModel>;
  NutrientTotals: ResolverTypeWrapper<NutrientTotals>;
  WorkoutMoment: WorkoutMoment;
  PlannedMeal: ResolverTypeWrapper<MealOfPlanModel>;
  MealReason: ResolverTypeWrapper<MealReason>;
  MealAlternative: ResolverTypeWrapper<AlternativeOfMealModel>;
  PlannedNutrient: ResolverTypeWrapper<NutrientMeanModel>;
  ShoppingList: ResolverTypeWrapper<MealPlanContentModel>;
  ShoppingAisle: ResolverTypeWrapper<AisleOfPlanModel>;
  ShoppingItem: ResolverTypeWrapper<ItemOfPlanModel>;
  MealPlanProof: ResolverTypeWrapper<MealPlanProof>;
  SwapMealInput: SwapMealInput;
  LockMealInput: LockMealInput;
  MealPlanChanged: ResolverTypeWrapper<MealPlanChangedModel>;
  PlanSuperseded: ResolverTypeWrapper<PlanSupersededModel>;
  MealChangeRefused: ResolverTypeWrapper<MealChangeRefusedModel>;
  ChangeMealPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMealPlanResult']>;
  MealPlanImprovementStatus: MealPlanImprovementStatus;
  MealPlanImprovement: ResolverTypeWrapper<MealPlanImprovementModel>;
  ImproveMealPlanInput: ImproveMealPlanInput;
  CancelMealPlanImprovementInput: CancelMealPlanImprovementInput;
  MealPlanImprovementAccepted: ResolverTypeWrapper<MealPlanImprovementAcceptedModel>;
  MealPlanImprovementCancelled: ResolverTypeWrapper<MealPlanImprovementCancelledModel>;
  MealPlanImprovementRefused: ResolverTypeWrapper<MealPlanImprovementRefusedModel>;
  ImproveMealPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImproveMealPlanResult']>;
  CancelMealPlanImprovementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMealPlanImprovementResult']>;
  GroceryList: ResolverTypeWrapper<GroceryListViewModel>;
  GroceryListConnection: ResolverTypeWrapper<GroceryListPageModel>;
  GroceryListEdge: ResolverTypeWrapper<GroceryListEdgeModel>;
  GroceryItem: ResolverTypeWrapper<GroceryItemViewModel>;
  StorePrice: ResolverTypeWrapper<PricedInStoreModel>;
  StoreTotal: ResolverTypeWrapper<StoreTotalViewModel>;
  SubstituteReason: SubstituteReason;
  FoodSubstitute: ResolverTypeWrapper<SubstituteViewModel>;
  GroceryListShare: ResolverTypeWrapper<GroceryShareModel>;
  SharedGroceryList: ResolverTypeWrapper<SharedGroceryListModel>;
  GroceryListEvent: ResolverTypeWrapper<GroceryListEventModel>;
  SharedGroceryListEvent: ResolverTypeWrapper<GroceryListEventModel>;
  CreateGroceryListInput: CreateGroceryListInput;
  RefreshGroceryListInput: RefreshGroceryListInput;
  AddGroceryItemInput: AddGroceryItemInput;
  RemoveGroceryItemInput: RemoveGroceryItemInput;
  TickGroceryItemInput: TickGroceryItemInput;
  SubstituteGroceryItemInput: SubstituteGroceryItemInput;
  ShareGroceryListInput: ShareGroceryListInput;
  RevokeGroceryShareInput: RevokeGroceryShareInput;
  TickSharedGroceryItemInput: TickSharedGroceryItemInput;
  GroceryListChanged: ResolverTypeWrapper<GroceryListChangedModel>;
  SharedItemTicked: ResolverTypeWrapper<SharedItemTickedModel>;
  GroceryListRemoved: ResolverTypeWrapper<GroceryListRemoved>;
  GroceryListShared: ResolverTypeWrapper<GroceryListSharedModel>;
  GroceryRefusal: ResolverTypeWrapper<GroceryRefusalModel>;
  ChangeGroceryListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeGroceryListResult']>;
  ShareGroceryListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareGroceryListResult']>;
  TickSharedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TickSharedResult']>;
  NutritionBriefInput: NutritionBriefInput;
  TrainingDayInput: TrainingDayInput;
  ReserveNutritionOfferInput: ReserveNutritionOfferInput;
  NutritionReservation: ResolverTypeWrapper<NutritionReservationModel>;
  ReserveNutritionOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveNutritionOfferResult']>;
  MealWishesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MealWishesResult']>;
  MealWishesPossible: ResolverTypeWrapper<MealWishesPossibleModel>;
  MealWishesImpossible: ResolverTypeWrapper<MealWishesImpossibleModel>;
  MealWishKind: MealWishKind;
  MealWish: ResolverTypeWrapper<WishOfOrderModel>;
  MealWishWayOut: ResolverTypeWrapper<WayOutOfOrderModel>;
  WishDirection: WishDirection;
  MealWishChange: ResolverTypeWrapper<ChangeOfOrderModel>;
  PantryItem: ResolverTypeWrapper<PantryLotModel>;
  AddPantryItemInput: AddPantryItemInput;
  UpdatePantryItemInput: UpdatePantryItemInput;
  SettlePantryInput: SettlePantryInput;
  PantryChanged: ResolverTypeWrapper<PantryChangedModel>;
  ChangePantryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePantryResult']>;
  PlannedPantryUse: ResolverTypeWrapper<PantryUseModel>;
  PackLeftover: ResolverTypeWrapper<PackLeftoverModel>;
  HouseholdEater: ResolverTypeWrapper<HouseholdEaterModel>;
  SetHouseholdEaterInput: SetHouseholdEaterInput;
  HouseholdEatersChanged: ResolverTypeWrapper<HouseholdEatersChangedModel>;
  ChangeHouseholdEatersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeHouseholdEatersResult']>;
  MealAwayKind: MealAwayKind;
  MealAway: ResolverTypeWrapper<AwayMealModel>;
  SetMealAwayInput: SetMealAwayInput;
  MealsAwayChanged: ResolverTypeWrapper<MealsAwayChangedModel>;
  SetMealAwayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMealAwayResult']>;
  PlannedAway: ResolverTypeWrapper<AwayOnDayModel>;
  ImportedRecipePlanning: ResolverTypeWrapper<ImportedRecipePlanning>;
  ReplanMealsInput: ReplanMealsInput;
  ReplanMealsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplanMealsResult']>;
  MealTradeOffKind: MealTradeOffKind;
  MealPlanTradeOff: ResolverTypeWrapper<MealPlanTradeOffModel>;
  MealTradeOffChange: ResolverTypeWrapper<ChangedMealModel>;
  RateRecipeInput: RateRecipeInput;
  RecipeRated: ResolverTypeWrapper<RecipeRatedModel>;
  RateRecipeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateRecipeResult']>;
  TasteForgotten: ResolverTypeWrapper<TasteForgotten>;
  RecipeRecommendationConnection: ResolverTypeWrapper<RecommendationPageModel>;
  RecipeRecommendationEdge: ResolverTypeWrapper<RecommendationEdgeModel>;
  RecipeRecommendation: ResolverTypeWrapper<RecipeRecommendationModel>;
  TasteSignalKind: TasteSignalKind;
  TasteSignal: ResolverTypeWrapper<SignalOfRecipeModel>;
  TasteFeatureKind: TasteFeatureKind;
  TastePreference: ResolverTypeWrapper<TastePreference>;
  TasteProfile: ResolverTypeWrapper<TasteProfileModel>;
  CalendarDocument: ResolverTypeWrapper<CalendarDocument>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  OpenMealCalendarInput: OpenMealCalendarInput;
  MealCalendarOpened: ResolverTypeWrapper<MealCalendarOpenedModel>;
  OpenMealCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenMealCalendarResult']>;
  MealCalendarClosed: ResolverTypeWrapper<MealCalendarClosed>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Money;
  Int: Scalars['Int']['output'];
  MoneyInput: MoneyInput;
  ResourceAmount: ResourceAmount;
  Float: Scalars['Float']['output'];
  ResourceAmountInput: ResourceAmountInput;
  ResourcePrice: ResourcePrice;
  ResourcePriceInput: ResourcePriceInput;
  OfferRoundInput: OfferRoundInput;
  GoalMiss: GoalMiss;
  Offer: Offer;
  ID: Scalars['ID']['output'];
  Refusal: RefusalModel;
  OfferSet: Omit<OfferSet, 'refusals'> & { refusals: Array<ResolversParentTypes['Refusal']> };
  BodyInput: BodyInput;
  ReserveOfferInput: ReserveOfferInput;
  ReservationInput: ReservationInput;
  ReservationEnded: ReservationEndedModel;
  EndReservationResult: ResolversUnionTypes<ResolversParentTypes>['EndReservationResult'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  User: EaterModel;
  PriceObservation: SeenPriceModel;
  ReceiptLine: ReceiptLineModel;
  ReceiptFood: ReceiptFoodModel;
  LoggedDay: LoggedDayViewModel;
  LoggedFood: FoodLogEntryModel;
  LoggedAmount: LoggedAmountModel;
  BodyRecord: BodyRecordModel;
  NutritionProgress: ProgressModel;
  LogFoodInput: LogFoodInput;
  CopyLoggedDayInput: CopyLoggedDayInput;
  FoodLogged: FoodLoggedModel;
  LogFoodResult: ResolversUnionTypes<ResolversParentTypes>['LogFoodResult'];
  LoggedFoodRemoved: LoggedFoodRemoved;
  RecordBodyInput: RecordBodyInput;
  BodyRecorded: BodyRecordedModel;
  RecordBodyResult: ResolversUnionTypes<ResolversParentTypes>['RecordBodyResult'];
  ImportFoodLogInput: ImportFoodLogInput;
  BadLogRow: BadLogRow;
  FoodLogImported: FoodLogImportedModel;
  ImportFoodLogResult: ResolversUnionTypes<ResolversParentTypes>['ImportFoodLogResult'];
  NutritionExport: NutritionExport;
  PageInfo: PageInfo;
  FoodConnection: FoodPageModel;
  FoodEdge: FoodEdgeModel;
  Food: FoodRecordModel;
  FoodSource: FoodSource;
  NutrientAmount: NutrientAmount;
  FoodMeasure: FoodMeasure;
  FoodPrice: FoodPrice;
  FoodFactResult: ResolversUnionTypes<ResolversParentTypes>['FoodFactResult'];
  FoodFact: FoodFactModel;
  FoodUnknown: FoodUnknownModel;
  RecipeConnection: RecipePageModel;
  RecipeEdge: RecipeEdgeModel;
  Recipe: RecipeFactsModel;
  RecipeIngredient: RecipeIngredientModel;
  ImportRecipesInput: ImportRecipesInput;
  ImportRecipePageInput: ImportRecipePageInput;
  RecipesImported: RecipesImportedModel;
  RecipeImportRefused: RecipeImportRefusedModel;
  ImportRecipesResult: ResolversUnionTypes<ResolversParentTypes>['ImportRecipesResult'];
  ChooseIngredientFoodInput: ChooseIngredientFoodInput;
  DeleteImportedRecipeInput: DeleteImportedRecipeInput;
  ImportedRecipeChanged: ImportedRecipeChangedModel;
  ImportedRecipeNotChanged: ImportedRecipeNotChangedModel;
  ChangeImportedRecipeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeImportedRecipeResult'];
  ImportedRecipeConnection: ImportedRecipePageModel;
  ImportedRecipeEdge: ImportedRecipeEdgeModel;
  ImportedRecipe: ImportedRecipeModel;
  ImportedIngredient: ImportedLineModel;
  FoodChoice: FoodChoiceModel;
  CoveredNutrient: CoveredNutrient;
  NutritionProfile: NutritionProfileModel;
  UpdateNutritionProfileInput: UpdateNutritionProfileInput;
  NutritionProfileUpdated: NutritionProfileUpdatedModel;
  NutritionInputRefusal: ProfileRefusalModel;
  UpdateNutritionProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateNutritionProfileResult'];
  NutritionTargets: DailyTargetsModel;
  AdaptiveExpenditure: AdaptiveExpenditure;
  TargetRange: TargetRange;
  ReferenceIntake: ReferenceIntakeModel;
  MealPlan: MealPlanModel;
  MealPlanEnergyAim: DailyTargetsModel;
  MealPlanShortfall: MealPlanShortfall;
  PlannedDay: DayOfPlanModel;
  PlannedWeek: WeekOfPlanModel;
  NutrientTotals: NutrientTotals;
  PlannedMeal: MealOfPlanModel;
  MealReason: MealReason;
  MealAlternative: AlternativeOfMealModel;
  PlannedNutrient: NutrientMeanModel;
  ShoppingList: MealPlanContentModel;
  ShoppingAisle: AisleOfPlanModel;
  ShoppingItem: ItemOfPlanModel;
  MealPlanProof: MealPlanProof;
  SwapMealInput: SwapMealInput;
  LockMealInput: LockMealInput;
  MealPlanChanged: MealPlanChangedModel;
  PlanSuperseded: PlanSupersededModel;
  MealChangeRefused: MealChangeRefusedModel;
  ChangeMealPlanResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMealPlanResult'];
  MealPlanImprovement: MealPlanImprovementModel;
  ImproveMealPlanInput: ImproveMealPlanInput;
  CancelMealPlanImprovementInput: CancelMealPlanImprovementInput;
  MealPlanImprovementAccepted: MealPlanImprovementAcceptedModel;
  MealPlanImprovementCancelled: MealPlanImprovementCancelledModel;
  MealPlanImprovementRefused: MealPlanImprovementRefusedModel;
  ImproveMealPlanResult: ResolversUnionTypes<ResolversParentTypes>['ImproveMealPlanResult'];
  CancelMealPlanImprovementResult: ResolversUnionTypes<ResolversParentTypes>['CancelMealPlanImprovementResult'];
  GroceryList: GroceryListViewModel;
  GroceryListConnection: GroceryListPageModel;
  GroceryListEdge: GroceryListEdgeModel;
  GroceryItem: GroceryItemViewModel;
  StorePrice: PricedInStoreModel;
  StoreTotal: StoreTotalViewModel;
  FoodSubstitute: SubstituteViewModel;
  GroceryListShare: GroceryShareModel;
  SharedGroceryList: SharedGroceryListModel;
  GroceryListEvent: GroceryListEventModel;
  SharedGroceryListEvent: GroceryListEventModel;
  CreateGroceryListInput: CreateGroceryListInput;
  RefreshGroceryListInput: RefreshGroceryListInput;
  AddGroceryItemInput: AddGroceryItemInput;
  RemoveGroceryItemInput: RemoveGroceryItemInput;
  TickGroceryItemInput: TickGroceryItemInput;
  SubstituteGroceryItemInput: SubstituteGroceryItemInput;
  ShareGroceryListInput: ShareGroceryListInput;
  RevokeGroceryShareInput: RevokeGroceryShareInput;
  TickSharedGroceryItemInput: TickSharedGroceryItemInput;
  GroceryListChanged: GroceryListChangedModel;
  SharedItemTicked: SharedItemTickedModel;
  GroceryListRemoved: GroceryListRemoved;
  GroceryListShared: GroceryListSharedModel;
  GroceryRefusal: GroceryRefusalModel;
  ChangeGroceryListResult: ResolversUnionTypes<ResolversParentTypes>['ChangeGroceryListResult'];
  ShareGroceryListResult: ResolversUnionTypes<ResolversParentTypes>['ShareGroceryListResult'];
  TickSharedResult: ResolversUnionTypes<ResolversParentTypes>['TickSharedResult'];
  NutritionBriefInput: NutritionBriefInput;
  TrainingDayInput: TrainingDayInput;
  ReserveNutritionOfferInput: ReserveNutritionOfferInput;
  NutritionReservation: NutritionReservationModel;
  ReserveNutritionOfferResult: ResolversUnionTypes<ResolversParentTypes>['ReserveNutritionOfferResult'];
  MealWishesResult: ResolversUnionTypes<ResolversParentTypes>['MealWishesResult'];
  MealWishesPossible: MealWishesPossibleModel;
  MealWishesImpossible: MealWishesImpossibleModel;
  MealWish: WishOfOrderModel;
  MealWishWayOut: WayOutOfOrderModel;
  MealWishChange: ChangeOfOrderModel;
  PantryItem: PantryLotModel;
  AddPantryItemInput: AddPantryItemInput;
  UpdatePantryItemInput: UpdatePantryItemInput;
  SettlePantryInput: SettlePantryInput;
  PantryChanged: PantryChangedModel;
  ChangePantryResult: ResolversUnionTypes<ResolversParentTypes>['ChangePantryResult'];
  PlannedPantryUse: PantryUseModel;
  PackLeftover: PackLeftoverModel;
  HouseholdEater: HouseholdEaterModel;
  SetHouseholdEaterInput: SetHouseholdEaterInput;
  HouseholdEatersChanged: HouseholdEatersChangedModel;
  ChangeHouseholdEatersResult: ResolversUnionTypes<ResolversParentTypes>['ChangeHouseholdEatersResult'];
  MealAway: AwayMealModel;
  SetMealAwayInput: SetMealAwayInput;
  MealsAwayChanged: MealsAwayChangedModel;
  SetMealAwayResult: ResolversUnionTypes<ResolversParentTypes>['SetMealAwayResult'];
  PlannedAway: AwayOnDayModel;
  ImportedRecipePlanning: ImportedRecipePlanning;
  ReplanMealsInput: ReplanMealsInput;
  ReplanMealsResult: ResolversUnionTypes<ResolversParentTypes>['ReplanMealsResult'];
  MealPlanTradeOff: MealPlanTradeOffModel;
  MealTradeOffChange: ChangedMealModel;
  RateRecipeInput: RateRecipeInput;
  RecipeRated: RecipeRatedModel;
  RateRecipeResult: ResolversUnionTypes<ResolversParentTypes>['RateRecipeResult'];
  TasteForgotten: TasteForgotten;
  RecipeRecommendationConnection: RecommendationPageModel;
  RecipeRecommendationEdge: RecommendationEdgeModel;
  RecipeRecommendation: RecipeRecommendationModel;
  TasteSignal: SignalOfRecipeModel;
  TastePreference: TastePreference;
  TasteProfile: TasteProfileModel;
  CalendarDocument: CalendarDocument;
  CalendarFeed: CalendarFeed;
  OpenMealCalendarInput: OpenMealCalendarInput;
  MealCalendarOpened: MealCalendarOpenedModel;
  OpenMealCalendarResult: ResolversUnionTypes<ResolversParentTypes>['OpenMealCalendarResult'];
  MealCalendarClosed: MealCalendarClosed;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ExtendsDirectiveArgs = { };

export type ExtendsDirectiveResolver<Result, Parent, ContextType = Context, Args = ExtendsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceAmount'] = ResolversParentTypes['ResourceAmount']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResourcePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourcePrice'] = ResolversParentTypes['ResourcePrice']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  pricePerUnit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GoalMissResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalMiss'] = ResolversParentTypes['GoalMiss']> = {
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  utility?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  use?: Resolver<Array<ResolversTypes['ResourceAmount']>, ParentType, ContextType>;
  marginals?: Resolver<Array<ResolversTypes['ResourcePrice']>, ParentType, ContextType>;
  hardLimitsMet?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  goalsMissed?: Resolver<Array<ResolversTypes['GoalMiss']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wishes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  waysOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferSet'] = ResolversParentTypes['OfferSet']> = {
  agent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReservationEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEnded'] = ResolversParentTypes['ReservationEnded']> = {
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndReservationResult'] = ResolversParentTypes['EndReservationResult']> = {
  __resolveType: TypeResolveFn<'ReservationEnded' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  food?: Resolver<Maybe<ResolversTypes['Food']>, ParentType, ContextType, RequireFields<QueryFoodArgs, 'id'>>;
  foods?: Resolver<Maybe<ResolversTypes['FoodConnection']>, ParentType, ContextType, RequireFields<QueryFoodsArgs, 'first'>>;
  foodFact?: Resolver<Maybe<ResolversTypes['FoodFactResult']>, ParentType, ContextType, RequireFields<QueryFoodFactArgs, 'food' | 'amount'>>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType, RequireFields<QueryRecipeArgs, 'id'>>;
  recipes?: Resolver<Maybe<ResolversTypes['RecipeConnection']>, ParentType, ContextType, RequireFields<QueryRecipesArgs, 'first'>>;
  recommendedRecipes?: Resolver<Maybe<ResolversTypes['RecipeRecommendationConnection']>, ParentType, ContextType, RequireFields<QueryRecommendedRecipesArgs, 'first'>>;
  tasteProfile?: Resolver<Maybe<ResolversTypes['TasteProfile']>, ParentType, ContextType>;
  mealCalendarFeeds?: Resolver<Maybe<Array<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  nutritionCalendar?: Resolver<Maybe<ResolversTypes['CalendarDocument']>, ParentType, ContextType, RequireFields<QueryNutritionCalendarArgs, 'token'>>;
  importedRecipe?: Resolver<Maybe<ResolversTypes['ImportedRecipe']>, ParentType, ContextType, RequireFields<QueryImportedRecipeArgs, 'id'>>;
  importedRecipes?: Resolver<Maybe<ResolversTypes['ImportedRecipeConnection']>, ParentType, ContextType, RequireFields<QueryImportedRecipesArgs, 'first'>>;
  mealPlan?: Resolver<Maybe<ResolversTypes['MealPlan']>, ParentType, ContextType, RequireFields<QueryMealPlanArgs, 'id'>>;
  currentMealPlan?: Resolver<Maybe<ResolversTypes['MealPlan']>, ParentType, ContextType>;
  foodLog?: Resolver<Maybe<Array<ResolversTypes['LoggedDay']>>, ParentType, ContextType, RequireFields<QueryFoodLogArgs, 'from' | 'to'>>;
  nutritionExport?: Resolver<Maybe<ResolversTypes['NutritionExport']>, ParentType, ContextType, RequireFields<QueryNutritionExportArgs, 'format' | 'from' | 'to'>>;
  pantry?: Resolver<Maybe<Array<ResolversTypes['PantryItem']>>, ParentType, ContextType>;
  householdEaters?: Resolver<Maybe<Array<ResolversTypes['HouseholdEater']>>, ParentType, ContextType>;
  mealsAway?: Resolver<Maybe<Array<ResolversTypes['MealAway']>>, ParentType, ContextType, RequireFields<QueryMealsAwayArgs, 'from' | 'to'>>;
  mealWishes?: Resolver<Maybe<ResolversTypes['MealWishesResult']>, ParentType, ContextType, RequireFields<QueryMealWishesArgs, 'brief'>>;
  groceryList?: Resolver<Maybe<ResolversTypes['GroceryList']>, ParentType, ContextType, RequireFields<QueryGroceryListArgs, 'id'>>;
  groceryLists?: Resolver<Maybe<ResolversTypes['GroceryListConnection']>, ParentType, ContextType, RequireFields<QueryGroceryListsArgs, 'first'>>;
  sharedGroceryList?: Resolver<Maybe<ResolversTypes['SharedGroceryList']>, ParentType, ContextType, RequireFields<QuerySharedGroceryListArgs, 'token'>>;
  mealPlanTradeOffs?: Resolver<Maybe<Array<ResolversTypes['MealPlanTradeOff']>>, ParentType, ContextType, RequireFields<QueryMealPlanTradeOffsArgs, 'mealPlanId'>>;
  nutritionOffers?: Resolver<Maybe<ResolversTypes['OfferSet']>, ParentType, ContextType, RequireFields<QueryNutritionOffersArgs, 'brief' | 'round'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createGroceryList?: Resolver<ResolversTypes['ChangeGroceryListResult'], ParentType, ContextType, RequireFields<MutationCreateGroceryListArgs, 'input'>>;
  refreshGroceryList?: Resolver<ResolversTypes['ChangeGroceryListResult'], ParentType, ContextType, RequireFields<MutationRefreshGroceryListArgs, 'input'>>;
  deleteGroceryList?: Resolver<ResolversTypes['GroceryListRemoved'], ParentType, ContextType, RequireFields<MutationDeleteGroceryListArgs, 'id'>>;
  addGroceryItem?: Resolver<ResolversTypes['ChangeGroceryListResult'], ParentType, ContextType, RequireFields<MutationAddGroceryItemArgs, 'input'>>;
  removeGroceryItem?: Resolver<ResolversTypes['ChangeGroceryListResult'], ParentType, ContextType, RequireFields<MutationRemoveGroceryItemArgs, 'input'>>;
  tickGroceryItem?: Resolver<ResolversTypes['ChangeGroceryListResult'], ParentType, ContextType, RequireFields<MutationTickGroceryItemArgs, 'input'>>;
  substituteGroceryItem?: Resolver<ResolversTypes['ChangeGroceryListResult'], ParentType, ContextType, RequireFields<MutationSubstituteGroceryItemArgs, 'input'>>;
  shareGroceryList?: Resolver<ResolversTypes['ShareGroceryListResult'], ParentType, ContextType, RequireFields<MutationShareGroceryListArgs, 'input'>>;
  revokeGroceryShare?: Resolver<ResolversTypes['GroceryListShare'], ParentType, ContextType, RequireFields<MutationRevokeGroceryShareArgs, 'input'>>;
  tickSharedGroceryItem?: Resolver<Maybe<ResolversTypes['TickSharedResult']>, ParentType, ContextType, RequireFields<MutationTickSharedGroceryItemArgs, 'input'>>;
  updateNutritionProfile?: Resolver<ResolversTypes['UpdateNutritionProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateNutritionProfileArgs, 'input'>>;
  importRecipes?: Resolver<ResolversTypes['ImportRecipesResult'], ParentType, ContextType, RequireFields<MutationImportRecipesArgs, 'input'>>;
  importRecipePage?: Resolver<ResolversTypes['ImportRecipesResult'], ParentType, ContextType, RequireFields<MutationImportRecipePageArgs, 'input'>>;
  chooseIngredientFood?: Resolver<ResolversTypes['ChangeImportedRecipeResult'], ParentType, ContextType, RequireFields<MutationChooseIngredientFoodArgs, 'input'>>;
  rateRecipe?: Resolver<ResolversTypes['RateRecipeResult'], ParentType, ContextType, RequireFields<MutationRateRecipeArgs, 'input'>>;
  forgetTaste?: Resolver<ResolversTypes['TasteForgotten'], ParentType, ContextType>;
  openMealCalendar?: Resolver<ResolversTypes['OpenMealCalendarResult'], ParentType, ContextType, RequireFields<MutationOpenMealCalendarArgs, 'input'>>;
  closeMealCalendar?: Resolver<ResolversTypes['MealCalendarClosed'], ParentType, ContextType, RequireFields<MutationCloseMealCalendarArgs, 'id'>>;
  deleteImportedRecipe?: Resolver<ResolversTypes['ChangeImportedRecipeResult'], ParentType, ContextType, RequireFields<MutationDeleteImportedRecipeArgs, 'input'>>;
  reserveNutritionOffer?: Resolver<ResolversTypes['ReserveNutritionOfferResult'], ParentType, ContextType, RequireFields<MutationReserveNutritionOfferArgs, 'input'>>;
  commitNutritionReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationCommitNutritionReservationArgs, 'input'>>;
  releaseNutritionReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationReleaseNutritionReservationArgs, 'input'>>;
  logFood?: Resolver<ResolversTypes['LogFoodResult'], ParentType, ContextType, RequireFields<MutationLogFoodArgs, 'input'>>;
  copyLoggedDay?: Resolver<ResolversTypes['LogFoodResult'], ParentType, ContextType, RequireFields<MutationCopyLoggedDayArgs, 'input'>>;
  removeLoggedFood?: Resolver<ResolversTypes['LoggedFoodRemoved'], ParentType, ContextType, RequireFields<MutationRemoveLoggedFoodArgs, 'id'>>;
  recordBody?: Resolver<ResolversTypes['RecordBodyResult'], ParentType, ContextType, RequireFields<MutationRecordBodyArgs, 'input'>>;
  importFoodLog?: Resolver<ResolversTypes['ImportFoodLogResult'], ParentType, ContextType, RequireFields<MutationImportFoodLogArgs, 'input'>>;
  addPantryItem?: Resolver<ResolversTypes['ChangePantryResult'], ParentType, ContextType, RequireFields<MutationAddPantryItemArgs, 'input'>>;
  updatePantryItem?: Resolver<ResolversTypes['ChangePantryResult'], ParentType, ContextType, RequireFields<MutationUpdatePantryItemArgs, 'input'>>;
  removePantryItem?: Resolver<ResolversTypes['ChangePantryResult'], ParentType, ContextType, RequireFields<MutationRemovePantryItemArgs, 'id'>>;
  settlePantry?: Resolver<ResolversTypes['ChangePantryResult'], ParentType, ContextType, RequireFields<MutationSettlePantryArgs, 'input'>>;
  setHouseholdEater?: Resolver<ResolversTypes['ChangeHouseholdEatersResult'], ParentType, ContextType, RequireFields<MutationSetHouseholdEaterArgs, 'input'>>;
  removeHouseholdEater?: Resolver<ResolversTypes['ChangeHouseholdEatersResult'], ParentType, ContextType, RequireFields<MutationRemoveHouseholdEaterArgs, 'id'>>;
  setMealAway?: Resolver<ResolversTypes['SetMealAwayResult'], ParentType, ContextType, RequireFields<MutationSetMealAwayArgs, 'input'>>;
  swapMeal?: Resolver<ResolversTypes['ChangeMealPlanResult'], ParentType, ContextType, RequireFields<MutationSwapMealArgs, 'input'>>;
  replanMeals?: Resolver<ResolversTypes['ReplanMealsResult'], ParentType, ContextType, RequireFields<MutationReplanMealsArgs, 'input'>>;
  lockMeal?: Resolver<ResolversTypes['ChangeMealPlanResult'], ParentType, ContextType, RequireFields<MutationLockMealArgs, 'input'>>;
  improveMealPlan?: Resolver<ResolversTypes['ImproveMealPlanResult'], ParentType, ContextType, RequireFields<MutationImproveMealPlanArgs, 'input'>>;
  cancelMealPlanImprovement?: Resolver<ResolversTypes['CancelMealPlanImprovementResult'], ParentType, ContextType, RequireFields<MutationCancelMealPlanImprovementArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  groceryListChanged?: SubscriptionResolver<Maybe<ResolversTypes['GroceryListEvent']>, "groceryListChanged", ParentType, ContextType, RequireFields<SubscriptionGroceryListChangedArgs, 'listId'>>;
  sharedGroceryListChanged?: SubscriptionResolver<Maybe<ResolversTypes['SharedGroceryListEvent']>, "sharedGroceryListChanged", ParentType, ContextType, RequireFields<SubscriptionSharedGroceryListChangedArgs, 'token'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nutritionProfile?: Resolver<Maybe<ResolversTypes['NutritionProfile']>, ParentType, ContextType>;
  nutritionTargets?: Resolver<Maybe<ResolversTypes['NutritionTargets']>, ParentType, ContextType>;
  nutritionProgress?: Resolver<Maybe<ResolversTypes['NutritionProgress']>, ParentType, ContextType, RequireFields<UserNutritionProgressArgs, 'days'>>;
  currentMealPlan?: Resolver<Maybe<ResolversTypes['MealPlan']>, ParentType, ContextType>;
  foodPrices?: Resolver<Maybe<Array<ResolversTypes['PriceObservation']>>, ParentType, ContextType, Partial<UserFoodPricesArgs>>;
};

export type PriceObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceObservation'] = ResolversParentTypes['PriceObservation']> = {
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  perKilogram?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PriceSource'], ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReceiptLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptLine'] = ResolversParentTypes['ReceiptLine'], FederationReferenceType extends FederationReferenceTypes['ReceiptLine'] = FederationReferenceTypes['ReceiptLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReceiptLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['ReceiptFood']>, ParentType, ContextType>;
};

export type ReceiptFoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptFood'] = ResolversParentTypes['ReceiptFood']> = {
  food?: Resolver<Maybe<ResolversTypes['Food']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grams?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gramsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['FoodChoice']>, ParentType, ContextType>;
};

export type LoggedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedDay'] = ResolversParentTypes['LoggedDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LoggedFood']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['LoggedAmount']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['BodyRecord']>, ParentType, ContextType>;
};

export type LoggedFoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedFood'] = ResolversParentTypes['LoggedFood']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['MealSlot'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Food']>, ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
  grams?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  portion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  energyKcal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nutrients?: Resolver<Array<ResolversTypes['NutrientAmount']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoggedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedAmount'] = ResolversParentTypes['LoggedAmount']> = {
  nutrientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommended?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BodyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyRecord'] = ResolversParentTypes['BodyRecord']> = {
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  waistCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bodyFatPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  waterMl?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NutritionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutritionProgress'] = ResolversParentTypes['NutritionProgress']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  loggedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streakDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adherence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  means?: Resolver<Array<ResolversTypes['LoggedAmount']>, ParentType, ContextType>;
  weightChangeKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FoodLoggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodLogged'] = ResolversParentTypes['FoodLogged']> = {
  day?: Resolver<ResolversTypes['LoggedDay'], ParentType, ContextType>;
  notUnderstood?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogFoodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogFoodResult'] = ResolversParentTypes['LogFoodResult']> = {
  __resolveType: TypeResolveFn<'FoodLogged' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type LoggedFoodRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedFoodRemoved'] = ResolversParentTypes['LoggedFoodRemoved']> = {
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BodyRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyRecorded'] = ResolversParentTypes['BodyRecorded']> = {
  day?: Resolver<ResolversTypes['LoggedDay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordBodyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBodyResult'] = ResolversParentTypes['RecordBodyResult']> = {
  __resolveType: TypeResolveFn<'BodyRecorded' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type BadLogRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadLogRow'] = ResolversParentTypes['BadLogRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoodLogImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodLogImported'] = ResolversParentTypes['FoodLogImported']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badRows?: Resolver<Array<ResolversTypes['BadLogRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFoodLogResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFoodLogResult'] = ResolversParentTypes['ImportFoodLogResult']> = {
  __resolveType: TypeResolveFn<'FoodLogImported' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type NutritionExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutritionExport'] = ResolversParentTypes['NutritionExport']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FoodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodConnection'] = ResolversParentTypes['FoodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodEdge'] = ResolversParentTypes['FoodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
};

export type FoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Food'] = ResolversParentTypes['Food'], FederationReferenceType extends FederationReferenceTypes['Food'] = FederationReferenceTypes['Food']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Food']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ndbNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fdcId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ingredientsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FoodSource'], ParentType, ContextType>;
  energyKcal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nutrients?: Resolver<Array<ResolversTypes['NutrientAmount']>, ParentType, ContextType>;
  missingNutrients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['FoodMeasure']>, ParentType, ContextType>;
  aisle?: Resolver<Maybe<ResolversTypes['Aisle']>, ParentType, ContextType>;
  seasons?: Resolver<Array<ResolversTypes['Season']>, ParentType, ContextType>;
  allergens?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  possibleAllergens?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  unknownIngredients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['FoodPrice']>, ParentType, ContextType>;
  packGrams?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  densityGPerMl?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FoodSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodSource'] = ResolversParentTypes['FoodSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NutrientAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutrientAmount'] = ResolversParentTypes['NutrientAmount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoodMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodMeasure'] = ResolversParentTypes['FoodMeasure']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FoodPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodPrice'] = ResolversParentTypes['FoodPrice']> = {
  centsPer100g?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoodFactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodFactResult'] = ResolversParentTypes['FoodFactResult']> = {
  __resolveType: TypeResolveFn<'FoodFact' | 'FoodUnknown', ParentType, ContextType>;
};

export type FoodFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodFact'] = ResolversParentTypes['FoodFact']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nutrient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portionGrams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  portionAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  otherFoods?: Resolver<Array<ResolversTypes['Food']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodUnknown'] = ResolversParentTypes['FoodUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecipeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeConnection'] = ResolversParentTypes['RecipeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecipeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecipeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeEdge'] = ResolversParentTypes['RecipeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recipe'], ParentType, ContextType>;
};

export type RecipeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recipe'] = ResolversParentTypes['Recipe'], FederationReferenceType extends FederationReferenceTypes['Recipe'] = FederationReferenceTypes['Recipe']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recipe']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['MealSlot']>, ParentType, ContextType>;
  cuisine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unknownIngredients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  servings?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  prepMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cookMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepsDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freezable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ingredients?: Resolver<Array<ResolversTypes['RecipeIngredient']>, ParentType, ContextType, Partial<RecipeIngredientsArgs>>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nutrients?: Resolver<Array<ResolversTypes['NutrientAmount']>, ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proteinG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  allergens?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  diets?: Resolver<Array<ResolversTypes['Diet']>, ParentType, ContextType>;
  myRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  costPerServing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RecipeIngredientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeIngredient'] = ResolversParentTypes['RecipeIngredient']> = {
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecipesImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipesImported'] = ResolversParentTypes['RecipesImported']> = {
  recipes?: Resolver<Array<ResolversTypes['ImportedRecipe']>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['ImportedRecipe']>, ParentType, ContextType>;
  similarTitles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecipeImportRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeImportRefused'] = ResolversParentTypes['RecipeImportRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waysOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRecipesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRecipesResult'] = ResolversParentTypes['ImportRecipesResult']> = {
  __resolveType: TypeResolveFn<'RecipesImported' | 'RecipeImportRefused', ParentType, ContextType>;
};

export type ImportedRecipeChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRecipeChanged'] = ResolversParentTypes['ImportedRecipeChanged']> = {
  recipe?: Resolver<Maybe<ResolversTypes['ImportedRecipe']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportedRecipeNotChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRecipeNotChanged'] = ResolversParentTypes['ImportedRecipeNotChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeImportedRecipeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeImportedRecipeResult'] = ResolversParentTypes['ChangeImportedRecipeResult']> = {
  __resolveType: TypeResolveFn<'ImportedRecipeChanged' | 'ImportedRecipeNotChanged', ParentType, ContextType>;
};

export type ImportedRecipeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRecipeConnection'] = ResolversParentTypes['ImportedRecipeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportedRecipeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportedRecipeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRecipeEdge'] = ResolversParentTypes['ImportedRecipeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportedRecipe'], ParentType, ContextType>;
};

export type ImportedRecipeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRecipe'] = ResolversParentTypes['ImportedRecipe']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['RecipeFormat'], ParentType, ContextType>;
  servings?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  servingsAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prepMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cookMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ingredients?: Resolver<Array<ResolversTypes['ImportedIngredient']>, ParentType, ContextType, Partial<ImportedRecipeIngredientsArgs>>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nutrients?: Resolver<Array<ResolversTypes['CoveredNutrient']>, ParentType, ContextType>;
  missingNutrients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  gramsPerServing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  costPerServing?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  allergens?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  possibleAllergens?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  unknownIngredients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  planning?: Resolver<ResolversTypes['ImportedRecipePlanning'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImportedIngredientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedIngredient'] = ResolversParentTypes['ImportedIngredient']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preparation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingConfidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Food']>, ParentType, ContextType>;
  matchScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['FoodChoice']>, ParentType, ContextType>;
  grams?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gramsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FoodChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodChoice'] = ResolversParentTypes['FoodChoice']> = {
  food?: Resolver<Maybe<ResolversTypes['Food']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoveredNutrientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredNutrient'] = ResolversParentTypes['CoveredNutrient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NutritionProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutritionProfile'] = ResolversParentTypes['NutritionProfile']> = {
  goal?: Resolver<ResolversTypes['NutritionGoal'], ParentType, ContextType>;
  activityLevel?: Resolver<ResolversTypes['ActivityLevel'], ParentType, ContextType>;
  diets?: Resolver<Array<ResolversTypes['Diet']>, ParentType, ContextType>;
  allergens?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  excludedFoods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dislikes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  likes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['MealSlot']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cookingMinutesWeekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cookingMinutesWeekend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bodyFatPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lifeStage?: Resolver<Maybe<ResolversTypes['LifeStage']>, ParentType, ContextType>;
  guideline?: Resolver<ResolversTypes['Guideline'], ParentType, ContextType>;
  weeklyRateKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NutritionProfileUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutritionProfileUpdated'] = ResolversParentTypes['NutritionProfileUpdated']> = {
  profile?: Resolver<ResolversTypes['NutritionProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NutritionInputRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutritionInputRefusal'] = ResolversParentTypes['NutritionInputRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateNutritionProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNutritionProfileResult'] = ResolversParentTypes['UpdateNutritionProfileResult']> = {
  __resolveType: TypeResolveFn<'NutritionProfileUpdated' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type NutritionTargetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutritionTargets'] = ResolversParentTypes['NutritionTargets']> = {
  restingKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  restingMethod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fatFreeMassKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  energyAvailability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  adaptive?: Resolver<Maybe<ResolversTypes['AdaptiveExpenditure']>, ParentType, ContextType>;
  expenditureKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  floorKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proteinG?: Resolver<ResolversTypes['TargetRange'], ParentType, ContextType>;
  carbohydrateG?: Resolver<ResolversTypes['TargetRange'], ParentType, ContextType>;
  fatG?: Resolver<ResolversTypes['TargetRange'], ParentType, ContextType>;
  fibreG?: Resolver<ResolversTypes['TargetRange'], ParentType, ContextType>;
  sodiumMaxMg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  micronutrients?: Resolver<Array<ResolversTypes['ReferenceIntake']>, ParentType, ContextType>;
  referenceVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  adjustments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdaptiveExpenditureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdaptiveExpenditure'] = ResolversParentTypes['AdaptiveExpenditure']> = {
  expenditureKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marginKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightOfLog?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weeklyChangeKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  loggedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weighIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetRange'] = ResolversParentTypes['TargetRange']> = {
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReferenceIntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceIntake'] = ResolversParentTypes['ReferenceIntake']> = {
  nutrientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommended?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MealPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlan'] = ResolversParentTypes['MealPlan'], FederationReferenceType extends FederationReferenceTypes['MealPlan'] = FederationReferenceTypes['MealPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MealPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MealPlanStatus'], ParentType, ContextType>;
  supersedesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersededById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['PlannedDay']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['PlannedWeek']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  eatenValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minutesWeekday?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minutesWeekend?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nutrition?: Resolver<Array<ResolversTypes['PlannedNutrient']>, ParentType, ContextType>;
  shoppingList?: Resolver<ResolversTypes['ShoppingList'], ParentType, ContextType>;
  pantryUse?: Resolver<Array<ResolversTypes['PlannedPantryUse']>, ParentType, ContextType>;
  leftovers?: Resolver<Array<ResolversTypes['PackLeftover']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['MealPlanProof'], ParentType, ContextType>;
  improvement?: Resolver<Maybe<ResolversTypes['MealPlanImprovement']>, ParentType, ContextType>;
  goalsMissed?: Resolver<Array<ResolversTypes['GoalMiss']>, ParentType, ContextType>;
  shortfalls?: Resolver<Array<ResolversTypes['MealPlanShortfall']>, ParentType, ContextType>;
  hardLimitsMet?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  energyAim?: Resolver<ResolversTypes['MealPlanEnergyAim'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MealPlanEnergyAimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanEnergyAim'] = ResolversParentTypes['MealPlanEnergyAim']> = {
  expenditureKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targetKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weeklyChangeKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weeklyLossLimitKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  adjustments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MealPlanShortfallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanShortfall'] = ResolversParentTypes['MealPlanShortfall']> = {
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedDay'] = ResolversParentTypes['PlannedDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meals?: Resolver<Array<ResolversTypes['PlannedMeal']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['NutrientTotals'], ParentType, ContextType>;
  energyRangeKcal?: Resolver<ResolversTypes['TargetRange'], ParentType, ContextType>;
  away?: Resolver<Array<ResolversTypes['PlannedAway']>, ParentType, ContextType>;
  trainingKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  prepMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PlannedWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedWeek'] = ResolversParentTypes['PlannedWeek']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dailyMeans?: Resolver<ResolversTypes['NutrientTotals'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  prepMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NutrientTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutrientTotals'] = ResolversParentTypes['NutrientTotals']> = {
  energyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proteinG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  carbohydrateG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fatG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fibreG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sodiumMg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlannedMealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedMeal'] = ResolversParentTypes['PlannedMeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['MealSlot'], ParentType, ContextType>;
  recipe?: Resolver<ResolversTypes['Recipe'], ParentType, ContextType>;
  portion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  servings?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['NutrientTotals'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  prepMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftoverOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cookedFor?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workout?: Resolver<Maybe<ResolversTypes['WorkoutMoment']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MealReason']>, ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['MealAlternative']>, ParentType, ContextType, RequireFields<PlannedMealAlternativesArgs, 'first'>>;
};

export type MealReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealReason'] = ResolversParentTypes['MealReason']> = {
  factor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MealAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealAlternative'] = ResolversParentTypes['MealAlternative']> = {
  recipe?: Resolver<ResolversTypes['Recipe'], ParentType, ContextType>;
  portion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaEnergyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  keepsAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlannedNutrientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedNutrient'] = ResolversParentTypes['PlannedNutrient']> = {
  nutrientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recommendedPerDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upperPerDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShoppingListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShoppingList'] = ResolversParentTypes['ShoppingList']> = {
  aisles?: Resolver<Array<ResolversTypes['ShoppingAisle']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShoppingAisleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShoppingAisle'] = ResolversParentTypes['ShoppingAisle']> = {
  aisle?: Resolver<ResolversTypes['Aisle'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ShoppingItem']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShoppingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShoppingItem'] = ResolversParentTypes['ShoppingItem']> = {
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  weekIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neededGrams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fromPantryGrams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  packs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packGrams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['FoodPrice']>, ParentType, ContextType>;
};

export type MealPlanProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanProof'] = ResolversParentTypes['MealPlanProof']> = {
  objective?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iterations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MealPlanChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanChanged'] = ResolversParentTypes['MealPlanChanged']> = {
  mealPlan?: Resolver<ResolversTypes['MealPlan'], ParentType, ContextType>;
  previousId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changedMealIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSupersededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSuperseded'] = ResolversParentTypes['PlanSuperseded']> = {
  latestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MealChangeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealChangeRefused'] = ResolversParentTypes['MealChangeRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broken?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMealPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMealPlanResult'] = ResolversParentTypes['ChangeMealPlanResult']> = {
  __resolveType: TypeResolveFn<'MealPlanChanged' | 'PlanSuperseded' | 'MealChangeRefused', ParentType, ContextType>;
};

export type MealPlanImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanImprovement'] = ResolversParentTypes['MealPlanImprovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mealPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MealPlanImprovementStatus'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gapBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gapAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pointsGained?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  improvedPlanId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MealPlanImprovementAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanImprovementAccepted'] = ResolversParentTypes['MealPlanImprovementAccepted']> = {
  improvement?: Resolver<ResolversTypes['MealPlanImprovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MealPlanImprovementCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanImprovementCancelled'] = ResolversParentTypes['MealPlanImprovementCancelled']> = {
  improvement?: Resolver<ResolversTypes['MealPlanImprovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MealPlanImprovementRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanImprovementRefused'] = ResolversParentTypes['MealPlanImprovementRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waysOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['MealPlanImprovement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImproveMealPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImproveMealPlanResult'] = ResolversParentTypes['ImproveMealPlanResult']> = {
  __resolveType: TypeResolveFn<'MealPlanImprovementAccepted' | 'PlanSuperseded' | 'MealPlanImprovementRefused', ParentType, ContextType>;
};

export type CancelMealPlanImprovementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMealPlanImprovementResult'] = ResolversParentTypes['CancelMealPlanImprovementResult']> = {
  __resolveType: TypeResolveFn<'MealPlanImprovementCancelled' | 'MealPlanImprovementRefused', ParentType, ContextType>;
};

export type GroceryListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryList'] = ResolversParentTypes['GroceryList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mealPlanId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  weekIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  behindPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['GroceryItem']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stores?: Resolver<Array<ResolversTypes['StoreTotal']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['GroceryListShare']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GroceryListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryListConnection'] = ResolversParentTypes['GroceryListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroceryListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroceryListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryListEdge'] = ResolversParentTypes['GroceryListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroceryList'], ParentType, ContextType>;
};

export type GroceryItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryItem'] = ResolversParentTypes['GroceryItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['Food']>, ParentType, ContextType>;
  aisle?: Resolver<Maybe<ResolversTypes['Aisle']>, ParentType, ContextType>;
  neededGrams?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packGrams?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  checkAtHome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Food']>, ParentType, ContextType>;
  ticked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tickedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['StorePrice']>, ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['FoodSubstitute']>, ParentType, ContextType, RequireFields<GroceryItemSubstitutesArgs, 'first'>>;
};

export type StorePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StorePrice'] = ResolversParentTypes['StorePrice']> = {
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packGrams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StoreTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreTotal'] = ResolversParentTypes['StoreTotal']> = {
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldestDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FoodSubstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodSubstitute'] = ResolversParentTypes['FoodSubstitute']> = {
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SubstituteReason']>, ParentType, ContextType>;
  packs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  saving?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deltaEnergyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaProteinG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaCarbohydrateG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaFatG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaFibreG?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaSodiumMg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroceryListShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryListShare'] = ResolversParentTypes['GroceryListShare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canTick?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SharedGroceryListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedGroceryList'] = ResolversParentTypes['SharedGroceryList']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['GroceryItem']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  canTick?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GroceryListEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryListEvent'] = ResolversParentTypes['GroceryListEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['GroceryList'], ParentType, ContextType>;
};

export type SharedGroceryListEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedGroceryListEvent'] = ResolversParentTypes['SharedGroceryListEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['GroceryItem']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type GroceryListChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryListChanged'] = ResolversParentTypes['GroceryListChanged']> = {
  list?: Resolver<ResolversTypes['GroceryList'], ParentType, ContextType>;
  itemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedItemTickedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedItemTicked'] = ResolversParentTypes['SharedItemTicked']> = {
  items?: Resolver<Array<ResolversTypes['GroceryItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroceryListRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryListRemoved'] = ResolversParentTypes['GroceryListRemoved']> = {
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroceryListSharedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryListShared'] = ResolversParentTypes['GroceryListShared']> = {
  share?: Resolver<ResolversTypes['GroceryListShare'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroceryRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroceryRefusal'] = ResolversParentTypes['GroceryRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waysOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeGroceryListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeGroceryListResult'] = ResolversParentTypes['ChangeGroceryListResult']> = {
  __resolveType: TypeResolveFn<'GroceryListChanged' | 'GroceryRefusal', ParentType, ContextType>;
};

export type ShareGroceryListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareGroceryListResult'] = ResolversParentTypes['ShareGroceryListResult']> = {
  __resolveType: TypeResolveFn<'GroceryListShared' | 'GroceryRefusal', ParentType, ContextType>;
};

export type TickSharedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TickSharedResult'] = ResolversParentTypes['TickSharedResult']> = {
  __resolveType: TypeResolveFn<'SharedItemTicked' | 'GroceryRefusal', ParentType, ContextType>;
};

export type NutritionReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NutritionReservation'] = ResolversParentTypes['NutritionReservation']> = {
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mealPlan?: Resolver<ResolversTypes['MealPlan'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minutesWeekday?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minutesWeekend?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReserveNutritionOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveNutritionOfferResult'] = ResolversParentTypes['ReserveNutritionOfferResult']> = {
  __resolveType: TypeResolveFn<'NutritionReservation' | 'Refusal', ParentType, ContextType>;
};

export type MealWishesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealWishesResult'] = ResolversParentTypes['MealWishesResult']> = {
  __resolveType: TypeResolveFn<'MealWishesPossible' | 'MealWishesImpossible' | 'Refusal', ParentType, ContextType>;
};

export type MealWishesPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealWishesPossible'] = ResolversParentTypes['MealWishesPossible']> = {
  hardWishes?: Resolver<Array<ResolversTypes['MealWish']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MealWishesImpossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealWishesImpossible'] = ResolversParentTypes['MealWishesImpossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflict?: Resolver<Array<ResolversTypes['MealWish']>, ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['MealWishWayOut']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MealWishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealWish'] = ResolversParentTypes['MealWish']> = {
  kind?: Resolver<ResolversTypes['MealWishKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MealWishWayOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealWishWayOut'] = ResolversParentTypes['MealWishWayOut']> = {
  changes?: Resolver<Array<ResolversTypes['MealWishChange']>, ParentType, ContextType>;
  regret?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MealWishChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealWishChange'] = ResolversParentTypes['MealWishChange']> = {
  wish?: Resolver<ResolversTypes['MealWish'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['WishDirection'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PantryItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PantryItem'] = ResolversParentTypes['PantryItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PantryChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PantryChanged'] = ResolversParentTypes['PantryChanged']> = {
  items?: Resolver<Array<ResolversTypes['PantryItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePantryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePantryResult'] = ResolversParentTypes['ChangePantryResult']> = {
  __resolveType: TypeResolveFn<'PantryChanged' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type PlannedPantryUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedPantryUse'] = ResolversParentTypes['PlannedPantryUse']> = {
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PackLeftoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackLeftover'] = ResolversParentTypes['PackLeftover']> = {
  food?: Resolver<ResolversTypes['Food'], ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HouseholdEaterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEater'] = ResolversParentTypes['HouseholdEater']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['MealSlot']>, ParentType, ContextType>;
  diets?: Resolver<Array<ResolversTypes['Diet']>, ParentType, ContextType>;
  allergens?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  excludedFoods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HouseholdEatersChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEatersChanged'] = ResolversParentTypes['HouseholdEatersChanged']> = {
  eaters?: Resolver<Array<ResolversTypes['HouseholdEater']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeHouseholdEatersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHouseholdEatersResult'] = ResolversParentTypes['ChangeHouseholdEatersResult']> = {
  __resolveType: TypeResolveFn<'HouseholdEatersChanged' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type MealAwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealAway'] = ResolversParentTypes['MealAway']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['MealSlot'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MealAwayKind'], ParentType, ContextType>;
  energyKcal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MealsAwayChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealsAwayChanged'] = ResolversParentTypes['MealsAwayChanged']> = {
  meals?: Resolver<Array<ResolversTypes['MealAway']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMealAwayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMealAwayResult'] = ResolversParentTypes['SetMealAwayResult']> = {
  __resolveType: TypeResolveFn<'MealsAwayChanged' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type PlannedAwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedAway'] = ResolversParentTypes['PlannedAway']> = {
  slot?: Resolver<ResolversTypes['MealSlot'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MealAwayKind'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['NutrientTotals'], ParentType, ContextType>;
};

export type ImportedRecipePlanningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRecipePlanning'] = ResolversParentTypes['ImportedRecipePlanning']> = {
  isPlannable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['MealSlot']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onlyWithoutRules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReplanMealsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplanMealsResult'] = ResolversParentTypes['ReplanMealsResult']> = {
  __resolveType: TypeResolveFn<'MealPlanChanged' | 'PlanSuperseded' | 'MealChangeRefused' | 'MealWishesImpossible', ParentType, ContextType>;
};

export type MealPlanTradeOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlanTradeOff'] = ResolversParentTypes['MealPlanTradeOff']> = {
  kind?: Resolver<ResolversTypes['MealTradeOffKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gainPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimatedPoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deltaCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deltaMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  goalsMissed?: Resolver<Array<ResolversTypes['GoalMiss']>, ParentType, ContextType>;
  changedMeals?: Resolver<Array<ResolversTypes['MealTradeOffChange']>, ParentType, ContextType>;
};

export type MealTradeOffChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealTradeOffChange'] = ResolversParentTypes['MealTradeOffChange']> = {
  mealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
  portion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecipeRatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeRated'] = ResolversParentTypes['RecipeRated']> = {
  recipe?: Resolver<ResolversTypes['Recipe'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateRecipeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateRecipeResult'] = ResolversParentTypes['RateRecipeResult']> = {
  __resolveType: TypeResolveFn<'RecipeRated' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type TasteForgottenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TasteForgotten'] = ResolversParentTypes['TasteForgotten']> = {
  signals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipeRecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeRecommendationConnection'] = ResolversParentTypes['RecipeRecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecipeRecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecipeRecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeRecommendationEdge'] = ResolversParentTypes['RecipeRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecipeRecommendation'], ParentType, ContextType>;
};

export type RecipeRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeRecommendation'] = ResolversParentTypes['RecipeRecommendation']> = {
  recipe?: Resolver<ResolversTypes['Recipe'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uncertainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  likes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Recipe']>, ParentType, ContextType>;
};

export type TasteSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TasteSignal'] = ResolversParentTypes['TasteSignal']> = {
  recipeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TasteSignalKind'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TastePreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TastePreference'] = ResolversParentTypes['TastePreference']> = {
  kind?: Resolver<ResolversTypes['TasteFeatureKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TasteProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TasteProfile'] = ResolversParentTypes['TasteProfile']> = {
  signals?: Resolver<Array<ResolversTypes['TasteSignal']>, ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['TastePreference']>, ParentType, ContextType>;
  explained?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CalendarDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDocument'] = ResolversParentTypes['CalendarDocument']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MealCalendarOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCalendarOpened'] = ResolversParentTypes['MealCalendarOpened']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenMealCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenMealCalendarResult'] = ResolversParentTypes['OpenMealCalendarResult']> = {
  __resolveType: TypeResolveFn<'MealCalendarOpened' | 'NutritionInputRefusal', ParentType, ContextType>;
};

export type MealCalendarClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCalendarClosed'] = ResolversParentTypes['MealCalendarClosed']> = {
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  ResourceAmount?: ResourceAmountResolvers<ContextType>;
  ResourcePrice?: ResourcePriceResolvers<ContextType>;
  GoalMiss?: GoalMissResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  OfferSet?: OfferSetResolvers<ContextType>;
  ReservationEnded?: ReservationEndedResolvers<ContextType>;
  EndReservationResult?: EndReservationResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  PriceObservation?: PriceObservationResolvers<ContextType>;
  ReceiptLine?: ReceiptLineResolvers<ContextType>;
  ReceiptFood?: ReceiptFoodResolvers<ContextType>;
  LoggedDay?: LoggedDayResolvers<ContextType>;
  LoggedFood?: LoggedFoodResolvers<ContextType>;
  LoggedAmount?: LoggedAmountResolvers<ContextType>;
  BodyRecord?: BodyRecordResolvers<ContextType>;
  NutritionProgress?: NutritionProgressResolvers<ContextType>;
  FoodLogged?: FoodLoggedResolvers<ContextType>;
  LogFoodResult?: LogFoodResultResolvers<ContextType>;
  LoggedFoodRemoved?: LoggedFoodRemovedResolvers<ContextType>;
  BodyRecorded?: BodyRecordedResolvers<ContextType>;
  RecordBodyResult?: RecordBodyResultResolvers<ContextType>;
  BadLogRow?: BadLogRowResolvers<ContextType>;
  FoodLogImported?: FoodLogImportedResolvers<ContextType>;
  ImportFoodLogResult?: ImportFoodLogResultResolvers<ContextType>;
  NutritionExport?: NutritionExportResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  FoodConnection?: FoodConnectionResolvers<ContextType>;
  FoodEdge?: FoodEdgeResolvers<ContextType>;
  Food?: FoodResolvers<ContextType>;
  FoodSource?: FoodSourceResolvers<ContextType>;
  NutrientAmount?: NutrientAmountResolvers<ContextType>;
  FoodMeasure?: FoodMeasureResolvers<ContextType>;
  FoodPrice?: FoodPriceResolvers<ContextType>;
  FoodFactResult?: FoodFactResultResolvers<ContextType>;
  FoodFact?: FoodFactResolvers<ContextType>;
  FoodUnknown?: FoodUnknownResolvers<ContextType>;
  RecipeConnection?: RecipeConnectionResolvers<ContextType>;
  RecipeEdge?: RecipeEdgeResolvers<ContextType>;
  Recipe?: RecipeResolvers<ContextType>;
  RecipeIngredient?: RecipeIngredientResolvers<ContextType>;
  RecipesImported?: RecipesImportedResolvers<ContextType>;
  RecipeImportRefused?: RecipeImportRefusedResolvers<ContextType>;
  ImportRecipesResult?: ImportRecipesResultResolvers<ContextType>;
  ImportedRecipeChanged?: ImportedRecipeChangedResolvers<ContextType>;
  ImportedRecipeNotChanged?: ImportedRecipeNotChangedResolvers<ContextType>;
  ChangeImportedRecipeResult?: ChangeImportedRecipeResultResolvers<ContextType>;
  ImportedRecipeConnection?: ImportedRecipeConnectionResolvers<ContextType>;
  ImportedRecipeEdge?: ImportedRecipeEdgeResolvers<ContextType>;
  ImportedRecipe?: ImportedRecipeResolvers<ContextType>;
  ImportedIngredient?: ImportedIngredientResolvers<ContextType>;
  FoodChoice?: FoodChoiceResolvers<ContextType>;
  CoveredNutrient?: CoveredNutrientResolvers<ContextType>;
  NutritionProfile?: NutritionProfileResolvers<ContextType>;
  NutritionProfileUpdated?: NutritionProfileUpdatedResolvers<ContextType>;
  NutritionInputRefusal?: NutritionInputRefusalResolvers<ContextType>;
  UpdateNutritionProfileResult?: UpdateNutritionProfileResultResolvers<ContextType>;
  NutritionTargets?: NutritionTargetsResolvers<ContextType>;
  AdaptiveExpenditure?: AdaptiveExpenditureResolvers<ContextType>;
  TargetRange?: TargetRangeResolvers<ContextType>;
  ReferenceIntake?: ReferenceIntakeResolvers<ContextType>;
  MealPlan?: MealPlanResolvers<ContextType>;
  MealPlanEnergyAim?: MealPlanEnergyAimResolvers<ContextType>;
  MealPlanShortfall?: MealPlanShortfallResolvers<ContextType>;
  PlannedDay?: PlannedDayResolvers<ContextType>;
  PlannedWeek?: PlannedWeekResolvers<ContextType>;
  NutrientTotals?: NutrientTotalsResolvers<ContextType>;
  PlannedMeal?: PlannedMealResolvers<ContextType>;
  MealReason?: MealReasonResolvers<ContextType>;
  MealAlternative?: MealAlternativeResolvers<ContextType>;
  PlannedNutrient?: PlannedNutrientResolvers<ContextType>;
  ShoppingList?: ShoppingListResolvers<ContextType>;
  ShoppingAisle?: ShoppingAisleResolvers<ContextType>;
  ShoppingItem?: ShoppingItemResolvers<ContextType>;
  MealPlanProof?: MealPlanProofResolvers<ContextType>;
  MealPlanChanged?: MealPlanChangedResolvers<ContextType>;
  PlanSuperseded?: PlanSupersededResolvers<ContextType>;
  MealChangeRefused?: MealChangeRefusedResolvers<ContextType>;
  ChangeMealPlanResult?: ChangeMealPlanResultResolvers<ContextType>;
  MealPlanImprovement?: MealPlanImprovementResolvers<ContextType>;
  MealPlanImprovementAccepted?: MealPlanImprovementAcceptedResolvers<ContextType>;
  MealPlanImprovementCancelled?: MealPlanImprovementCancelledResolvers<ContextType>;
  MealPlanImprovementRefused?: MealPlanImprovementRefusedResolvers<ContextType>;
  ImproveMealPlanResult?: ImproveMealPlanResultResolvers<ContextType>;
  CancelMealPlanImprovementResult?: CancelMealPlanImprovementResultResolvers<ContextType>;
  GroceryList?: GroceryListResolvers<ContextType>;
  GroceryListConnection?: GroceryListConnectionResolvers<ContextType>;
  GroceryListEdge?: GroceryListEdgeResolvers<ContextType>;
  GroceryItem?: GroceryItemResolvers<ContextType>;
  StorePrice?: StorePriceResolvers<ContextType>;
  StoreTotal?: StoreTotalResolvers<ContextType>;
  FoodSubstitute?: FoodSubstituteResolvers<ContextType>;
  GroceryListShare?: GroceryListShareResolvers<ContextType>;
  SharedGroceryList?: SharedGroceryListResolvers<ContextType>;
  GroceryListEvent?: GroceryListEventResolvers<ContextType>;
  SharedGroceryListEvent?: SharedGroceryListEventResolvers<ContextType>;
  GroceryListChanged?: GroceryListChangedResolvers<ContextType>;
  SharedItemTicked?: SharedItemTickedResolvers<ContextType>;
  GroceryListRemoved?: GroceryListRemovedResolvers<ContextType>;
  GroceryListShared?: GroceryListSharedResolvers<ContextType>;
  GroceryRefusal?: GroceryRefusalResolvers<ContextType>;
  ChangeGroceryListResult?: ChangeGroceryListResultResolvers<ContextType>;
  ShareGroceryListResult?: ShareGroceryListResultResolvers<ContextType>;
  TickSharedResult?: TickSharedResultResolvers<ContextType>;
  NutritionReservation?: NutritionReservationResolvers<ContextType>;
  ReserveNutritionOfferResult?: ReserveNutritionOfferResultResolvers<ContextType>;
  MealWishesResult?: MealWishesResultResolvers<ContextType>;
  MealWishesPossible?: MealWishesPossibleResolvers<ContextType>;
  MealWishesImpossible?: MealWishesImpossibleResolvers<ContextType>;
  MealWish?: MealWishResolvers<ContextType>;
  MealWishWayOut?: MealWishWayOutResolvers<ContextType>;
  MealWishChange?: MealWishChangeResolvers<ContextType>;
  PantryItem?: PantryItemResolvers<ContextType>;
  PantryChanged?: PantryChangedResolvers<ContextType>;
  ChangePantryResult?: ChangePantryResultResolvers<ContextType>;
  PlannedPantryUse?: PlannedPantryUseResolvers<ContextType>;
  PackLeftover?: PackLeftoverResolvers<ContextType>;
  HouseholdEater?: HouseholdEaterResolvers<ContextType>;
  HouseholdEatersChanged?: HouseholdEatersChangedResolvers<ContextType>;
  ChangeHouseholdEatersResult?: ChangeHouseholdEatersResultResolvers<ContextType>;
  MealAway?: MealAwayResolvers<ContextType>;
  MealsAwayChanged?: MealsAwayChangedResolvers<ContextType>;
  SetMealAwayResult?: SetMealAwayResultResolvers<ContextType>;
  PlannedAway?: PlannedAwayResolvers<ContextType>;
  ImportedRecipePlanning?: ImportedRecipePlanningResolvers<ContextType>;
  ReplanMealsResult?: ReplanMealsResultResolvers<ContextType>;
  MealPlanTradeOff?: MealPlanTradeOffResolvers<ContextType>;
  MealTradeOffChange?: MealTradeOffChangeResolvers<ContextType>;
  RecipeRated?: RecipeRatedResolvers<ContextType>;
  RateRecipeResult?: RateRecipeResultResolvers<ContextType>;
  TasteForgotten?: TasteForgottenResolvers<ContextType>;
  RecipeRecommendationConnection?: RecipeRecommendationConnectionResolvers<ContextType>;
  RecipeRecommendationEdge?: RecipeRecommendationEdgeResolvers<ContextType>;
  RecipeRecommendation?: RecipeRecommendationResolvers<ContextType>;
  TasteSignal?: TasteSignalResolvers<ContextType>;
  TastePreference?: TastePreferenceResolvers<ContextType>;
  TasteProfile?: TasteProfileResolvers<ContextType>;
  CalendarDocument?: CalendarDocumentResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  MealCalendarOpened?: MealCalendarOpenedResolvers<ContextType>;
  OpenMealCalendarResult?: OpenMealCalendarResultResolvers<ContextType>;
  MealCalendarClosed?: MealCalendarClosedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  extends?: ExtendsDirectiveResolver<any, any, ContextType>;
};
