/* Generated from the .graphql files and supergraph.graphql by `npm run codegen`. Do not edit. */
import type { TypedDocumentNode } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a line of a plan is. */
export type BudgetLineKind =
  /** A bill or minimum payment. */
  | 'BILL'
  /** Food. */
  | 'FOOD'
  /** Everyday needs without a bill, such as transport. */
  | 'NEED'
  /** Training. */
  | 'FITNESS'
  /** Money kept: emergency fund and savings. */
  | 'SAVINGS'
  /** A goal: something to save for, or a debt paid faster. */
  | 'GOAL'
  /** Everything that makes life nice. */
  | 'FUN';

/** Where a request stands. */
export type RequestStatus =
  /** The agents are at work. */
  | 'RUNNING'
  /** Answered; where a plan was asked for, it stands. */
  | 'ANSWERED'
  /** A question has to be answered first. */
  | 'NEEDS_CLARIFICATION'
  /** Not something the agents do; the answer says what they can do. */
  | 'OUT_OF_SCOPE'
  /** What was asked cannot all hold; the answer gives the conflict and the ways out. */
  | 'IMPOSSIBLE'
  /** Ended by a fault; the earlier plan stands. */
  | 'FAILED';

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

/** How a meal stands to training. */
export type WorkoutMoment =
  /** Ends one to four hours before a session. */
  | 'PRE_WORKOUT'
  /** The next meal after a session. */
  | 'POST_WORKOUT';

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

/** Why a substitute is offered. */
export type SubstituteReason =
  /** It costs less for the grams needed. */
  | 'CHEAPER'
  /** It is in season, and the food is not. */
  | 'SEASONAL';

/** Input of signUp. */
export type SignUpInput = {
  /** E-mail address; its case does not matter. */
  email: string;
  /** At least 15 characters, not a common password; anything goes otherwise. */
  password: string;
  /** How the person wants to be called, 1 to 80 characters. */
  displayName: string;
  /** IANA time zone; UTC when left out. */
  timeZone?: string | null | undefined;
  /** ISO 4217; USD when left out. */
  currency?: string | null | undefined;
  /** BCP 47; en-US when left out. */
  locale?: string | null | undefined;
};

/** Input of signIn. */
export type SignInInput = {
  /** E-mail address of the account. */
  email: string;
  /** Its password. */
  password: string;
};

/** Input of refreshAuthSession. */
export type RefreshAuthSessionInput = {
  /** The refresh token of the latest pair. */
  refreshToken: string;
};

/** Input of ask. */
export type AskInput = {
  /** What the person says: 1 to 4,000 characters. */
  text: string;
  /** Repeating a call with the same key gives the same request, not a second one. */
  idempotencyKey?: string | number | null | undefined;
  /** Milliseconds to wait for the plan before answering with a running request, 0 to 15,000. */
  waitMs?: number | null | undefined;
};

/** Input of acceptProposal. */
export type AcceptProposalInput = {
  /** The request whose answer is acceptable. */
  requestId: string | number;
  /** Milliseconds to wait for the plan before answering with a running request, 0 to 15,000. */
  waitMs?: number | null | undefined;
};

/** Input of swapMeal. */
export type SwapMealInput = {
  /** The plan; it must be the latest version. */
  mealPlanId: string | number;
  /** The meal. */
  mealId: string | number;
  /** What to eat instead; left out = the best that breaks no hard limit. */
  recipeId?: string | number | null | undefined;
};

/** Input of improveMealPlan. */
export type ImproveMealPlanInput = {
  /** The plan; it must be the latest version. */
  mealPlanId: string | number;
};

/** Input of cancelMealPlanImprovement. */
export type CancelMealPlanImprovementInput = {
  /** The search. */
  improvementId: string | number;
};

/** Input of createGroceryList. */
export type CreateGroceryListInput = {
  /** At most 100 characters; left out = named after the plan. */
  name?: string | null | undefined;
  /** The meal plan; left out = the one that stands. */
  mealPlanId?: string | number | null | undefined;
  /** One week of the plan, from 0; left out = all of it. */
  weekIndex?: number | null | undefined;
  /** Begins without a plan. */
  empty?: boolean | null | undefined;
  /** ISO 4217, for a list without a plan; left out = of the meal plan that stands, the newest list or receipt, else USD. */
  currency?: string | null | undefined;
  /** Repeating a call with the same key makes no second list. */
  idempotencyKey: string | number;
};

/** Input of refreshGroceryList. */
export type RefreshGroceryListInput = {
  /** The list. */
  listId: string | number;
};

/** Input of addGroceryItem. */
export type AddGroceryItemInput = {
  /** The list. */
  listId: string | number;
  /** E.g. 2 cups of oats, or candles; at most 200 characters. A food without an amount is one pack. */
  words: string;
};

/** Input of tickGroceryItem. */
export type TickGroceryItemInput = {
  /** The item. */
  itemId: string | number;
  /** True = it is in the basket. */
  ticked: boolean;
};

/** Input of substituteGroceryItem. */
export type SubstituteGroceryItemInput = {
  /** The item. */
  itemId: string | number;
  /** A food of the catalogue. */
  foodId: string | number;
};

/** Input of shareGroceryList. */
export type ShareGroceryListInput = {
  /** The list. */
  listId: string | number;
  /** Who it is for; at most 60 characters. */
  name?: string | null | undefined;
  /** Whether it may tick; true when left out. */
  canTick?: boolean | null | undefined;
  /** How long it lives, 1 to 2,160 hours; a week when left out. */
  hours?: number | null | undefined;
};

/** Input of tickSharedGroceryItem. */
export type TickSharedGroceryItemInput = {
  /** The token of the link. */
  token: string;
  /** An item of its list. */
  itemId: string | number;
  /** True = it is in the basket. */
  ticked: boolean;
};

/** Input of moveSession. */
export type MoveSessionInput = {
  /** The program, in its newest version. */
  programId: string | number;
  /** The session in it. */
  sessionId: string | number;
  /** The new day. */
  date: string;
  /** HH:MM; the old time, or the nearest free one, when left out. */
  startTime?: string | null | undefined;
  /** Repeating a call with the same key gives the same version. */
  idempotencyKey: string | number;
};

export type SessionPartsFragment = { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string | null } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string | null } }
    | { __typename: 'IdentityRefusal', code: string, message: string, field: string | null }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string | null } }
    | { __typename: 'IdentityRefusal', code: string, message: string, field: string | null }
   };

export type ContinueAsDemoMutationVariables = Exact<{ [key: string]: never; }>;


export type ContinueAsDemoMutation = { continueAsDemo:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string | null } }
    | { __typename: 'IdentityRefusal', code: string, message: string, field: string | null }
   };

export type RefreshMutationVariables = Exact<{
  input: RefreshAuthSessionInput;
}>;


export type RefreshMutation = { refreshAuthSession:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string | null } }
    | { __typename: 'IdentityRefusal', code: string, message: string, field: string | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type AmountFragment = { amountMinor: number, currency: string };

export type MealPartsFragment = { id: string, slot: MealSlot, portion: number, prepMinutes: number, leftoverOf: string | null, workout: WorkoutMoment | null, cost: { amountMinor: number, currency: string }, totals: { energyKcal: number, proteinG: number }, recipe: { id: string, title: string } };

export type PlanPartsFragment = { id: string, cursor: string, revision: number, startDate: string, horizonDays: number, change: string, unchecked: Array<string>, proof: { value: number, upperBound: number, coordinationGap: number, mealsGap: number | null, placementOptimal: boolean | null, rounds: Array<{ round: number, upperBound: number, lowerBound: number }> }, conflicts: Array<{ resource: string, explanation: string }>, assessment: { missing: Array<string>, assumed: Array<string> }, mealPlan: { id: string, shortfalls: Array<{ text: string, remedy: string | null }>, cost: { amountMinor: number, currency: string }, days: Array<{ date: string, prepMinutes: number, cost: { amountMinor: number, currency: string }, totals: { energyKcal: number, proteinG: number }, meals: Array<{ id: string, slot: MealSlot, portion: number, prepMinutes: number, leftoverOf: string | null, workout: WorkoutMoment | null, cost: { amountMinor: number, currency: string }, totals: { energyKcal: number, proteinG: number }, recipe: { id: string, title: string } }> }>, shoppingList: { cost: { amountMinor: number, currency: string }, aisles: Array<{ aisle: Aisle, cost: { amountMinor: number, currency: string }, items: Array<{ packs: number, neededGrams: number, weekIndex: number, food: { id: string, name: string } }> }> } } | null, trainingProgram: { id: string, weeks: Array<{ index: number, sessions: Array<{ id: string, date: string, startTime: string, minutes: number, title: string, energyKcal: number, reason: string, exercises: Array<{ name: string, sets: number, reps: number | null, seconds: number | null, loadKg: number | null }> }> }> } | null, budgetPlan: { id: string, income: { amountMinor: number, currency: string }, lines: Array<{ id: string, name: string, kind: BudgetLineKind, reason: string, amount: { amountMinor: number, currency: string } }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { viewer: { id: string, displayName: string | null, currentPlan: { id: string, cursor: string, revision: number, startDate: string, horizonDays: number, change: string, unchecked: Array<string>, proof: { value: number, upperBound: number, coordinationGap: number, mealsGap: number | null, placementOptimal: boolean | null, rounds: Array<{ round: number, upperBound: number, lowerBound: number }> }, conflicts: Array<{ resource: string, explanation: string }>, assessment: { missing: Array<string>, assumed: Array<string> }, mealPlan: { id: string, shortfalls: Array<{ text: string, remedy: string | null }>, cost: { amountMinor: number, currency: string }, days: Array<{ date: string, prepMinutes: number, cost: { amountMinor: number, currency: string }, totals: { energyKcal: number, proteinG: number }, meals: Array<{ id: string, slot: MealSlot, portion: number, prepMinutes: number, leftoverOf: string | null, workout: WorkoutMoment | null, cost: { amountMinor: number, currency: string }, totals: { energyKcal: number, proteinG: number }, recipe: { id: string, title: string } }> }>, shoppingList: { cost: { amountMinor: number, currency: string }, aisles: Array<{ aisle: Aisle, cost: { amountMinor: number, currency: string }, items: Array<{ packs: number, neededGrams: number, weekIndex: number, food: { id: string, name: string } }> }> } } | null, trainingProgram: { id: string, weeks: Array<{ index: number, sessions: Array<{ id: string, date: string, startTime: string, minutes: number, title: string, energyKcal: number, reason: string, exercises: Array<{ name: string, sets: number, reps: number | null, seconds: number | null, loadKg: number | null }> }> }> } | null, budgetPlan: { id: string, income: { amountMinor: number, currency: string }, lines: Array<{ id: string, name: string, kind: BudgetLineKind, reason: string, amount: { amountMinor: number, currency: string } }> } | null } | null } | null };

export type AnswerPartsFragment = { text: string, waysOut: Array<string>, acceptable: boolean | null };

type AskParts_Request_Fragment = { __typename: 'Request', id: string, status: RequestStatus, answer: { text: string, waysOut: Array<string>, acceptable: boolean | null } | null };

type AskParts_AskRefusal_Fragment = { __typename: 'AskRefusal', code: string, message: string };

export type AskPartsFragment =
  | AskParts_Request_Fragment
  | AskParts_AskRefusal_Fragment
;

export type AskMutationVariables = Exact<{
  input: AskInput;
}>;


export type AskMutation = { ask:
    | { __typename: 'Request', id: string, status: RequestStatus, answer: { text: string, waysOut: Array<string>, acceptable: boolean | null } | null }
    | { __typename: 'AskRefusal', code: string, message: string }
   };

export type AcceptProposalMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;


export type AcceptProposalMutation = { acceptProposal:
    | { __typename: 'Request', id: string, status: RequestStatus, answer: { text: string, waysOut: Array<string>, acceptable: boolean | null } | null }
    | { __typename: 'AskRefusal', code: string, message: string }
   };

export type ProgressSubscriptionVariables = Exact<{
  requestId: string | number;
  after?: string | null | undefined;
}>;


export type ProgressSubscription = { requestProgress: { cursor: string, sequence: number, stage: string, agent: string | null, message: string, done: number, request: { id: string, status: RequestStatus, answer: { text: string, waysOut: Array<string>, acceptable: boolean | null } | null } } | null };

export type PlanUpdatedSubscriptionVariables = Exact<{
  planId: string | number;
  after?: string | null | undefined;
}>;


export type PlanUpdatedSubscription = { planUpdated: { cursor: string, change: string, plan: { id: string, cursor: string, revision: number, startDate: string, horizonDays: number, change: string, unchecked: Array<string>, proof: { value: number, upperBound: number, coordinationGap: number, mealsGap: number | null, placementOptimal: boolean | null, rounds: Array<{ round: number, upperBound: number, lowerBound: number }> }, conflicts: Array<{ resource: string, explanation: string }>, assessment: { missing: Array<string>, assumed: Array<string> }, mealPlan: { id: string, shortfalls: Array<{ text: string, remedy: string | null }>, cost: { amountMinor: number, currency: string }, days: Array<{ date: string, prepMinutes: number, cost: { amountMinor: number, currency: string }, totals: { energyKcal: number, proteinG: number }, meals: Array<{ id: string, slot: MealSlot, portion: number, prepMinutes: number, leftoverOf: string | null, workout: WorkoutMoment | null, cost: { amountMinor: number, currency: string }, totals: { energyKcal: number, proteinG: number }, recipe: { id: string, title: string } }> }>, shoppingList: { cost: { amountMinor: number, currency: string }, aisles: Array<{ aisle: Aisle, cost: { amountMinor: number, currency: string }, items: Array<{ packs: number, neededGrams: number, weekIndex: number, food: { id: string, name: string } }> }> } } | null, trainingProgram: { id: string, weeks: Array<{ index: number, sessions: Array<{ id: string, date: string, startTime: string, minutes: number, title: string, energyKcal: number, reason: string, exercises: Array<{ name: string, sets: number, reps: number | null, seconds: number | null, loadKg: number | null }> }> }> } | null, budgetPlan: { id: string, income: { amountMinor: number, currency: string }, lines: Array<{ id: string, name: string, kind: BudgetLineKind, reason: string, amount: { amountMinor: number, currency: string } }> } | null } } | null };

export type GroceryItemPartsFragment = { id: string, label: string, aisle: Aisle | null, amount: string, checkAtHome: boolean, ticked: boolean, tickedBy: string | null, cost: { amountMinor: number, currency: string } | null, insteadOf: { id: string, name: string } | null };

export type GroceryListPartsFragment = { id: string, name: string, cursor: string, behindPlan: boolean, cost: { amountMinor: number, currency: string }, stores: Array<{ store: string, knownItems: number, items: number, oldestDate: string, cost: { amountMinor: number, currency: string } }>, items: Array<{ id: string, label: string, aisle: Aisle | null, amount: string, checkAtHome: boolean, ticked: boolean, tickedBy: string | null, cost: { amountMinor: number, currency: string } | null, insteadOf: { id: string, name: string } | null }> };

export type GroceryListPageQueryVariables = Exact<{
  id: string | number;
}>;


export type GroceryListPageQuery = { groceryList: { id: string, name: string, cursor: string, behindPlan: boolean, cost: { amountMinor: number, currency: string }, stores: Array<{ store: string, knownItems: number, items: number, oldestDate: string, cost: { amountMinor: number, currency: string } }>, items: Array<{ id: string, label: string, aisle: Aisle | null, amount: string, checkAtHome: boolean, ticked: boolean, tickedBy: string | null, cost: { amountMinor: number, currency: string } | null, insteadOf: { id: string, name: string } | null }> } | null };

export type GrocerySubstitutesQueryVariables = Exact<{
  id: string | number;
}>;


export type GrocerySubstitutesQuery = { groceryList: { id: string, items: Array<{ id: string, label: string, substitutes: Array<{ reasons: Array<SubstituteReason>, deltaEnergyKcal: number, deltaProteinG: number, deltaFibreG: number, saving: { amountMinor: number, currency: string }, food: { id: string, name: string } }> }> } | null };

export type GroceryListChangedSubscriptionVariables = Exact<{
  listId: string | number;
  after?: string | null | undefined;
}>;


export type GroceryListChangedSubscription = { groceryListChanged: { cursor: string, change: string, list: { id: string, name: string, cursor: string, behindPlan: boolean, cost: { amountMinor: number, currency: string }, stores: Array<{ store: string, knownItems: number, items: number, oldestDate: string, cost: { amountMinor: number, currency: string } }>, items: Array<{ id: string, label: string, aisle: Aisle | null, amount: string, checkAtHome: boolean, ticked: boolean, tickedBy: string | null, cost: { amountMinor: number, currency: string } | null, insteadOf: { id: string, name: string } | null }> } } | null };

export type SharedGroceryListPageQueryVariables = Exact<{
  token: string;
}>;


export type SharedGroceryListPageQuery = { sharedGroceryList: { name: string, cursor: string, canTick: boolean, expiresAt: string, cost: { amountMinor: number, currency: string }, items: Array<{ id: string, label: string, aisle: Aisle | null, amount: string, checkAtHome: boolean, ticked: boolean, tickedBy: string | null, cost: { amountMinor: number, currency: string } | null, insteadOf: { id: string, name: string } | null }> } | null };

export type SharedGroceryListChangedSubscriptionVariables = Exact<{
  token: string;
  after?: string | null | undefined;
}>;


export type SharedGroceryListChangedSubscription = { sharedGroceryListChanged: { cursor: string, change: string, cost: { amountMinor: number, currency: string }, items: Array<{ id: string, label: string, aisle: Aisle | null, amount: string, checkAtHome: boolean, ticked: boolean, tickedBy: string | null, cost: { amountMinor: number, currency: string } | null, insteadOf: { id: string, name: string } | null }> } | null };

export type CreateGroceryListMutationVariables = Exact<{
  input: CreateGroceryListInput;
}>;


export type CreateGroceryListMutation = { createGroceryList:
    | { __typename: 'GroceryListChanged', list: { id: string } }
    | { __typename: 'GroceryRefusal', code: string, message: string }
   };

export type RefreshGroceryListMutationVariables = Exact<{
  input: RefreshGroceryListInput;
}>;


export type RefreshGroceryListMutation = { refreshGroceryList:
    | { __typename: 'GroceryListChanged' }
    | { __typename: 'GroceryRefusal', message: string }
   };

export type AddGroceryItemMutationVariables = Exact<{
  input: AddGroceryItemInput;
}>;


export type AddGroceryItemMutation = { addGroceryItem:
    | { __typename: 'GroceryListChanged' }
    | { __typename: 'GroceryRefusal', message: string }
   };

export type TickGroceryItemMutationVariables = Exact<{
  input: TickGroceryItemInput;
}>;


export type TickGroceryItemMutation = { tickGroceryItem:
    | { __typename: 'GroceryListChanged' }
    | { __typename: 'GroceryRefusal', message: string }
   };

export type SubstituteGroceryItemMutationVariables = Exact<{
  input: SubstituteGroceryItemInput;
}>;


export type SubstituteGroceryItemMutation = { substituteGroceryItem:
    | { __typename: 'GroceryListChanged' }
    | { __typename: 'GroceryRefusal', message: string }
   };

export type ShareGroceryListMutationVariables = Exact<{
  input: ShareGroceryListInput;
}>;


export type ShareGroceryListMutation = { shareGroceryList:
    | { __typename: 'GroceryListShared', path: string }
    | { __typename: 'GroceryRefusal', message: string }
   };

export type TickSharedGroceryItemMutationVariables = Exact<{
  input: TickSharedGroceryItemInput;
}>;


export type TickSharedGroceryItemMutation = { tickSharedGroceryItem:
    | { __typename: 'SharedItemTicked' }
    | { __typename: 'GroceryRefusal', message: string }
   | null };

export type RecipeToCookQueryVariables = Exact<{
  id: string | number;
}>;


export type RecipeToCookQuery = { recipe: { id: string, servings: number, keepsDays: number, steps: Array<string>, tip: string | null, ingredients: Array<{ text: string }> } | null };

export type MealAlternativesQueryVariables = Exact<{
  mealPlanId: string | number;
}>;


export type MealAlternativesQuery = { mealPlan: { id: string, days: Array<{ meals: Array<{ id: string, alternatives: Array<{ portion: number, deltaEnergyKcal: number, keepsAgreement: boolean, deltaCost: { amountMinor: number, currency: string }, recipe: { id: string, title: string } }> }> }> } | null };

export type SwapMealMutationVariables = Exact<{
  input: SwapMealInput;
}>;


export type SwapMealMutation = { swapMeal:
    | { __typename: 'MealPlanChanged', previousId: string, mealPlan: { id: string } }
    | { __typename: 'PlanSuperseded', latestId: string, message: string }
    | { __typename: 'MealChangeRefused', code: string, message: string, broken: Array<string> }
   };

export type ImprovementPartsFragment = { id: string, status: MealPlanImprovementStatus, progress: number, gapBefore: number, gapAfter: number | null, pointsGained: number | null };

export type BetterPlanQueryVariables = Exact<{
  mealPlanId: string | number;
}>;


export type BetterPlanQuery = { mealPlan: { id: string, improvement: { id: string, status: MealPlanImprovementStatus, progress: number, gapBefore: number, gapAfter: number | null, pointsGained: number | null } | null } | null };

export type ImproveMealPlanMutationVariables = Exact<{
  input: ImproveMealPlanInput;
}>;


export type ImproveMealPlanMutation = { improveMealPlan:
    | { __typename: 'MealPlanImprovementAccepted', improvement: { id: string, status: MealPlanImprovementStatus, progress: number, gapBefore: number, gapAfter: number | null, pointsGained: number | null } }
    | { __typename: 'PlanSuperseded', message: string }
    | { __typename: 'MealPlanImprovementRefused', message: string }
   };

export type CancelImprovementMutationVariables = Exact<{
  input: CancelMealPlanImprovementInput;
}>;


export type CancelImprovementMutation = { cancelMealPlanImprovement:
    | { __typename: 'MealPlanImprovementCancelled', improvement: { id: string, status: MealPlanImprovementStatus, progress: number, gapBefore: number, gapAfter: number | null, pointsGained: number | null } }
    | { __typename: 'MealPlanImprovementRefused', message: string }
   };

export type MoveSessionMutationVariables = Exact<{
  input: MoveSessionInput;
}>;


export type MoveSessionMutation = { moveSession:
    | { __typename: 'SessionMoved', warnings: Array<string>, trainingProgram: { id: string } }
    | { __typename: 'ProgramSuperseded', message: string }
    | { __typename: 'Refusal', code: string, message: string, waysOut: Array<string> }
   };

export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"},"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<SignUpMutation, SignUpMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"},"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<SignInMutation, SignInMutationVariables>;
export const ContinueAsDemoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContinueAsDemo"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueAsDemo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"},"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<ContinueAsDemoMutation, ContinueAsDemoMutationVariables>;
export const RefreshDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Refresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshAuthSessionInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshAuthSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"},"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<RefreshMutation, RefreshMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<SignOutMutation, SignOutMutationVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifestylePlan"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"revision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startDate"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchecked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proof"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"upperBound"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"coordinationGap"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mealsGap"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"placementOptimal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"upperBound"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"assumed"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"mealPlan"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"prepMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"energyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proteinG"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"meals"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MealParts"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shoppingList"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"aisles"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aisle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packs"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"neededGrams"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"weekIndex"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"food"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingProgram"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startTime"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"energyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"exercises"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sets"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reps"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seconds"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"loadKg"},"arguments":[],"directives":[]}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetPlan"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"income"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"amount"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MealParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedMeal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"slot"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"portion"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"prepMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"leftoverOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"workout"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"energyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proteinG"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"recipe"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<HomeQuery, HomeQueryVariables>;
export const AskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Ask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskParts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskResult"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"answer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerParts"},"directives":[]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answer"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waysOut"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acceptable"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<AskMutation, AskMutationVariables>;
export const AcceptProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptProposalInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskParts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskResult"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"answer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerParts"},"directives":[]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answer"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waysOut"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acceptable"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Progress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requestId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sequence"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"stage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"agent"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"request"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"answer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerParts"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answer"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waysOut"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acceptable"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<ProgressSubscription, ProgressSubscriptionVariables>;
export const PlanUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifestylePlan"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"revision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startDate"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchecked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proof"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"upperBound"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"coordinationGap"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mealsGap"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"placementOptimal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"upperBound"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"assumed"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"mealPlan"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"prepMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"energyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proteinG"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"meals"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MealParts"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shoppingList"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"aisles"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aisle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packs"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"neededGrams"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"weekIndex"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"food"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingProgram"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startTime"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"energyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"exercises"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sets"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reps"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seconds"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"loadKg"},"arguments":[],"directives":[]}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetPlan"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"income"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"amount"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MealParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedMeal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"slot"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"portion"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"prepMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"leftoverOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"workout"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"energyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proteinG"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"recipe"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<PlanUpdatedSubscription, PlanUpdatedSubscriptionVariables>;
export const GroceryListPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroceryListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groceryList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroceryListParts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroceryListParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryList"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"behindPlan"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"knownItems"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"oldestDate"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroceryItemParts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroceryItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryItem"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"aisle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"amount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"checkAtHome"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ticked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tickedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<GroceryListPageQuery, GroceryListPageQueryVariables>;
export const GrocerySubstitutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrocerySubstitutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groceryList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"deltaEnergyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"deltaProteinG"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"deltaFibreG"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"saving"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"food"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<GrocerySubstitutesQuery, GrocerySubstitutesQueryVariables>;
export const GroceryListChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"GroceryListChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groceryListChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"listId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"list"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroceryListParts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroceryListParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryList"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"behindPlan"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"knownItems"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"oldestDate"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroceryItemParts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroceryItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryItem"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"aisle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"amount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"checkAtHome"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ticked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tickedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<GroceryListChangedSubscription, GroceryListChangedSubscriptionVariables>;
export const SharedGroceryListPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedGroceryListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedGroceryList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"canTick"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroceryItemParts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroceryItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryItem"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"aisle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"amount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"checkAtHome"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ticked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tickedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<SharedGroceryListPageQuery, SharedGroceryListPageQueryVariables>;
export const SharedGroceryListChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SharedGroceryListChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedGroceryListChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroceryItemParts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroceryItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryItem"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"aisle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"amount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"checkAtHome"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ticked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tickedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<SharedGroceryListChangedSubscription, SharedGroceryListChangedSubscriptionVariables>;
export const CreateGroceryListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGroceryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroceryListInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroceryList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryListChanged"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<CreateGroceryListMutation, CreateGroceryListMutationVariables>;
export const RefreshGroceryListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshGroceryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshGroceryListInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshGroceryList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<RefreshGroceryListMutation, RefreshGroceryListMutationVariables>;
export const AddGroceryItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGroceryItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddGroceryItemInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addGroceryItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<AddGroceryItemMutation, AddGroceryItemMutationVariables>;
export const TickGroceryItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TickGroceryItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TickGroceryItemInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickGroceryItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<TickGroceryItemMutation, TickGroceryItemMutationVariables>;
export const SubstituteGroceryItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubstituteGroceryItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubstituteGroceryItemInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substituteGroceryItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<SubstituteGroceryItemMutation, SubstituteGroceryItemMutationVariables>;
export const ShareGroceryListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareGroceryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareGroceryListInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareGroceryList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryListShared"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<ShareGroceryListMutation, ShareGroceryListMutationVariables>;
export const TickSharedGroceryItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TickSharedGroceryItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TickSharedGroceryItemInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickSharedGroceryItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroceryRefusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<TickSharedGroceryItemMutation, TickSharedGroceryItemMutationVariables>;
export const RecipeToCookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecipeToCook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"servings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keepsDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ingredients"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tip"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<RecipeToCookQuery, RecipeToCookQueryVariables>;
export const MealAlternativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MealAlternatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mealPlanId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mealPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mealPlanId"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meals"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portion"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"deltaEnergyKcal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keepsAgreement"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"deltaCost"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"recipe"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"currency"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<MealAlternativesQuery, MealAlternativesQueryVariables>;
export const SwapMealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwapMeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwapMealInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"swapMeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanChanged"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousId"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mealPlan"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSuperseded"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latestId"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealChangeRefused"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"broken"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<SwapMealMutation, SwapMealMutationVariables>;
export const BetterPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BetterPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mealPlanId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mealPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mealPlanId"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"improvement"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementParts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanImprovement"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"gapBefore"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"gapAfter"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pointsGained"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<BetterPlanQuery, BetterPlanQueryVariables>;
export const ImproveMealPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImproveMealPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImproveMealPlanInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improveMealPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanImprovementAccepted"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementParts"},"directives":[]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSuperseded"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanImprovementRefused"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanImprovement"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"gapBefore"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"gapAfter"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pointsGained"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<ImproveMealPlanMutation, ImproveMealPlanMutationVariables>;
export const CancelImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelMealPlanImprovementInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelMealPlanImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanImprovementCancelled"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementParts"},"directives":[]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanImprovementRefused"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MealPlanImprovement"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"gapBefore"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"gapAfter"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pointsGained"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<CancelImprovementMutation, CancelImprovementMutationVariables>;
export const MoveSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSessionInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionMoved"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainingProgram"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgramSuperseded"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waysOut"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as TypedDocumentNode<MoveSessionMutation, MoveSessionMutationVariables>;
