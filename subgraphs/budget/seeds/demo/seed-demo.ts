import type { AgentDatabase } from '@progressive/database';
import { saveExpense } from '../../repositories/expense-repository.js';
import {
  readProfile,
  saveAccount,
  saveBill,
  saveGoal,
  saveIncome,
  saveLimit,
} from '../../repositories/profile-repository.js';
import { demoExpenses } from './demo-expenses.js';
import { demoMoney, demoUserId } from './demo-money.js';

/** Gives the demo person a salary, bills, goals and three months of expenses, once: what they changed since stays. */
export async function seedDemo(database: AgentDatabase, at: Date): Promise<void> {
  const owner = { userId: demoUserId };
  const today = at.toISOString().slice(0, 10);
  const { incomes, bills, goals, accounts, limits } = demoMoney(today);
  await database.transaction(
    owner,
    async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('budget.seed-demo'))`);
      if ((await readProfile(manager, owner)).incomes.length > 0) return;
      for (const income of incomes) await saveIncome(manager, owner, income, at);
      for (const bill of bills) await saveBill(manager, owner, bill, at);
      for (const goal of goals) await saveGoal(manager, owner, goal, at);
      for (const account of accounts) await saveAccount(manager, owner, account);
      for (const { category, monthly } of limits) await saveLimit(manager, owner, category, monthly);
      for (const expense of demoExpenses(today)) await saveExpense(manager, owner, expense);
    },
    { timeoutMs: 30_000 },
  );
}
