import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import { answerMoneyQuestion, type MoneyAnswer } from '../domain/money-answer.js';
import { readMoneyQuestion } from '../domain/money-question.js';
import { periodDays } from '../domain/question-period.js';
import { totalsByCategory } from '../repositories/expense-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { loadMoney } from './load-money.js';

const longestText = 500;

/** Answers a question about the viewer's own money. @throws BAD_USER_INPUT for an empty or endless text. */
export async function answerQuestion(
  services: BudgetServices,
  viewer: ViewerClaims,
  text: string,
  today: LocalDate = todayOf(services),
): Promise<MoneyAnswer> {
  const asked = text.trim();
  if (asked.length === 0 || asked.length > longestText) {
    throw callerError('BAD_USER_INPUT', `A question has 1 to ${longestText} characters.`, 'text');
  }
  const question = readMoneyQuestion(asked, today);
  const { from, to } = question.period;
  const span = { startDate: from, days: periodDays(question.period) };
  return services.database.read(viewer, async (manager) => {
    const { profile, now } = await loadMoney(manager, viewer, { span, currency: null, today });
    const spent = await totalsByCategory(manager, viewer, now.currency, { from, to });
    return answerMoneyQuestion(question, { profile, now, spent, today });
  });
}
