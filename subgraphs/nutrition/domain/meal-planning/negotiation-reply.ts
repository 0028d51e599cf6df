/** The nutrition agent's answers in a price-guided negotiation: a relaxed plan, aggregated over the horizon. */

export type SharedResource = 'MONEY_CENTS' | 'MINUTES_WEEKDAY' | 'MINUTES_WEEKEND' | 'ENERGY_KCAL';

export type ResourceAmounts = Readonly<Record<SharedResource, number>>;

export interface ReplyRequest {
  /** Points (0..100 scale, see `utility`) per unit; ≥ 0. ENERGY_KCAL pays the agent for each kcal it supplies. */
  readonly prices: ResourceAmounts;
  /** What is available over the horizon; null = no cap. ENERGY_KCAL caps the training energy supplied. */
  readonly caps: Readonly<Record<SharedResource, number | null>>;
  /** True: the offer with the least money and minutes that keeps every hard limit (prices are ignored). */
  readonly austere: boolean;
  /** Whole packs cost more than the relaxed plan says: true cash / relaxed cash, ≥ 1; 1 when unknown. */
  readonly cashFactor: number;
}

export interface NutritionReply {
  /** 0..100: points of the relaxed plan as a share of the points at no prices and no caps. */
  readonly utility: number;
  /** Units used over the horizon; ENERGY_KCAL ≤ 0: the training energy the person is fed for. */
  readonly use: ResourceAmounts;
  /**
   * What one more unit is worth here, points, ≥ 0: the price, and more where the cap binds. A supergradient of the best
   * utility as a function of the resources. All 0 in an austere answer.
   */
  readonly marginals: ResourceAmounts;
  /** Upper bound of utility − Σ price · use over everything this agent could ever offer within the caps. */
  readonly bound: number;
  /** Goals that the relaxed plan misses. */
  readonly goalsMissed: readonly { readonly goal: string; readonly amount: number; readonly unit: string }[];
  readonly hardLimitsMet: readonly string[];
}

export interface ReplyRefusal {
  readonly kind: 'REFUSED';
  /** Names of the groups of wishes that cannot hold together under the caps. */
  readonly conflict: readonly string[];
  readonly waysOut: readonly {
    readonly wish: string;
    readonly amount: number;
    readonly unit: string;
    readonly direction: string;
  }[];
}
