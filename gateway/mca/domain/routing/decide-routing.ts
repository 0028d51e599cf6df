import { type Agent, agents } from './intent.js';
import type { HeadProbabilities } from './routing-model.js';

/** Which agents a text concerns, before strategy and journey are chosen. */
export interface Routing {
  readonly agents: readonly Agent[];
  readonly verdict: 'route' | 'vague' | 'out-of-scope';
  /** 0..1. */
  readonly confidence: number;
}

/** Chosen on our own sentences left out of a first training, see train-routing.ts. */
const secondAgentThreshold = 0.5;
const leastAgentProbability = 0.12;

/** Words by which a text names an agent's field; the first named leads when several are concerned. */
const fieldWords: Readonly<Record<Agent, RegExp>> = {
  nutrition:
    /\b(meals?|food|eat(ing)?|diets?|dinners?|lunch(es)?|breakfasts?|menus?|nutrition|recipes?|cook(ing)?|grocer(y|ies)|vegan|vegetarian|keto|calories|protein|carbs|snacks?|feed|fuel(ling)?|health(y)?)\b/i,
  workout:
    /\b(workouts?|training|train|gym|exercis(e|es|ing)|fitness|fit|runs?|running|lift(s|ing)?|strength|cardio|sport|marathon|sessions?|home gym|routine|yoga|muscle)\b/i,
  budget:
    /\b(budget|money|expenses?|spend(ing)?|spent|savings?|save|financ(e|es|ial)|costs?|bills?|debts?|afford|cash|overspent|allocate)\b/i,
  report: /\b(report|progress|trend|plateau|compare|stalled|results?)\b/i,
  emergency: /\b(down|undo|restore|revert|broken|error|outage)\b/i,
};

/** Picks the agents from calibrated probabilities. Pure arithmetic; thresholds above. */
export function decideRouting(text: string, heads: HeadProbabilities): Routing {
  const ranked = [...agents].sort((a, b) => heads[b] - heads[a]);
  const best = ranked[0] ?? 'nutrition';
  const rivals = { agent: heads[best], vague: heads.vague, outOfScope: heads['out-of-scope'] };
  if (rivals.vague > rivals.agent && rivals.vague >= rivals.outOfScope) {
    return {
      agents: [],
      verdict: 'vague',
      confidence: lead(rivals.vague, Math.max(rivals.agent, rivals.outOfScope)),
    };
  }
  if (rivals.outOfScope >= rivals.agent || rivals.agent < leastAgentProbability) {
    return {
      agents: [],
      verdict: 'out-of-scope',
      confidence: lead(Math.max(rivals.outOfScope, 1 - rivals.agent), rivals.agent),
    };
  }
  const chosen = ranked.filter((agent) => agent === best || heads[agent] >= secondAgentThreshold);
  const weakest = Math.min(...chosen.map((agent) => heads[agent]));
  const rival = Math.max(rivals.outOfScope, rivals.vague, heads[ranked[chosen.length] ?? best] ?? 0);
  return {
    agents: orderAgents(text, chosen),
    verdict: 'route',
    confidence: lead(weakest, chosen.length === agents.length ? 0 : rival),
  };
}

/** Share of the winner against its strongest rival, damped by the winner's own probability. */
function lead(winner: number, rival: number): number {
  return Math.sqrt(winner * (winner / (winner + rival)));
}

function orderAgents(text: string, chosen: readonly Agent[]): Agent[] {
  if (chosen.length < 2) return [...chosen];
  const place = (agent: Agent) => {
    if (agent === 'report') return -1;
    const at = text.search(fieldWords[agent]);
    return at < 0 ? text.length + agents.indexOf(agent) : at;
  };
  return [...chosen].sort((a, b) => place(a) - place(b));
}
