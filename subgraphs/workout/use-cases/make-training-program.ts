import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { callerError, newId } from '@progressive/subgraph-server';
import type { BodyInput, MakeTrainingProgramInput } from '../__generated__/resolvers-types.js';
import type { TrainingRefusal } from '../domain/candidate-set.js';
import { goalWord, type SpokenBrief } from '../domain/effective-brief.js';
import { readEquipment } from '../domain/equipment.js';
import { generateProgram } from '../domain/generate-program.js';
import { longestProgramWeeks } from '../domain/mesocycle-plan.js';
import type { TrainingProgram } from '../domain/program.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findSport, sports } from '../domain/sport-needs.js';
import type { StoredProgram } from '../domain/stored-program.js';
import { programCommitted } from '../events.js';
import { lockKey } from '../repositories/reservation-repository.js';
import { findByEditKey, insertProgram } from '../repositories/training-program-repository.js';
import type { Catalogue } from './catalogue-source.js';
import { fingerprint } from './fingerprint.js';
import { type ReadBrief, readBrief } from './prepare-brief.js';
import { checkRange, few, readCommitment, readWeekdays } from './spoken-brief.js';
import type { WorkoutServices } from './workout-services.js';

/** A program that stands. */
export interface TrainingProgramMade {
  readonly kind: 'TrainingProgramMade';
  readonly trainingProgram: StoredProgram;
}

const mostDays = 6;

/**
 * Makes a program of one to eight weeks in whole mesocycles for the viewer and lets it stand at once: nobody else has to
 * agree. Repeating a call with the same key gives the same program. @throws BAD_USER_INPUT for a number that is none,
 * CONFLICT when the key was used for something else.
 */
export async function makeTrainingProgram(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: MakeTrainingProgramInput,
): Promise<TrainingProgramMade | Refusal> {
  const print = fingerprint(input);
  const known = await services.database.read(viewer, (manager) =>
    findByEditKey(manager, viewer, input.idempotencyKey),
  );
  if (known) return repeated(known, print);
  const impossible = whyImpossible(input, await services.catalogue.get());
  if (impossible) return impossible;
  const read = await readProgramBrief(services, viewer, input);
  if (read.kind === 'Refusal') return read;
  const made = generateProgram(read.catalogue.exercises, read.brief);
  if (made.kind === 'REFUSED') return refusalOf(made.refusals);
  const stored = toStored(services, viewer, read, made.program);
  return services.database.transaction(viewer, async (manager) => {
    await lockKey(manager, viewer, input.idempotencyKey);
    const meanwhile = await findByEditKey(manager, viewer, input.idempotencyKey);
    if (meanwhile) return repeated(meanwhile, print);
    await insertProgram(manager, viewer, stored, {
      key: input.idempotencyKey,
      fingerprint: print,
      answer: {},
    });
    await appendEvent(manager, programCommitted(viewer.userId, stored.id));
    return { kind: 'TrainingProgramMade', trainingProgram: stored };
  });
}

/** The brief of a program in blocks; refused when the goal is to support a sport and none is known. */
async function readProgramBrief(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: MakeTrainingProgramInput,
): Promise<ReadBrief | Refusal> {
  const read = await readBrief(services, viewer, toSpoken(input), {
    inBlocks: true,
    ...(input.strengthMethod ? { strengthMethod: input.strengthMethod } : {}),
    ...(input.sport ? { sport: input.sport } : {}),
  });
  if (read.kind === 'Refusal') return read;
  if (read.brief.goal === 'SPORT_SUPPORT' && read.brief.sport === undefined)
    return refuse(
      'UNKNOWN_SPORT',
      'It is not known which sport to support.',
      ['goal: SPORT_SUPPORT'],
      ['Name the sport'],
    );
  return read;
}

/** The first reason why there is no program, as the caller is told it. */
function refusalOf([first]: readonly TrainingRefusal[]): Refusal {
  return refuse(first?.code ?? 'NO_PROGRAM', first?.message ?? '', first?.wishes, first?.waysOut);
}

function repeated(
  known: { readonly program: StoredProgram; readonly fingerprint: string },
  print: string,
): TrainingProgramMade {
  if (known.fingerprint !== print)
    throw callerError('CONFLICT', 'This key was used for another change.', 'input.idempotencyKey');
  return { kind: 'TrainingProgramMade', trainingProgram: known.program };
}

/** What no program can be made of, before anything is planned. */
function whyImpossible(input: MakeTrainingProgramInput, catalogue: Catalogue): Refusal | null {
  const { weeks, daysPerWeek, equipment, sport } = input;
  if (sport && !findSport(sport)) {
    const names = sports.map(({ key }) => key).join(', ');
    return refuse('UNKNOWN_SPORT', `Nobody knows the needs of ${sport}.`, [sport], [`Name one of: ${names}`]);
  }
  if (weeks > longestProgramWeeks) {
    return refuse(
      'HORIZON_TOO_LONG',
      `A program runs ${longestProgramWeeks} weeks at most: after that it has to follow what you logged.`,
      [`${weeks} weeks`],
      [`Ask for ${longestProgramWeeks} weeks and for the next block afterwards`],
    );
  }
  if ((daysPerWeek ?? 0) > mostDays) {
    return refuse(
      'TOO_MANY_SESSIONS',
      `${daysPerWeek} sessions a week leave no day to recover; ${mostDays} are the most.`,
      [`${daysPerWeek} sessions a week`],
      [`Ask for ${mostDays} sessions or fewer`],
    );
  }
  const { unknown } = readEquipment(equipment ?? [], catalogue.equipmentKeys);
  if (unknown.length === 0) return null;
  return refuse(
    'IMPOSSIBLE_EQUIPMENT',
    `No exercise of the catalogue uses: ${unknown.join(', ')}.`,
    unknown,
    ['Leave it out', `Name equipment such as ${[...catalogue.equipmentKeys].slice(0, 5).join(', ')}`],
  );
}

function toSpoken(input: MakeTrainingProgramInput): SpokenBrief {
  checkRange(input.weeks, 1, longestProgramWeeks, 'input.weeks', 'weeks');
  checkRange(input.daysPerWeek, 1, mostDays, 'input.daysPerWeek', 'days a week');
  checkRange(input.minutesPerSession, 15, 120, 'input.minutesPerSession', 'minutes a session');
  return {
    startDate: input.startDate,
    horizonDays: 7 * input.weeks,
    currency: 'USD',
    body: bodyOf(input.body ?? {}),
    goal: input.goal ? goalWord(input.goal) : null,
    daysPerWeek: input.daysPerWeek ?? null,
    minutesPerSession: input.minutesPerSession ?? null,
    ...timesOf(input),
    place: null,
    equipment: few(input.equipment ?? [], 'input.equipment'),
    equipmentOnly: Array.isArray(input.equipment),
    withoutEquipment: [],
    injuries: few(input.injuries ?? [], 'input.injuries'),
    energyAvailability: input.energyAvailability ?? null,
  };
}

function bodyOf(body: BodyInput): SpokenBrief['body'] {
  checkRange(body.weightKg, 20, 400, 'input.body.weightKg', 'kg');
  checkRange(body.heightCm, 50, 260, 'input.body.heightCm', 'cm');
  const { sex = null, birthDate = null, heightCm = null, weightKg = null } = body;
  return { sex, birthDate, heightCm, weightKg };
}

function timesOf(
  input: MakeTrainingProgramInput,
): Pick<SpokenBrief, 'preferredWeekdays' | 'excludedWeekdays' | 'timeOfDay' | 'busy'> {
  return {
    preferredWeekdays: readWeekdays(input.preferredWeekdays ?? [], 'input.preferredWeekdays'),
    excludedWeekdays: readWeekdays(input.excludedWeekdays ?? [], 'input.excludedWeekdays'),
    timeOfDay: input.timeOfDay?.toLowerCase() ?? null,
    busy: few(input.busy ?? [], 'input.busy').map((time, at) => readCommitment(time, `input.busy.${at}`)),
  };
}

function toStored(
  services: WorkoutServices,
  viewer: ViewerClaims,
  { brief, assumptions }: ReadBrief,
  program: TrainingProgram,
): StoredProgram {
  return {
    id: newId('trainingprogram'),
    userId: viewer.userId,
    status: 'COMMITTED',
    supersedesId: null,
    supersededById: null,
    createdAt: new Date(services.clock()),
    cost: { amountMinor: 0, currency: 'USD' },
    program: { ...program, notes: [...program.notes, ...assumptions] },
    brief,
  };
}
