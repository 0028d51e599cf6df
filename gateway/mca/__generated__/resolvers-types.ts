/* Generated from schema.graphql by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredRequest as StoredRequestModel } from '../repositories/request-repository.js';
import type { StoredRevision as StoredRevisionModel } from '../repositories/plan-repository.js';
import type { PlanUpdate as PlanUpdateModel } from '../use-cases/follow-plan.js';
import type { RequestProgress as RequestProgressModel } from '../use-cases/follow-request.js';
import type { AskRefusal as AskRefusalModel } from '../use-cases/ask.js';
import type { UserStub as UserStubModel, Context } from '../context.js';
import type { ConflictOfPlan as ConflictOfPlanModel } from '../resolvers/Conflict.js';
import type { NegotiationRound as NegotiationRoundModel } from '../domain/coordination/index.js';
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

export type Query = {
  __typename?: 'Query';
  /** A request the viewer made; null when there is none of that id. */
  request: Maybe<Request>;
  /** A plan of the viewer, as it stands now; null when there is none of that id. */
  lifestylePlan: Maybe<LifestylePlan>;
  /** What each agent can do, needs and produces, as the Master Control Agent uses it. */
  agentCatalogue: Maybe<Array<AgentCapability>>;
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLifestylePlanArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Asks in plain words. A lookup is answered at once; a plan is made by a durable workflow that goes on whatever happens
   * to the connection: follow it with requestProgress, or wait for it here with waitMs. A bare "yes" accepts what the answer
   * before it proposed, as acceptProposal does; "undo that" takes back what the last one logged or changed. Both are done once.
   */
  ask: AskResult;
  /** Makes a plan of what an answer proposed, or the changes of the plan that it proposed; once, however often it is called. */
  acceptProposal: AskResult;
};


export type MutationAskArgs = {
  input: AskInput;
};


export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Each revision of a plan as it becomes the standing one. Fields of other agents may be selected and are joined per event. */
  planUpdated: Maybe<PlanUpdate>;
  /** What the agents are doing about a request, until it is finished. */
  requestProgress: Maybe<RequestProgress>;
};


export type SubscriptionPlanUpdatedArgs = {
  planId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionRequestProgressArgs = {
  requestId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person with an account. */
export type User = {
  __typename?: 'User';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The plan that stands now; null before the first one. */
  currentPlan: Maybe<LifestylePlan>;
  /** The person's requests, newest first, at most 50. */
  requests: Maybe<Array<Request>>;
};


/** A person with an account. */
export type UserRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of ask. */
export type AskInput = {
  /** What the person says: 1 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** Repeating a call with the same key gives the same request, not a second one. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Milliseconds to wait for the plan before answering with a running request, 0 to 15,000. */
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of acceptProposal. */
export type AcceptProposalInput = {
  /** The request whose answer is acceptable. */
  requestId: Scalars['ID']['input'];
  /** Milliseconds to wait for the plan before answering with a running request, 0 to 15,000. */
  waitMs?: InputMaybe<Scalars['Int']['input']>;
};

/** Answer of ask and acceptProposal. */
export type AskResult = Request | AskRefusal;

/** Why a request was not taken. */
export type AskRefusal = {
  __typename?: 'AskRefusal';
  /** EMPTY_TEXT, TEXT_TOO_LONG, WAIT_OUT_OF_RANGE, IDEMPOTENCY_CONFLICT or NOTHING_TO_ACCEPT. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  field: Maybe<Scalars['String']['output']>;
};

/** How a request is handled. */
export type Strategy =
  /** One agent looks something up. */
  | 'DIRECT'
  /** One agent leads, others supply its limits. */
  | 'COLLABORATIVE'
  /** Several agents negotiate one joint plan. */
  | 'ORCHESTRATED';

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

/** Something a person asked, and what became of it. */
export type Request = {
  __typename?: 'Request';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: RequestStatus;
  /** When it was asked. */
  createdAt: Scalars['DateTime']['output'];
  /** How it is handled. */
  strategy: Strategy;
  /** Why it is handled so, and what was understood, in words. */
  reasons: Array<Scalars['String']['output']>;
  /** The agents that work on it, the leading one first. */
  agents: Array<Scalars['String']['output']>;
  /** What was understood. */
  understood: Understanding;
  /** The answer in words with the facts behind it; null while running. */
  answer: Maybe<Answer>;
  /** The plan that was made; null while running and for lookups. */
  plan: Maybe<LifestylePlan>;
  /** Cursor before the first progress event of this request. */
  progressCursor: Scalars['String']['output'];
};

/** The reading of a sentence. */
export type Understanding = {
  __typename?: 'Understanding';
  /** The kind of request, e.g. MEAL_PLAN or FOOD_FACT. */
  task: Scalars['String']['output'];
  /** Calibrated confidence, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** First day of the plan, when one is asked for. */
  startDate: Maybe<Scalars['Date']['output']>;
  /** Days of the plan, 1 to 28, when one is asked for. */
  horizonDays: Maybe<Scalars['Int']['output']>;
  /** Wishes as understood, one sentence each. */
  wishes: Array<Scalars['String']['output']>;
  /** Wishes that cannot both hold. */
  contradictions: Array<Scalars['String']['output']>;
  /** LOCAL for the offline classifier, MODEL where a language model filled the same form. */
  readBy: Scalars['String']['output'];
};

/** An answer. */
export type Answer = {
  __typename?: 'Answer';
  /** For the person to read. */
  text: Scalars['String']['output'];
  /** Every number in the text is one of these. */
  facts: Array<Fact>;
  /** Smallest sets of wishes that cannot hold together; only for IMPOSSIBLE. */
  conflictingWishes: Array<Scalars['String']['output']>;
  /** Ways out, cheapest first, for IMPOSSIBLE; for a question or a proposal other things to say. */
  waysOut: Array<Scalars['String']['output']>;
  /** RULES, or MODEL where a language model chose the words. */
  phrasedBy: Scalars['String']['output'];
  /** True when acceptProposal makes a plan of it, or the changes that it names. */
  acceptable: Maybe<Scalars['Boolean']['output']>;
};

/** A fact behind an answer. */
export type Fact = {
  __typename?: 'Fact';
  /** What it is. */
  label: Scalars['String']['output'];
  /** Its value: a number or a word. */
  value: Scalars['String']['output'];
  /** Unit, where it has one. */
  unit: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** One plan for body, calendar and money. It changes by whole revisions. */
export type LifestylePlan = {
  __typename?: 'LifestylePlan';
  /** Global id; stays the same over revisions. */
  id: Scalars['ID']['output'];
  /** 1 for the first; each change is one more. */
  revision: Scalars['Int']['output'];
  /** Position of this revision in planUpdated: subscribe after it, and no revision is missed between reading and subscribing. */
  cursor: Scalars['String']['output'];
  /** First day. */
  startDate: Scalars['Date']['output'];
  /** Days covered, 1 to 28. */
  horizonDays: Scalars['Int']['output'];
  /** When this revision began to stand. */
  createdAt: Scalars['DateTime']['output'];
  /** What this revision changed, one sentence. */
  change: Scalars['String']['output'];
  /** The meals; null when the plan has none, or when the nutrition agent is away. */
  mealPlan: Maybe<MealPlan>;
  /** The training; null when the plan has none, or when the workout agent is away. */
  trainingProgram: Maybe<TrainingProgram>;
  /** The money; null when the plan has none, or when the budget agent is away. */
  budgetPlan: Maybe<BudgetPlan>;
  /** How near to the best it is. */
  proof: Proof;
  /** Where agents wanted more than there is, and how it was settled. */
  conflicts: Array<Conflict>;
  /** What was known and what is missing for a better plan. */
  assessment: Assessment;
  /** What was not checked because an agent was away. */
  unchecked: Array<Scalars['String']['output']>;
  /** Dates at which to look back, with what should be true then. */
  milestones: Array<Milestone>;
  /** Earlier revisions, newest first, at most 50. */
  revisions: Array<PlanRevision>;
};


/** One plan for body, calendar and money. It changes by whole revisions. */
export type LifestylePlanRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One revision of a plan, as history. */
export type PlanRevision = {
  __typename?: 'PlanRevision';
  /** Its number. */
  revision: Scalars['Int']['output'];
  /** When it began to stand. */
  createdAt: Scalars['DateTime']['output'];
  /** What it changed. */
  change: Scalars['String']['output'];
};

/** A meal plan of the nutrition agent. */
export type MealPlan = {
  __typename?: 'MealPlan';
  /** Global id. */
  id: Scalars['ID']['output'];
};

/** A training program of the workout agent. */
export type TrainingProgram = {
  __typename?: 'TrainingProgram';
  /** Global id. */
  id: Scalars['ID']['output'];
};

/** A budget plan of the budget agent. */
export type BudgetPlan = {
  __typename?: 'BudgetPlan';
  /** Global id. */
  id: Scalars['ID']['output'];
};

/** A proven distance to the best possible plan. */
export type Proof = {
  __typename?: 'Proof';
  /** Worth of the joint plan, in points (100 = an agent's own ideal, times its weight). */
  value: Scalars['Float']['output'];
  /** No joint plan can be worth more than this. */
  upperBound: Scalars['Float']['output'];
  /** upperBound / value − 1 over the negotiated offers; 0 when a single agent planned. */
  coordinationGap: Scalars['Float']['output'];
  /** The meal plan's own bound / objective − 1; null without meals. */
  mealsGap: Maybe<Scalars['Float']['output']>;
  /** True when the placement of the sessions is proven best; null without training. */
  placementOptimal: Maybe<Scalars['Boolean']['output']>;
  /** The rounds of the negotiation. */
  rounds: Array<NegotiationRound>;
};

/** One round of a negotiation. */
export type NegotiationRound = {
  __typename?: 'NegotiationRound';
  /** 0 for the first. */
  round: Scalars['Int']['output'];
  /** Bound proven in this round, points. */
  upperBound: Scalars['Float']['output'];
  /** Best joint plan known after it, points. */
  lowerBound: Scalars['Float']['output'];
  /** Offers known after it. */
  offers: Scalars['Int']['output'];
  /** Price of the shared money, points per minor unit. */
  moneyPrice: Scalars['Float']['output'];
  /** Price of a weekday minute, points. */
  weekdayMinutePrice: Scalars['Float']['output'];
  /** Price of a weekend minute, points. */
  weekendMinutePrice: Scalars['Float']['output'];
};

/** Agents wanted more of something than there is. */
export type Conflict = {
  __typename?: 'Conflict';
  /** MONEY_CENTS, MINUTES_WEEKDAY or MINUTES_WEEKEND. */
  resource: Scalars['String']['output'];
  /** What there is, in the resource's unit. */
  cap: Scalars['Float']['output'];
  /** What the agents' ideals would take together. */
  demanded: Scalars['Float']['output'];
  /** What the plan takes. */
  settled: Scalars['Float']['output'];
  /** What one more unit would be worth, points. */
  clearingPrice: Scalars['Float']['output'];
  /** Who wanted and got what. */
  shares: Array<ConflictShare>;
  /** Ways of settling it that lost, best first. */
  options: Array<ConflictOption>;
  /** The rule that decided. */
  rule: Scalars['String']['output'];
  /** The decision in words. */
  explanation: Scalars['String']['output'];
};

/** One agent's side of a conflict. */
export type ConflictShare = {
  __typename?: 'ConflictShare';
  /** The agent. */
  agent: Scalars['String']['output'];
  /** What its ideal takes. */
  wanted: Scalars['Float']['output'];
  /** What it got. */
  got: Scalars['Float']['output'];
  /** Points of its own ideal (0 to 100) it gave up. */
  utilityGivenUp: Scalars['Float']['output'];
};

/** A way of settling a conflict that lost. */
export type ConflictOption = {
  __typename?: 'ConflictOption';
  /** What it would have meant. */
  summary: Scalars['String']['output'];
  /** Joint points it loses against the plan. */
  lossPoints: Scalars['Float']['output'];
};

/** What a plan rests on. */
export type Assessment = {
  __typename?: 'Assessment';
  /** What is known and was used. */
  known: Array<Scalars['String']['output']>;
  /** What is missing, and what it would improve. */
  missing: Array<Scalars['String']['output']>;
  /** What was assumed in its place. */
  assumed: Array<Scalars['String']['output']>;
};

/** A date to look back at. */
export type Milestone = {
  __typename?: 'Milestone';
  /** The day. */
  date: Scalars['Date']['output'];
  /** What should be true by then. */
  expectation: Scalars['String']['output'];
};

/** An event of planUpdated. */
export type PlanUpdate = {
  __typename?: 'PlanUpdate';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The plan as of this revision. */
  plan: LifestylePlan;
  /** What changed. */
  change: Scalars['String']['output'];
};

/** An event of requestProgress. */
export type RequestProgress = {
  __typename?: 'RequestProgress';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** 1 for the first event of a request. */
  sequence: Scalars['Int']['output'];
  /** UNDERSTOOD, READING, NEGOTIATING, RESERVING, COMMITTING, ANSWERED or FAILED. */
  stage: Scalars['String']['output'];
  /** The agent it is about, where it is one. */
  agent: Maybe<Scalars['String']['output']>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** Share done, 0 to 1. */
  done: Scalars['Float']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The request; its answer and plan are there with the last event. */
  request: Request;
};

/** What an agent can do. */
export type AgentCapability = {
  __typename?: 'AgentCapability';
  /** Its name. */
  agent: Scalars['String']['output'];
  /** What it does, in words. */
  summary: Scalars['String']['output'];
  /** Requests it leads. */
  tasks: Array<Scalars['String']['output']>;
  /** Facts it needs from others. */
  needs: Array<Scalars['String']['output']>;
  /** What it makes. */
  produces: Array<Scalars['String']['output']>;
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
  Request: Request;
  LifestylePlan: LifestylePlan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Request:
    ( { __typename: 'Request' }
    & GraphQLRecursivePick<FederationTypes['Request'], {"id":true}> );
  LifestylePlan:
    ( { __typename: 'LifestylePlan' }
    & GraphQLRecursivePick<FederationTypes['LifestylePlan'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AskResult:
    | ( StoredRequestModel )
    | ( AskRefusalModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserStubModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AskInput: AskInput;
  AcceptProposalInput: AcceptProposalInput;
  AskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskResult']>;
  AskRefusal: ResolverTypeWrapper<AskRefusalModel>;
  Strategy: Strategy;
  RequestStatus: RequestStatus;
  Request: ResolverTypeWrapper<StoredRequestModel>;
  Understanding: ResolverTypeWrapper<Understanding>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Answer: ResolverTypeWrapper<Answer>;
  Fact: ResolverTypeWrapper<Fact>;
  LifestylePlan: ResolverTypeWrapper<StoredRevisionModel>;
  PlanRevision: ResolverTypeWrapper<StoredRevisionModel>;
  MealPlan: ResolverTypeWrapper<MealPlan>;
  TrainingProgram: ResolverTypeWrapper<TrainingProgram>;
  BudgetPlan: ResolverTypeWrapper<BudgetPlan>;
  Proof: ResolverTypeWrapper<Omit<Proof, 'rounds'> & { rounds: Array<ResolversTypes['NegotiationRound']> }>;
  NegotiationRound: ResolverTypeWrapper<NegotiationRoundModel>;
  Conflict: ResolverTypeWrapper<ConflictOfPlanModel>;
  ConflictShare: ResolverTypeWrapper<ConflictShare>;
  ConflictOption: ResolverTypeWrapper<ConflictOption>;
  Assessment: ResolverTypeWrapper<Assessment>;
  Milestone: ResolverTypeWrapper<Milestone>;
  PlanUpdate: ResolverTypeWrapper<PlanUpdateModel>;
  RequestProgress: ResolverTypeWrapper<RequestProgressModel>;
  AgentCapability: ResolverTypeWrapper<AgentCapability>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  User: UserStubModel;
  Int: Scalars['Int']['output'];
  AskInput: AskInput;
  AcceptProposalInput: AcceptProposalInput;
  AskResult: ResolversUnionTypes<ResolversParentTypes>['AskResult'];
  AskRefusal: AskRefusalModel;
  Request: StoredRequestModel;
  Understanding: Understanding;
  Float: Scalars['Float']['output'];
  Answer: Answer;
  Fact: Fact;
  LifestylePlan: StoredRevisionModel;
  PlanRevision: StoredRevisionModel;
  MealPlan: MealPlan;
  TrainingProgram: TrainingProgram;
  BudgetPlan: BudgetPlan;
  Proof: Omit<Proof, 'rounds'> & { rounds: Array<ResolversParentTypes['NegotiationRound']> };
  NegotiationRound: NegotiationRoundModel;
  Conflict: ConflictOfPlanModel;
  ConflictShare: ConflictShare;
  ConflictOption: ConflictOption;
  Assessment: Assessment;
  Milestone: Milestone;
  PlanUpdate: PlanUpdateModel;
  RequestProgress: RequestProgressModel;
  AgentCapability: AgentCapability;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  lifestylePlan?: Resolver<Maybe<ResolversTypes['LifestylePlan']>, ParentType, ContextType, RequireFields<QueryLifestylePlanArgs, 'id'>>;
  agentCatalogue?: Resolver<Maybe<Array<ResolversTypes['AgentCapability']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ask?: Resolver<ResolversTypes['AskResult'], ParentType, ContextType, RequireFields<MutationAskArgs, 'input'>>;
  acceptProposal?: Resolver<ResolversTypes['AskResult'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  planUpdated?: SubscriptionResolver<Maybe<ResolversTypes['PlanUpdate']>, "planUpdated", ParentType, ContextType, RequireFields<SubscriptionPlanUpdatedArgs, 'planId'>>;
  requestProgress?: SubscriptionResolver<Maybe<ResolversTypes['RequestProgress']>, "requestProgress", ParentType, ContextType, RequireFields<SubscriptionRequestProgressArgs, 'requestId'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currentPlan?: Resolver<Maybe<ResolversTypes['LifestylePlan']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<Array<ResolversTypes['Request']>>, ParentType, ContextType, RequireFields<UserRequestsArgs, 'first'>>;
};

export type AskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskResult'] = ResolversParentTypes['AskResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'AskRefusal', ParentType, ContextType>;
};

export type AskRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskRefusal'] = ResolversParentTypes['AskRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request'], FederationReferenceType extends FederationReferenceTypes['Request'] = FederationReferenceTypes['Request']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Request']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  agents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['Understanding'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['LifestylePlan']>, ParentType, ContextType>;
  progressCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnderstandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Understanding'] = ResolversParentTypes['Understanding']> = {
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  horizonDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wishes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  conflictingWishes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  waysOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phrasedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LifestylePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifestylePlan'] = ResolversParentTypes['LifestylePlan'], FederationReferenceType extends FederationReferenceTypes['LifestylePlan'] = FederationReferenceTypes['LifestylePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LifestylePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mealPlan?: Resolver<Maybe<ResolversTypes['MealPlan']>, ParentType, ContextType>;
  trainingProgram?: Resolver<Maybe<ResolversTypes['TrainingProgram']>, ParentType, ContextType>;
  budgetPlan?: Resolver<Maybe<ResolversTypes['BudgetPlan']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  unchecked?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['PlanRevision']>, ParentType, ContextType, RequireFields<LifestylePlanRevisionsArgs, 'first'>>;
};

export type PlanRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRevision'] = ResolversParentTypes['PlanRevision']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MealPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealPlan'] = ResolversParentTypes['MealPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgram'] = ResolversParentTypes['TrainingProgram']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BudgetPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetPlan'] = ResolversParentTypes['BudgetPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperBound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coordinationGap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mealsGap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  placementOptimal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['NegotiationRound']>, ParentType, ContextType>;
};

export type NegotiationRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiationRound'] = ResolversParentTypes['NegotiationRound']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upperBound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowerBound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moneyPrice?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weekdayMinutePrice?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weekendMinutePrice?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  demanded?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  clearingPrice?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['ConflictShare']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ConflictOption']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConflictShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictShare'] = ResolversParentTypes['ConflictShare']> = {
  agent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  got?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  utilityGivenUp?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConflictOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOption'] = ResolversParentTypes['ConflictOption']> = {
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lossPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  known?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assumed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanUpdate'] = ResolversParentTypes['PlanUpdate']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['LifestylePlan'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestProgress'] = ResolversParentTypes['RequestProgress']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
};

export type AgentCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentCapability'] = ResolversParentTypes['AgentCapability']> = {
  agent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  produces?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  AskResult?: AskResultResolvers<ContextType>;
  AskRefusal?: AskRefusalResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  Understanding?: UnderstandingResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  LifestylePlan?: LifestylePlanResolvers<ContextType>;
  PlanRevision?: PlanRevisionResolvers<ContextType>;
  MealPlan?: MealPlanResolvers<ContextType>;
  TrainingProgram?: TrainingProgramResolvers<ContextType>;
  BudgetPlan?: BudgetPlanResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  NegotiationRound?: NegotiationRoundResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictShare?: ConflictShareResolvers<ContextType>;
  ConflictOption?: ConflictOptionResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  PlanUpdate?: PlanUpdateResolvers<ContextType>;
  RequestProgress?: RequestProgressResolvers<ContextType>;
  AgentCapability?: AgentCapabilityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  extends?: ExtendsDirectiveResolver<any, any, ContextType>;
};
