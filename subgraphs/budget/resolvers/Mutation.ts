import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import { closeBillCalendar, openBillCalendar } from '../use-cases/bill-feeds.js';
import { setBillReminders } from '../use-cases/bill-reminders.js';
import { changeBudgetLine } from '../use-cases/change-budget-line.js';
import { addEnvelope, removeEnvelope, updateEnvelope } from '../use-cases/change-envelopes.js';
import {
  reconcileLedgerAccount,
  recordLedgerEntry,
  removeLedgerEntry,
  transferMoney,
} from '../use-cases/change-ledger.js';
import { commitReceipt, undoReceipt } from '../use-cases/commit-receipt.js';
import { commitReservation, releaseReservation } from '../use-cases/end-reservation.js';
import { commitBankImport, previewBankImport, undoBankImport } from '../use-cases/import-bank-file.js';
import { fundEnvelopes, moveEnvelopeMoney } from '../use-cases/move-envelope-money.js';
import { openLedgerAccount } from '../use-cases/open-ledger-account.js';
import { previewReceipt } from '../use-cases/preview-receipt.js';
import { removeItem } from '../use-cases/remove-item.js';
import { reserveOffer } from '../use-cases/reserve-offer.js';
import {
  createHousehold,
  inviteToHousehold,
  joinHousehold,
  leaveHousehold,
  setHouseholdShares,
} from '../use-cases/run-household.js';
import { addBill, updateBill } from '../use-cases/save-bill.js';
import { recordExpense, updateExpense } from '../use-cases/save-expense.js';
import { addGoal, updateGoal } from '../use-cases/save-goal.js';
import { addIncome, updateIncome } from '../use-cases/save-income.js';
import { setAccountBalance } from '../use-cases/set-account-balance.js';
import { setBillSetting } from '../use-cases/set-bill-setting.js';
import { setDebtTerms } from '../use-cases/set-debt-terms.js';
import { setSpendingLimit } from '../use-cases/set-spending-limit.js';
import { shareEnvelope, shareLedgerEntry } from '../use-cases/share-envelopes.js';
import { startEnvelopes } from '../use-cases/start-envelopes.js';
import {
  categoriseLedgerEntry,
  removeCategoryRule,
  saveCategoryRule,
} from '../use-cases/teach-categories.js';

export const Mutation: MutationResolvers = {
  startEnvelopes: (_parent, { input }, context) =>
    startEnvelopes(context.services, requireViewer(context), input),
  addEnvelope: (_parent, { input }, context) => addEnvelope(context.services, requireViewer(context), input),
  updateEnvelope: (_parent, { input }, context) =>
    updateEnvelope(context.services, requireViewer(context), input),
  removeEnvelope: (_parent, { input }, context) =>
    removeEnvelope(context.services, requireViewer(context), input.id),
  moveEnvelopeMoney: (_parent, { input }, context) =>
    moveEnvelopeMoney(context.services, requireViewer(context), input),
  fundEnvelopes: (_parent, { input }, context) =>
    fundEnvelopes(context.services, requireViewer(context), input),
  createHousehold: (_parent, { input }, context) =>
    createHousehold(context.services, requireViewer(context), input),
  inviteToHousehold: (_parent, _arguments, context) =>
    inviteToHousehold(context.services, requireViewer(context)),
  joinHousehold: (_parent, { input }, context) =>
    joinHousehold(context.services, requireViewer(context), input),
  leaveHousehold: (_parent, _arguments, context) => leaveHousehold(context.services, requireViewer(context)),
  setHouseholdShares: (_parent, { input }, context) =>
    setHouseholdShares(context.services, requireViewer(context), input.shares),
  shareEnvelope: (_parent, { input }, context) =>
    shareEnvelope(context.services, requireViewer(context), input),
  shareLedgerEntry: (_parent, { input }, context) =>
    shareLedgerEntry(context.services, requireViewer(context), input),
  setDebtTerms: (_parent, { input }, context) =>
    setDebtTerms(context.services, requireViewer(context), input),
  addIncome: (_parent, { input }, context) => addIncome(context.services, requireViewer(context), input),
  updateIncome: (_parent, { input }, context) =>
    updateIncome(context.services, requireViewer(context), input),
  removeIncome: (_parent, { input }, context) =>
    removeItem(context.services, requireViewer(context), 'income', input.id),
  addBill: (_parent, { input }, context) => addBill(context.services, requireViewer(context), input),
  updateBill: (_parent, { input }, context) => updateBill(context.services, requireViewer(context), input),
  removeBill: (_parent, { input }, context) =>
    removeItem(context.services, requireViewer(context), 'bill', input.id),
  setBillSetting: (_parent, { input }, context) =>
    setBillSetting(context.services, requireViewer(context), input),
  setBillReminders: (_parent, { input }, context) =>
    setBillReminders(context.services, requireViewer(context), input.daysBefore ?? null),
  openBillCalendar: (_parent, { input }, context) =>
    openBillCalendar(context.services, requireViewer(context), input),
  closeBillCalendar: (_parent, { input }, context) =>
    closeBillCalendar(context.services, requireViewer(context), input.id),
  addGoal: (_parent, { input }, context) => addGoal(context.services, requireViewer(context), input),
  updateGoal: (_parent, { input }, context) => updateGoal(context.services, requireViewer(context), input),
  removeGoal: (_parent, { input }, context) =>
    removeItem(context.services, requireViewer(context), 'goal', input.id),
  setAccountBalance: (_parent, { input }, context) =>
    setAccountBalance(context.services, requireViewer(context), input),
  removeAccount: (_parent, { input }, context) =>
    removeItem(context.services, requireViewer(context), 'account', input.id),
  setSpendingLimit: (_parent, { input }, context) =>
    setSpendingLimit(context.services, requireViewer(context), input),
  recordExpense: (_parent, { input }, context) =>
    recordExpense(context.services, requireViewer(context), input),
  updateExpense: (_parent, { input }, context) =>
    updateExpense(context.services, requireViewer(context), input),
  removeExpense: (_parent, { input }, context) =>
    removeItem(context.services, requireViewer(context), 'expense', input.id),
  changeBudgetLine: (_parent, { input }, context) =>
    changeBudgetLine(context.services, requireViewer(context), input),
  reserveBudgetOffer: (_parent, { input }, context) =>
    reserveOffer(context.services, requireViewer(context), input),
  commitBudgetReservation: (_parent, { input }, context) =>
    commitReservation(context.services, requireViewer(context), input.reservationId),
  releaseBudgetReservation: (_parent, { input }, context) =>
    releaseReservation(context.services, requireViewer(context), input.reservationId),
  openLedgerAccount: (_parent, { input }, context) =>
    openLedgerAccount(context.services, requireViewer(context), input),
  recordLedgerEntry: (_parent, { input }, context) =>
    recordLedgerEntry(context.services, requireViewer(context), input),
  transferMoney: (_parent, { input }, context) =>
    transferMoney(context.services, requireViewer(context), input),
  reconcileLedgerAccount: (_parent, { input }, context) =>
    reconcileLedgerAccount(context.services, requireViewer(context), input),
  categoriseLedgerEntry: (_parent, { input }, context) =>
    categoriseLedgerEntry(context.services, requireViewer(context), input),
  saveCategoryRule: (_parent, { input }, context) =>
    saveCategoryRule(context.services, requireViewer(context), input),
  previewBankImport: (_parent, { input }, context) =>
    previewBankImport(context.services, requireViewer(context), input),
  removeLedgerEntry: (_parent, { input }, context) =>
    removeLedgerEntry(context.services, requireViewer(context), input.id),
  removeCategoryRule: (_parent, { input }, context) =>
    removeCategoryRule(context.services, requireViewer(context), input.id),
  commitBankImport: (_parent, { input }, context) =>
    commitBankImport(context.services, requireViewer(context), input.importId),
  previewReceipt: (_parent, { input }, context) =>
    previewReceipt(context.services, requireViewer(context), input),
  commitReceipt: (_parent, { input }, context) =>
    commitReceipt(context.services, requireViewer(context), input),
  undoReceipt: (_parent, { input }, context) =>
    undoReceipt(context.services, requireViewer(context), input.receiptId),
  undoBankImport: (_parent, { input }, context) =>
    undoBankImport(context.services, requireViewer(context), input.importId),
};
