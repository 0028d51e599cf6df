import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import type { MoveSessionInput } from '../__generated__/resolvers-types.js';
import { minuteOf } from '../domain/clock-time.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { moveSession as moveInProgram } from '../domain/session-move.js';
import type { StoredProgram } from '../domain/stored-program.js';
import { editProgram, type ProgramSuperseded } from './edit-program.js';
import type { WorkoutServices } from './workout-services.js';

interface MoveAnswer {
  readonly edits: readonly string[];
  readonly warnings: readonly string[];
  readonly betterDates: readonly LocalDate[];
}

/** A session has moved. */
export interface SessionMoved extends MoveAnswer {
  readonly kind: 'SessionMoved';
  readonly trainingProgram: StoredProgram;
}

/** Moves a session to another day or time with the fewest edits. @throws BAD_USER_INPUT for a time that is none. */
export async function moveSession(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: MoveSessionInput,
): Promise<SessionMoved | ProgramSuperseded | Refusal> {
  const startMinute = readStart(input.startTime ?? null);
  const target = { date: input.date, ...(startMinute === null ? {} : { startMinute }) };
  const done = await editProgram<MoveAnswer>(services, viewer, input, (program, brief, catalogue) => {
    const moved = moveInProgram(program, input.sessionId, target, brief, catalogue.byKey);
    if (moved.kind === 'REFUSED') return refuse(moved.code, moved.message, [], moved.waysOut);
    const { warnings, betterDates } = moved;
    return {
      kind: 'EDITED',
      program: moved.program,
      answer: { edits: moved.edits.map(({ change }) => change), warnings, betterDates },
    };
  });
  return done.kind === 'DONE' ? { kind: 'SessionMoved', trainingProgram: done.stored, ...done.answer } : done;
}

function readStart(text: string | null): number | null {
  if (text === null) return null;
  const minute = minuteOf(text);
  if (minute === undefined) throw callerError('BAD_USER_INPUT', 'A start time is HH:MM.', 'input.startTime');
  return minute;
}
