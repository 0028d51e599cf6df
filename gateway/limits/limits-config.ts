/** What one operation, one request and one caller may ask for. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields after fragments are expanded; bounds the planner's work. */
  readonly fields: number;
  /** Static cost of one operation, in points. */
  readonly cost: number;
  readonly pageSize: number;
  /** Points that one person, or one address without a person, may spend within an hour. */
  readonly pointsPerHour: number;
  readonly anonymousPointsPerHour: number;
  /** Whole operation, milliseconds. */
  readonly deadlineMs: number;
  /** The same for the gateway's own operations, which wait for agents that plan. */
  readonly trustedDeadlineMs: number;
  readonly validationErrors: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 100_000,
  tokens: 1_000,
  depth: 12,
  aliases: 30,
  rootFields: 15,
  directives: 30,
  fields: 2_000,
  cost: 5_000,
  pageSize: 100,
  pointsPerHour: 200_000,
  anonymousPointsPerHour: 20_000,
  deadlineMs: 20_000,
  trustedDeadlineMs: 60_000,
  validationErrors: 3,
};
