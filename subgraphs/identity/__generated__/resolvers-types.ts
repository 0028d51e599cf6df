/* Generated from schema.graphql by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { User as UserModel } from '../domain/user.js';
import type { AuthSession as AuthSessionModel } from '../use-cases/start-auth-session.js';
import type { IdentityRefusal as IdentityRefusalModel } from '../domain/refusal.js';
import type { ProfileUpdated as ProfileUpdatedModel } from '../use-cases/update-profile.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  /** The signed-in person; null for a caller who has not signed in. */
  viewer: Maybe<User>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Opens an account and signs the person in. */
  signUp: SignUpResult;
  /** Starts a login with e-mail address and password. */
  signIn: SignInResult;
  /**
   * Exchanges a refresh token for a new pair. Each refresh token works once (and for 10 s more, for a lost answer); one
   * that is used later shows theft, and ends every token of that login.
   */
  refreshAuthSession: RefreshAuthSessionResult;
  /** Ends the login that this request belongs to; its refresh token is void at once. */
  signOut: SignOutPayload;
  /** Starts a login as the shared demo person of this installation, where its operator allows it. */
  continueAsDemo: SignInResult;
  /** Changes what the signed-in person has told about themselves; fields left out stay as they are. */
  updateProfile: UpdateProfileResult;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationRefreshAuthSessionArgs = {
  input: RefreshAuthSessionInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationContinueAsDemoArgs = {
  input: ContinueAsDemoInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};

/** A person with an account. Only the person sees it: a reference to anybody else is null. */
export type User = {
  __typename?: 'User';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** E-mail address, lower case. */
  email: Maybe<Scalars['String']['output']>;
  /** How the person wants to be called. */
  displayName: Maybe<Scalars['String']['output']>;
  /** Birth date; needed for nutrient and energy targets. */
  birthDate: Maybe<Scalars['Date']['output']>;
  /** Sex as the nutrient reference tables use it. */
  sex: Maybe<Sex>;
  /** Height in centimetres, 50 to 260. */
  heightCm: Maybe<Scalars['Float']['output']>;
  /** Body weight in kilograms, 20 to 400. */
  weightKg: Maybe<Scalars['Float']['output']>;
  /** IANA time zone, e.g. Europe/Vienna. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** ISO 4217 currency in which the person budgets. */
  currency: Maybe<Scalars['String']['output']>;
  /** Units the person reads. */
  units: Maybe<UnitSystem>;
  /** BCP 47 locale, e.g. en-US. */
  locale: Maybe<Scalars['String']['output']>;
  /** What the person may do here. */
  roles: Maybe<Array<Role>>;
  /** When the account was opened. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
};

/** Sex as reference tables for energy and nutrients distinguish it. */
export type Sex =
  /** Female reference values. */
  | 'FEMALE'
  /** Male reference values. */
  | 'MALE';

/** Units in which amounts are shown; the API itself is metric. */
export type UnitSystem =
  /** Kilograms, centimetres. */
  | 'METRIC'
  /** Pounds, feet and inches. */
  | 'IMPERIAL';

/** What an account may do. */
export type Role =
  /** Plans for themselves. */
  | 'MEMBER'
  /** Sees people who granted it. */
  | 'COACH'
  /** Uses the API on behalf of a company. */
  | 'PARTNER'
  /** Runs the installation. */
  | 'OPERATOR'
  /** Manages accounts. */
  | 'ADMIN';

/** Input of signUp. */
export type SignUpInput = {
  /** E-mail address; its case does not matter. */
  email: Scalars['String']['input'];
  /** At least 15 characters, not a common password; anything goes otherwise. */
  password: Scalars['String']['input'];
  /** How the person wants to be called, 1 to 80 characters. */
  displayName: Scalars['String']['input'];
  /** IANA time zone; UTC when left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217; USD when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47; en-US when left out. */
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A login that has started. */
export type AuthSession = {
  __typename?: 'AuthSession';
  /** Sent as `Authorization: Bearer …`; valid for ten minutes at most. */
  accessToken: Scalars['String']['output'];
  /** When the access token expires. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Exchanged once for the next pair; valid for 30 days. */
  refreshToken: Scalars['String']['output'];
  /** The person. */
  user: User;
};

/** Why an identity operation was refused. */
export type IdentityRefusal = {
  __typename?: 'IdentityRefusal';
  /** EMAIL_TAKEN, WEAK_PASSWORD, WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS, REFRESH_TOKEN_VOID, DEMO_DISABLED or INVALID_VALUE. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The input field it is about, e.g. input.password. */
  field: Maybe<Scalars['String']['output']>;
  /** Seconds to wait before the next attempt counts; only with TOO_MANY_ATTEMPTS. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
};

/** Answer of signUp. */
export type SignUpResult = AuthSession | IdentityRefusal;

/** Input of signIn. */
export type SignInInput = {
  /** E-mail address of the account. */
  email: Scalars['String']['input'];
  /** Its password. */
  password: Scalars['String']['input'];
};

/** Answer of signIn and continueAsDemo. */
export type SignInResult = AuthSession | IdentityRefusal;

/** Input of refreshAuthSession. */
export type RefreshAuthSessionInput = {
  /** The refresh token of the latest pair. */
  refreshToken: Scalars['String']['input'];
};

/** Answer of refreshAuthSession. */
export type RefreshAuthSessionResult = AuthSession | IdentityRefusal;

/** Input of signOut. */
export type SignOutInput = {
  /** Any text; comes back in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of signOut. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** True when a login was ended; false when the caller had not signed in. */
  signedOut: Scalars['Boolean']['output'];
  /** As sent. */
  clientMutationId: Maybe<Scalars['String']['output']>;
};

/** Input of continueAsDemo. */
export type ContinueAsDemoInput = {
  /** Any text; unused by the server. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Input of updateProfile: only the fields given are changed. */
export type UpdateProfileInput = {
  /** 1 to 80 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** A day in the past, for a person of 13 to 120 years. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Sex as the reference tables use it. */
  sex?: InputMaybe<Sex>;
  /** Centimetres, 50 to 260. */
  heightCm?: InputMaybe<Scalars['Float']['input']>;
  /** Kilograms, 20 to 400. */
  weightKg?: InputMaybe<Scalars['Float']['input']>;
  /** IANA time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Units to show. */
  units?: InputMaybe<UnitSystem>;
  /** BCP 47. */
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The changed person. */
export type ProfileUpdated = {
  __typename?: 'ProfileUpdated';
  /** The person, after the change. */
  user: User;
};

/** Answer of updateProfile. */
export type UpdateProfileResult = ProfileUpdated | IdentityRefusal;



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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SignUpResult:
    | ( AuthSessionModel )
    | ( IdentityRefusalModel )
  ;
  SignInResult:
    | ( AuthSessionModel )
    | ( IdentityRefusalModel )
  ;
  RefreshAuthSessionResult:
    | ( AuthSessionModel )
    | ( IdentityRefusalModel )
  ;
  UpdateProfileResult:
    | ( ProfileUpdatedModel )
    | ( IdentityRefusalModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Sex: Sex;
  UnitSystem: UnitSystem;
  Role: Role;
  SignUpInput: SignUpInput;
  AuthSession: ResolverTypeWrapper<AuthSessionModel>;
  IdentityRefusal: ResolverTypeWrapper<IdentityRefusalModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpResult']>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  RefreshAuthSessionInput: RefreshAuthSessionInput;
  RefreshAuthSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshAuthSessionResult']>;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  ContinueAsDemoInput: ContinueAsDemoInput;
  UpdateProfileInput: UpdateProfileInput;
  ProfileUpdated: ResolverTypeWrapper<ProfileUpdatedModel>;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  User: UserModel;
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  SignUpInput: SignUpInput;
  AuthSession: AuthSessionModel;
  IdentityRefusal: IdentityRefusalModel;
  Int: Scalars['Int']['output'];
  SignUpResult: ResolversUnionTypes<ResolversParentTypes>['SignUpResult'];
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  RefreshAuthSessionInput: RefreshAuthSessionInput;
  RefreshAuthSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshAuthSessionResult'];
  SignOutInput: SignOutInput;
  SignOutPayload: SignOutPayload;
  ContinueAsDemoInput: ContinueAsDemoInput;
  UpdateProfileInput: UpdateProfileInput;
  ProfileUpdated: ProfileUpdatedModel;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
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
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signUp?: Resolver<ResolversTypes['SignUpResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  refreshAuthSession?: Resolver<ResolversTypes['RefreshAuthSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshAuthSessionArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  continueAsDemo?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationContinueAsDemoArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  heightCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['UnitSystem']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AuthSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthSession'] = ResolversParentTypes['AuthSession']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityRefusal'] = ResolversParentTypes['IdentityRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpResult'] = ResolversParentTypes['SignUpResult']> = {
  __resolveType: TypeResolveFn<'AuthSession' | 'IdentityRefusal', ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'AuthSession' | 'IdentityRefusal', ParentType, ContextType>;
};

export type RefreshAuthSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshAuthSessionResult'] = ResolversParentTypes['RefreshAuthSessionResult']> = {
  __resolveType: TypeResolveFn<'AuthSession' | 'IdentityRefusal', ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfileUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileUpdated'] = ResolversParentTypes['ProfileUpdated']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType: TypeResolveFn<'ProfileUpdated' | 'IdentityRefusal', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  AuthSession?: AuthSessionResolvers<ContextType>;
  IdentityRefusal?: IdentityRefusalResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  RefreshAuthSessionResult?: RefreshAuthSessionResultResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  ProfileUpdated?: ProfileUpdatedResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  extends?: ExtendsDirectiveResolver<any, any, ContextType>;
};
