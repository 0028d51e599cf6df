import type { Candidate } from './candidate.js';
import { buildCandidates, type TrainingRefusal, variantsFor } from './candidate-set.js';
import type { Exercise } from './exercise.js';
import type { TrainingProgram } from './program.js';
import { buildProgram } from './program-builder.js';
import { checkProgram, type Violation } from './program-checker.js';
import type { TrainingBrief } from './training-brief.js';

/** A program that passed the independent checker, or the refusal. */
export type GeneratedProgram =
  | { readonly kind: 'PROGRAM'; readonly program: TrainingProgram; readonly candidate: Candidate }
  | { readonly kind: 'REFUSED'; readonly refusals: readonly TrainingRefusal[] };

/** Thrown when the builder made something the checker refuses: a bug, never a person's mistake. */
export class UnsafeProgramError extends Error {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(
      `the program breaks ${violations.length} rules, first: ${violations[0]?.code} ${violations[0]?.message}`,
    );
    this.name = 'UnsafeProgramError';
    this.violations = violations;
  }
}

/** The agent's own ideal for a brief, without prices. Deterministic for the brief. */
export function generateProgram(catalogue: readonly Exercise[], brief: TrainingBrief): GeneratedProgram {
  const [wished, ...others] = variantsFor(brief);
  const near = others.filter(
    (variant) =>
      variant.daysPerWeek === wished?.daysPerWeek && variant.minutesPerSession === wished.minutesPerSession,
  );
  const first = buildCandidates(catalogue, brief, wished ? [wished, ...near] : []);
  const { candidates, refusals } = first.candidates.length > 0 ? first : buildCandidates(catalogue, brief);
  const candidate = candidates.find(({ paid }) => paid === undefined);
  if (!candidate) return { kind: 'REFUSED', refusals };
  return { kind: 'PROGRAM', program: materialise(catalogue, candidate), candidate };
}

/**
 * Writes out a candidate and passes it through the checker.
 * @throws UnsafeProgramError when the checker finds anything.
 */
export function materialise(catalogue: readonly Exercise[], candidate: Candidate): TrainingProgram {
  const program = buildProgram(candidate.context, candidate.template, candidate.calendar);
  const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
  const violations = checkProgram(program, candidate.context.brief, byKey);
  if (violations.length > 0) throw new UnsafeProgramError(violations);
  return program;
}
