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
import type { EnvelopeMonthView as EnvelopeMonthViewModel, EnvelopeView as EnvelopeViewModel } from '../use-cases/read-envelopes.js';
import type { EnvelopesChanged as EnvelopesChangedModel, EnvelopesFunded as EnvelopesFundedModel, HouseholdChanged as HouseholdChangedModel } from '../use-cases/envelope-outcomes.js';
import type { HouseholdView as HouseholdViewModel, SharedEnvelopeView as SharedEnvelopeViewModel } from '../use-cases/read-household.js';
import type { DebtComparison as DebtComparisonModel, StrategyView as StrategyViewModel } from '../use-cases/compare-debts.js';
import type { GoalOutlookView as GoalOutlookViewModel, GoalChanceView as GoalChanceViewModel } from '../use-cases/read-goal-outlook.js';
import type { FinancialHealth as FinancialHealthModel } from '../use-cases/read-financial-health.js';
import type { InvestingGuidance as InvestingGuidanceModel } from '../use-cases/guide-investing.js';
import type { RiskQuestion as RiskQuestionModel } from '../domain/guidance/risk-questionnaire.js';
import type { FoundRecurring as FoundRecurringModel, ForecastInCurrency as ForecastInCurrencyModel } from '../use-cases/look-ahead.js';
import type { CalendarBill as CalendarBillModel, BillSetting as BillSettingModel } from '../domain/bills/bill-calendar.js';
import type { BillAlert as BillAlertModel } from '../domain/bills/bill-alerts.js';
import type { BillReminder as BillReminderModel } from '../repositories/bill-repository.js';
import type { BillSettingSaved as BillSettingSavedModel } from '../use-cases/set-bill-setting.js';
import type { BillRemindersSet as BillRemindersSetModel } from '../use-cases/bill-reminders.js';
import type { BillCalendarOpened as BillCalendarOpenedModel } from '../use-cases/bill-feeds.js';
import type { FoundAnomaly as FoundAnomalyModel, FoundHabit as FoundHabitModel } from '../use-cases/read-insight.js';
import type { MonthReview as MonthReviewModel } from '../domain/insight/month-review.js';
import type { OverspendInCurrency as OverspendInCurrencyModel, SavingInCurrency as SavingInCurrencyModel, SavingsPlan as SavingsPlanModel } from '../use-cases/read-savings.js';
import type { ReceiptView as ReceiptViewModel, ReceiptState as ReceiptStateModel } from '../use-cases/preview-receipt.js';
import type { ReceiptLineView as ReceiptLineViewModel } from '../use-cases/read-receipts.js';
import type { BillReminderEvent as BillReminderEventModel } from '../use-cases/follow-bill-reminders.js';
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
  /** Questions about risk, to answer in investingGuidance. */
  riskQuestions: Maybe<Array<RiskQuestion>>;
  /** Explains what usually fits the answers, with simulated futures: education, never a product. */
  investingGuidance: Maybe<InvestingGuidanceResult>;
  /** What the agent can offer for a brief, as an answer to one round of a negotiation. */
  budgetOffers: Maybe<OfferSet>;
  /** The calendar that a feed's token opens, for the gateway's /calendar/<token>.ics; null for any other text. */
  budgetCalendar: Maybe<CalendarDocument>;
};


export type QueryBudgetPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMoneyFactArgs = {
  text: Scalars['String']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryInvestingGuidanceArgs = {
  input: InvestingGuidanceInput;
};


export type QueryBudgetOffersArgs = {
  brief: BudgetBriefInput;
  round: OfferRoundInput;
};


export type QueryBudgetCalendarArgs = {
  token: Scalars['String']['input'];
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
  /** Reads a receipt and keeps what it would do; ledger, pantry and prices stay as they are. */
  previewReceipt: ReceiptResult;
  /**
   * Books a receipt in one step: its payment is split into categories, its foods are put into the pantry, and what they cost is
   * remembered. Doing it again changes nothing.
   */
  commitReceipt: ReceiptResult;
  /** Takes a receipt back: splits or entry, pantry and prices. */
  undoReceipt: ReceiptResult;
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
  /** Says how the dates of a bill, told or found in the ledger, are found: weekends, ends of months; or hides it. */
  setBillSetting: SetBillSettingResult;
  /** Says how many days before its date to remind of a bill, and reminds at once of what is due by then. */
  setBillReminders: SetBillRemindersResult;
  /** Opens a calendar of all bills that a calendar program (Apple, Google, Thunderbird) reads by its address. */
  openBillCalendar: OpenBillCalendarResult;
  /** Closes a calendar: its address answers no more. */
  closeBillCalendar: RemoveBudgetItemResult;
  /** Sets or, without an amount, removes what a category may cost a month. */
  setSpendingLimit: SetSpendingLimitResult;
  /** Writes down money that was spent. */
  recordExpense: SaveExpenseResult;
  /** Changes an expense; fields left out stay as they are. */
  updateExpense: SaveExpenseResult;
  /** Removes an expense. */
  removeExpense: RemoveBudgetItemResult;
  /** Makes the first envelopes of a currency from income and history. */
  startEnvelopes: ChangeEnvelopesResult;
  /** Adds an envelope. */
  addEnvelope: ChangeEnvelopesResult;
  /** Changes an envelope; fields left out stay as they are. */
  updateEnvelope: ChangeEnvelopesResult;
  /** Removes an envelope; what it holds is to be assigned again. */
  removeEnvelope: ChangeEnvelopesResult;
  /** Assigns money to an envelope, takes it back, or moves it between two. */
  moveEnvelopeMoney: ChangeEnvelopesResult;
  /** Hands out what is to be assigned, in the order of the envelopes: the next gets something of what the one before left. */
  fundEnvelopes: FundEnvelopesResult;
  /** Makes a household, which can share envelopes. */
  createHousehold: HouseholdResult;
  /** Makes a code that lets one more person join; the code before is void. */
  inviteToHousehold: HouseholdResult;
  /** Joins a household. */
  joinHousehold: HouseholdResult;
  /** Leaves the household; when its head leaves, it ends. */
  leaveHousehold: HouseholdResult;
  /** Says what part each member pays. */
  setHouseholdShares: HouseholdResult;
  /** Shows an envelope to the household, or hides it again. */
  shareEnvelope: HouseholdResult;
  /** Counts an entry of the ledger as paid for a shared envelope. */
  shareLedgerEntry: HouseholdResult;
  /** Says what the contract of a debt asks beside its rate; what was said before is gone. */
  setDebtTerms: SaveGoalResult;
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


export type MutationPreviewReceiptArgs = {
  input: PreviewReceiptInput;
};


export type MutationCommitReceiptArgs = {
  input: CommitReceiptInput;
};


export type MutationUndoReceiptArgs = {
  input: UndoReceiptInput;
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


export type MutationSetBillSettingArgs = {
  input: SetBillSettingInput;
};


export type MutationSetBillRemindersArgs = {
  input: SetBillRemindersInput;
};


export type MutationOpenBillCalendarArgs = {
  input: OpenBillCalendarInput;
};


export type MutationCloseBillCalendarArgs = {
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


export type MutationStartEnvelopesArgs = {
  input: StartEnvelopesInput;
};


export type MutationAddEnvelopeArgs = {
  input: AddEnvelopeInput;
};


export type MutationUpdateEnvelopeArgs = {
  input: UpdateEnvelopeInput;
};


export type MutationRemoveEnvelopeArgs = {
  input: RemoveBudgetItemInput;
};


export type MutationMoveEnvelopeMoneyArgs = {
  input: MoveEnvelopeMoneyInput;
};


export type MutationFundEnvelopesArgs = {
  input: FundEnvelopesInput;
};


export type MutationCreateHouseholdArgs = {
  input: CreateHouseholdInput;
};


export type MutationJoinHouseholdArgs = {
  input: JoinHouseholdInput;
};


export type MutationSetHouseholdSharesArgs = {
  input: SetHouseholdSharesInput;
};


export type MutationShareEnvelopeArgs = {
  input: ShareEnvelopeInput;
};


export type MutationShareLedgerEntryArgs = {
  input: ShareLedgerEntryInput;
};


export type MutationSetDebtTermsArgs = {
  input: SetDebtTermsInput;
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

export type Subscription = {
  __typename?: 'Subscription';
  /** Each reminder of a bill as it is made, once for each of its dates. */
  billReminded: Maybe<BillReminderEvent>;
};


export type SubscriptionBillRemindedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A bill that the person is reminded of. */
export type BillReminderEvent = {
  __typename?: 'BillReminderEvent';
  /** To go on after this event. */
  cursor: Scalars['String']['output'];
  /** The reminder. */
  reminder: BillReminder;
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
  /** Receipts, newest first. */
  receipts: Maybe<Array<Receipt>>;
  /** Rules for categories, in the order in which they are tried. */
  categoryRules: Maybe<Array<CategoryRule>>;
  /** What was spent from a day to a day, both inclusive, at most 366 days, by category; null on an impossible span. */
  spending: Maybe<SpendingSummary>;
  /** Bills and minimum payments that fall due in a span of 1 to 92 days, by date. */
  billsDue: Maybe<Array<BillDue>>;
  /** A month of the envelopes of one currency; null for what is no month, before their first one, and without any. */
  envelopeMonth: Maybe<EnvelopeMonth>;
  /** What the ways of paying the debts of one currency cost, with the cheapest one found and a bound that none can beat. */
  debtComparison: Maybe<DebtComparisonResult>;
  /** How likely the goals of one currency are reached when they are funded by priority from what is left each month. */
  goalOutlook: Maybe<GoalOutlook>;
  /** How sound the money of one currency is, with its parts and their sources. */
  financialHealth: Maybe<FinancialHealth>;
  /** The household the person is in; null in none. */
  household: Maybe<Household>;
  /**
   * Everything that is due in a span of 1 to 400 days, by date: bills and minimum payments that were told, and bills found in
   * the ledger that none of them stands for.
   */
  billCalendar: Maybe<Array<CalendarBill>>;
  /** Price rises, subscriptions that seem to be paid twice, bills that stopped coming; most money a year first. */
  billAlerts: Maybe<Array<BillAlert>>;
  /** What the person was reminded of, the latest date first, at most 100. */
  billReminders: Maybe<Array<BillReminder>>;
  /** Open calendars of bills, oldest first. */
  billCalendarFeeds: Maybe<Array<CalendarFeed>>;
  /** Payments that were unusual from a day to a day, at most 366, the latest first: amount, merchant, frequency, repetition. */
  spendingAnomalies: Maybe<Array<SpendingAnomaly>>;
  /** What is paid for again and again without a contract, in the last 13 weeks; most money first. */
  spendingHabits: Maybe<Array<SpendingHabit>>;
  /** A month in words, every number of which is a figure; null for what is no month or has not begun. */
  monthReview: Maybe<MonthReview>;
  /** Where more went in the last 30 days than is usual or planned: categories, merchants, habits; most money first. */
  overspending: Maybe<Array<Overspend>>;
  /** Ways to spend less that touch no essentials; most money for the least cost to health and time first. */
  savings: Maybe<Array<Saving>>;
  /**
   * Cuts in order until what is needed a month is saved. With lost income it is a crisis: waste first, then wishes, then what
   * touches training and food. A roof, warmth, medicine, insurance, debts, children and ways to work are never cut.
   */
  savingsPlan: Maybe<SavingsPlanResult>;
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
export type UserReceiptsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type UserEnvelopeMonthArgs = {
  month: Scalars['String']['input'];
  currency: Scalars['String']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserDebtComparisonArgs = {
  currency: Scalars['String']['input'];
  monthlyMinor: Scalars['Int']['input'];
  startDate?: InputMaybe<Scalars['Date']['input']>;
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserGoalOutlookArgs = {
  currency: Scalars['String']['input'];
  monthsOfEssentials?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserFinancialHealthArgs = {
  currency: Scalars['String']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserBillCalendarArgs = {
  startDate: Scalars['Date']['input'];
  horizonDays: Scalars['Int']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserSpendingAnomaliesArgs = {
  currency: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserSpendingHabitsArgs = {
  currency: Scalars['String']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserMonthReviewArgs = {
  month: Scalars['String']['input'];
  currency: Scalars['String']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserOverspendingArgs = {
  currency: Scalars['String']['input'];
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserSavingsArgs = {
  currency: Scalars['String']['input'];
  foodFloorMinor?: InputMaybe<Scalars['Int']['input']>;
};


/** A person with an account; the budget agent adds what it knows of their money. Everything is null for anybody else. */
export type UserSavingsPlanArgs = {
  currency: Scalars['String']['input'];
  targetMinor?: InputMaybe<Scalars['Int']['input']>;
  lostIncomeMinor?: InputMaybe<Scalars['Int']['input']>;
  foodFloorMinor?: InputMaybe<Scalars['Int']['input']>;
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
  /** What for; left out, it is found by the person's rules and corrections, by merchant and by note. */
  category?: InputMaybe<SpendingCategory>;
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
  /** Who found its category; null where it was given, or stays as it was. */
  categoryBy: Maybe<CategoryChooser>;
  /**
   * How sure the category is that was found, 0 to 1: below 0.6 the person should be asked; 0 when nothing tells what the expense was
   * for, which is OTHER then. Null where categoryBy is.
   */
  categoryConfidence: Maybe<Scalars['Float']['output']>;
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

/** What becomes of money spent beyond an envelope when the month ends; it is remembered either way. */
export type OverspendingRule =
  /** The envelope begins the next month below 0. */
  | 'CARRY'
  /** The envelope begins the next month at 0; the money that is to be assigned is charged. */
  | 'CHARGE_TO_ASSIGN';

/** What an envelope asks for. */
export type EnvelopeTargetKind =
  /** So much is assigned each month. */
  | 'MONTHLY'
  /** Filled up to the amount each month. */
  | 'REFILL'
  /** There when a month has ended, saved in equal parts. */
  | 'BY_DATE';

/** What an envelope asks for. */
export type EnvelopeTarget = {
  __typename?: 'EnvelopeTarget';
  /** How. */
  kind: EnvelopeTargetKind;
  /** How much. */
  amount: Money;
  /** YYYY-MM, the last month in which money is set aside; only with BY_DATE. */
  byMonth: Maybe<Scalars['String']['output']>;
};

/** A month that ended with more spent than the envelope held. */
export type OverspentMonth = {
  __typename?: 'OverspentMonth';
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** How much, above 0. */
  amount: Money;
};

/** Money with a purpose, in one month: available = carried + assigned + activity. */
export type Envelope = {
  __typename?: 'Envelope';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Unique within its currency. */
  name: Scalars['String']['output'];
  /** Envelopes are funded from the lowest, 1 to 1000. */
  position: Scalars['Int']['output'];
  /** The ledger's categories that it pays for. */
  categories: Array<LedgerCategory>;
  /** What becomes of overspending. */
  overspending: OverspendingRule;
  /** What it asks for; null for nothing. */
  target: Maybe<EnvelopeTarget>;
  /** When its turn comes, this percentage (above 0 to 100) of what remains; null takes what the target needs. */
  percentOfRest: Maybe<Scalars['Float']['output']>;
  /** True when the household sees it. */
  isShared: Scalars['Boolean']['output'];
  /** From the month before; below 0 after overspending that it carries. */
  carried: Money;
  /** Given to it in this month, less what was taken. */
  assigned: Money;
  /** What the ledger says; spending is negative. */
  activity: Money;
  /** What is left; negative when more was spent. */
  available: Money;
  /** What its target still asks for in this month, 0 or more. */
  needed: Money;
  /** Earlier months that ended below 0, oldest first. */
  overspentMonths: Array<OverspentMonth>;
};

/**
 * A month of zero-based budgeting in one currency. When it ends, the accounts (but loans) hold toAssign + assignedLater + what is
 * available in all envelopes.
 */
export type EnvelopeMonth = {
  __typename?: 'EnvelopeMonth';
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** YYYY-MM in which the envelopes began; what was on the accounts then was to be assigned. */
  startMonth: Scalars['String']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** Money without a purpose yet; negative when more is assigned than is there. */
  toAssign: Money;
  /** Assigned to months after this one. */
  assignedLater: Money;
  /** Overspending of the month before that toAssign was charged with, 0 or more. */
  charged: Money;
  /** Income and everything else of this month that no envelope is for; negative when that cost more than it brought. */
  withoutEnvelope: Money;
  /** In the order in which they are funded. */
  envelopes: Array<Envelope>;
};

/** Input of the target of an envelope. */
export type EnvelopeTargetInput = {
  /** How. */
  kind: EnvelopeTargetKind;
  /** Minor units of the envelope's currency, above 0. */
  amountMinor: Scalars['Int']['input'];
  /** YYYY-MM, the last month in which money is set aside; needed with BY_DATE, else left out. */
  byMonth?: InputMaybe<Scalars['String']['input']>;
};

/** Input of addEnvelope. */
export type AddEnvelopeInput = {
  /** 1 to 80 characters, unique within the currency. */
  name: Scalars['String']['input'];
  /** ISO 4217 code. */
  currency: Scalars['String']['input'];
  /** Where in the order, 1 to 1000; last when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What it pays for; a category belongs to one envelope. */
  categories?: InputMaybe<Array<LedgerCategory>>;
  /** CHARGE_TO_ASSIGN when left out. */
  overspending?: InputMaybe<OverspendingRule>;
  /** What it asks for. */
  target?: InputMaybe<EnvelopeTargetInput>;
  /** Above 0 to 100: a percentage of what remains when its turn comes. */
  percentOfRest?: InputMaybe<Scalars['Float']['input']>;
  /** Repeating a call with the same key adds one envelope. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of updateEnvelope. */
export type UpdateEnvelopeInput = {
  /** The envelope. */
  id: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1000. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** All of them; months that have passed are seen by them too. */
  categories?: InputMaybe<Array<LedgerCategory>>;
  /** What becomes of overspending, also that of months that have passed. */
  overspending?: InputMaybe<OverspendingRule>;
  /** Null removes it. */
  target?: InputMaybe<EnvelopeTargetInput>;
  /** Null removes it. */
  percentOfRest?: InputMaybe<Scalars['Float']['input']>;
};

/** How the first envelopes are cut. */
export type EnvelopeStart =
  /** Needs, wants and savings, 50, 30 and 20 percent of the monthly income (Warren & Tyagi 2005). */
  | 'FIFTY_THIRTY_TWENTY'
  /** One for each category with the median of its last months, and savings for all that remains. */
  | 'HISTORY';

/** Input of startEnvelopes. */
export type StartEnvelopesInput = {
  /** ISO 4217 code. */
  currency: Scalars['String']['input'];
  /** How. */
  method: EnvelopeStart;
  /** Repeating a call with the same key starts once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of moveEnvelopeMoney. */
export type MoveEnvelopeMoneyInput = {
  /** YYYY-MM: this month, the one before, or one of the next 12. */
  month: Scalars['String']['input'];
  /** Where it leaves; left out for money that is to be assigned. */
  fromEnvelopeId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it arrives; left out for money that is to be assigned. */
  toEnvelopeId?: InputMaybe<Scalars['ID']['input']>;
  /** Above 0; not more than is there. */
  amount: MoneyInput;
  /** Repeating a call with the same key moves it once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Input of fundEnvelopes. */
export type FundEnvelopesInput = {
  /** YYYY-MM: this month, the one before, or one of the next 12. */
  month: Scalars['String']['input'];
  /** ISO 4217 code. */
  currency: Scalars['String']['input'];
  /** True only shows what each would get. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Repeating a call with the same key funds once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Envelopes after a change. */
export type EnvelopesChanged = {
  __typename?: 'EnvelopesChanged';
  /** The month of the change. */
  budget: EnvelopeMonth;
  /** The envelope that was added or changed; null when it was none or several. */
  envelopeId: Maybe<Scalars['ID']['output']>;
  /** What was assumed. */
  notes: Array<Scalars['String']['output']>;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of the operations that change envelopes. */
export type ChangeEnvelopesResult = EnvelopesChanged | Refusal;

/** What an envelope got. */
export type EnvelopeShare = {
  __typename?: 'EnvelopeShare';
  /** The envelope. */
  envelopeId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What its target asked for; null when it has none. */
  needed: Maybe<Money>;
  /** What it got, 0 or more. */
  given: Money;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Envelopes after money was handed out in their order. */
export type EnvelopesFunded = {
  __typename?: 'EnvelopesFunded';
  /** Each envelope that asked, in order. */
  shares: Array<EnvelopeShare>;
  /** What remains to be assigned. */
  rest: Money;
  /** True when nothing was kept. */
  wasPreview: Scalars['Boolean']['output'];
  /** The month; of a preview as it was. */
  budget: EnvelopeMonth;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of fundEnvelopes. */
export type FundEnvelopesResult = EnvelopesFunded | Refusal;

/** Somebody in a household. */
export type HouseholdMember = {
  __typename?: 'HouseholdMember';
  /** Known to the household only; not the id of a user. */
  memberId: Scalars['ID']['output'];
  /** As the others see it. */
  name: Scalars['String']['output'];
  /** Parts of the whole: 2 beside a 1 pays two thirds; 0 pays nothing. */
  weight: Scalars['Int']['output'];
  /** True for the person who asks. */
  isViewer: Scalars['Boolean']['output'];
  /** True for somebody who has left; what they paid still counts. */
  hasLeft: Scalars['Boolean']['output'];
};

/** What a member pays of a shared envelope in a month. */
export type HouseholdPart = {
  __typename?: 'HouseholdPart';
  /** The member. */
  memberId: Scalars['ID']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** Their part of the envelope's target; null without one. */
  targetPart: Maybe<Money>;
  /** Their part of what was paid; the parts sum to it to the cent. */
  part: Money;
  /** What they paid themselves. */
  paid: Money;
  /** Above 0: owed to them; below 0: they owe it. Sums to 0. */
  balance: Money;
};

/** An envelope that a household shares, in a month. */
export type SharedEnvelope = {
  __typename?: 'SharedEnvelope';
  /** Global id of the envelope. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it asks for. */
  target: Maybe<Money>;
  /** What the members said they paid for it. */
  spent: Money;
  /** One for each member. */
  parts: Array<HouseholdPart>;
};

/** People who share envelopes. Everything else of their money stays with each of them. */
export type Household = {
  __typename?: 'Household';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** True for the person who made it: invites, and says who pays which part. */
  isHead: Scalars['Boolean']['output'];
  /** Who made it first, then in the order in which they came. */
  members: Array<HouseholdMember>;
  /** The shared envelopes with who paid what; null for what is no month. */
  sharedEnvelopes: Maybe<Array<SharedEnvelope>>;
};


/** People who share envelopes. Everything else of their money stays with each of them. */
export type HouseholdSharedEnvelopesArgs = {
  month: Scalars['String']['input'];
};

/** Input of createHousehold. */
export type CreateHouseholdInput = {
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** What the others call the viewer, 1 to 80 characters. */
  memberName: Scalars['String']['input'];
};

/** Input of joinHousehold. */
export type JoinHouseholdInput = {
  /** As the head of the household got it. */
  invitationCode: Scalars['String']['input'];
  /** What the others call the viewer, 1 to 80 characters. */
  memberName: Scalars['String']['input'];
};

/** What part a member pays. */
export type HouseholdShareInput = {
  /** The member. */
  memberId: Scalars['ID']['input'];
  /** 0 to 1000 parts of the whole. */
  weight: Scalars['Int']['input'];
};

/** Input of setHouseholdShares. */
export type SetHouseholdSharesInput = {
  /** Members that are left out stay as they are. */
  shares: Array<HouseholdShareInput>;
};

/** Input of shareEnvelope. */
export type ShareEnvelopeInput = {
  /** An own envelope. */
  envelopeId: Scalars['ID']['input'];
  /** False hides it again. */
  shared: Scalars['Boolean']['input'];
};

/** Input of shareLedgerEntry. */
export type ShareLedgerEntryInput = {
  /** An own entry; its text stays private. */
  entryId: Scalars['ID']['input'];
  /** A shared envelope it paid for; left out, it counts for none any more. */
  envelopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** A household after a change. */
export type HouseholdChanged = {
  __typename?: 'HouseholdChanged';
  /** The household; null after leaving. */
  household: Maybe<Household>;
  /** Lets one person join within a week; shown this once, after inviteToHousehold. */
  invitationCode: Maybe<Scalars['String']['output']>;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of the operations on households. */
export type HouseholdResult = HouseholdChanged | Refusal;

/** How a year's rate becomes a month's. */
export type DayCount =
  /** Days of the month / 365, each at its own rate. */
  | 'ACTUAL_365'
  /** Days of the month / 360, each at its own rate. */
  | 'ACTUAL_360'
  /** A twelfth of the rate of the month's first day. */
  | 'THIRTY_360';

/** How the minimum payment of a debt is found; never more than what is owed. */
export type DebtMinimumKind =
  /** An amount. */
  | 'FIXED'
  /** A percentage of what is owed. */
  | 'PERCENT'
  /** The month's interest and a percentage of what was owed before it. */
  | 'INTEREST_PLUS';

/** A rate that ends. */
export type PromotionalRateInput = {
  /** Percent a year, 0 to 400. */
  aprPercent: Scalars['Float']['input'];
  /** The last day. */
  until: Scalars['Date']['input'];
};

/** Input of setDebtTerms. */
export type SetDebtTermsInput = {
  /** A goal of kind DEBT. */
  id: Scalars['ID']['input'];
  /** How the minimum payment is found. */
  minimumKind: DebtMinimumKind;
  /** 0 to 100; left out with FIXED. */
  minimumPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Never less than this a month, minor units of the debt's currency, 0 or more; with FIXED the payment. */
  leastMinor: Scalars['Int']['input'];
  /** At most 5; none when left out. The one that ends first holds, then the next, then the debt's own rate. */
  promotions?: InputMaybe<Array<PromotionalRateInput>>;
  /** ACTUAL_365 when left out. */
  dayCount?: InputMaybe<DayCount>;
};

/** A way of paying debts. */
export type DebtStrategy =
  /** What every contract asks, and nothing more. */
  | 'MINIMUM'
  /** Beyond the minimum payments, the smallest debt first. */
  | 'SNOWBALL'
  /** Beyond the minimum payments, the debt that is dearest in the coming month first. */
  | 'AVALANCHE'
  /** The cheapest plan that was found; never dearer than the others at the same monthly amount. */
  | 'BEST';

/** When a debt is paid, and what it costs. */
export type DebtPayoff = {
  __typename?: 'DebtPayoff';
  /** The goal of kind DEBT. */
  goalId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The day of its last payment; null when it never ends. */
  payoffDate: Maybe<Scalars['Date']['output']>;
  /** All its interest. */
  interest: Money;
};

/** What a way of paying debts costs. */
export type DebtStrategyCost = {
  __typename?: 'DebtStrategyCost';
  /** The way. */
  strategy: DebtStrategy;
  /** All interest. */
  interest: Money;
  /** All payments: what was owed and the interest. */
  paid: Money;
  /** Payments until nothing is owed; null when it never ends within fifty years. */
  months: Maybe<Scalars['Int']['output']>;
  /** The day of the last payment; null when it never ends. */
  payoffDate: Maybe<Scalars['Date']['output']>;
  /** Interest beyond that of BEST. */
  moreThanBest: Money;
  /** Each debt. */
  debts: Array<DebtPayoff>;
};

/** Months in a row in which one debt gets the money beyond the minimum payments. */
export type DebtStep = {
  __typename?: 'DebtStep';
  /** The goal of kind DEBT. */
  goalId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The day of the first such payment. */
  from: Scalars['Date']['output'];
  /** The day of the last one. */
  to: Scalars['Date']['output'];
};

/** Ways of paying debts beside one another. */
export type DebtComparison = {
  __typename?: 'DebtComparison';
  /** The first day; the first payment is a month later. */
  startDate: Scalars['Date']['output'];
  /** What is paid a month for all debts together. */
  monthly: Money;
  /** What is owed on the first day. */
  owed: Money;
  /** BEST, AVALANCHE, SNOWBALL, MINIMUM. */
  strategies: Array<DebtStrategyCost>;
  /** No plan at this monthly amount can cost less interest than this (proven by a linear solver); 0 when nothing was proven. */
  leastInterest: Money;
  /**
   * What BEST costs beyond leastInterest, in percent of BEST; null when nothing was proven. The bound gives away what rounding to the
   * minor unit can, which alone makes a few hundredths.
   */
  gapPercent: Maybe<Scalars['Float']['output']>;
  /** Where BEST puts the money, in order. */
  steps: Array<DebtStep>;
  /** How it was counted. */
  assumptions: Array<Scalars['String']['output']>;
};

/** Answer of debtComparison. */
export type DebtComparisonResult = DebtComparison | Refusal;

/** How likely a goal is reached. */
export type GoalChance = {
  __typename?: 'GoalChance';
  /** The goal. */
  goal: BudgetGoal;
  /** Probability that it is reached by its date, 0 to 1; null without a date. */
  probability: Maybe<Scalars['Float']['output']>;
  /** YYYY-MM by which one in ten futures has reached it; null = not within twenty years. */
  earlyMonth: Maybe<Scalars['String']['output']>;
  /** YYYY-MM by which half of the futures have reached it. */
  middleMonth: Maybe<Scalars['String']['output']>;
  /** YYYY-MM by which nine in ten have reached it. */
  lateMonth: Maybe<Scalars['String']['output']>;
};

/** Goals, funded by priority from what is left each month. */
export type GoalOutlook = {
  __typename?: 'GoalOutlook';
  /** What life costs a month when nothing is bought that can wait: the median of up to six months; null when nothing is known. */
  essentialMonthly: Maybe<Money>;
  /** Months of it that the emergency funds last; null when nothing is known. */
  monthsCovered: Maybe<Scalars['Float']['output']>;
  /** An emergency fund of the months asked for; null when nothing is known. */
  suggestedFund: Maybe<Money>;
  /** What is left in the middle month. */
  monthlySavings: Money;
  /** In the order in which they are funded. */
  goals: Array<GoalChance>;
  /** What the simulation rests on. */
  assumptions: Array<Scalars['String']['output']>;
};

/** A part of the financial health score. */
export type HealthPart = {
  __typename?: 'HealthPart';
  /** Stable name of the measure. */
  id: Scalars['ID']['output'];
  /** In everyday words. */
  name: Scalars['String']['output'];
  /** 0 to 100; null when it is not known. */
  score: Maybe<Scalars['Int']['output']>;
  /** Part of the whole, 0 to 1; 0 when it is not known. */
  weight: Scalars['Float']['output'];
  /** The figure behind it. */
  reading: Scalars['String']['output'];
  /** Where the rule comes from. */
  source: Scalars['String']['output'];
};

/** How sound a person's money is. Education, not advice. */
export type FinancialHealth = {
  __typename?: 'FinancialHealth';
  /** 0 to 100; null when less than half of what counts is known. */
  score: Maybe<Scalars['Int']['output']>;
  /** What it is made of. */
  parts: Array<HealthPart>;
  /** Complete months of the ledger that were looked at, at most 6. */
  months: Scalars['Int']['output'];
  /** That this is education, not advice. */
  label: Scalars['String']['output'];
};

/** What a question about risk asks for. */
export type RiskSide =
  /** How much loss a person can bear. */
  | 'CAPACITY'
  /** How much loss a person wants to bear. */
  | 'TOLERANCE';

/** A question about risk. */
export type RiskQuestion = {
  __typename?: 'RiskQuestion';
  /** Stable name. */
  id: Scalars['ID']['output'];
  /** What it asks for. */
  side: RiskSide;
  /** The question. */
  text: Scalars['String']['output'];
  /** From the most careful to the boldest; an answer is given as its index, from 0. */
  answers: Array<Scalars['String']['output']>;
};

/** An answer to a question about risk. */
export type RiskAnswerInput = {
  /** The question's id. */
  questionId: Scalars['String']['input'];
  /** Index of the answer, from 0. */
  answer: Scalars['Int']['input'];
};

/** Where a person pays taxes. */
export type Jurisdiction =
  /** United States. */
  | 'US'
  /** United Kingdom. */
  | 'UK'
  /** A member state of the European Union. */
  | 'EU'
  /** Anywhere else. */
  | 'OTHER';

/** Input of investingGuidance. */
export type InvestingGuidanceInput = {
  /** One for each question of riskQuestions. */
  answers: Array<RiskAnswerInput>;
  /** There already, minor units, 0 to 50000000. */
  startMinor: Scalars['Int']['input'];
  /** Put in every year, minor units in money of today, 0 to 50000000. */
  yearlyMinor: Scalars['Int']['input'];
  /** Until the money is needed, 1 to 60. */
  years: Scalars['Int']['input'];
  /** Taken every year of the whole, 0 to 5 percent; 0 when left out. */
  feePercent?: InputMaybe<Scalars['Float']['input']>;
  /** What is wished at the end, minor units in money of today. */
  targetMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Where taxes are paid. */
  jurisdiction: Jurisdiction;
};

/** What the answers about risk say, each level from 1 (cautious) to 5 (bold). */
export type RiskProfile = {
  __typename?: 'RiskProfile';
  /** The lower of the two. */
  level: Scalars['Int']['output'];
  /** How much loss the person can bear. */
  capacity: Scalars['Int']['output'];
  /** How much loss the person wants to bear. */
  tolerance: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A step of a path that grows more careful. */
export type GlideStep = {
  __typename?: 'GlideStep';
  /** Years until the money is needed. */
  yearsLeft: Scalars['Int']['output'];
  /** Percent in shares. */
  sharesPercent: Scalars['Int']['output'];
};

/** A kind of investment, never a single one. */
export type AssetClass =
  /** Companies of the home market. */
  | 'SHARES_HOME'
  /** Companies of all other markets. */
  | 'SHARES_WORLD'
  /** Loans to states and sound companies. */
  | 'BONDS'
  /** Insured deposits. */
  | 'CASH';

/** How much of the money a kind of investment has. */
export type AllocationPart = {
  __typename?: 'AllocationPart';
  /** The kind. */
  assetClass: AssetClass;
  /** Whole percent; the parts sum to 100. */
  percent: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What money is usually put to first, second, and so on. */
export type ContributionStep = {
  __typename?: 'ContributionStep';
  /** From 1. */
  order: Scalars['Int']['output'];
  /** What. */
  title: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Where the rule comes from. */
  source: Scalars['String']['output'];
  /** What differs where the person pays taxes. */
  caveat: Scalars['String']['output'];
};

/** How simulated years are made. */
export type ReturnModel =
  /** Blocks of five years of the past. */
  | 'BOOTSTRAP'
  /** Log-normal years with the past's means, spreads and correlations. */
  | 'PARAMETRIC';

/** Ends of 10,000 simulated futures, minor units in money of today. */
export type WealthOutcome = {
  __typename?: 'WealthOutcome';
  /** How years were made. */
  model: ReturnModel;
  /** One in twenty ends below. */
  p5: Scalars['Float']['output'];
  /** One in four ends below. */
  p25: Scalars['Float']['output'];
  /** Half end below. */
  p50: Scalars['Float']['output'];
  /** Three in four end below. */
  p75: Scalars['Float']['output'];
  /** Nineteen in twenty end below. */
  p95: Scalars['Float']['output'];
  /** Of futures that end with less than was put in, 0 to 1. */
  lossProbability: Scalars['Float']['output'];
  /** Of futures that reach the target, 0 to 1; null without one. */
  targetProbability: Maybe<Scalars['Float']['output']>;
};

/** What a yearly fee costs. */
export type FeeCost = {
  __typename?: 'FeeCost';
  /** Percent a year. */
  feePercent: Scalars['Float']['output'];
  /** The middle end with it, minor units in money of today. */
  middleMinor: Scalars['Float']['output'];
  /** Less than without any fee, minor units in money of today. */
  costMinor: Scalars['Float']['output'];
};

/** What usually fits answers about risk. Education, not advice; never a product. */
export type InvestingGuidance = {
  __typename?: 'InvestingGuidance';
  /** That this is education, not advice. */
  label: Scalars['String']['output'];
  /** What the answers say. */
  risk: RiskProfile;
  /** How the share of shares falls as the money comes to be needed. */
  glidePath: Array<GlideStep>;
  /** How the money may be spread today. */
  allocation: Array<AllocationPart>;
  /** What comes before investing, and after. */
  contributionOrder: Array<ContributionStep>;
  /** All that is put in, minor units in money of today. */
  putInMinor: Scalars['Float']['output'];
  /** At the fee given, by both models. */
  outcomes: Array<WealthOutcome>;
  /** Without a fee, with the fee given, and with one percent more. */
  fees: Array<FeeCost>;
  /** What the simulation rests on. */
  assumptions: Array<Scalars['String']['output']>;
};

/** Answer of investingGuidance. */
export type InvestingGuidanceResult = InvestingGuidance | Refusal;

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

/** What a line of a receipt is. */
export type ReceiptLineKind =
  /** Something that was bought. */
  | 'ITEM'
  /** Coupons, rebates, things given back; shared by the items. */
  | 'DISCOUNT'
  /** Deposits, rounding, tips; shared by the items. */
  | 'FEE'
  /** Tax that is added or was in the prices; added tax is shared by the items. */
  | 'TAX'
  /** The receipt's own total. */
  | 'TOTAL'
  /** Subtotals, cash, change: they only say something. */
  | 'INFO';

/** A line of a receipt. */
export type ReceiptLine = {
  __typename?: 'ReceiptLine';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** From 1. */
  number: Scalars['Int']['output'];
  /** As it was typed. */
  text: Scalars['String']['output'];
  /** Without count, size and price. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: ReceiptLineKind;
  /** Pieces. */
  count: Scalars['Int']['output'];
  /** Grams of all pieces together; null where the line does not say. */
  grams: Maybe<Scalars['Float']['output']>;
  /** Millilitres of all pieces together; null where the line does not say. */
  millilitres: Maybe<Scalars['Float']['output']>;
  /** What it adds to the payment; below 0 for a discount. */
  amount: Money;
  /** What it is for; null for what is no item. */
  category: Maybe<LedgerCategory>;
  /** Probability that the category is right, 0 to 1. */
  categoryConfidence: Scalars['Float']['output'];
  /** True when the category is so weak a guess that the person should say. */
  askCategory: Scalars['Boolean']['output'];
  /** True for an item that is food for all that is known, so that nutrition looks for it. */
  mayBeFood: Scalars['Boolean']['output'];
  /** The food that the person chose; null = as nutrition reads the name. */
  foodId: Maybe<Scalars['ID']['output']>;
};

/** A line of a receipt that could not be read; the receipt sums without it. */
export type ReceiptProblem = {
  __typename?: 'ReceiptProblem';
  /** From 1. */
  number: Scalars['Int']['output'];
  /** As it was typed. */
  text: Scalars['String']['output'];
  /** LINE_UNREADABLE, LINE_TOO_LONG or CATEGORY_UNKNOWN. */
  code: Scalars['String']['output'];
};

/** Where a receipt is. */
export type ReceiptStatus =
  /** Shown; nothing has changed. */
  | 'PREVIEWED'
  /** In the ledger, the pantry and the prices. */
  | 'COMMITTED'
  /** Taken back. */
  | 'UNDONE';

/** A payment with its lines. */
export type Receipt = {
  __typename?: 'Receipt';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The account that paid. */
  accountId: Scalars['ID']['output'];
  /** Where it was bought. */
  store: Scalars['String']['output'];
  /** When it was bought. */
  date: Scalars['Date']['output'];
  /** What was paid; the lines make it to the minor unit. */
  paid: Money;
  /** Where it is. */
  status: ReceiptStatus;
  /** Its lines, as they were read and as the person has them. */
  lines: Array<ReceiptLine>;
  /** Lines that could not be read. */
  problems: Array<ReceiptProblem>;
  /** What of the payment each category is, the largest first; discounts, fees and tax are shared by the items. */
  parts: Array<LedgerSplit>;
  /** A booked receipt of the same day with the same amounts; null when there is none. */
  duplicateOf: Maybe<Scalars['ID']['output']>;
  /** The entry that it became; before, the entry of the account that it would split. Null = a new entry. */
  payment: Maybe<LedgerEntry>;
};

/** Input of previewReceipt. */
export type PreviewReceiptInput = {
  /** The account that paid. */
  accountId: Scalars['ID']['input'];
  /** Where it was bought, 1 to 80 characters. */
  store: Scalars['String']['input'];
  /** When it was bought. */
  date: Scalars['Date']['input'];
  /** What was paid, in the currency of the account; what the receipt's total says when left out. */
  paid?: InputMaybe<MoneyInput>;
  /**
   * One item a line with its price at the end ("2x milk 1l 2.38", "bananas 0.412 kg @ 1.99/kg 0.82"), coupons, tax and total as
   * printed; or CSV whose heading names item and amount. 300 lines at most.
   */
  lines: Scalars['String']['input'];
  /** Repeating a call with the same key gives the same preview. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What a person says of a line. */
export type ReceiptChoiceInput = {
  /** Number of the line. */
  line: Scalars['Int']['input'];
  /** What it is for. */
  category?: InputMaybe<LedgerCategory>;
  /** Which food it is. */
  foodId?: InputMaybe<Scalars['ID']['input']>;
  /** What it weighs, more than 0 and at most 100,000. */
  grams?: InputMaybe<Scalars['Float']['input']>;
};

/** Input of commitReceipt. */
export type CommitReceiptInput = {
  /** The receipt. */
  receiptId: Scalars['ID']['input'];
  /** What the person says of its lines; the last one for a line counts. */
  choices?: InputMaybe<Array<ReceiptChoiceInput>>;
  /** True writes a new entry although there is one that could be the payment. */
  asNewPayment?: InputMaybe<Scalars['Boolean']['input']>;
  /** True books it although the same was booked before. */
  evenIfDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of undoReceipt. */
export type UndoReceiptInput = {
  /** The receipt. */
  receiptId: Scalars['ID']['input'];
};

/** A receipt as it is now. */
export type ReceiptState = {
  __typename?: 'ReceiptState';
  /** The receipt. */
  receipt: Receipt;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of the operations on receipts. */
export type ReceiptResult = ReceiptState | Refusal;

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

/** Where a bill is known from. */
export type BillSource =
  /** The person told it. */
  | 'TOLD'
  /** Found in the ledger. */
  | 'FOUND';

/** A date on which a bill is due. */
export type CalendarBill = {
  __typename?: 'CalendarBill';
  /** The same for this date of this bill whatever moves it. */
  uid: Scalars['ID']['output'];
  /** The bill, the goal of a minimum payment, or a found bill. */
  billId: Scalars['ID']['output'];
  /** What it is. */
  name: Scalars['String']['output'];
  /** When. */
  date: Scalars['Date']['output'];
  /** How much, above 0. */
  amount: Money;
  /** What for. */
  category: LedgerCategory;
  /** Where it is known from. */
  source: BillSource;
  /** The day on which the ledger has it; null while it has it not. */
  paidOn: Maybe<Scalars['Date']['output']>;
  /** The last price rise of at least 3 % that stayed; null when the ledger shows none. */
  priceRise: Maybe<PriceRise>;
  /** True when another one of a like name has the same rhythm and amount. */
  perhapsDuplicate: Scalars['Boolean']['output'];
};

/** What is to be looked at. */
export type BillAlertKind =
  /** The price went up and stayed. */
  | 'PRICE_RISE'
  /** Two subscriptions of a like name cost the same. */
  | 'DUPLICATE'
  /** It has not come for more than one and a half periods. */
  | 'MISSING';

/** Something about a bill that the person should look at. */
export type BillAlert = {
  __typename?: 'BillAlert';
  /** What it is. */
  kind: BillAlertKind;
  /** The bill, as billCalendar names it. */
  billId: Scalars['ID']['output'];
  /** Who. */
  merchant: Scalars['String']['output'];
  /** In a sentence. */
  message: Scalars['String']['output'];
  /** What it costs a year; of a price rise what it costs more. */
  yearly: Money;
  /** Since when. */
  on: Scalars['Date']['output'];
};

/** A bill that the person was reminded of. */
export type BillReminder = {
  __typename?: 'BillReminder';
  /** As billCalendar names it. */
  uid: Scalars['ID']['output'];
  /** The bill. */
  billId: Scalars['ID']['output'];
  /** What it is. */
  name: Scalars['String']['output'];
  /** When it is due. */
  date: Scalars['Date']['output'];
  /** How much. */
  amount: Money;
  /** When the reminder was made. */
  remindedAt: Scalars['DateTime']['output'];
};

/** Where a date on a Saturday or Sunday goes. */
export type WeekendMove =
  /** Nowhere. */
  | 'STAY'
  /** To the Friday before. */
  | 'EARLIER'
  /** To the Monday after. */
  | 'LATER';

/** The day of a month, of bills that come every month, quarter or year. */
export type MonthDay =
  /** As the recurrence says. */
  | 'AS_TOLD'
  /** The last day. */
  | 'LAST_DAY'
  /** The last day from Monday to Friday. */
  | 'LAST_WORKDAY'
  /** A weekday of the month, e.g. the second Tuesday. */
  | 'WEEKDAY';

/** How the dates of a bill are found. */
export type BillSetting = {
  __typename?: 'BillSetting';
  /** The bill. */
  billId: Scalars['ID']['output'];
  /** Where weekends go. */
  weekend: WeekendMove;
  /** The day of the month. */
  monthDay: MonthDay;
  /** Which of the weekdays, 1 to 4, 5 for the month's last; only with WEEKDAY. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** 1 (Monday) to 7 (Sunday); only with WEEKDAY. */
  weekday: Maybe<Scalars['Int']['output']>;
  /** True when it is neither shown nor reminded of. */
  hidden: Scalars['Boolean']['output'];
};

/** Input of setBillSetting; fields left out stay as they are. */
export type SetBillSettingInput = {
  /** The bill, the goal of a minimum payment, or a found bill, as billCalendar names it. */
  billId: Scalars['ID']['input'];
  /** Where weekends go. */
  weekend?: InputMaybe<WeekendMove>;
  /** The day of the month. */
  monthDay?: InputMaybe<MonthDay>;
  /** Which of the weekdays, 1 to 4, 5 for the month's last; with WEEKDAY. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** 1 (Monday) to 7 (Sunday); with WEEKDAY. */
  weekday?: InputMaybe<Scalars['Int']['input']>;
  /** True hides it: it is no bill, or not worth a reminder. */
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A bill's setting as it is now. */
export type BillSettingSaved = {
  __typename?: 'BillSettingSaved';
  /** The setting. */
  setting: BillSetting;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of setBillSetting. */
export type SetBillSettingResult = BillSettingSaved | Refusal;

/** Input of setBillReminders. */
export type SetBillRemindersInput = {
  /** 0 to 30; null or left out ends reminders. */
  daysBefore?: InputMaybe<Scalars['Int']['input']>;
};

/** Reminders as they are now. */
export type BillRemindersSet = {
  __typename?: 'BillRemindersSet';
  /** Days before the date; null when there are none. */
  daysBefore: Maybe<Scalars['Int']['output']>;
  /** What the person was reminded of, the latest date first, at most 100. */
  reminders: Array<BillReminder>;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of setBillReminders. */
export type SetBillRemindersResult = BillRemindersSet | Refusal;

/** Input of openBillCalendar. */
export type OpenBillCalendarInput = {
  /** 1 to 80 characters, as the calendar program shows it; Bills when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A calendar that was opened. */
export type BillCalendarOpened = {
  __typename?: 'BillCalendarOpened';
  /** The feed. */
  feed: CalendarFeed;
  /** The path below the gateway's address; told this once. Whoever has it reads the bills until the feed is closed. */
  path: Scalars['String']['output'];
  /** The person. */
  user: Maybe<User>;
};

/** Answer of openBillCalendar. */
export type OpenBillCalendarResult = BillCalendarOpened | Refusal;

/** How a payment was unusual. */
export type AnomalyKind =
  /** Far more than usual there. */
  | 'AMOUNT'
  /** A first payment there, and a large one. */
  | 'NEW_MERCHANT'
  /** Far more often than usual within seven days. */
  | 'FREQUENCY'
  /** The same sum twice within a day, where that never happened. */
  | 'REPEATED';

/** Money that went out in an unusual way. */
export type SpendingAnomaly = {
  __typename?: 'SpendingAnomaly';
  /** How. */
  kind: AnomalyKind;
  /** The entry of the ledger; of a frequency the last one. */
  entryId: Scalars['ID']['output'];
  /** When. */
  date: Scalars['Date']['output'];
  /** Who, in small letters, without numbers. */
  merchant: Scalars['String']['output'];
  /** What for. */
  category: LedgerCategory;
  /** How much, above 0. */
  amount: Money;
  /** What is usual: minor units, or for FREQUENCY payments in seven days. */
  usual: Scalars['Int']['output'];
  /** What was seen: minor units, or for FREQUENCY payments in seven days. */
  seen: Scalars['Int']['output'];
  /** How unusual: the higher the more. */
  score: Scalars['Float']['output'];
};

/** What is paid for again and again without a contract. */
export type SpendingHabit = {
  __typename?: 'SpendingHabit';
  /** Who. */
  merchant: Scalars['String']['output'];
  /** What for. */
  category: LedgerCategory;
  /** Payments in the last 91 days. */
  times: Scalars['Int']['output'];
  /** Payments in the 91 days before. */
  timesBefore: Scalars['Int']['output'];
  /** Payments a week. */
  timesPerWeek: Scalars['Float']['output'];
  /** The middle payment. */
  usual: Money;
  /** What it comes to in a mean month. */
  monthly: Money;
  /** 1 (Monday) to 7 (Sunday) where more than two in five payments fall on it; null otherwise. */
  weekday: Maybe<Scalars['Int']['output']>;
};

/** A figure of a review, as it stands in the text. */
export type ReviewFigure = {
  __typename?: 'ReviewFigure';
  /** What it is. */
  label: Scalars['String']['output'];
  /** As the text has it. */
  value: Scalars['String']['output'];
};

/** A month in words. */
export type MonthReview = {
  __typename?: 'MonthReview';
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** In words; every number is one of the figures. */
  text: Scalars['String']['output'];
  /** The figures, in the order of the text. */
  figures: Array<ReviewFigure>;
  /** All that was spent. */
  spent: Money;
  /** All that came in, transfers apart. */
  income: Money;
};

/** What more was spent on. */
export type OverspendKind =
  /** A category. */
  | 'CATEGORY'
  /** A merchant that was paid before. */
  | 'MERCHANT'
  /** A habit that grew. */
  | 'HABIT';

/** More money than usual or planned, in the last 30 days. */
export type Overspend = {
  __typename?: 'Overspend';
  /** What it is. */
  kind: OverspendKind;
  /** The category in words, or the merchant. */
  name: Scalars['String']['output'];
  /** What for. */
  category: LedgerCategory;
  /** What was spent. */
  spent: Money;
  /** Middle of up to six spans of 30 days before; null without a past. */
  usual: Maybe<Money>;
  /** The limit of a month; null without one. */
  planned: Maybe<Money>;
  /** Above the larger of the two. */
  over: Money;
};

/** What kind of saving it is. */
export type SavingKind =
  /** Something that seems to be paid twice. */
  | 'DUPLICATE'
  /** A price that rose. */
  | 'PRICE_RISE'
  /** A subscription. */
  | 'SUBSCRIPTION'
  /** A habit, half as often. */
  | 'HABIT'
  /** Less of a category of wishes. */
  | 'CATEGORY'
  /** Training at home instead of a gym. */
  | 'HOME_TRAINING'
  /** Cheaper meals that meet the same targets. */
  | 'CHEAPER_FOOD';

/** A way to spend less. */
export type Saving = {
  __typename?: 'Saving';
  /** Stable as long as its cause is. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: SavingKind;
  /** What to do. */
  title: Scalars['String']['output'];
  /** What is spent less for. */
  category: LedgerCategory;
  /** Money a month. */
  monthly: Money;
  /** What it costs health: 0 (nothing) to 10 (grave), our judgement in one table. */
  healthCost: Scalars['Float']['output'];
  /** What it takes of a week, minutes; below 0 it gives time. */
  minutesPerWeek: Scalars['Int']['output'];
  /** Why it costs that. */
  why: Scalars['String']['output'];
  /** The agent that can put it into the person's plan: budget, nutrition or workout. */
  agent: Scalars['String']['output'];
};

/** How a need is met, in the order in which to do it. */
export type SavingsPlan = {
  __typename?: 'SavingsPlan';
  /** Wanted a month. */
  target: Money;
  /** True when an income is gone: the order is by stage then. */
  crisis: Scalars['Boolean']['output'];
  /** What to do, in order. */
  steps: Array<Saving>;
  /** What the steps save a month. */
  saved: Money;
  /** What is missing; 0 when they are enough. */
  missing: Money;
  /** Ways that were not needed. */
  spared: Array<Saving>;
  /** What essentials cost a month: never cut here. */
  protected: Money;
  /** Which they are. */
  protectedCategories: Array<LedgerCategory>;
  /** What helps when cuts are not enough. */
  waysOut: Array<Scalars['String']['output']>;
};

/** Answer of savingsPlan. */
export type SavingsPlanResult = SavingsPlan | Refusal;



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
  ReceiptLine: ReceiptLine;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  BudgetPlan:
    ( { __typename: 'BudgetPlan' }
    & GraphQLRecursivePick<FederationTypes['BudgetPlan'], {"id":true}> );
  ReceiptLine:
    ( { __typename: 'ReceiptLine' }
    & GraphQLRecursivePick<FederationTypes['ReceiptLine'], {"id":true}> );
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
  ChangeEnvelopesResult:
    | ( EnvelopesChangedModel )
    | ( RefusalModel )
  ;
  FundEnvelopesResult:
    | ( EnvelopesFundedModel )
    | ( RefusalModel )
  ;
  HouseholdResult:
    | ( HouseholdChangedModel )
    | ( RefusalModel )
  ;
  DebtComparisonResult:
    | ( DebtComparisonModel )
    | ( RefusalModel )
  ;
  InvestingGuidanceResult:
    | ( InvestingGuidanceModel )
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
  ReceiptResult:
    | ( ReceiptStateModel )
    | ( RefusalModel )
  ;
  SetBillSettingResult:
    | ( BillSettingSavedModel )
    | ( RefusalModel )
  ;
  SetBillRemindersResult:
    | ( BillRemindersSetModel )
    | ( RefusalModel )
  ;
  OpenBillCalendarResult:
    | ( BillCalendarOpenedModel )
    | ( RefusalModel )
  ;
  SavingsPlanResult:
    | ( SavingsPlanModel )
    | ( RefusalModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BillReminderEvent: ResolverTypeWrapper<BillReminderEventModel>;
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
  OverspendingRule: OverspendingRule;
  EnvelopeTargetKind: EnvelopeTargetKind;
  EnvelopeTarget: ResolverTypeWrapper<EnvelopeTarget>;
  OverspentMonth: ResolverTypeWrapper<OverspentMonth>;
  Envelope: ResolverTypeWrapper<EnvelopeViewModel>;
  EnvelopeMonth: ResolverTypeWrapper<EnvelopeMonthViewModel>;
  EnvelopeTargetInput: EnvelopeTargetInput;
  AddEnvelopeInput: AddEnvelopeInput;
  UpdateEnvelopeInput: UpdateEnvelopeInput;
  EnvelopeStart: EnvelopeStart;
  StartEnvelopesInput: StartEnvelopesInput;
  MoveEnvelopeMoneyInput: MoveEnvelopeMoneyInput;
  FundEnvelopesInput: FundEnvelopesInput;
  EnvelopesChanged: ResolverTypeWrapper<EnvelopesChangedModel>;
  ChangeEnvelopesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeEnvelopesResult']>;
  EnvelopeShare: ResolverTypeWrapper<EnvelopeShare>;
  EnvelopesFunded: ResolverTypeWrapper<EnvelopesFundedModel>;
  FundEnvelopesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundEnvelopesResult']>;
  HouseholdMember: ResolverTypeWrapper<HouseholdMember>;
  HouseholdPart: ResolverTypeWrapper<HouseholdPart>;
  SharedEnvelope: ResolverTypeWrapper<SharedEnvelopeViewModel>;
  Household: ResolverTypeWrapper<HouseholdViewModel>;
  CreateHouseholdInput: CreateHouseholdInput;
  JoinHouseholdInput: JoinHouseholdInput;
  HouseholdShareInput: HouseholdShareInput;
  SetHouseholdSharesInput: SetHouseholdSharesInput;
  ShareEnvelopeInput: ShareEnvelopeInput;
  ShareLedgerEntryInput: ShareLedgerEntryInput;
  HouseholdChanged: ResolverTypeWrapper<HouseholdChangedModel>;
  HouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HouseholdResult']>;
  DayCount: DayCount;
  DebtMinimumKind: DebtMinimumKind;
  PromotionalRateInput: PromotionalRateInput;
  SetDebtTermsInput: SetDebtTermsInput;
  DebtStrategy: DebtStrategy;
  DebtPayoff: ResolverTypeWrapper<DebtPayoff>;
  DebtStrategyCost: ResolverTypeWrapper<StrategyViewModel>;
  DebtStep: ResolverTypeWrapper<DebtStep>;
  DebtComparison: ResolverTypeWrapper<DebtComparisonModel>;
  DebtComparisonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DebtComparisonResult']>;
  GoalChance: ResolverTypeWrapper<GoalChanceViewModel>;
  GoalOutlook: ResolverTypeWrapper<GoalOutlookViewModel>;
  HealthPart: ResolverTypeWrapper<HealthPart>;
  FinancialHealth: ResolverTypeWrapper<FinancialHealthModel>;
  RiskSide: RiskSide;
  RiskQuestion: ResolverTypeWrapper<RiskQuestionModel>;
  RiskAnswerInput: RiskAnswerInput;
  Jurisdiction: Jurisdiction;
  InvestingGuidanceInput: InvestingGuidanceInput;
  RiskProfile: ResolverTypeWrapper<RiskProfile>;
  GlideStep: ResolverTypeWrapper<GlideStep>;
  AssetClass: AssetClass;
  AllocationPart: ResolverTypeWrapper<AllocationPart>;
  ContributionStep: ResolverTypeWrapper<ContributionStep>;
  ReturnModel: ReturnModel;
  WealthOutcome: ResolverTypeWrapper<WealthOutcome>;
  FeeCost: ResolverTypeWrapper<FeeCost>;
  InvestingGuidance: ResolverTypeWrapper<InvestingGuidanceModel>;
  InvestingGuidanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvestingGuidanceResult']>;
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
  ReceiptLineKind: ReceiptLineKind;
  ReceiptLine: ResolverTypeWrapper<ReceiptLineViewModel>;
  ReceiptProblem: ResolverTypeWrapper<ReceiptProblem>;
  ReceiptStatus: ReceiptStatus;
  Receipt: ResolverTypeWrapper<ReceiptViewModel>;
  PreviewReceiptInput: PreviewReceiptInput;
  ReceiptChoiceInput: ReceiptChoiceInput;
  CommitReceiptInput: CommitReceiptInput;
  UndoReceiptInput: UndoReceiptInput;
  ReceiptState: ResolverTypeWrapper<ReceiptStateModel>;
  ReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiptResult']>;
  PaymentRhythm: PaymentRhythm;
  PriceRise: ResolverTypeWrapper<PriceRise>;
  RecurringPayment: ResolverTypeWrapper<FoundRecurringModel>;
  ForecastDay: ResolverTypeWrapper<ForecastDay>;
  BalanceForecast: ResolverTypeWrapper<ForecastInCurrencyModel>;
  StopRecurringInput: StopRecurringInput;
  AddPaymentInput: AddPaymentInput;
  CalendarDocument: ResolverTypeWrapper<CalendarDocument>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  BillSource: BillSource;
  CalendarBill: ResolverTypeWrapper<CalendarBillModel>;
  BillAlertKind: BillAlertKind;
  BillAlert: ResolverTypeWrapper<BillAlertModel>;
  BillReminder: ResolverTypeWrapper<BillReminderModel>;
  WeekendMove: WeekendMove;
  MonthDay: MonthDay;
  BillSetting: ResolverTypeWrapper<BillSettingModel>;
  SetBillSettingInput: SetBillSettingInput;
  BillSettingSaved: ResolverTypeWrapper<BillSettingSavedModel>;
  SetBillSettingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBillSettingResult']>;
  SetBillRemindersInput: SetBillRemindersInput;
  BillRemindersSet: ResolverTypeWrapper<BillRemindersSetModel>;
  SetBillRemindersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBillRemindersResult']>;
  OpenBillCalendarInput: OpenBillCalendarInput;
  BillCalendarOpened: ResolverTypeWrapper<BillCalendarOpenedModel>;
  OpenBillCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenBillCalendarResult']>;
  AnomalyKind: AnomalyKind;
  SpendingAnomaly: ResolverTypeWrapper<FoundAnomalyModel>;
  SpendingHabit: ResolverTypeWrapper<FoundHabitModel>;
  ReviewFigure: ResolverTypeWrapper<ReviewFigure>;
  MonthReview: ResolverTypeWrapper<MonthReviewModel>;
  OverspendKind: OverspendKind;
  Overspend: ResolverTypeWrapper<OverspendInCurrencyModel>;
  SavingKind: SavingKind;
  Saving: ResolverTypeWrapper<SavingInCurrencyModel>;
  SavingsPlan: ResolverTypeWrapper<SavingsPlanModel>;
  SavingsPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavingsPlanResult']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  BillReminderEvent: BillReminderEventModel;
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
  EnvelopeTarget: EnvelopeTarget;
  OverspentMonth: OverspentMonth;
  Envelope: EnvelopeViewModel;
  EnvelopeMonth: EnvelopeMonthViewModel;
  EnvelopeTargetInput: EnvelopeTargetInput;
  AddEnvelopeInput: AddEnvelopeInput;
  UpdateEnvelopeInput: UpdateEnvelopeInput;
  StartEnvelopesInput: StartEnvelopesInput;
  MoveEnvelopeMoneyInput: MoveEnvelopeMoneyInput;
  FundEnvelopesInput: FundEnvelopesInput;
  EnvelopesChanged: EnvelopesChangedModel;
  ChangeEnvelopesResult: ResolversUnionTypes<ResolversParentTypes>['ChangeEnvelopesResult'];
  EnvelopeShare: EnvelopeShare;
  EnvelopesFunded: EnvelopesFundedModel;
  FundEnvelopesResult: ResolversUnionTypes<ResolversParentTypes>['FundEnvelopesResult'];
  HouseholdMember: HouseholdMember;
  HouseholdPart: HouseholdPart;
  SharedEnvelope: SharedEnvelopeViewModel;
  Household: HouseholdViewModel;
  CreateHouseholdInput: CreateHouseholdInput;
  JoinHouseholdInput: JoinHouseholdInput;
  HouseholdShareInput: HouseholdShareInput;
  SetHouseholdSharesInput: SetHouseholdSharesInput;
  ShareEnvelopeInput: ShareEnvelopeInput;
  ShareLedgerEntryInput: ShareLedgerEntryInput;
  HouseholdChanged: HouseholdChangedModel;
  HouseholdResult: ResolversUnionTypes<ResolversParentTypes>['HouseholdResult'];
  PromotionalRateInput: PromotionalRateInput;
  SetDebtTermsInput: SetDebtTermsInput;
  DebtPayoff: DebtPayoff;
  DebtStrategyCost: StrategyViewModel;
  DebtStep: DebtStep;
  DebtComparison: DebtComparisonModel;
  DebtComparisonResult: ResolversUnionTypes<ResolversParentTypes>['DebtComparisonResult'];
  GoalChance: GoalChanceViewModel;
  GoalOutlook: GoalOutlookViewModel;
  HealthPart: HealthPart;
  FinancialHealth: FinancialHealthModel;
  RiskQuestion: RiskQuestionModel;
  RiskAnswerInput: RiskAnswerInput;
  InvestingGuidanceInput: InvestingGuidanceInput;
  RiskProfile: RiskProfile;
  GlideStep: GlideStep;
  AllocationPart: AllocationPart;
  ContributionStep: ContributionStep;
  WealthOutcome: WealthOutcome;
  FeeCost: FeeCost;
  InvestingGuidance: InvestingGuidanceModel;
  InvestingGuidanceResult: ResolversUnionTypes<ResolversParentTypes>['InvestingGuidanceResult'];
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
  ReceiptLine: ReceiptLineViewModel;
  ReceiptProblem: ReceiptProblem;
  Receipt: ReceiptViewModel;
  PreviewReceiptInput: PreviewReceiptInput;
  ReceiptChoiceInput: ReceiptChoiceInput;
  CommitReceiptInput: CommitReceiptInput;
  UndoReceiptInput: UndoReceiptInput;
  ReceiptState: ReceiptStateModel;
  ReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ReceiptResult'];
  PriceRise: PriceRise;
  RecurringPayment: FoundRecurringModel;
  ForecastDay: ForecastDay;
  BalanceForecast: ForecastInCurrencyModel;
  StopRecurringInput: StopRecurringInput;
  AddPaymentInput: AddPaymentInput;
  CalendarDocument: CalendarDocument;
  CalendarFeed: CalendarFeed;
  CalendarBill: CalendarBillModel;
  BillAlert: BillAlertModel;
  BillReminder: BillReminderModel;
  BillSetting: BillSettingModel;
  SetBillSettingInput: SetBillSettingInput;
  BillSettingSaved: BillSettingSavedModel;
  SetBillSettingResult: ResolversUnionTypes<ResolversParentTypes>['SetBillSettingResult'];
  SetBillRemindersInput: SetBillRemindersInput;
  BillRemindersSet: BillRemindersSetModel;
  SetBillRemindersResult: ResolversUnionTypes<ResolversParentTypes>['SetBillRemindersResult'];
  OpenBillCalendarInput: OpenBillCalendarInput;
  BillCalendarOpened: BillCalendarOpenedModel;
  OpenBillCalendarResult: ResolversUnionTypes<ResolversParentTypes>['OpenBillCalendarResult'];
  SpendingAnomaly: FoundAnomalyModel;
  SpendingHabit: FoundHabitModel;
  ReviewFigure: ReviewFigure;
  MonthReview: MonthReviewModel;
  Overspend: OverspendInCurrencyModel;
  Saving: SavingInCurrencyModel;
  SavingsPlan: SavingsPlanModel;
  SavingsPlanResult: ResolversUnionTypes<ResolversParentTypes>['SavingsPlanResult'];
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
  riskQuestions?: Resolver<Maybe<Array<ResolversTypes['RiskQuestion']>>, ParentType, ContextType>;
  investingGuidance?: Resolver<Maybe<ResolversTypes['InvestingGuidanceResult']>, ParentType, ContextType, RequireFields<QueryInvestingGuidanceArgs, 'input'>>;
  budgetOffers?: Resolver<Maybe<ResolversTypes['OfferSet']>, ParentType, ContextType, RequireFields<QueryBudgetOffersArgs, 'brief' | 'round'>>;
  budgetCalendar?: Resolver<Maybe<ResolversTypes['CalendarDocument']>, ParentType, ContextType, RequireFields<QueryBudgetCalendarArgs, 'token'>>;
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
  previewReceipt?: Resolver<ResolversTypes['ReceiptResult'], ParentType, ContextType, RequireFields<MutationPreviewReceiptArgs, 'input'>>;
  commitReceipt?: Resolver<ResolversTypes['ReceiptResult'], ParentType, ContextType, RequireFields<MutationCommitReceiptArgs, 'input'>>;
  undoReceipt?: Resolver<ResolversTypes['ReceiptResult'], ParentType, ContextType, RequireFields<MutationUndoReceiptArgs, 'input'>>;
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
  setBillSetting?: Resolver<ResolversTypes['SetBillSettingResult'], ParentType, ContextType, RequireFields<MutationSetBillSettingArgs, 'input'>>;
  setBillReminders?: Resolver<ResolversTypes['SetBillRemindersResult'], ParentType, ContextType, RequireFields<MutationSetBillRemindersArgs, 'input'>>;
  openBillCalendar?: Resolver<ResolversTypes['OpenBillCalendarResult'], ParentType, ContextType, RequireFields<MutationOpenBillCalendarArgs, 'input'>>;
  closeBillCalendar?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationCloseBillCalendarArgs, 'input'>>;
  setSpendingLimit?: Resolver<ResolversTypes['SetSpendingLimitResult'], ParentType, ContextType, RequireFields<MutationSetSpendingLimitArgs, 'input'>>;
  recordExpense?: Resolver<ResolversTypes['SaveExpenseResult'], ParentType, ContextType, RequireFields<MutationRecordExpenseArgs, 'input'>>;
  updateExpense?: Resolver<ResolversTypes['SaveExpenseResult'], ParentType, ContextType, RequireFields<MutationUpdateExpenseArgs, 'input'>>;
  removeExpense?: Resolver<ResolversTypes['RemoveBudgetItemResult'], ParentType, ContextType, RequireFields<MutationRemoveExpenseArgs, 'input'>>;
  startEnvelopes?: Resolver<ResolversTypes['ChangeEnvelopesResult'], ParentType, ContextType, RequireFields<MutationStartEnvelopesArgs, 'input'>>;
  addEnvelope?: Resolver<ResolversTypes['ChangeEnvelopesResult'], ParentType, ContextType, RequireFields<MutationAddEnvelopeArgs, 'input'>>;
  updateEnvelope?: Resolver<ResolversTypes['ChangeEnvelopesResult'], ParentType, ContextType, RequireFields<MutationUpdateEnvelopeArgs, 'input'>>;
  removeEnvelope?: Resolver<ResolversTypes['ChangeEnvelopesResult'], ParentType, ContextType, RequireFields<MutationRemoveEnvelopeArgs, 'input'>>;
  moveEnvelopeMoney?: Resolver<ResolversTypes['ChangeEnvelopesResult'], ParentType, ContextType, RequireFields<MutationMoveEnvelopeMoneyArgs, 'input'>>;
  fundEnvelopes?: Resolver<ResolversTypes['FundEnvelopesResult'], ParentType, ContextType, RequireFields<MutationFundEnvelopesArgs, 'input'>>;
  createHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationCreateHouseholdArgs, 'input'>>;
  inviteToHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType>;
  joinHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationJoinHouseholdArgs, 'input'>>;
  leaveHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType>;
  setHouseholdShares?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationSetHouseholdSharesArgs, 'input'>>;
  shareEnvelope?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationShareEnvelopeArgs, 'input'>>;
  shareLedgerEntry?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationShareLedgerEntryArgs, 'input'>>;
  setDebtTerms?: Resolver<ResolversTypes['SaveGoalResult'], ParentType, ContextType, RequireFields<MutationSetDebtTermsArgs, 'input'>>;
  changeBudgetLine?: Resolver<ResolversTypes['ChangeBudgetLineResult'], ParentType, ContextType, RequireFields<MutationChangeBudgetLineArgs, 'input'>>;
  reserveBudgetOffer?: Resolver<ResolversTypes['ReserveBudgetOfferResult'], ParentType, ContextType, RequireFields<MutationReserveBudgetOfferArgs, 'input'>>;
  commitBudgetReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationCommitBudgetReservationArgs, 'input'>>;
  releaseBudgetReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationReleaseBudgetReservationArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  billReminded?: SubscriptionResolver<Maybe<ResolversTypes['BillReminderEvent']>, "billReminded", ParentType, ContextType, Partial<SubscriptionBillRemindedArgs>>;
};

export type BillReminderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReminderEvent'] = ResolversParentTypes['BillReminderEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reminder?: Resolver<ResolversTypes['BillReminder'], ParentType, ContextType>;
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
  receipts?: Resolver<Maybe<Array<ResolversTypes['Receipt']>>, ParentType, ContextType, Partial<UserReceiptsArgs>>;
  categoryRules?: Resolver<Maybe<Array<ResolversTypes['CategoryRule']>>, ParentType, ContextType>;
  spending?: Resolver<Maybe<ResolversTypes['SpendingSummary']>, ParentType, ContextType, RequireFields<UserSpendingArgs, 'from' | 'to'>>;
  billsDue?: Resolver<Maybe<Array<ResolversTypes['BillDue']>>, ParentType, ContextType, RequireFields<UserBillsDueArgs, 'startDate' | 'horizonDays'>>;
  envelopeMonth?: Resolver<Maybe<ResolversTypes['EnvelopeMonth']>, ParentType, ContextType, RequireFields<UserEnvelopeMonthArgs, 'month' | 'currency'>>;
  debtComparison?: Resolver<Maybe<ResolversTypes['DebtComparisonResult']>, ParentType, ContextType, RequireFields<UserDebtComparisonArgs, 'currency' | 'monthlyMinor'>>;
  goalOutlook?: Resolver<Maybe<ResolversTypes['GoalOutlook']>, ParentType, ContextType, RequireFields<UserGoalOutlookArgs, 'currency'>>;
  financialHealth?: Resolver<Maybe<ResolversTypes['FinancialHealth']>, ParentType, ContextType, RequireFields<UserFinancialHealthArgs, 'currency'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  billCalendar?: Resolver<Maybe<Array<ResolversTypes['CalendarBill']>>, ParentType, ContextType, RequireFields<UserBillCalendarArgs, 'startDate' | 'horizonDays'>>;
  billAlerts?: Resolver<Maybe<Array<ResolversTypes['BillAlert']>>, ParentType, ContextType>;
  billReminders?: Resolver<Maybe<Array<ResolversTypes['BillReminder']>>, ParentType, ContextType>;
  billCalendarFeeds?: Resolver<Maybe<Array<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  spendingAnomalies?: Resolver<Maybe<Array<ResolversTypes['SpendingAnomaly']>>, ParentType, ContextType, RequireFields<UserSpendingAnomaliesArgs, 'currency' | 'from' | 'to'>>;
  spendingHabits?: Resolver<Maybe<Array<ResolversTypes['SpendingHabit']>>, ParentType, ContextType, RequireFields<UserSpendingHabitsArgs, 'currency'>>;
  monthReview?: Resolver<Maybe<ResolversTypes['MonthReview']>, ParentType, ContextType, RequireFields<UserMonthReviewArgs, 'month' | 'currency'>>;
  overspending?: Resolver<Maybe<Array<ResolversTypes['Overspend']>>, ParentType, ContextType, RequireFields<UserOverspendingArgs, 'currency'>>;
  savings?: Resolver<Maybe<Array<ResolversTypes['Saving']>>, ParentType, ContextType, RequireFields<UserSavingsArgs, 'currency'>>;
  savingsPlan?: Resolver<Maybe<ResolversTypes['SavingsPlanResult']>, ParentType, ContextType, RequireFields<UserSavingsPlanArgs, 'currency'>>;
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
  categoryBy?: Resolver<Maybe<ResolversTypes['CategoryChooser']>, ParentType, ContextType>;
  categoryConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type EnvelopeTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvelopeTarget'] = ResolversParentTypes['EnvelopeTarget']> = {
  kind?: Resolver<ResolversTypes['EnvelopeTargetKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverspentMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverspentMonth'] = ResolversParentTypes['OverspentMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type EnvelopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Envelope'] = ResolversParentTypes['Envelope']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['LedgerCategory']>, ParentType, ContextType>;
  overspending?: Resolver<ResolversTypes['OverspendingRule'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['EnvelopeTarget']>, ParentType, ContextType>;
  percentOfRest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overspentMonths?: Resolver<Array<ResolversTypes['OverspentMonth']>, ParentType, ContextType>;
};

export type EnvelopeMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvelopeMonth'] = ResolversParentTypes['EnvelopeMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toAssign?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  assignedLater?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withoutEnvelope?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  envelopes?: Resolver<Array<ResolversTypes['Envelope']>, ParentType, ContextType>;
};

export type EnvelopesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvelopesChanged'] = ResolversParentTypes['EnvelopesChanged']> = {
  budget?: Resolver<ResolversTypes['EnvelopeMonth'], ParentType, ContextType>;
  envelopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEnvelopesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEnvelopesResult'] = ResolversParentTypes['ChangeEnvelopesResult']> = {
  __resolveType: TypeResolveFn<'EnvelopesChanged' | 'Refusal', ParentType, ContextType>;
};

export type EnvelopeShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvelopeShare'] = ResolversParentTypes['EnvelopeShare']> = {
  envelopeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnvelopesFundedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvelopesFunded'] = ResolversParentTypes['EnvelopesFunded']> = {
  shares?: Resolver<Array<ResolversTypes['EnvelopeShare']>, ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  wasPreview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['EnvelopeMonth'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundEnvelopesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEnvelopesResult'] = ResolversParentTypes['FundEnvelopesResult']> = {
  __resolveType: TypeResolveFn<'EnvelopesFunded' | 'Refusal', ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HouseholdPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdPart'] = ResolversParentTypes['HouseholdPart']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetPart?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SharedEnvelopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEnvelope'] = ResolversParentTypes['SharedEnvelope']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['HouseholdPart']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  sharedEnvelopes?: Resolver<Maybe<Array<ResolversTypes['SharedEnvelope']>>, ParentType, ContextType, RequireFields<HouseholdSharedEnvelopesArgs, 'month'>>;
};

export type HouseholdChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChanged'] = ResolversParentTypes['HouseholdChanged']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  invitationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdResult'] = ResolversParentTypes['HouseholdResult']> = {
  __resolveType: TypeResolveFn<'HouseholdChanged' | 'Refusal', ParentType, ContextType>;
};

export type DebtPayoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtPayoff'] = ResolversParentTypes['DebtPayoff']> = {
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payoffDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DebtStrategyCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtStrategyCost'] = ResolversParentTypes['DebtStrategyCost']> = {
  strategy?: Resolver<ResolversTypes['DebtStrategy'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payoffDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  moreThanBest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debts?: Resolver<Array<ResolversTypes['DebtPayoff']>, ParentType, ContextType>;
};

export type DebtStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtStep'] = ResolversParentTypes['DebtStep']> = {
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DebtComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtComparison'] = ResolversParentTypes['DebtComparison']> = {
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  strategies?: Resolver<Array<ResolversTypes['DebtStrategyCost']>, ParentType, ContextType>;
  leastInterest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gapPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DebtStep']>, ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtComparisonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtComparisonResult'] = ResolversParentTypes['DebtComparisonResult']> = {
  __resolveType: TypeResolveFn<'DebtComparison' | 'Refusal', ParentType, ContextType>;
};

export type GoalChanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalChance'] = ResolversParentTypes['GoalChance']> = {
  goal?: Resolver<ResolversTypes['BudgetGoal'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  earlyMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middleMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoalOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalOutlook'] = ResolversParentTypes['GoalOutlook']> = {
  essentialMonthly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthsCovered?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suggestedFund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlySavings?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['GoalChance']>, ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthPart'] = ResolversParentTypes['HealthPart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinancialHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancialHealth'] = ResolversParentTypes['FinancialHealth']> = {
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['HealthPart']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskQuestion'] = ResolversParentTypes['RiskQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RiskSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskProfile'] = ResolversParentTypes['RiskProfile']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GlideStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlideStep'] = ResolversParentTypes['GlideStep']> = {
  yearsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharesPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllocationPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationPart'] = ResolversParentTypes['AllocationPart']> = {
  assetClass?: Resolver<ResolversTypes['AssetClass'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContributionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionStep'] = ResolversParentTypes['ContributionStep']> = {
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WealthOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WealthOutcome'] = ResolversParentTypes['WealthOutcome']> = {
  model?: Resolver<ResolversTypes['ReturnModel'], ParentType, ContextType>;
  p5?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p25?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p75?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lossProbability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targetProbability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FeeCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeCost'] = ResolversParentTypes['FeeCost']> = {
  feePercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  middleMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  costMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InvestingGuidanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestingGuidance'] = ResolversParentTypes['InvestingGuidance']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['RiskProfile'], ParentType, ContextType>;
  glidePath?: Resolver<Array<ResolversTypes['GlideStep']>, ParentType, ContextType>;
  allocation?: Resolver<Array<ResolversTypes['AllocationPart']>, ParentType, ContextType>;
  contributionOrder?: Resolver<Array<ResolversTypes['ContributionStep']>, ParentType, ContextType>;
  putInMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['WealthOutcome']>, ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['FeeCost']>, ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestingGuidanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestingGuidanceResult'] = ResolversParentTypes['InvestingGuidanceResult']> = {
  __resolveType: TypeResolveFn<'InvestingGuidance' | 'Refusal', ParentType, ContextType>;
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

export type ReceiptLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptLine'] = ResolversParentTypes['ReceiptLine'], FederationReferenceType extends FederationReferenceTypes['ReceiptLine'] = FederationReferenceTypes['ReceiptLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReceiptLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceiptLineKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grams?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  millilitres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['LedgerCategory']>, ParentType, ContextType>;
  categoryConfidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  askCategory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayBeFood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  foodId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReceiptProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptProblem'] = ResolversParentTypes['ReceiptProblem']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReceiptStatus'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReceiptLine']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ReceiptProblem']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['LedgerSplit']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
};

export type ReceiptStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptState'] = ResolversParentTypes['ReceiptState']> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptResult'] = ResolversParentTypes['ReceiptResult']> = {
  __resolveType: TypeResolveFn<'ReceiptState' | 'Refusal', ParentType, ContextType>;
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

export type CalendarDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDocument'] = ResolversParentTypes['CalendarDocument']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarBillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarBill'] = ResolversParentTypes['CalendarBill']> = {
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  billId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['BillSource'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  priceRise?: Resolver<Maybe<ResolversTypes['PriceRise']>, ParentType, ContextType>;
  perhapsDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BillAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillAlert'] = ResolversParentTypes['BillAlert']> = {
  kind?: Resolver<ResolversTypes['BillAlertKind'], ParentType, ContextType>;
  billId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yearly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BillReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReminder'] = ResolversParentTypes['BillReminder']> = {
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  billId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remindedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BillSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillSetting'] = ResolversParentTypes['BillSetting']> = {
  billId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weekend?: Resolver<ResolversTypes['WeekendMove'], ParentType, ContextType>;
  monthDay?: Resolver<ResolversTypes['MonthDay'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BillSettingSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillSettingSaved'] = ResolversParentTypes['BillSettingSaved']> = {
  setting?: Resolver<ResolversTypes['BillSetting'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetBillSettingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBillSettingResult'] = ResolversParentTypes['SetBillSettingResult']> = {
  __resolveType: TypeResolveFn<'BillSettingSaved' | 'Refusal', ParentType, ContextType>;
};

export type BillRemindersSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillRemindersSet'] = ResolversParentTypes['BillRemindersSet']> = {
  daysBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['BillReminder']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetBillRemindersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBillRemindersResult'] = ResolversParentTypes['SetBillRemindersResult']> = {
  __resolveType: TypeResolveFn<'BillRemindersSet' | 'Refusal', ParentType, ContextType>;
};

export type BillCalendarOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillCalendarOpened'] = ResolversParentTypes['BillCalendarOpened']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenBillCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenBillCalendarResult'] = ResolversParentTypes['OpenBillCalendarResult']> = {
  __resolveType: TypeResolveFn<'BillCalendarOpened' | 'Refusal', ParentType, ContextType>;
};

export type SpendingAnomalyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingAnomaly'] = ResolversParentTypes['SpendingAnomaly']> = {
  kind?: Resolver<ResolversTypes['AnomalyKind'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SpendingHabitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingHabit'] = ResolversParentTypes['SpendingHabit']> = {
  merchant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesPerWeek?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFigure'] = ResolversParentTypes['ReviewFigure']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonthReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthReview'] = ResolversParentTypes['MonthReview']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ReviewFigure']>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OverspendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overspend'] = ResolversParentTypes['Overspend']> = {
  kind?: Resolver<ResolversTypes['OverspendKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SavingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Saving'] = ResolversParentTypes['Saving']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SavingKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LedgerCategory'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  healthCost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minutesPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavingsPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavingsPlan'] = ResolversParentTypes['SavingsPlan']> = {
  target?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  crisis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Saving']>, ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spared?: Resolver<Array<ResolversTypes['Saving']>, ParentType, ContextType>;
  protected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  protectedCategories?: Resolver<Array<ResolversTypes['LedgerCategory']>, ParentType, ContextType>;
  waysOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavingsPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavingsPlanResult'] = ResolversParentTypes['SavingsPlanResult']> = {
  __resolveType: TypeResolveFn<'SavingsPlan' | 'Refusal', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  BillReminderEvent?: BillReminderEventResolvers<ContextType>;
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
  EnvelopeTarget?: EnvelopeTargetResolvers<ContextType>;
  OverspentMonth?: OverspentMonthResolvers<ContextType>;
  Envelope?: EnvelopeResolvers<ContextType>;
  EnvelopeMonth?: EnvelopeMonthResolvers<ContextType>;
  EnvelopesChanged?: EnvelopesChangedResolvers<ContextType>;
  ChangeEnvelopesResult?: ChangeEnvelopesResultResolvers<ContextType>;
  EnvelopeShare?: EnvelopeShareResolvers<ContextType>;
  EnvelopesFunded?: EnvelopesFundedResolvers<ContextType>;
  FundEnvelopesResult?: FundEnvelopesResultResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  HouseholdPart?: HouseholdPartResolvers<ContextType>;
  SharedEnvelope?: SharedEnvelopeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdChanged?: HouseholdChangedResolvers<ContextType>;
  HouseholdResult?: HouseholdResultResolvers<ContextType>;
  DebtPayoff?: DebtPayoffResolvers<ContextType>;
  DebtStrategyCost?: DebtStrategyCostResolvers<ContextType>;
  DebtStep?: DebtStepResolvers<ContextType>;
  DebtComparison?: DebtComparisonResolvers<ContextType>;
  DebtComparisonResult?: DebtComparisonResultResolvers<ContextType>;
  GoalChance?: GoalChanceResolvers<ContextType>;
  GoalOutlook?: GoalOutlookResolvers<ContextType>;
  HealthPart?: HealthPartResolvers<ContextType>;
  FinancialHealth?: FinancialHealthResolvers<ContextType>;
  RiskQuestion?: RiskQuestionResolvers<ContextType>;
  RiskProfile?: RiskProfileResolvers<ContextType>;
  GlideStep?: GlideStepResolvers<ContextType>;
  AllocationPart?: AllocationPartResolvers<ContextType>;
  ContributionStep?: ContributionStepResolvers<ContextType>;
  WealthOutcome?: WealthOutcomeResolvers<ContextType>;
  FeeCost?: FeeCostResolvers<ContextType>;
  InvestingGuidance?: InvestingGuidanceResolvers<ContextType>;
  InvestingGuidanceResult?: InvestingGuidanceResultResolvers<ContextType>;
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
  ReceiptLine?: ReceiptLineResolvers<ContextType>;
  ReceiptProblem?: ReceiptProblemResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptState?: ReceiptStateResolvers<ContextType>;
  ReceiptResult?: ReceiptResultResolvers<ContextType>;
  PriceRise?: PriceRiseResolvers<ContextType>;
  RecurringPayment?: RecurringPaymentResolvers<ContextType>;
  ForecastDay?: ForecastDayResolvers<ContextType>;
  BalanceForecast?: BalanceForecastResolvers<ContextType>;
  CalendarDocument?: CalendarDocumentResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarBill?: CalendarBillResolvers<ContextType>;
  BillAlert?: BillAlertResolvers<ContextType>;
  BillReminder?: BillReminderResolvers<ContextType>;
  BillSetting?: BillSettingResolvers<ContextType>;
  BillSettingSaved?: BillSettingSavedResolvers<ContextType>;
  SetBillSettingResult?: SetBillSettingResultResolvers<ContextType>;
  BillRemindersSet?: BillRemindersSetResolvers<ContextType>;
  SetBillRemindersResult?: SetBillRemindersResultResolvers<ContextType>;
  BillCalendarOpened?: BillCalendarOpenedResolvers<ContextType>;
  OpenBillCalendarResult?: OpenBillCalendarResultResolvers<ContextType>;
  SpendingAnomaly?: SpendingAnomalyResolvers<ContextType>;
  SpendingHabit?: SpendingHabitResolvers<ContextType>;
  ReviewFigure?: ReviewFigureResolvers<ContextType>;
  MonthReview?: MonthReviewResolvers<ContextType>;
  Overspend?: OverspendResolvers<ContextType>;
  Saving?: SavingResolvers<ContextType>;
  SavingsPlan?: SavingsPlanResolvers<ContextType>;
  SavingsPlanResult?: SavingsPlanResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  extends?: ExtendsDirectiveResolver<any, any, ContextType>;
};
