import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { ReportMissedSessionInput } from '../__generated__/resolvers-types.js';
import { type MissedOption, type MissedOptions, missedOptions } from '../domain/missed/missed-session.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { StoredProgram } from '../domain/stored-program.js';
import { findPrograms } from '../repositories/training-program-repository.js';
import { briefOfToday, editProgram, type ProgramSuperseded } from './edit-program.js';
import type { WorkoutServices } from './workout-services.js';

/** One way to go on, as it is told. */
export type MissedSessionOption = Omit<MissedOption, 'program'>;

/** Ways to go on after a missed session, the advised one first. */
export interface MissedSessionOptions {
  readonly kind: 'MissedSessionOptions';
  readonly options: readonly MissedSessionOption[];
  readonly fewestEdits: number;
  readonly isProvenFewest: boolean;
}

interface MissedAnswer {
  readonly done: MissedSessionOption;
  readonly alternatives: readonly MissedSessionOption[];
  readonly fewestEdits: number;
  readonly isProvenFewest: boolean;
}

/** The program goes on without, or with, the missed session. */
export interface MissedSessionReplanned extends MissedAnswer {
  readonly kind: 'MissedSessionReplanned';
  readonly trainingProgram: StoredProgram;
}

/** What could be done about a missed session; changes nothing. */
export async function previewMissedSession(
  services: WorkoutServices,
  viewer: ViewerClaims,
  { programId, sessionId, on }: { programId: string; sessionId: string; on?: LocalDate | null | undefined },
): Promise<MissedSessionOptions | Refusal> {
  const catalogue = await services.catalogue.get();
  return services.database.read(viewer, async (manager) => {
    const [stored] = await findPrograms(manager, viewer, [programId]);
    if (!stored) return refuse('PROGRAM_NOT_FOUND', 'There is no such training program.');
    const brief = await briefOfToday(manager, viewer, stored);
    const from = on ?? todayOf(services);
    const found = missedOptions(stored.program, sessionId, from, brief, catalogue.byKey);
    if (found.kind === 'REFUSED') return refuse(found.code, found.message);
    return { ...found, kind: 'MissedSessionOptions', options: found.options.map(told) };
  });
}

/** Goes on after a missed session in the advised or the wished way: a new version of the program, told to the others. */
export async function reportMissedSession(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: ReportMissedSessionInput,
): Promise<MissedSessionReplanned | ProgramSuperseded | Refusal> {
  const from = input.on ?? todayOf(services);
  const done = await editProgram<MissedAnswer>(services, viewer, input, (program, brief, catalogue) => {
    const found = missedOptions(program, input.sessionId, from, brief, catalogue.byKey);
    if (found.kind === 'REFUSED') return refuse(found.code, found.message);
    const chosen = found.options.find(({ id }) => (input.optionId ?? found.options[0]?.id) === id);
    if (!chosen) return optionGone(found);
    const { fewestEdits, isProvenFewest } = found;
    const alternatives = found.options.filter((option) => option !== chosen).map(told);
    return {
      kind: 'EDITED',
      program: chosen.program,
      answer: { done: told(chosen), alternatives, fewestEdits, isProvenFewest },
    };
  });
  return done.kind === 'DONE'
    ? { kind: 'MissedSessionReplanned', trainingProgram: done.stored, ...done.answer }
    : done;
}

function optionGone({ options }: MissedOptions): Refusal {
  return refuse(
    'OPTION_NOT_FOUND',
    'This way is not open (any more).',
    [],
    options.slice(0, 3).map(({ edits }) => edits.join('; ')),
  );
}

function told({ program: _program, ...option }: MissedOption): MissedSessionOption {
  return option;
}

function todayOf(services: WorkoutServices): LocalDate {
  return new Date(services.clock()).toISOString().slice(0, 10);
}
