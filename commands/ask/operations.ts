/** What `ask` reads of a request and its plan; the JSON form prints exactly this. */
export interface AskedRequest {
  readonly id: string;
  readonly status: 'RUNNING' | 'ANSWERED' | 'NEEDS_CLARIFICATION' | 'OUT_OF_SCOPE' | 'IMPOSSIBLE' | 'FAILED';
  readonly strategy: string;
  readonly agents: readonly string[];
  readonly reasons: readonly string[];
  readonly understood: {
    readonly task: string;
    readonly confidence: number;
    readonly wishes: readonly string[];
    readonly contradictions: readonly string[];
  };
  readonly answer: {
    readonly text: string;
    readonly facts: readonly {
      readonly label: string;
      readonly value: string;
      readonly unit: string | null;
      readonly source: string;
    }[];
    readonly conflictingWishes: readonly string[];
    readonly waysOut: readonly string[];
  } | null;
  readonly plan: Plan | null;
}

export interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

export interface Plan {
  readonly id: string;
  readonly revision: number;
  readonly startDate: string;
  readonly horizonDays: number;
  readonly unchecked: readonly string[];
  readonly proof: {
    readonly value: number;
    readonly upperBound: number;
    readonly coordinationGap: number;
    readonly mealsGap: number | null;
    readonly placementOptimal: boolean | null;
    readonly rounds: readonly { readonly round: number }[];
  };
  readonly conflicts: readonly { readonly resource: string; readonly explanation: string }[];
  readonly assessment: {
    readonly known: readonly string[];
    readonly missing: readonly string[];
    readonly assumed: readonly string[];
  };
  readonly milestones: readonly { readonly date: string; readonly expectation: string }[];
  readonly mealPlan: {
    readonly id: string;
    readonly cost: Amount;
    readonly shortfalls: readonly {
      readonly goal: string;
      readonly text: string;
      readonly remedy: string | null;
    }[];
    readonly days: readonly {
      readonly date: string;
      readonly prepMinutes: number;
      readonly cost: Amount;
      readonly totals: { readonly energyKcal: number; readonly proteinG: number };
      readonly meals: readonly Meal[];
    }[];
    readonly shoppingList: {
      readonly cost: Amount;
      readonly aisles: readonly {
        readonly aisle: string;
        readonly cost: Amount;
        readonly items: readonly {
          readonly packs: number;
          readonly neededGrams: number;
          readonly food: { readonly name: string };
        }[];
      }[];
    };
  } | null;
  readonly trainingProgram: {
    readonly id: string;
    readonly goal: string;
    readonly weeks: readonly {
      readonly index: number;
      readonly sessions: readonly {
        readonly date: string;
        readonly startTime: string;
        readonly minutes: number;
        readonly title: string;
        readonly energyKcal: number;
        readonly exercises: readonly {
          readonly name: string;
          readonly sets: number;
          readonly reps: number | null;
          readonly seconds: number | null;
          readonly loadKg: number | null;
        }[];
      }[];
    }[];
  } | null;
  readonly budgetPlan: {
    readonly id: string;
    readonly income: Amount;
    readonly lines: readonly {
      readonly category: string;
      readonly name: string;
      readonly kind: string;
      readonly amount: Amount;
      readonly reason: string;
    }[];
  } | null;
}

export interface Meal {
  readonly slot: string;
  readonly portion: number;
  readonly prepMinutes: number;
  readonly leftoverOf: string | null;
  readonly cost: Amount;
  readonly recipe: { readonly title: string };
}

const requestFields = `id status strategy agents reasons
  understood { task confidence wishes contradictions }
  answer { text facts { label value unit source } conflictingWishes waysOut }`;

export const askOperation = `mutation Ask($input: AskInput!) {
  ask(input: $input) {
    __typename
    ... on Request { ${requestFields} progressCursor }
    ... on AskRefusal { code message field }
  }
}`;

export const progressOperation = `subscription Progress($requestId: ID!, $after: String) {
  requestProgress(requestId: $requestId, after: $after) { cursor stage agent message done }
}`;

export const readOperation = `query ReadAnswer($id: ID!) {
  request(id: $id) {
    ${requestFields}
    plan {
      id revision startDate horizonDays unchecked
      proof { value upperBound coordinationGap mealsGap placementOptimal rounds { round upperBound lowerBound offers moneyPrice weekdayMinutePrice weekendMinutePrice } }
      conflicts { resource cap demanded settled clearingPrice rule explanation shares { agent wanted got utilityGivenUp } options { summary lossPoints } }
      assessment { known missing assumed }
      milestones { date expectation }
      mealPlan {
        id cost { amountMinor currency }
        days {
          date prepMinutes cost { amountMinor currency } totals { energyKcal proteinG carbohydrateG fatG fibreG sodiumMg }
          meals { id slot portion prepMinutes leftoverOf workout cost { amountMinor currency } totals { energyKcal proteinG } recipe { id title } }
        }
        proof { objective bound gap method }
        shortfalls { goal text remedy }
        shoppingList { cost { amountMinor currency } aisles { aisle cost { amountMinor currency } items { packs packGrams neededGrams cost { amountMinor currency } food { id name } } } }
      }
      trainingProgram {
        id goal level minutesWeekday minutesWeekend energyKcal placement { objective bound isProven }
        weeks { index phase sessions { id date startTime minutes title energyKcal reason exercises { name sets reps seconds loadKg rir restSeconds } conditioning { name minutes intensity } } }
      }
      budgetPlan { id income { amountMinor currency } lines { kind category name amount { amountMinor currency } reason } }
    }
  }
}`;
