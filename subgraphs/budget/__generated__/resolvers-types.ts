/* Generated from schema.graphql by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Person as PersonModel } from '../use-cases/person.js';
import type { Recurrence as RecurrenceModel } from '../domain/recurrence.js';
import type { Income as IncomeModel, Bill as BillModel, Goal as GoalModel, Account as AccountModel, SpendingLimit as SpendingLimitModel, MoneyProfile as MoneyProfileModel } from '../domain/money-profile.js';
import type { Expense as ExpenseModel } from '../domain/expense.js';
import type { BudgetFacts as BudgetFactsModel } from '../use-cases/read-facts.js';
import type { SpendingSummary as SpendingSummaryModel, CategorySpending as CategorySpendingModel } from '../use-cases/read-spending.js';
import type { BillDue as BillDueModel } from '../domain/bills-due.js';
import type { CurrencyLine as CurrencyLineModel } from '../domain/plan-document.js';
import type { StoredPlan as StoredPlanModel } from '../domain/stored-plan.js';
import type { MoneyAnswer as MoneyAnswerModel } from '../domain/money-answer.js';
import type { IncomeSaved as IncomeSavedModel, BillSaved as BillSavedModel, GoalSaved as GoalSavedModel, AccountSaved as AccountSavedModel, SpendingLimitSet as SpendingLimitSetModel, ExpenseSaved as ExpenseSavedModel, BudgetItemRemoved as BudgetItemRemovedModel, BudgetLineChanged as BudgetLineChangedModel, BudgetPlanSuperseded as BudgetPlanSupersededModel, BudgetReservation as BudgetReservationModel, ReservationEnded as ReservationEndedModel } from '../use-cases/outcomes.js';
import type { Refusal as RefusalModel } from '../domain/refusal.js';
import type { OfferSet as OfferSetModel } from '../use-cases/make-offers.js';
import type { LedgerAccount as LedgerAccountModel, LedgerEntry as LedgerEntryModel } from '../domain/ledger/ledger.js';
import type { LedgerMonth as LedgerMonthModel } from '../use-cases/read-ledger.js';
import type { CategoryRule as CategoryRuleModel } from '../domain/ledger/categorise.js';
import type { BankImport as BankImportModel } from '../domain/ledger/bank-import.js';
import type { LedgerAccountSaved as LedgerAccountSavedModel, LedgerChanged as LedgerChangedModel, BankImportState as BankImportStateModel, CategoryRuleSaved as CategoryRuleSavedModel } from '../use-cases/ledger-outcomes.js';
import type { FoundRecurring as FoundRecurringModel, ForecastInCurrency as ForecastInCurrencyModel } from '../use-cases/look-ahead.js';
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

export type Query = {
  __typename?: 'Query';
  /** One of the viewer's own budget plans; null when there is none or it belongs to somebody else. */
  budgetPlan: Maybe<BudgetPlan>;
  /**
   * Answers a short question about the viewer's own money from what is recorded, e.g. "what bills are due this week",
   * "how much did I spend on food last month", "what is my income", "what can I spend".
   */
  moneyFact: Maybe<MoneyFact>;
  /** What the agent can offer for a brief, as an answer to one round of a negotiation. */
  budgetOffers: Maybe<OfferSet>;
};


export type QueryBudgetPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMoneyFactArgs = {
  text: Scalars['String']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryBudgetOffersArgs = {
  brief: BudgetBriefInput;
  round: OfferRoundInput;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Opens an account of the ledger. */
  openLedgerAccount: OpenLedgerAccountResult;
  /** Writes a movement of money into an account. */
  recordLedgerEntry: ChangeLedgerResult;
  /** Moves money between two own accounts: two entries that net to zero. */
  transferMoney: ChangeLedgerResult;
  /** Removes an entry; of a transfer both entries. A reconciled one stays. */
  removeLedgerEntry: ChangeLedgerResult;
  /** Compares the ledger with a bank statement; where they agree, the entries up to that day are reconciled. */
  reconcileLedgerAccount: ChangeLedgerResult;
  /** Sets the category of an entry; the merchant's other entries that nobody decided follow at once. */
  categoriseLedgerEntry: ChangeLedgerResult;
  /** Adds a rule for categories and applies it to what no person decided, or only says what it would change. */
  saveCategoryRule: SaveCategoryRuleResult;
  /** Removes a rule; what it categorised stays. */
  removeCategoryRule: RemoveBudgetItemResult;
  /** Reads a bank file (OFX, QFX, QIF, CSV, camt.053, MT940) and shows what would be imported; changes nothing in the ledger. */
  previewBankImport: BankImportResult;
  /** Writes the new rows of a preview into the ledger; doing it again changes nothing. */
  commitBankImport: BankImportResult;
  /** Takes all entries of an import out of the ledger again. */
  undoBankImport: BankImportResult;
  /** Adds a regular or single income. */
  addIncome: SaveIncomeResult;
  /** Changes an income; fields left out stay as they are. */
  updateIncome: SaveIncomeResult;
  /** Removes an income. */
  removeIncome: RemoveBudgetItemResult;
  /** Adds a bill or subscription. */
  addBill: SaveBillResult;
  /** Changes a bill; fields left out stay as they are. */
  updateBill: SaveBillResult;
  /** Removes a bill. */
  removeBill: RemoveBudgetItemResult;
  /** Adds a goal: an emergency fund, something to save for, or a debt to pay. */
  addGoal: SaveGoalResult;
  /** Changes a goal; fields left out stay as they are. */
  updateGoal: SaveGoalResult;
  /** Removes a goal. */
  removeGoal: RemoveBudgetItemResult;
  /** Says what is on an account on a day; an account of the same name is overwritten. */
  setAccountBalance: SaveAccountResult;
  /** Removes an account. */
  removeAccount: RemoveBudgetItemResult;
  /** Sets or, without an amount, removes what a category may cost a month. */
  setSpendingLimit: SetSpendingLimitResult;
  /** Writes down money that was spent. */
  recordExpense: SaveExpenseResult;
  /** Changes an expense; fields left out stay as they are. */
  updateExpense: SaveExpenseResult;
  /** Removes an expense. */
  removeExpense: RemoveBudgetItemResult;
  /** Gives a line of a budget plan more or less money; makes a new version that sums to the same income. */
  changeBudgetLine: ChangeBudgetLineResult;
  /** Makes the budget plan of an accepted offer and holds it for an hour. */
  reserveBudgetOffer: ReserveBudgetOfferResult;
  /** Makes a held plan final; repeating it changes nothing. */
  commitBudgetReservation: EndReservationResult;
  /** Gives a held plan back; repeating it changes nothing. */
  releaseBudgetReservation: EndReservationResult;
};


export type MutationOpenLedgerAccountArgs = {
  input: OpenLedgerAccountInput;
};


export type MutationRecordLedgerEntryArgs = {
  input: RecordLedgerEntryInput;
};


export type MutationTransferMoneyArgs = {
  input: TransferMoneyInput;
};


export type MutationRemoveLedgerEntryArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationReconcileLedgerAccountArgs = {
  input: ReconcileLedgerAccountInput;
};


export type MutationCategoriseLedgerEntryArgs = {
  input: CategoriseLedgerEntryInput;
};


export type MutationSaveCategoryRuleArgs = {
  input: SaveCategoryRuleInput;
};


export type MutationRemoveCategoryRuleArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationPreviewBankImportArgs = {
  input: PreviewBankImportInput;
};


export type MutationCommitBankImportArgs = {
  input: BankImportInput;
};


export type MutationUndoBankImportArgs = {
  input: BankImportInput;
};


export type MutationAddIncomeArgs = {
  input: AddIncomeInput;
};


export type MutationUpdateIncomeArgs = {
  input: UpdateIncomeInput;
};


export type MutationRemoveIncomeArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationAddBillArgs = {
  input: AddBillInput;
};


export type MutationUpdateBillArgs = {
  input: UpdateBillInput;
};


export type MutationRemoveBillArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationAddGoalArgs = {
  input: AddGoalInput;
};


export type MutationUpdateGoalArgs = {
  input: UpdateGoalInput;
};


export type MutationRemoveGoalArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationSetAccountBalanceArgs = {
  input: SetAccountBalanceInput;
};


export type MutationRemoveAccountArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationSetSpendingLimitArgs = {
  input: SetSpendingLimitInput;
};


export type MutationRecordExpenseArgs = {
  input: RecordExpenseInput;
};


export type MutationUpdateExpenseArgs = {
  input: UpdateExpenseInput;
};


export type MutationRemoveExpenseArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationChangeBudgetLineArgs = {
  input: ChangeBudgetLineInput;
};


export type MutationReserveBudgetOfferArgs = {
  input: ReserveBudgetOfferInput;
};


export type MutationCommitBudgetReservationArgs = {
  input: ReservationInput;
};


export type MutationReleaseBudgetReservationArgs = {
  input: ReservationInput;
};

/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type User = {
  __typename?: 'User';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Income, commitments and what is left over a span of 1 to 92 days, each by its share of the span. */
  budgetFacts: Maybe<BudgetFacts>;
  /** What the person has told about their money; null until they have. */
  budgetProfile: Maybe<BudgetProfile>;
  /** Expenses, newest first. */
  expenses: Maybe<ExpenseConnection>;
  /** Accounts of the ledger with their balances, by name. */
  ledgerAccounts: Maybe<Array<LedgerAccount>>;
  /** Entries of the ledger, newest first. */
  ledgerEntries: Maybe<LedgerEntryConnection>;
  /** A month of the ledger in one currency; null for what is no month. */
  ledgerMonth: Maybe<LedgerMonth>;
  /** Bills and incomes found in the ledger of one currency, most money a year first. */
  recurringPayments: Maybe<Array<RecurringPayment>>;
  /**
   * The balance of all accounts of a currency, day by day, from recurring payments and habits, with 80 % intervals; null without
   * entries. What-ifs change only the answer.
   */
  balanceForecast: Maybe<BalanceForecast>;
  /** Rules for categories, in the order in which they are tried. */
  categoryRules: Maybe<Array<CategoryRule>>;
  /** What was spent from a day to a day, both inclusive, at most 366 days, by category; null on an impossible span. */
  spending: Maybe<SpendingSummary>;
  /** Bills and minimum payments that fall due in a span of 1 to 92 days, by date. */
  billsDue: Maybe<Array<BillDue>>;
  /** The committed plan that covers the date (today in UTC when left out), the latest made one; null when there is none. */
  currentBudgetPlan: Maybe<BudgetPlan>;
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserBudgetFactsArgs = {
  startDate: Scalars['Date']['input'];
  horizonDays: Scalars['Int']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserExpensesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<SpendingCategory>;
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserLedgerEntriesArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserLedgerMonthArgs = {
  month: Scalars['String']['input'];
  currency: Scalars['String']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserRecurringPaymentsArgs = {
  currency: Scalars['String']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserBalanceForecastArgs = {
  currency: Scalars['String']['input'];
  days: Scalars['Int']['input'];
  lowMinor?: InputMaybe<Scalars['Int']['input']>;
  stop?: InputMaybe<Array<StopRecurringInput>>;
  add?: InputMaybe<Array<AddPaymentInput>>;
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserSpendingArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserBillsDueArgs = {
  startDate: Scalars['Date']['input'];
  horizonDays: Scalars['Int']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserCurrentBudgetPlanArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** How often money comes or goes. */
export type RecurrenceFrequency =
  /** On the anchor date only. */
  | 'ONCE'
  /** Every 7 days. */
  | 'WEEKLY'
  /** Every 14 days. */
  | 'BIWEEKLY'
  /** Twice a month: on the anchor's day and on another. */
  | 'SEMIMONTHLY'
  /** Every month on the anchor's day, or on the last day of a shorter month. */
  | 'MONTHLY'
  /** Every third month. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

/** When money comes or goes. */
export type Recurrence = {
  __typename?: 'Recurrence';
  /** How often. */
  frequency: RecurrenceFrequency;
  /** The first date. */
  anchorDate: Scalars['Date']['output'];
  /** The other day of the month, 1 to 31; only with SEMIMONTHLY. */
  secondDayOfMonth: Maybe<Scalars['Int']['output']>;
  /** No date after this day; null = without end. */
  endDate: Maybe<Scalars['Date']['output']>;
};

/** When money comes or goes. */
export type RecurrenceInput = {
  /** How often. */
  frequency: RecurrenceFrequency;
  /** The first date. */
  anchorDate: Scalars['Date']['input'];
  /** The other day of the month, 1 to 31; needed with SEMIMONTHLY, else left out. */
  secondDayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** No date after this day. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What money is spent on. */
export type SpendingCategory =
  /** Food to cook and eat at home. */
  | 'GROCERIES'
  /** Restaurants, cafés, delivery. */
  | 'RESTAURANTS'
  /** Gym, classes, sports equipment. */
  | 'FITNESS'
  /** Rent, mortgage, repairs. */
  | 'HOUSING'
  /** Electricity, gas, water, heating. */
  | 'UTILITIES'
  /** Telephone and internet. */
  | 'PHONE_INTERNET'
  /** Insurance premiums. */
  | 'INSURANCE'
  /** Public transport, fuel, car. */
  | 'TRANSPORT'
  /** Doctors, medicine. */
  | 'HEALTH'
  /** Cleaning, hygiene, small things of the home. */
  | 'HOUSEHOLD'
  /** School, courses, books for them. */
  | 'EDUCATION'
  /** Children and pets. */
  | 'FAMILY'
  /** Payments of debts. */
  | 'DEBT_PAYMENT'
  /** Streaming, apps, magazines. */
  | 'SUBSCRIPTIONS'
  /** Clothes, electronics and the like. */
  | 'SHOPPING'
  /** Going out, hobbies, games. */
  | 'ENTERTAINMENT'
  /** Travel. */
  | 'TRAVEL'
  /** Presents and donations. */
  | 'GIFTS'
  /** Anything else. */
  | 'OTHER';

/** Money that comes in, after taxes. */
export type Income = {
  __typename?: 'Income';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** E.g. salary. */
  name: Scalars['String']['output'];
  /** Each time. */
  amount: Money;
  /** When. */
  recurrence: Recurrence;
};

/** A bill or subscription. */
export type Bill = {
  __typename?: 'Bill';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** E.g. rent. */
  name: Scalars['String']['output'];
  /** Each time. */
  amount: Money;
  /** What it is for. */
  category: SpendingCategory;
  /** When it is due. */
  recurrence: Recurrence;
};

/** What a goal is. */
export type BudgetGoalKind =
  /** Money for bad times. */
  | 'EMERGENCY_FUND'
  /** Something to save for. */
  | 'SINKING_FUND'
  /** A debt to pay. */
  | 'DEBT';

/** A goal that money goes to. */
export type BudgetGoal = {
  __typename?: 'BudgetGoal';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** E.g. bike. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: BudgetGoalKind;
  /** Money that is needed; for a debt what was owed when it was recorded. */
  target: Money;
  /** Money that is there, or was paid back, already. */
  saved: Money;
  /** saved / target, 0 to 1. */
  progress: Scalars['Float']['output'];
  /** Wished by this day; null = no date. */
  dueDate: Maybe<Scalars['Date']['output']>;
  /** 1 (first) to 9 among the goals of one kind. */
  priority: Scalars['Int']['output'];
  /** Debts: what must be paid each month; a commitment like a bill. */
  minimumPayment: Maybe<Money>;
  /** Debts: day of the month on which it is due. */
  paymentDayOfMonth: Maybe<Scalars['Int']['output']>;
  /** Debts: yearly interest in percent. */
  aprPercent: Maybe<Scalars['Float']['output']>;
};

/** What is on an account. */
export type Account = {
  __typename?: 'Account';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** E.g. checking. */
  name: Scalars['String']['output'];
  /** What is on it; may be negative. */
  balance: Money;
  /** On the evening of this day. */
  asOf: Scalars['Date']['output'];
};

/** What a category may cost. */
export type SpendingLimit = {
  __typename?: 'SpendingLimit';
  /** The category. */
  category: SpendingCategory;
  /** A month. */
  monthly: Money;
};

/** What a person has told about their money. */
export type BudgetProfile = {
  __typename?: 'BudgetProfile';
  /** Incomes, oldest first. */
  incomes: Array<Income>;
  /** Bills, oldest first. */
  bills: Array<Bill>;
  /** Goals in order of priority. */
  goals: Array<BudgetGoal>;
  /** Accounts by name. */
  accounts: Array<Account>;
  /** Limits by category. */
  limits: Array<SpendingLimit>;
};

/** What money allows over a span of days. */
export type BudgetFacts = {
  __typename?: 'BudgetFacts';
  /** False when the person has told no income: the amounts are 0 then. */
  known: Scalars['Boolean']['output'];
  /** The span's share of every income: a monthly income counts horizonDays / 30.44. */
  income: Money;
  /** The span's share of bills and minimum payments; an assumption, named in `assumptions`, when no bill is known. */
  committed: Money;
  /** income − committed; negative when bills exceed the income. */
  disposable: Money;
  /** ISO 4217; amounts in other currencies are left out and named in `assumptions`. */
  currency: Scalars['String']['output'];
  /** What past practice, a limit, or the average household gives to food over the span; null when nothing tells. */
  foodShare: Maybe<Money>;
  /** How the income would be divided by priority with usual food and fitness; the lines sum to it. Empty when unknown. */
  lines: Array<BudgetLine>;
  /** What was assumed or left out, one sentence each. */
  assumptions: Array<Scalars['String']['output']>;
};

/** A page of expenses. */
export type ExpenseConnection = {
  __typename?: 'ExpenseConnection';
  /** The expenses of the page. */
  edges: Array<ExpenseEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An expense in a page. */
export type ExpenseEdge = {
  __typename?: 'ExpenseEdge';
  /** The expense. */
  node: Expense;
  /** Where it stands. */
  cursor: Scalars['String']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there is more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last edge; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Money that was spent. */
export type Expense = {
  __typename?: 'Expense';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The day. */
  date: Scalars['Date']['output'];
  /** How much; negative for a refund. */
  amount: Money;
  /** What for. */
  category: SpendingCategory;
  /** Where. */
  merchant: Maybe<Scalars['String']['output']>;
  /** In the person's words. */
  note: Maybe<Scalars['String']['output']>;
};

/** What was spent over a span. */
export type SpendingSummary = {
  __typename?: 'SpendingSummary';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
  /** All of it, in the person's currency; amounts in other currencies are left out. */
  total: Money;
  /** By category, most first. */
  categories: Array<CategorySpending>;
};

/** What was spent on a category. */
export type CategorySpending = {
  __typename?: 'CategorySpending';
  /** The category. */
  category: SpendingCategory;
  /** In everyday words. */
  name: Scalars['String']['output'];
  /** How much. */
  total: Money;
  /** Number of expenses. */
  count: Scalars['Int']['output'];
  /** Of all spending, 0 to 1; 0 when refunds exceed it. */
  share: Scalars['Float']['output'];
  /** The span's share of the monthly limit; null without one. */
  limit: Maybe<Money>;
};

/** A payment that falls due. */
export type BillDue = {
  __typename?: 'BillDue';
  /** Id of the bill or, for a minimum payment, of the goal. */
  id: Scalars['ID']['output'];
  /** What it is. */
  name: Scalars['String']['output'];
  /** When. */
  date: Scalars['Date']['output'];
  /** How much. */
  amount: Money;
  /** What for. */
  category: SpendingCategory;
};

/** The answer to a question about money. */
export type MoneyFact = {
  __typename?: 'MoneyFact';
  /** The answer in words; what to do instead when nothing was found. */
  text: Scalars['String']['output'];
  /** INCOME, BILLS_DUE, BILLS, SPENDING, CAN_SPEND, GOALS, DEBTS, BALANCE or UNKNOWN. */
  kind: Scalars['String']['output'];
  /** The figures behind the words. */
  facts: Array<MoneyFigure>;
  /** False when the question was not understood or nothing is recorded that answers it. */
  found: Scalars['Boolean']['output'];
};

/** A figure behind an answer. */
export type MoneyFigure = {
  __typename?: 'MoneyFigure';
  /** What it is. */
  label: Scalars['String']['output'];
  /** For people, e.g. $12.34. */
  value: Scalars['String']['output'];
  /** Currency or unit; null when it has none. */
  unit: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** What became of a budget plan. */
export type BudgetPlanStatus =
  /** Held until it is committed, released, or an hour has passed. */
  | 'RESERVED'
  /** In force. */
  | 'COMMITTED'
  /** Given back, or its hour has passed. */
  | 'RELEASED'
  /** A newer version took its place. */
  | 'SUPERSEDED';

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

/** A part of the money and what it is for. */
export type BudgetLine = {
  __typename?: 'BudgetLine';
  /** Stable within the versions of a plan. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: BudgetLineKind;
  /** A SpendingCategory, or EMERGENCY_FUND, DEBT, GOAL, SAVINGS, FUN. */
  category: Scalars['String']['output'];
  /** In everyday words. */
  name: Scalars['String']['output'];
  /** How much over the horizon, 0 or more. */
  amount: Money;
  /** Why this much. */
  reason: Scalars['String']['output'];
  /** Where the figure or the rule comes from. */
  source: Scalars['String']['output'];
  /** Days within the horizon on which it is due; empty when it is spread. */
  dueDates: Array<Scalars['Date']['output']>;
};

/** Money on one day of a plan. */
export type BudgetDay = {
  __typename?: 'BudgetDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Income that arrives. */
  moneyIn: Money;
  /** Bills due, and the day's part of everything else that is spent. */
  moneyOut: Money;
  /** What is left on the accounts in the evening; null when no balance is known. */
  left: Maybe<Money>;
};

/** The accounts are going to be empty. */
export type LowBalanceWarning = {
  __typename?: 'LowBalanceWarning';
  /** The day with the lowest balance. */
  date: Scalars['Date']['output'];
  /** How low. */
  balance: Money;
  /** One sentence for a person, with what would help. */
  message: Scalars['String']['output'];
};

/** Where the money goes over a span: one immutable version; its lines sum to its income to the cent. */
export type BudgetPlan = {
  __typename?: 'BudgetPlan';
  /** Global id of this version. */
  id: Scalars['ID']['output'];
  /** What became of it. */
  status: BudgetPlanStatus;
  /** The version it replaces. */
  supersedesId: Maybe<Scalars['ID']['output']>;
  /** The version that replaced it. */
  supersededById: Maybe<Scalars['ID']['output']>;
  /** When this version was made. */
  createdAt: Scalars['DateTime']['output'];
  /** First day. */
  startDate: Scalars['Date']['output'];
  /** Days, 1 to 92. */
  horizonDays: Scalars['Int']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Money that is divided: the horizon's share of the income, or what the plan is about when no income is known. */
  income: Money;
  /** False when no income is known. */
  isIncomeKnown: Scalars['Boolean']['output'];
  /** In order of priority. */
  lines: Array<BudgetLine>;
  /** Day by day. */
  days: Array<BudgetDay>;
  /** Null when the balances stay at 0 or above, or are not known. */
  lowBalance: Maybe<LowBalanceWarning>;
  /** What was assumed or could not be had. */
  notes: Array<Scalars['String']['output']>;
};

/** Input of addIncome. */
export type AddIncomeInput = {
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Each time, after taxes; above 0. */
  amount: MoneyInput;
  /** When. */
  recurrence: RecurrenceInput;
  /** Repeating a call with the same key adds one income. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of updateIncome. */
export type UpdateIncomeInput = {
  /** The income. */
  id: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Above 0. */
  amount?: InputMaybe<MoneyInput>;
  /** When. */
  recurrence?: InputMaybe<RecurrenceInput>;
};

/** The income as it is now. */
export type IncomeSaved = {
  __typename?: 'IncomeSaved';
  /** The income. */
  income: Income;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of addIncome and updateIncome. */
export type SaveIncomeResult = IncomeSaved | Refusal;

/** Input of addBill. */
export type AddBillInput = {
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Each time; above 0. */
  amount: MoneyInput;
  /** What it is for. */
  category: SpendingCategory;
  /** When it is due. */
  recurrence: RecurrenceInput;
  /** Repeating a call with the same key adds one bill. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of updateBill. */
export type UpdateBillInput = {
  /** The bill. */
  id: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Above 0. */
  amount?: InputMaybe<MoneyInput>;
  /** What it is for. */
  category?: InputMaybe<SpendingCategory>;
  /** When it is due. */
  recurrence?: InputMaybe<RecurrenceInput>;
};

/** The bill as it is now. */
export type BillSaved = {
  __typename?: 'BillSaved';
  /** The bill. */
  bill: Bill;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of addBill and updateBill. */
export type SaveBillResult = BillSaved | Refusal;

/** Input of addGoal. */
export type AddGoalInput = {
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind: BudgetGoalKind;
  /** Money that is needed, or owed; above 0. */
  target: MoneyInput;
  /** Money that is there already, in the same currency; 0 when left out. */
  saved?: InputMaybe<MoneyInput>;
  /** Wished by this day. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** 1 (first) to 9; 5 when left out. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Debts only: what must be paid each month. */
  minimumPayment?: InputMaybe<MoneyInput>;
  /** Debts only: day of the month, 1 to 31; 1 when left out. */
  paymentDayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Debts only: yearly interest, 0 to 400 percent. */
  aprPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Repeating a call with the same key adds one goal. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of updateGoal. */
export type UpdateGoalInput = {
  /** The goal. */
  id: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Above 0. */
  target?: InputMaybe<MoneyInput>;
  /** 0 or more. */
  saved?: InputMaybe<MoneyInput>;
  /** Wished by this day. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 9. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Debts only. */
  minimumPayment?: InputMaybe<MoneyInput>;
  /** Debts only: 1 to 31. */
  paymentDayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Debts only: 0 to 400 percent. */
  aprPercent?: InputMaybe<Scalars['Float']['input']>;
};

/** The goal as it is now. */
export type GoalSaved = {
  __typename?: 'GoalSaved';
  /** The goal. */
  goal: BudgetGoal;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of addGoal and updateGoal. */
export type SaveGoalResult = GoalSaved | Refusal;

/** Input of setAccountBalance. */
export type SetAccountBalanceInput = {
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** What is on it; may be negative. */
  balance: MoneyInput;
  /** On the evening of this day. */
  asOf: Scalars['Date']['input'];
};

/** The account as it is now. */
export type AccountSaved = {
  __typename?: 'AccountSaved';
  /** The account. */
  account: Account;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of setAccountBalance. */
export type SaveAccountResult = AccountSaved | Refusal;

/** Input of setSpendingLimit. */
export type SetSpendingLimitInput = {
  /** The category. */
  category: SpendingCategory;
  /** A month; left out or null removes the limit. */
  monthly?: InputMaybe<MoneyInput>;
};

/** The limit as it is now. */
export type SpendingLimitSet = {
  __typename?: 'SpendingLimitSet';
  /** The limit; null when there is none any more. */
  limit: Maybe<SpendingLimit>;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of setSpendingLimit. */
export type SetSpendingLimitResult = SpendingLimitSet | Refusal;

/** Input of recordExpense. */
export type RecordExpenseInput = {
  /** The day, not after tomorrow. */
  date: Scalars['Date']['input'];
  /** Not 0; negative for a refund. */
  amount: MoneyInput;
  /** What for. */
  category: SpendingCategory;
  /** Where; at most 120 characters. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Repeating a call with the same key records one expense. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of updateExpense. */
export type UpdateExpenseInput = {
  /** The expense. */
  id: Scalars['ID']['input'];
  /** The day, not after tomorrow. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Not 0; negative for a refund. */
  amount?: InputMaybe<MoneyInput>;
  /** What for. */
  category?: InputMaybe<SpendingCategory>;
  /** At most 120 characters. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The expense as it is now. */
export type ExpenseSaved = {
  __typename?: 'ExpenseSaved';
  /** The expense. */
  expense: Expense;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of recordExpense and updateExpense. */
export type SaveExpenseResult = ExpenseSaved | Refusal;

/** Names what to remove; removing it again changes nothing. */
export type RemoveBudgetItemInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** It is not there any more. */
export type BudgetItemRemoved = {
  __typename?: 'BudgetItemRemoved';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** False when it was not there before either. */
  wasThere: Scalars['Boolean']['output'];
  /** The person. */
  user: Maybe<User>;
};

/** Answer of the operations that remove. */
export type RemoveBudgetItemResult = BudgetItemRemoved | Refusal;

/** Input of changeBudgetLine. */
export type ChangeBudgetLineInput = {
  /** The plan, in its newest version. */
  planId: Scalars['ID']['input'];
  /** The line in it. */
  lineId: Scalars['ID']['input'];
  /** Its new amount, 0 or more. */
  amount: MoneyInput;
  /** Repeating a call with the same key gives the same version. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A line has changed. */
export type BudgetLineChanged = {
  __typename?: 'BudgetLineChanged';
  /** The new version. */
  budgetPlan: BudgetPlan;
  /** What changed, one line each. */
  edits: Array<Scalars['String']['output']>;
};

/** The plan has a newer version, on which the change must be made. */
export type BudgetPlanSuperseded = {
  __typename?: 'BudgetPlanSuperseded';
  /** SUPERSEDED. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The newest version. */
  current: BudgetPlan;
};

/** Answer of changeBudgetLine. */
export type ChangeBudgetLineResult = BudgetLineChanged | BudgetPlanSuperseded | Refusal;

/** What the budget agent is told for a plan. */
export type BudgetBriefInput = {
  /** The negotiation. */
  negotiationId: Scalars['ID']['input'];
  /** First day of the plan. */
  startDate: Scalars['Date']['input'];
  /** Days, 1 to 92. */
  horizonDays: Scalars['Int']['input'];
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  /** Total the person wants to spend or save over the horizon, minor units, when the sentence says so. */
  totalMoneyCap?: InputMaybe<Scalars['Int']['input']>;
  /** What the person wants to save over the horizon, minor units. */
  savingsGoalMinor?: InputMaybe<Scalars['Int']['input']>;
  /** save-money, spend-less or pay-debt. */
  goal?: InputMaybe<Scalars['String']['input']>;
};

/** Input of reserveBudgetOffer. */
export type ReserveBudgetOfferInput = {
  /** The accepted offer. */
  reserve: ReserveOfferInput;
  /** The brief it was made for. */
  brief: BudgetBriefInput;
  /** What the reserved meals cost. */
  foodCost: MoneyInput;
  /** What the reserved training costs. */
  fitnessCost: MoneyInput;
};

/** A budget plan that is held; its lines sum to the income to the cent. */
export type BudgetReservation = {
  __typename?: 'BudgetReservation';
  /** Ends by commitBudgetReservation or releaseBudgetReservation. */
  reservationId: Scalars['ID']['output'];
  /** The plan. */
  budgetPlan: BudgetPlan;
};

/** Answer of reserveBudgetOffer. */
export type ReserveBudgetOfferResult = BudgetReservation | Refusal;

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

/** What an entry of the ledger is for. */
export type LedgerCategory =
  /** Food to cook and eat at home. */
  | 'GROCERIES'
  /** Restaurants, cafés, delivery. */
  | 'RESTAURANTS'
  /** Gym, classes, sports equipment. */
  | 'FITNESS'
  /** Rent, mortgage, repairs. */
  | 'HOUSING'
  /** Electricity, gas, water, heating. */
  | 'UTILITIES'
  /** Telephone and internet. */
  | 'PHONE_INTERNET'
  /** Insurance premiums. */
  | 'INSURANCE'
  /** Public transport, fuel, car. */
  | 'TRANSPORT'
  /** Doctors, medicine. */
  | 'HEALTH'
  /** Cleaning, hygiene, small things of the home. */
  | 'HOUSEHOLD'
  /** School, courses, books for them. */
  | 'EDUCATION'
  /** Children and pets. */
  | 'FAMILY'
  /** Payments of debts. */
  | 'DEBT_PAYMENT'
  /** Streaming, apps, magazines. */
  | 'SUBSCRIPTIONS'
  /** Clothes, electronics and the like. */
  | 'SHOPPING'
  /** Going out, hobbies, games. */
  | 'ENTERTAINMENT'
  /** Travel. */
  | 'TRAVEL'
  /** Presents and donations. */
  | 'GIFTS'
  /** Anything else. */
  | 'OTHER'
  /** Money that is earned. */
  | 'INCOME';

/** What an account of the ledger is. */
export type LedgerAccountKind =
  /** Current account. */
  | 'BANK'
  /** Notes and coins. */
  | 'CASH'
  /** Credit card; its balance is what is owed, below 0. */
  | 'CARD'
  /** Savings. */
  | 'SAVINGS'
  /** Loan; its balance is what is owed, below 0. */
  | 'LOAN';

/** Who chose a category, the strongest first. */
export type CategoryChooser =
  /** The person; never overwritten. */
  | 'PERSON'
  /** A rule of the person. */
  | 'RULE'
  /** What the person said of the merchant before. */
  | 'LEARNED'
  /** The shipped classifier. */
  | 'CLASSIFIER'
  /** Nobody: transfers. */
  | 'NOBODY';

/** An account of the ledger. */
export type LedgerAccount = {
  __typename?: 'LedgerAccount';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Unique among the person's accounts. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: LedgerAccountKind;
  /** Opening balance and all entries; may be negative. */
  balance: Money;
};

/** A part of an entry. */
export type LedgerSplit = {
  __typename?: 'LedgerSplit';
  /** What the part is for. */
  category: LedgerCategory;
  /** Signed; the parts sum to the entry. */
  amount: Money;
};

/** A movement of an account. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The account. */
  accountId: Scalars['ID']['output'];
  /** Booking day. */
  date: Scalars['Date']['output'];
  /** Negative is money out. */
  amount: Money;
  /** Who and what for, as the bank or the person says it. */
  description: Scalars['String']['output'];
  /** What it is for; of a split entry its first part's. */
  category: LedgerCategory;
  /** Who chose the category. */
  categoryBy: CategoryChooser;
  /** Probability that the category is right, 0 to 1. */
  categoryConfidence: Scalars['Float']['output'];
  /** True when the guess is so weak that the person should say. */
  askCategory: Scalars['Boolean']['output'];
  /** Parts with a category each; empty when it is one. */
  splits: Array<LedgerSplit>;
  /** Shared by the two entries of a transfer; null for all others. */
  transferId: Maybe<Scalars['ID']['output']>;
  /** The import it came with; null for entries by hand. */
  importId: Maybe<Scalars['ID']['output']>;
  /** True when it was compared with a statement. */
  reconciled: Scalars['Boolean']['output'];
};

/** A page of entries. */
export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  /** The entries of the page. */
  edges: Array<LedgerEntryEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry in a page. */
export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  /** Where the entry is in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: LedgerEntry;
};

/** Money of a category in a month. */
export type LedgerCategoryMonth = {
  __typename?: 'LedgerCategoryMonth';
  /** The category. */
  category: LedgerCategory;
  /** Money in, 0 or more. */
  moneyIn: Money;
  /** Money out, 0 or more. */
  moneyOut: Money;
  /** Entries and parts of entries. */
  entries: Scalars['Int']['output'];
};

/** A month of the ledger in one currency; transfers between own accounts are neither money in nor out. */
export type LedgerMonth = {
  __typename?: 'LedgerMonth';
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** Money in, 0 or more. */
  moneyIn: Money;
  /** Money out, 0 or more. */
  moneyOut: Money;
  /** By category, most money out first. */
  categories: Array<LedgerCategoryMonth>;
};

/** A rule for categories: the first that fits decides. */
export type CategoryRule = {
  __typename?: 'CategoryRule';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Rules are tried from the lowest. */
  position: Scalars['Int']['output'];
  /** Text that the description holds, whatever its case. */
  contains: Scalars['String']['output'];
  /** Lowest amount in minor units, signed; null for any. */
  leastMinor: Maybe<Scalars['Int']['output']>;
  /** Highest amount in minor units, signed; null for any. */
  mostMinor: Maybe<Scalars['Int']['output']>;
  /** What such entries are for. */
  category: LedgerCategory;
};

/** A row of a bank file. */
export type BankImportRow = {
  __typename?: 'BankImportRow';
  /** Line of the file, or number of the entry. */
  row: Scalars['Int']['output'];
  /** Booking day. */
  date: Scalars['Date']['output'];
  /** Negative is money out. */
  amount: Money;
  /** Who and what for. */
  description: Scalars['String']['output'];
  /** What it would be categorised as. */
  category: LedgerCategory;
  /** The entry that it repeats, so that it is not imported; null for a new row. */
  duplicateOf: Maybe<Scalars['ID']['output']>;
};

/** A row of a bank file that was left out. */
export type BankImportProblem = {
  __typename?: 'BankImportProblem';
  /** Line of the file, or number of the entry. */
  row: Scalars['Int']['output'];
  /** E.g. DATE_UNREADABLE, DATE_OUT_OF_RANGE, AMOUNT_MISSING, CURRENCY_UNKNOWN, NOT_BOOKED, ROW_BROKEN. */
  code: Scalars['String']['output'];
  /** What is wrong, in one sentence. */
  message: Scalars['String']['output'];
};

/** Where an import is. */
export type BankImportStatus =
  /** Shown; the ledger is as it was. */
  | 'PREVIEWED'
  /** In the ledger. */
  | 'COMMITTED'
  /** Taken out again. */
  | 'UNDONE';

/** A bank file on its way into an account. */
export type BankImport = {
  __typename?: 'BankImport';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where it goes. */
  accountId: Scalars['ID']['output'];
  /** As it was sent. */
  fileName: Scalars['String']['output'];
  /** OFX, QIF, CSV, CAMT or MT940. */
  format: Scalars['String']['output'];
  /** Where it is. */
  status: BankImportStatus;
  /** How many rows are new. */
  newCount: Scalars['Int']['output'];
  /** How many rows repeat entries. */
  duplicateCount: Scalars['Int']['output'];
  /** The first 500 rows. */
  rows: Array<BankImportRow>;
  /** Every row that was left out. */
  problems: Array<BankImportProblem>;
};

/** Input of openLedgerAccount. */
export type OpenLedgerAccountInput = {
  /** 1 to 80 characters, unique. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind: LedgerAccountKind;
  /** What was on it before the first entry; also its currency. May be negative. */
  opening: MoneyInput;
  /** Repeating a call with the same key opens one account. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The account as it is now. */
export type LedgerAccountSaved = {
  __typename?: 'LedgerAccountSaved';
  /** The account. */
  account: LedgerAccount;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of openLedgerAccount. */
export type OpenLedgerAccountResult = LedgerAccountSaved | Refusal;

/** A part of an entry. */
export type LedgerSplitInput = {
  /** What the part is for. */
  category: LedgerCategory;
  /** Signed minor units of the entry's currency; the parts sum to the entry. */
  amountMinor: Scalars['Int']['input'];
};

/** Input of recordLedgerEntry. */
export type RecordLedgerEntryInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** 1970 to today. */
  date: Scalars['Date']['input'];
  /** In the account's currency; negative is money out; not 0. */
  amount: MoneyInput;
  /** 1 to 500 characters. */
  description: Scalars['String']['input'];
  /** What it is for; guessed when left out. */
  category?: InputMaybe<LedgerCategory>;
  /** 2 to 50 parts that sum to the amount; left out for one category. */
  splits?: InputMaybe<Array<LedgerSplitInput>>;
  /** Repeating a call with the same key writes one entry. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of transferMoney. */
export type TransferMoneyInput = {
  /** Where it leaves. */
  fromAccountId: Scalars['ID']['input'];
  /** Where it arrives. */
  toAccountId: Scalars['ID']['input'];
  /** 1970 to today. */
  date: Scalars['Date']['input'];
  /** What leaves, above 0, in that account's currency. */
  amount: MoneyInput;
  /** What arrives, in the other account's currency; at the rate of the day when left out. */
  received?: InputMaybe<MoneyInput>;
  /** Repeating a call with the same key moves it once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of reconcileLedgerAccount. */
export type ReconcileLedgerAccountInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** The last day of the statement. */
  through: Scalars['Date']['input'];
  /** The balance that the statement shows for the end of that day; may be negative. */
  statementBalance: MoneyInput;
};

/** Input of categoriseLedgerEntry. */
export type CategoriseLedgerEntryInput = {
  /** The entry. */
  id: Scalars['ID']['input'];
  /** What it is for. */
  category: LedgerCategory;
};

/** The ledger after a change. */
export type LedgerChanged = {
  __typename?: 'LedgerChanged';
  /** The entries that were written, changed or removed. */
  entries: Array<LedgerEntry>;
  /** How many entries changed beside them. */
  alsoChanged: Scalars['Int']['output'];
  /** All accounts with their balances. */
  accounts: Array<LedgerAccount>;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of the operations that change entries. */
export type ChangeLedgerResult = LedgerChanged | Refusal;

/** Input of saveCategoryRule. */
export type SaveCategoryRuleInput = {
  /** 2 to 100 characters that the description holds, whatever their case. */
  contains: Scalars['String']['input'];
  /** Lowest amount in minor units, signed; left out for any. */
  leastMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Highest amount in minor units, signed; left out for any. */
  mostMinor?: InputMaybe<Scalars['Int']['input']>;
  /** What such entries are for. */
  category: LedgerCategory;
  /** Where in the order; last when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** True only says how many entries would change. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Repeating a call with the same key adds one rule. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A rule that was saved or previewed. */
export type CategoryRuleSaved = {
  __typename?: 'CategoryRuleSaved';
  /** The rule; null after a preview. */
  rule: Maybe<CategoryRule>;
  /** How many entries it changed, or would change. */
  fits: Scalars['Int']['output'];
  /** The person. */
  user: Maybe<User>;
};

/** Answer of saveCategoryRule. */
export type SaveCategoryRuleResult = CategoryRuleSaved | Refusal;

/** Input of previewBankImport. */
export type PreviewBankImportInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** For people; the format is found by the contents. */
  fileName: Scalars['String']['input'];
  /** The file's bytes in base64; may be packed with gzip, which makes room for ten times as much. */
  contentBase64: Scalars['String']['input'];
  /** Repeating a call with the same key gives the same preview. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Names an import. */
export type BankImportInput = {
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** An import as it is now. */
export type BankImportState = {
  __typename?: 'BankImportState';
  /** The import. */
  bankImport: BankImport;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of the operations on imports. */
export type BankImportResult = BankImportState | Refusal;

/** How often a payment comes. */
export type PaymentRhythm =
  /** Every 7 days. */
  | 'WEEKLY'
  /** Every 14 days. */
  | 'BIWEEKLY'
  /** Every 28 days. */
  | 'FOUR_WEEKLY'
  /** Every calendar month. */
  | 'MONTHLY'
  /** Every 3 calendar months. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

/** A price that went up and stayed. */
export type PriceRise = {
  __typename?: 'PriceRise';
  /** Before; negative is money out. */
  from: Money;
  /** Now. */
  to: Money;
  /** First day of the new price. */
  on: Scalars['Date']['output'];
};

/** A bill or an income that was found in the ledger. */
export type RecurringPayment = {
  __typename?: 'RecurringPayment';
  /** Who, in small letters, without numbers. */
  merchant: Scalars['String']['output'];
  /** How often. */
  rhythm: PaymentRhythm;
  /** Median of the last three; negative is money out. */
  amount: Money;
  /** How often it was seen. */
  occurrences: Scalars['Int']['output'];
  /** The first time. */
  firstDate: Scalars['Date']['output'];
  /** The last time. */
  lastDate: Scalars['Date']['output'];
  /** When it is due next. */
  nextDate: Scalars['Date']['output'];
  /** Share of the dates of its rule on which it came, 0 to 1. */
  regularity: Scalars['Float']['output'];
  /** True when it has not come for more than one and a half periods. */
  ended: Scalars['Boolean']['output'];
  /** The last price rise of at least 3 %; null when there was none. */
  priceRise: Maybe<PriceRise>;
  /** True when another one of a like name has the same rhythm and amount: perhaps paid twice. */
  perhapsDuplicate: Scalars['Boolean']['output'];
};

/** A day ahead. */
export type ForecastDay = {
  __typename?: 'ForecastDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** As likely below as above. */
  median: Money;
  /** One in ten balances is below. */
  low: Money;
  /** One in ten balances is above. */
  high: Money;
  /** Probability of a balance below the low mark on this day, 0 to 1. */
  lowProbability: Scalars['Float']['output'];
};

/** How the balance may go on. */
export type BalanceForecast = {
  __typename?: 'BalanceForecast';
  /** The days, tomorrow first. */
  days: Array<ForecastDay>;
  /** The day on which the median is lowest. */
  lowest: ForecastDay;
  /** Probability that some day ends below the low mark, 0 to 1. */
  everLowProbability: Scalars['Float']['output'];
  /** The recurring payments it rests on. */
  recurring: Array<RecurringPayment>;
};

/** What if a recurring payment stopped. */
export type StopRecurringInput = {
  /** The merchant, as recurringPayments names it. */
  merchant: Scalars['String']['input'];
  /** From this day on. */
  from: Scalars['Date']['input'];
};

/** What if a payment came. */
export type AddPaymentInput = {
  /** Its day; of a monthly one the first. */
  date: Scalars['Date']['input'];
  /** Minor units; negative is money out. */
  amountMinor: Scalars['Int']['input'];
  /** True for every month from then on. */
  monthly: Scalars['Boolean']['input'];
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
  BudgetPlan: BudgetPlan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  BudgetPlan:
    ( { __typename: 'BudgetPlan' }
    & GraphQLRecursivePick<FederationTypes['BudgetPlan'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SaveIncomeResult:
    | ( IncomeSavedModel )
    | ( RefusalModel )
  ;
  SaveBillResult:
    | ( BillSavedModel )
    | ( RefusalModel )
  ;
  SaveGoalResult:
    | ( GoalSavedModel )
    | ( RefusalModel )
  ;
  SaveAccountResult:
    | ( AccountSavedModel )
    | ( RefusalModel )
  ;
  SetSpendingLimitResult:
    | ( SpendingLimitSetModel )
    | ( RefusalModel )
  ;
  SaveExpenseResult:
    | ( ExpenseSavedModel )
    | ( RefusalModel )
  ;
  RemoveBudgetItemResult:
    | ( BudgetItemRemovedModel )
    | ( RefusalModel )
  ;
  ChangeBudgetLineResult:
    | ( BudgetLineChangedModel )
    | ( BudgetPlanSupersededModel )
    | ( RefusalModel )
  ;
  ReserveBudgetOfferResult:
    | ( BudgetReservationModel )
    | ( RefusalModel )
  ;
  EndReservationResult:
    | ( ReservationEndedModel )
    | ( RefusalModel )
  ;
  OpenLedgerAccountResult:
    | ( LedgerAccountSavedModel )
    | ( RefusalModel )
  ;
  ChangeLedgerResult:
    | ( LedgerChangedModel )
    | ( RefusalModel )
  ;
  SaveCategoryRuleResult:
    | ( CategoryRuleSavedModel )
    | ( RefusalModel )
  ;
  BankImportResult:
    | ( BankImportStateModel )
    | ( RefusalModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<PersonModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RecurrenceFrequency: RecurrenceFrequency;
  Recurrence: ResolverTypeWrapper<RecurrenceModel>;
  RecurrenceInput: RecurrenceInput;
  SpendingCategory: SpendingCategory;
  Income: ResolverTypeWrapper<IncomeModel>;
  Bill: ResolverTypeWrapper<BillModel>;
  BudgetGoalKind: BudgetGoalKind;
  BudgetGoal: ResolverTypeWrapper<GoalModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Account: ResolverTypeWrapper<AccountModel>;
  SpendingLimit: ResolverTypeWrapper<SpendingLimitModel>;
  BudgetProfile: ResolverTypeWrapper<MoneyProfileModel>;
  BudgetFacts: ResolverTypeWrapper<BudgetFactsModel>;
  ExpenseConnection: ResolverTypeWrapper<Omit<ExpenseConnection, 'edges'> & { edges: Array<ResolversTypes['ExpenseEdge']> }>;
  ExpenseEdge: ResolverTypeWrapper<Omit<ExpenseEdge, 'node'> & { node: ResolversTypes['Expense'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Expense: ResolverTypeWrapper<ExpenseModel>;
  SpendingSummary: ResolverTypeWrapper<SpendingSummaryModel>;
  CategorySpending: ResolverTypeWrapper<CategorySpendingModel>;
  BillDue: ResolverTypeWrapper<BillDueModel>;
  MoneyFact: ResolverTypeWrapper<MoneyAnswerModel>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigure>;
  BudgetPlanStatus: BudgetPlanStatus;
  BudgetLineKind: BudgetLineKind;
  BudgetLine: ResolverTypeWrapper<CurrencyLineModel>;
  BudgetDay: ResolverTypeWrapper<BudgetDay>;
  LowBalanceWarning: ResolverTypeWrapper<LowBalanceWarning>;
  BudgetPlan: ResolverTypeWrapper<StoredPlanModel>;
  AddIncomeInput: AddIncomeInput;
  UpdateIncomeInput: UpdateIncomeInput;
  IncomeSaved: ResolverTypeWrapper<IncomeSavedModel>;
  SaveIncomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveIncomeResult']>;
  AddBillInput: AddBillInput;
  UpdateBillInput: UpdateBillInput;
  BillSaved: ResolverTypeWrapper<BillSavedModel>;
  SaveBillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveBillResult']>;
  AddGoalInput: AddGoalInput;
  UpdateGoalInput: UpdateGoalInput;
  GoalSaved: ResolverTypeWrapper<GoalSavedModel>;
  SaveGoalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveGoalResult']>;
  SetAccountBalanceInput: SetAccountBalanceInput;
  AccountSaved: ResolverTypeWrapper<AccountSavedModel>;
  SaveAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveAccountResult']>;
  SetSpendingLimitInput: SetSpendingLimitInput;
  SpendingLimitSet: ResolverTypeWrapper<SpendingLimitSetModel>;
  SetSpendingLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSpendingLimitResult']>;
  RecordExpenseInput: RecordExpenseInput;
  UpdateExpenseInput: UpdateExpenseInput;
  ExpenseSaved: ResolverTypeWrapper<ExpenseSavedModel>;
  SaveExpenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveExpenseResult']>;
  RemoveBudgetItemInput: RemoveBudgetItemInput;
  BudgetItemRemoved: ResolverTypeWrapper<BudgetItemRemovedModel>;
  RemoveBudgetItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveBudgetItemResult']>;
  ChangeBudgetLineInput: ChangeBudgetLineInput;
  BudgetLineChanged: ResolverTypeWrapper<BudgetLineChangedModel>;
  BudgetPlanSuperseded: ResolverTypeWrapper<BudgetPlanSupersededModel>;
  ChangeBudgetLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBudgetLineResult']>;
  BudgetBriefInput: BudgetBriefInput;
  ReserveBudgetOfferInput: ReserveBudgetOfferInput;
  BudgetReservation: ResolverTypeWrapper<BudgetReservationModel>;
  ReserveBudgetOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveBudgetOfferResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Resource: Resource;
  ResourceAmount: ResolverTypeWrapper<ResourceAmount>;
  ResourceAmountInput: ResourceAmountInput;
  ResourcePrice: ResolverTypeWrapper<ResourcePrice>;
  ResourcePriceInput: ResourcePriceInput;
  OfferRoundInput: OfferRoundInput;
  GoalMiss: ResolverTypeWrapper<GoalMiss>;
  Offer: ResolverTypeWrapper<Offer>;
  Refusal: ResolverTypeWrapper<RefusalModel>;
  OfferSet: ResolverTypeWrapper<OfferSetModel>;
  BodyInput: BodyInput;
  ReserveOfferInput: ReserveOfferInput;
  ReservationInput: ReservationInput;
  ReservationEnded: ResolverTypeWrapper<ReservationEndedModel>;
  EndReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndReservationResult']>;
  LedgerCategory: LedgerCategory;
  LedgerAccountKind: LedgerAccountKind;
  CategoryChooser: CategoryChooser;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountModel>;
  LedgerSplit: ResolverTypeWrapper<LedgerSplit>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryModel>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges'> & { edges: Array<ResolversTypes['LedgerEntryEdge']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerCategoryMonth: ResolverTypeWrapper<LedgerCategoryMonth>;
  LedgerMonth: ResolverTypeWrapper<LedgerMonthModel>;
  CategoryRule: ResolverTypeWrapper<CategoryRuleModel>;
  BankImportRow: ResolverTypeWrapper<BankImportRow>;
  BankImportProblem: ResolverTypeWrapper<BankImportProblem>;
  BankImportStatus: BankImportStatus;
  BankImport: ResolverTypeWrapper<BankImportModel>;
  OpenLedgerAccountInput: OpenLedgerAccountInput;
  LedgerAccountSaved: ResolverTypeWrapper<LedgerAccountSavedModel>;
  OpenLedgerAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenLedgerAccountResult']>;
  LedgerSplitInput: LedgerSplitInput;
  RecordLedgerEntryInput: RecordLedgerEntryInput;
  TransferMoneyInput: TransferMoneyInput;
  ReconcileLedgerAccountInput: ReconcileLedgerAccountInput;
  CategoriseLedgerEntryInput: CategoriseLedgerEntryInput;
  LedgerChanged: ResolverTypeWrapper<LedgerChangedModel>;
  ChangeLedgerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeLedgerResult']>;
  SaveCategoryRuleInput: SaveCategoryRuleInput;
  CategoryRuleSaved: ResolverTypeWrapper<CategoryRuleSavedModel>;
  SaveCategoryRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCategoryRuleResult']>;
  PreviewBankImportInput: PreviewBankImportInput;
  BankImportInput: BankImportInput;
  BankImportState: ResolverTypeWrapper<BankImportStateModel>;
  BankImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BankImportResult']>;
  PaymentRhythm: PaymentRhythm;
  PriceRise: ResolverTypeWrapper<PriceRise>;
  RecurringPayment: ResolverTypeWrapper<FoundRecurringModel>;
  ForecastDay: ResolverTypeWrapper<ForecastDay>;
  BalanceForecast: ResolverTypeWrapper<ForecastInCurrencyModel>;
  StopRecurringInput: StopRecurringInput;
  AddPaymentInput: AddPaymentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  User: PersonModel;
  Int: Scalars['Int']['output'];
  Recurrence: RecurrenceModel;
  RecurrenceInput: RecurrenceInput;
  Income: IncomeModel;
  Bill: BillModel;
  BudgetGoal: GoalModel;
  Float: Scalars['Float']['output'];
  Account: AccountModel;
  SpendingLimit: SpendingLimitModel;
  BudgetProfile: MoneyProfileModel;
  BudgetFacts: BudgetFactsModel;
  ExpenseConnection: Omit<ExpenseConnection, 'edges'> & { edges: Array<ResolversParentTypes['ExpenseEdge']> };
  ExpenseEdge: Omit<ExpenseEdge, 'node'> & { node: ResolversParentTypes['Expense'] };
  PageInfo: PageInfo;
  Expense: ExpenseModel;
  SpendingSummary: SpendingSummaryModel;
  CategorySpending: CategorySpendingModel;
  BillDue: BillDueModel;
  MoneyFact: MoneyAnswerModel;
  MoneyFigure: MoneyFigure;
  BudgetLine: CurrencyLineModel;
  BudgetDay: BudgetDay;
  LowBalanceWarning: LowBalanceWarning;
  BudgetPlan: StoredPlanModel;
  AddIncomeInput: AddIncomeInput;
  UpdateIncomeInput: UpdateIncomeInput;
  IncomeSaved: IncomeSavedModel;
  SaveIncomeResult: ResolversUnionTypes<ResolversParentTypes>['SaveIncomeResult'];
  AddBillInput: AddBillInput;
  UpdateBillInput: UpdateBillInput;
  BillSaved: BillSavedModel;
  SaveBillResult: ResolversUnionTypes<ResolversParentTypes>['SaveBillResult'];
  AddGoalInput: AddGoalInput;
  UpdateGoalInput: UpdateGoalInput;
  GoalSaved: GoalSavedModel;
  SaveGoalResult: ResolversUnionTypes<ResolversParentTypes>['SaveGoalResult'];
  SetAccountBalanceInput: SetAccountBalanceInput;
  AccountSaved: AccountSavedModel;
  SaveAccountResult: ResolversUnionTypes<ResolversParentTypes>['SaveAccountResult'];
  SetSpendingLimitInput: SetSpendingLimitInput;
  SpendingLimitSet: SpendingLimitSetModel;
  SetSpendingLimitResult: ResolversUnionTypes<ResolversParentTypes>['SetSpendingLimitResult'];
  RecordExpenseInput: RecordExpenseInput;
  UpdateExpenseInput: UpdateExpenseInput;
  ExpenseSaved: ExpenseSavedModel;
  SaveExpenseResult: ResolversUnionTypes<ResolversParentTypes>['SaveExpenseResult'];
  RemoveBudgetItemInput: RemoveBudgetItemInput;
  BudgetItemRemoved: BudgetItemRemovedModel;
  RemoveBudgetItemResult: ResolversUnionTypes<ResolversParentTypes>['RemoveBudgetItemResult'];
  ChangeBudgetLineInput: ChangeBudgetLineInput;
  BudgetLineChanged: BudgetLineChangedModel;
  BudgetPlanSuperseded: BudgetPlanSupersededModel;
  ChangeBudgetLineResult: ResolversUnionTypes<ResolversParentTypes>['ChangeBudgetLineResult'];
  BudgetBriefInput: BudgetBriefInput;
  ReserveBudgetOfferInput: ReserveBudgetOfferInput;
  BudgetReservation: BudgetReservationModel;
  ReserveBudgetOfferResult: ResolversUnionTypes<ResolversParentTypes>['ReserveBudgetOfferResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  ResourceAmount: ResourceAmount;
  ResourceAmountInput: ResourceAmountInput;
  ResourcePrice: ResourcePrice;
  ResourcePriceInput: ResourcePriceInput;
  OfferRoundInput: OfferRoundInput;
  GoalMiss: GoalMiss;
  Offer: Offer;
  Refusal: RefusalModel;
  OfferSet: OfferSetModel;
  BodyInput: BodyInput;
  ReserveOfferInput: ReserveOfferInput;
  ReservationInput: ReservationInput;
  ReservationEnded: ReservationEndedModel;
  EndReservationResult: ResolversUnionTypes<ResolversParentTypes>['EndReservationResult'];
  LedgerAccount: LedgerAccountModel;
  LedgerSplit: LedgerSplit;
  LedgerEntry: LedgerEntryModel;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['LedgerEntryEdge']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerCategoryMonth: LedgerCategoryMonth;
  LedgerMonth: LedgerMonthModel;
  CategoryRule: CategoryRuleModel;
  BankImportRow: BankImportRow;
  BankImportProblem: BankImportProblem;
  BankImport: BankImportModel;
  OpenLedgerAccountInput: OpenLedgerAccountInput;
  LedgerAccountSaved: LedgerAccountSavedModel;
  OpenLedgerAccountResult: ResolversUnionTypes<ResolversParentTypes>['OpenLedgerAccountResult'];
  LedgerSplitInput: LedgerSplitInput;
  RecordLedgerEntryInput: RecordLedgerEntryInput;
  TransferMoneyInput: TransferMoneyInput;
  ReconcileLedgerAccountInput: ReconcileLedgerAccountInput;
  CategoriseLedgerEntryInput: CategoriseLedgerEntryInput;
  LedgerChanged: LedgerChangedModel;
  ChangeLedgerResult: ResolversUnionTypes<ResolversParentTypes>['ChangeLedgerResult'];
  SaveCategoryRuleInput: SaveCategoryRuleInput;
  CategoryRuleSaved: CategoryRuleSavedModel;
  SaveCategoryRuleResult: ResolversUnionTypes<ResolversParentTypes>['SaveCategoryRuleResult'];
  PreviewBankImportInput: PreviewBankImportInput;
  BankImportInput: BankImportInput;
  BankImportState: BankImportStateModel;
  BankImportResult: ResolversUnionTypes<ResolversParentTypes>['BankImportResult'];
  PriceRise: PriceRise;
  RecurringPayment: FoundRecurringModel;
  ForecastDay: ForecastDay;
  BalanceForecast: ForecastInCurrencyModel;
  StopRecurringInput: StopRecurringInput;
  AddPaymentInput: AddPaymentInput;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  budgetPlan?: Resolver<Maybe<ResolversTypes['BudgetPlan']>, ParentType, ContextType, RequireFields<QueryBudgetPlanArgs, 'id'>>;
  moneyFact?: Resolver<Maybe<ResolversTypes['MoneyFact']>, ParentType, ContextType, RequireFields<QueryMoneyFactArgs, 'text'>>;
  budgetOffers?: Resolver<Maybe<ResolversTypes['OfferSet']>, ParentType, ContextType, RequireFields<QueryBudgetOffersArgs, 'brief' | 'round'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openLedgerAccount?: Resolver<ResolversTypes['OpenLedgerAccountResult'], ParentType, ContextType, RequireFields<MutationOpenLedgerAccountArgs, 'input'>>;
  recordLedgerEntry?: Resolver<ResolversTypes['ChangeLedgerResult'], ParentType, ContextType, RequireFields<MutationRecordLedgerEntryArgs, 'input'>>;
  transferMoney?: Resolver<ResolversTypes['ChangeLedgerResult'], ParentType, ContextType, RequireFields<MutationTransferMoneyArgs, 'input'>>;
  removeLedgerEntry?: Resolver<ResolversTypes['ChangeLedgerResult'], ParentType, ContextType, RequireFields<MutationRemoveLedgerEntryArgs, 'input'>>;
  reconcileLedgerAccount?: Resolver<ResolversTypes['ChangeLedgerResult'], ParentType, ContextType, RequireFields<MutationReconcileLedgerAccountArgs, 'input'>>;
  categoriseLedgerEntry?: Resolver<ResolversTypes['ChangeLedgerResult'], ParentType, ContextType, RequireFields<MutationCategoriseLedgerEntryArgs, 'input'>>;
  saveCategoryRule?: Resolver<ResolversTypes['SaveCategoryRuleResult'], ParentType, ContextType, RequireFields<MutationSaveCategoryRuleArgs, 'input'>>;
  removeCategoryRule?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationRemoveCategoryRuleArgs, 'input'>>;
  previewBankImport?: Resolver<ResolversTypes['BankImportResult'], ParentType, ContextType, RequireFields<MutationPreviewBankImportArgs, 'input'>>;
  commitBankImport?: Resolver<ResolversTypes['BankImportResult'], ParentType, ContextType, RequireFields<MutationCommitBankImportArgs, 'input'>>;
  undoBankImport?: Resolver<ResolversTypes['BankImportResult'], ParentType, ContextType, RequireFields<MutationUndoBankImportArgs, 'input'>>;
  addIncome?: Resolver<ResolversTypes['SaveIncomeResult'], ParentType, ContextType, RequireFields<MutationAddIncomeArgs, 'input'>>;
  updateIncome?: Resolver<ResolversTypes['SaveIncomeResult'], ParentType, ContextType, RequireFields<MutationUpdateIncomeArgs, 'input'>>;
  removeIncome?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationRemoveIncomeArgs, 'input'>>;
  addBill?: Resolver<ResolversTypes['SaveBillResult'], ParentType, ContextType, RequireFields<MutationAddBillArgs, 'input'>>;
  updateBill?: Resolver<ResolversTypes['SaveBillResult'], ParentType, ContextType, RequireFields<MutationUpdateBillArgs, 'input'>>;
  removeBill?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationRemoveBillArgs, 'input'>>;
  addGoal?: Resolver<ResolversTypes['SaveGoalResult'], ParentType, ContextType, RequireFields<MutationAddGoalArgs, 'input'>>;
  updateGoal?: Resolver<ResolversTypes['SaveGoalResult'], ParentType, ContextType, RequireFields<MutationUpdateGoalArgs, 'input'>>;
  removeGoal?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationRemoveGoalArgs, 'input'>>;
  setAccountBalance?: Resolver<ResolversTypes['SaveAccountResult'], ParentType, ContextType, RequireFields<MutationSetAccountBalanceArgs, 'input'>>;
  removeAccount?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationRemoveAccountArgs, 'input'>>;
  setSpendingLimit?: Resolver<ResolversTypes['SetSpendingLimitResult'], ParentType, ContextType, RequireFields<MutationSetSpendingLimitArgs, 'input'>>;
  recordExpense?: Resolver<ResolversTypes['SaveExpenseResult'], ParentType, ContextType, RequireFields<MutationRecordExpenseArgs, 'input'>>;
  updateExpense?: Resolver<ResolversTypes['SaveExpenseResult'], ParentType, ContextType, RequireFields<MutationUpdateExpenseArgs, 'input'>>;
  removeExpense?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationRemoveExpenseArgs, 'input'>>;
  changeBudgetLine?: Resolver<ResolversTypes['ChangeBudgetLineResult'], ParentType, ContextType, RequireFields<MutationChangeBudgetLineArgs, 'input'>>;
  reserveBudgetOffer?: Resolver<ResolversTypes['ReserveBudgetOfferResult'], ParentType, ContextType, RequireFields<MutationReserveBudgetOfferArgs, 'input'>>;
  commitBudgetReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationCommitBudgetReservationArgs, 'input'>>;
  releaseBudgetReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationReleaseBudgetReservationArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budgetFacts?: Resolver<Maybe<ResolversTypes['BudgetFacts']>, ParentType, ContextType, RequireFields<UserBudgetFactsArgs, 'startDate' | 'horizonDays'>>;
  budgetProfile?: Resolver<Maybe<ResolversTypes['BudgetProfile']>, ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<UserExpensesArgs>>;
  ledgerAccounts?: Resolver<Maybe<Array<ResolversTypes['LedgerAccount']>>, ParentType, ContextType>;
  ledgerEntries?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, Partial<UserLedgerEntriesArgs>>;
  ledgerMonth?: Resolver<Maybe<ResolversTypes['LedgerMonth']>, ParentType, ContextType, RequireFields<UserLedgerMonthArgs, 'month' | 'currency'>>;
  recurringPayments?: Resolver<Maybe<Array<ResolversTypes['RecurringPayment']>>, ParentType, ContextType, RequireFields<UserRecurringPaymentsArgs, 'currency'>>;
  balanceForecast?: Resolver<Maybe<ResolversTypes['BalanceForecast']>, ParentType, ContextType, RequireFields<UserBalanceForecastArgs, 'currency' | 'days'>>;
  categoryRules?: Resolver<Maybe<Array<ResolversTypes['CategoryRule']>>, ParentType, ContextType>;
  spending?: Resolver<Maybe<ResolversTypes['SpendingSummary']>, ParentType, ContextType, RequireFields<UserSpendingArgs, 'from' | 'to'>>;
  billsDue?: Resolver<Maybe<Array<ResolversTypes['BillDue']>>, ParentType, ContextType, RequireFields<UserBillsDueArgs, 'startDate' | 'horizonDays'>>;
  currentBudgetPlan?: Resolver<Maybe<ResolversTypes['BudgetPlan']>, ParentType, ContextType, Partial<UserCurrentBudgetPlanArgs>>;
};

export type RecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recurrence'] = ResolversParentTypes['Recurrence']> = {
  frequency?: Resolver<ResolversTypes['RecurrenceFrequency'], ParentType, ContextType>;
  anchorDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  secondDayOfMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Income'] = ResolversParentTypes['Income']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recurrence?: Resolver<ResolversTypes['Recurrence'], ParentType, ContextType>;
};

export type BillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SpendingCategory'], ParentType, ContextType>;
  recurrence?: Resolver<ResolversTypes['Recurrence'], ParentType, ContextType>;
};

export type BudgetGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetGoal'] = ResolversParentTypes['BudgetGoal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetGoalKind'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumPayment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paymentDayOfMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aprPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SpendingLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingLimit'] = ResolversParentTypes['SpendingLimit']> = {
  category?: Resolver<ResolversTypes['SpendingCategory'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BudgetProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetProfile'] = ResolversParentTypes['BudgetProfile']> = {
  incomes?: Resolver<Array<ResolversTypes['Income']>, ParentType, ContextType>;
  bills?: Resolver<Array<ResolversTypes['Bill']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['BudgetGoal']>, ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['SpendingLimit']>, ParentType, ContextType>;
};

export type BudgetFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetFacts'] = ResolversParentTypes['BudgetFacts']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  disposable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foodShare?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpenseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseConnection'] = ResolversParentTypes['ExpenseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpenseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExpenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseEdge'] = ResolversParentTypes['ExpenseEdge']> = {
  node?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SpendingCategory'], ParentType, ContextType>;
  merchant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpendingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingSummary'] = ResolversParentTypes['SpendingSummary']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategorySpending']>, ParentType, ContextType>;
};

export type CategorySpendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorySpending'] = ResolversParentTypes['CategorySpending']> = {
  category?: Resolver<ResolversTypes['SpendingCategory'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BillDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillDue'] = ResolversParentTypes['BillDue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SpendingCategory'], ParentType, ContextType>;
};

export type MoneyFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyFact'] = ResolversParentTypes['MoneyFact']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MoneyFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetLineKind'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDates?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BudgetDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetDay'] = ResolversParentTypes['BudgetDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  moneyIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  moneyOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type LowBalanceWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LowBalanceWarning'] = ResolversParentTypes['LowBalanceWarning']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetPlan'] = ResolversParentTypes['BudgetPlan'], FederationReferenceType extends FederationReferenceTypes['BudgetPlan'] = FederationReferenceTypes['BudgetPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BudgetPlanStatus'], ParentType, ContextType>;
  supersedesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersededById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isIncomeKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['BudgetDay']>, ParentType, ContextType>;
  lowBalance?: Resolver<Maybe<ResolversTypes['LowBalanceWarning']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncomeSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomeSaved'] = ResolversParentTypes['IncomeSaved']> = {
  income?: Resolver<ResolversTypes['Income'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveIncomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveIncomeResult'] = ResolversParentTypes['SaveIncomeResult']> = {
  __resolveType: TypeResolveFn<'IncomeSaved' | 'Refusal', ParentType, ContextType>;
};

export type BillSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillSaved'] = ResolversParentTypes['BillSaved']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveBillResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveBillResult'] = ResolversParentTypes['SaveBillResult']> = {
  __resolveType: TypeResolveFn<'BillSaved' | 'Refusal', ParentType, ContextType>;
};

export type GoalSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalSaved'] = ResolversParentTypes['GoalSaved']> = {
  goal?: Resolver<ResolversTypes['BudgetGoal'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveGoalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveGoalResult'] = ResolversParentTypes['SaveGoalResult']> = {
  __resolveType: TypeResolveFn<'GoalSaved' | 'Refusal', ParentType, ContextType>;
};

export type AccountSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSaved'] = ResolversParentTypes['AccountSaved']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAccountResult'] = ResolversParentTypes['SaveAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountSaved' | 'Refusal', ParentType, ContextType>;
};

export type SpendingLimitSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingLimitSet'] = ResolversParentTypes['SpendingLimitSet']> = {
  limit?: Resolver<Maybe<ResolversTypes['SpendingLimit']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetSpendingLimitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSpendingLimitResult'] = ResolversParentTypes['SetSpendingLimitResult']> = {
  __resolveType: TypeResolveFn<'SpendingLimitSet' | 'Refusal', ParentType, ContextType>;
};

export type ExpenseSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseSaved'] = ResolversParentTypes['ExpenseSaved']> = {
  expense?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveExpenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveExpenseResult'] = ResolversParentTypes['SaveExpenseResult']> = {
  __resolveType: TypeResolveFn<'ExpenseSaved' | 'Refusal', ParentType, ContextType>;
};

export type BudgetItemRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetItemRemoved'] = ResolversParentTypes['BudgetItemRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wasThere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveBudgetItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBudgetItemResult'] = ResolversParentTypes['RemoveBudgetItemResult']> = {
  __resolveType: TypeResolveFn<'BudgetItemRemoved' | 'Refusal', ParentType, ContextType>;
};

export type BudgetLineChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLineChanged'] = ResolversParentTypes['BudgetLineChanged']> = {
  budgetPlan?: Resolver<ResolversTypes['BudgetPlan'], ParentType, ContextType>;
  edits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetPlanSupersededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetPlanSuperseded'] = ResolversParentTypes['BudgetPlanSuperseded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['BudgetPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeBudgetLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBudgetLineResult'] = ResolversParentTypes['ChangeBudgetLineResult']> = {
  __resolveType: TypeResolveFn<'BudgetLineChanged' | 'BudgetPlanSuperseded' | 'Refusal', ParentType, ContextType>;
};

export type BudgetReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetReservation'] = ResolversParentTypes['BudgetReservation']> = {
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budgetPlan?: Resolver<ResolversTypes['BudgetPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReserveBudgetOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveBudgetOfferResult'] = ResolversParentTypes['ReserveBudgetOfferResult']> = {
  __resolveType: TypeResolveFn<'BudgetReservation' | 'Refusal', ParentType, ContextType>;
};

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

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerSplit'] = ResolversParentTypes['LedgerSplit']> = {
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  categoryBy?: Resolver<ResolversTypes['CategoryChooser'], ParentType, ContextType>;
  categoryConfidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  askCategory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  splits?: Resolver<Array<ResolversTypes['LedgerSplit']>, ParentType, ContextType>;
  transferId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerCategoryMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCategoryMonth'] = ResolversParentTypes['LedgerCategoryMonth']> = {
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  moneyIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  moneyOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMonth'] = ResolversParentTypes['LedgerMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moneyIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  moneyOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['LedgerCategoryMonth']>, ParentType, ContextType>;
};

export type CategoryRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryRule'] = ResolversParentTypes['CategoryRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contains?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leastMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
};

export type BankImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankImportRow'] = ResolversParentTypes['BankImportRow']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BankImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankImportProblem'] = ResolversParentTypes['BankImportProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankImport'] = ResolversParentTypes['BankImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BankImportStatus'], ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['BankImportRow']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['BankImportProblem']>, ParentType, ContextType>;
};

export type LedgerAccountSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountSaved'] = ResolversParentTypes['LedgerAccountSaved']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenLedgerAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenLedgerAccountResult'] = ResolversParentTypes['OpenLedgerAccountResult']> = {
  __resolveType: TypeResolveFn<'LedgerAccountSaved' | 'Refusal', ParentType, ContextType>;
};

export type LedgerChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerChanged'] = ResolversParentTypes['LedgerChanged']> = {
  entries?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  alsoChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeLedgerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLedgerResult'] = ResolversParentTypes['ChangeLedgerResult']> = {
  __resolveType: TypeResolveFn<'LedgerChanged' | 'Refusal', ParentType, ContextType>;
};

export type CategoryRuleSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryRuleSaved'] = ResolversParentTypes['CategoryRuleSaved']> = {
  rule?: Resolver<Maybe<ResolversTypes['CategoryRule']>, ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveCategoryRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCategoryRuleResult'] = ResolversParentTypes['SaveCategoryRuleResult']> = {
  __resolveType: TypeResolveFn<'CategoryRuleSaved' | 'Refusal', ParentType, ContextType>;
};

export type BankImportStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankImportState'] = ResolversParentTypes['BankImportState']> = {
  bankImport?: Resolver<ResolversTypes['BankImport'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankImportResult'] = ResolversParentTypes['BankImportResult']> = {
  __resolveType: TypeResolveFn<'BankImportState' | 'Refusal', ParentType, ContextType>;
};

export type PriceRiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRise'] = ResolversParentTypes['PriceRise']> = {
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RecurringPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringPayment'] = ResolversParentTypes['RecurringPayment']> = {
  merchant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['PaymentRhythm'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  regularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceRise?: Resolver<Maybe<ResolversTypes['PriceRise']>, ParentType, ContextType>;
  perhapsDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ForecastDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastDay'] = ResolversParentTypes['ForecastDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lowProbability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BalanceForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceForecast'] = ResolversParentTypes['BalanceForecast']> = {
  days?: Resolver<Array<ResolversTypes['ForecastDay']>, ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['ForecastDay'], ParentType, ContextType>;
  everLowProbability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recurring?: Resolver<Array<ResolversTypes['RecurringPayment']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Recurrence?: RecurrenceResolvers<ContextType>;
  Income?: IncomeResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  BudgetGoal?: BudgetGoalResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  SpendingLimit?: SpendingLimitResolvers<ContextType>;
  BudgetProfile?: BudgetProfileResolvers<ContextType>;
  BudgetFacts?: BudgetFactsResolvers<ContextType>;
  ExpenseConnection?: ExpenseConnectionResolvers<ContextType>;
  ExpenseEdge?: ExpenseEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  SpendingSummary?: SpendingSummaryResolvers<ContextType>;
  CategorySpending?: CategorySpendingResolvers<ContextType>;
  BillDue?: BillDueResolvers<ContextType>;
  MoneyFact?: MoneyFactResolvers<ContextType>;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetDay?: BudgetDayResolvers<ContextType>;
  LowBalanceWarning?: LowBalanceWarningResolvers<ContextType>;
  BudgetPlan?: BudgetPlanResolvers<ContextType>;
  IncomeSaved?: IncomeSavedResolvers<ContextType>;
  SaveIncomeResult?: SaveIncomeResultResolvers<ContextType>;
  BillSaved?: BillSavedResolvers<ContextType>;
  SaveBillResult?: SaveBillResultResolvers<ContextType>;
  GoalSaved?: GoalSavedResolvers<ContextType>;
  SaveGoalResult?: SaveGoalResultResolvers<ContextType>;
  AccountSaved?: AccountSavedResolvers<ContextType>;
  SaveAccountResult?: SaveAccountResultResolvers<ContextType>;
  SpendingLimitSet?: SpendingLimitSetResolvers<ContextType>;
  SetSpendingLimitResult?: SetSpendingLimitResultResolvers<ContextType>;
  ExpenseSaved?: ExpenseSavedResolvers<ContextType>;
  SaveExpenseResult?: SaveExpenseResultResolvers<ContextType>;
  BudgetItemRemoved?: BudgetItemRemovedResolvers<ContextType>;
  RemoveBudgetItemResult?: RemoveBudgetItemResultResolvers<ContextType>;
  BudgetLineChanged?: BudgetLineChangedResolvers<ContextType>;
  BudgetPlanSuperseded?: BudgetPlanSupersededResolvers<ContextType>;
  ChangeBudgetLineResult?: ChangeBudgetLineResultResolvers<ContextType>;
  BudgetReservation?: BudgetReservationResolvers<ContextType>;
  ReserveBudgetOfferResult?: ReserveBudgetOfferResultResolvers<ContextType>;
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
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerSplit?: LedgerSplitResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LedgerCategoryMonth?: LedgerCategoryMonthResolvers<ContextType>;
  LedgerMonth?: LedgerMonthResolvers<ContextType>;
  CategoryRule?: CategoryRuleResolvers<ContextType>;
  BankImportRow?: BankImportRowResolvers<ContextType>;
  BankImportProblem?: BankImportProblemResolvers<ContextType>;
  BankImport?: BankImportResolvers<ContextType>;
  LedgerAccountSaved?: LedgerAccountSavedResolvers<ContextType>;
  OpenLedgerAccountResult?: OpenLedgerAccountResultResolvers<ContextType>;
  LedgerChanged?: LedgerChangedResolvers<ContextType>;
  ChangeLedgerResult?: ChangeLedgerResultResolvers<ContextType>;
  CategoryRuleSaved?: CategoryRuleSavedResolvers<ContextType>;
  SaveCategoryRuleResult?: SaveCategoryRuleResultResolvers<ContextType>;
  BankImportState?: BankImportStateResolvers<ContextType>;
  BankImportResult?: BankImportResultResolvers<ContextType>;
  PriceRise?: PriceRiseResolvers<ContextType>;
  RecurringPayment?: RecurringPaymentResolvers<ContextType>;
  ForecastDay?: ForecastDayResolvers<ContextType>;
  BalanceForecast?: BalanceForecastResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  extends?: ExtendsDirectiveResolver<any, any, ContextType>;
};
