import type { ViewerClaims } from '@progressive/access-tokens';
import type { Offer, OfferRoundInput } from '../__generated__/resolvers-types.js';
import { type Caps, marginalValue, type Prices, replyTo } from '../domain/best-reply.js';
import { type Candidate, resources } from '../domain/candidate.js';
import type { TrainingRefusal } from '../domain/candidate-set.js';
import type { SpokenBrief } from '../domain/effective-brief.js';
import { hardLimitsOf, missedGoals, offerSummary } from '../domain/offer-words.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { fingerprint } from './fingerprint.js';
import { type PreparedBrief, prepareBrief } from './prepare-brief.js';
import type { WorkoutServices } from './workout-services.js';

/** How long an offer can be reserved, ms. It can be made again from the brief, so nothing is stored. */
const offerLifeMs = 3_600_000;

/** An agent's answer to one round, in the words of the negotiation. */
export interface WorkoutOffers {
  readonly agent: 'workout';
  readonly offers: Offer[];
  readonly bound: number;
  readonly refusals: Refusal[];
}

/** Answers one round of a negotiation: the best reply at the prices and an exact bound over all candidates. */
export async function makeOffers(
  services: WorkoutServices,
  viewer: ViewerClaims,
  spoken: SpokenBrief,
  round: OfferRoundInput,
): Promise<WorkoutOffers> {
  const prepared = await prepareBrief(services, viewer, spoken);
  if (prepared.kind === 'Refusal') return refused([prepared]);
  const { set } = prepared;
  if (set.candidates.length === 0) return refused(set.refusals.map(toRefusal));
  const prices: Prices = Object.fromEntries(
    round.prices.map((price) => [price.resource, price.pricePerUnit]),
  );
  const caps: Caps = Object.fromEntries(round.caps.map((cap) => [cap.resource, cap.amount]));
  const { picks, bound } = replyTo(set.candidates, prices, caps, round.round === 0);
  const expiresAt = new Date(services.clock() + offerLifeMs);
  return {
    agent: 'workout',
    offers: picks.map((candidate) => toOffer(prepared, candidate, expiresAt)),
    bound,
    refusals: set.refusals.map(toRefusal),
  };
}

/** Equal person, brief and candidate have an equal id. */
export function offerId(prepared: Pick<PreparedBrief, 'key'>, candidate: Candidate): string {
  return `offer_workout_${fingerprint({ brief: prepared.key, candidate: candidate.key, use: candidate.use }).slice(0, 32)}`;
}

function toOffer(prepared: PreparedBrief, candidate: Candidate, expiresAt: Date): Offer {
  return {
    id: offerId(prepared, candidate),
    utility: candidate.utility,
    use: resources.map((resource) => ({ resource, amount: candidate.use[resource] })),
    marginals: resources.map((resource) => ({
      resource,
      pricePerUnit: marginalValue(candidate, prepared.set.candidates, resource),
    })),
    hardLimitsMet: hardLimitsOf(prepared.brief),
    goalsMissed: missedGoals(candidate),
    summary: offerSummary(candidate),
    expiresAt,
  };
}

function toRefusal({ code, message, wishes, waysOut }: TrainingRefusal): Refusal {
  return refuse(code, message, wishes, waysOut);
}

function refused(refusals: Refusal[]): WorkoutOffers {
  return { agent: 'workout', offers: [], bound: 0, refusals };
}
