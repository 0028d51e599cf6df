import type { Refusal } from '../domain/coordination/index.js';
import type { TaskPlan } from '../domain/planning/index.js';
import { refusalAnswer } from '../domain/synthesis/index.js';
import type { RequestOutcome } from '../repositories/request-repository.js';
import type { NegotiationOutcome } from './negotiate.js';

/** The wishes cannot all hold; the refusals say why, and what would help. */
export function refused(refusals: readonly Refusal[]): RequestOutcome {
  return { status: 'IMPOSSIBLE', answer: refusalAnswer(refusals), plan: null };
}

/** Nobody was there to plan: that is our failure, not a wish that cannot be met. */
export function unavailable(sentences: readonly string[]): RequestOutcome {
  const answer = refusalAnswer(
    sentences.map((message) => ({
      code: 'AGENT_UNAVAILABLE',
      message,
      wishes: [],
      waysOut: ['ask again in a minute'],
    })),
  );
  return { status: 'FAILED', answer, plan: null };
}

/** What a plan says of an agent that was lost on the way. */
export function awayWords(agent: string): string {
  return `The ${agent} agent went away: its part was not weighed.`;
}

/** Every agent made offers, but no combination fits the shared caps. */
export function nothingFits(plan: TaskPlan, { state }: NegotiationOutcome): Refusal {
  const least = plan.agents.map((agent) => {
    const own = state.offers.filter((offer) => offer.agent === agent);
    return own.reduce((a, b) => (b.use.MONEY_CENTS < a.use.MONEY_CENTS ? b : a));
  });
  const money = least.reduce((sum, offer) => sum + offer.use.MONEY_CENTS, 0);
  const over = Math.max(0, Math.ceil((money - plan.caps.MONEY_CENTS) / 100));
  return {
    code: 'CAPS_TOO_TIGHT',
    message: 'Even the leanest plans of all agents together take more money or time than there is.',
    wishes: ['money', 'time', ...plan.agents],
    waysOut: [
      ...(over > 0 ? [`${over} more in ${plan.currency} for these days`] : []),
      'fewer or shorter sessions',
      'more minutes for cooking',
    ],
  };
}

/** A fault of ours. */
export function failure(): RequestOutcome {
  const text = 'Something went wrong on our side. Nothing was changed: your earlier plan stands.';
  return {
    status: 'FAILED',
    answer: { text, facts: [], conflictingWishes: [], waysOut: [], phrasedBy: 'RULES' },
    plan: null,
  };
}
