import { type Agent, agents } from './intent.js';
import type { HeadProbabilities } from './routing-model.js';
import type { ReadableTask } from './task-model.js';

/** Which agents a text concerns, before strategy and journey are chosen. */
export interface Routing {
  readonly agents: readonly Agent[];
  readonly verdict: 'route' | 'vague' | 'out-of-scope';
  /** 0..1. */
  readonly confidence: number;
}

/** Chosen on our own sentences left out of a first training, see train-routing.ts. */
const secondAgentThreshold = 0.55;
const namedAgentThreshold = 0.2;
const leastAgentProbability = 0.12;

/**
 * Log-odds taken off "out of scope": the public data holds far more foreign sentences than people send to a planner, and
 * refusing a fair request costs more trust than asking back.
 */
const outOfScopeHandicap = 0.5;

/** Words by which a text names an agent's field; the first named leads when several are concerned. */
const fieldWords: Readonly<Record<Agent, RegExp>> = {
  nutrition:
    /\b(meals?|food|eat(ing)?|diets?|dinners?|lunch(es)?|breakfasts?|menus?|nutrition|recipes?|cook(ing)?|grocer(y|ies)|vegan|vegetarian|keto|calories|protein|carbs|snacks?|feed|fuel(ling)?|healthy)\b/i,
  workout:
    /\b(workouts?|training|train|gym|exercis(e|es|ing)|fitness|fit|runs?|running|lift(s|ing)?|strength|cardio|sport|marathon|sessions?|home gym|routine|yoga|muscle)\b/i,
  budget:
    /\b(budget|money|expenses?|spend(ing)?|spent|savings?|save|financ(e|es|ial)|costs?|bills?|debts?|afford|cash|overspent|allocate|dollars|bucks|euros?)\b|[$€£]\s?\d/i,
  report: /\b(report|progress|trend|plateau|compare|stalled|results?)\b/i,
  emergency: /\b(down|undo|restore|revert|broken|error|outage)\b/i,
};

/**
 * Picks the agents from calibrated probabilities. Pure arithmetic; thresholds above.
 * @param task the likeliest of all tasks, which says whether one field is asked about or several are to be planned.
 */
export function decideRouting(text: string, heads: HeadProbabilities, task: ReadableTask | null): Routing {
  const ranked = [...agents].sort((a, b) => heads[b] - heads[a]);
  const best = ranked[0] ?? 'nutrition';
  const rivals = {
    agent: heads[best],
    vague: heads.vague,
    outOfScope: shiftOdds(heads['out-of-scope'], -outOfScopeHandicap),
  };
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
  const sure = chooseAgents(text, ranked, heads);
  const chosen = widenToTask(text, sure, heads, task);
  const weakest = Math.min(...sure.map((agent) => heads[agent]));
  const rival = Math.max(rivals.outOfScope, rivals.vague, heads[ranked[chosen.length] ?? best] ?? 0);
  return {
    agents: orderAgents(text, chosen),
    verdict: 'route',
    confidence: lead(weakest, chosen.length === agents.length ? 0 : rival),
  };
}

/** The service's own trouble stands alone: "my recipes are gone" asks nothing of nutrition. */
function chooseAgents(text: string, ranked: readonly Agent[], heads: HeadProbabilities): Agent[] {
  const [best] = ranked;
  if (best === 'emergency' || heads.emergency >= secondAgentThreshold) return ['emergency'];
  const likely = ranked.filter((agent) => agent === best || heads[agent] >= secondAgentThreshold);
  const asksChange = asksWhatToChange.test(text);
  // Looking back is the report agent's alone, whatever it looks at; it never comes second to the agent it looks at.
  if (best === 'report' && !asksChange) return ['report'];
  if (best === 'report' && likely.length === 1) return ['report', 'nutrition', 'workout', 'budget'];
  const sure = asksChange ? likely : likely.filter((agent) => agent !== 'report');
  if (sure.length < 2 || sure.includes('report')) return sure;
  // Where two fields share a plan, a third that is named belongs to it even when the classifier is in doubt.
  return ranked.filter(
    (agent) =>
      sure.includes(agent) ||
      (agent !== 'report' &&
        agent !== 'emergency' &&
        heads[agent] >= namedAgentThreshold &&
        fieldWords[agent].test(text)),
  );
}

/** A plan over several fields concerns those it names, all three when it names none; a standstill is the report agent's. */
function widenToTask(
  text: string,
  chosen: Agent[],
  heads: HeadProbabilities,
  task: ReadableTask | null,
): readonly Agent[] {
  if (chosen.includes('emergency') || chosen.includes('report')) return chosen;
  if (task === 'STALLED' && heads.report >= standstillThreshold) return ['report', ...chosen];
  if (task !== 'INTEGRATED_PLAN') return chosen;
  const named = planners.filter((agent) => fieldWords[agent].test(text));
  if (named.length === 0) return planners;
  return chosen.length > 1
    ? chosen
    : planners.filter((agent) => chosen.includes(agent) || named.includes(agent));
}

const planners: readonly Agent[] = ['nutrition', 'workout', 'budget'];
const standstillThreshold = 0.5;

/** A report that is asked for the sake of a change concerns every plan that could change. */
const asksWhatToChange =
  /\b(?:what (?:needs|has|should|must|do|can|could|would)(?: \w+){0,3} (?:change|differently|adjust)|what to change|(?:change|adjust|adapt|fix|rework|update) (?:my|all|the|everything|it)\b|next block|get back on track)\b/i;

/** A probability whose log-odds are moved by `shift`. */
function shiftOdds(probability: number, shift: number): number {
  const odds = probability * Math.exp(shift);
  return odds / (odds + 1 - probability);
}

/** Share of the winner against its strongest rival, damped by the winner's own probability. */
function lead(winner: number, rival: number): number {
  return Math.sqrt(winner * (winner / (winner + rival)));
}

/** A joint plan of three has the order of the journeys, unless the text is about overspending; of two, the first named leads. */
function orderAgents(text: string, chosen: readonly Agent[]): Agent[] {
  const isMoneyFirst =
    /\b(?:over ?(?:budget|spen[dt]\w*)|expenses|spend(?:ing)? (?:too much|less)|cut (?:costs|spending|back|my)|save \S+ (?:a|per) (?:week|month))\b/i.test(
      text,
    );
  const place = (agent: Agent) => {
    if (agent === 'report') return -2;
    if (chosen.length > 2) return agent === 'budget' && isMoneyFirst ? -1 : agents.indexOf(agent);
    const at = text.search(fieldWords[agent]);
    return at < 0 ? text.length + agents.indexOf(agent) : at;
  };
  return [...chosen].sort((a, b) => place(a) - place(b));
}
