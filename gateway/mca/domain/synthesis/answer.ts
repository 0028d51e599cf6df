import type { PlanEdit } from '../changes/plan-edit.js';
import type { LoggedItem } from '../logging/logged-item.js';
import type { SavingsProposal } from '../planning/savings-proposal.js';

/** A fact behind an answer; every number in its text is one of these. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly unit: string | null;
  readonly source: string;
}

/** What the person is told. */
export interface Answer {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly conflictingWishes: readonly string[];
  readonly waysOut: readonly string[];
  readonly phrasedBy: 'RULES' | 'MODEL';
  /** What the person can accept, so that it is planned. */
  readonly proposal?: SavingsProposal;
  /** Changes of the standing plan that the person can accept, so that they are made. */
  readonly edits?: readonly PlanEdit[];
  /** What was written down, so that it can be taken back. */
  readonly logged?: readonly LoggedItem[];
  /** The sentence that takes a change of the plan back; null where no single one does. */
  readonly back?: string | null;
}

/** An answer in words of our own. */
export function answer(text: string, facts: readonly Fact[] = []): Answer {
  return { text, facts, conflictingWishes: [], waysOut: [], phrasedBy: 'RULES' };
}

/** Answers to the parts of one request, one after the other. */
export function joinAnswers(answers: readonly Answer[]): Answer {
  const text = answers.map((each) => each.text).join(' ');
  return {
    ...answer(
      text,
      answers.flatMap(({ facts }) => facts),
    ),
    waysOut: [...new Set(answers.flatMap(({ waysOut }) => waysOut))],
  };
}

/** An answer that something cannot be done as wished, with what would be possible. */
export function impossible(
  text: string,
  conflictingWishes: readonly string[],
  waysOut: readonly string[],
): Answer {
  return { text, facts: [], conflictingWishes, waysOut, phrasedBy: 'RULES' };
}
