import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { callerError } from '@progressive/subgraph-server';
import type {
  SportSessionInput,
  TrainingPlaceInput,
  UpdateTrainingScheduleInput,
} from '../__generated__/resolvers-types.js';
import { minuteOf } from '../domain/clock-time.js';
import { readEquipment } from '../domain/equipment.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findSport, sports } from '../domain/sport-needs.js';
import type { SportSession } from '../domain/training-brief.js';
import type { TrainingPlace } from '../domain/training-place.js';
import { overlapOf, type TrainingSchedule } from '../domain/training-schedule.js';
import { trainingProfileChanged } from '../events.js';
import { findSchedule, saveSchedule } from '../repositories/training-schedule-repository.js';
import { checkRange, few, readWeekdays } from './spoken-brief.js';
import type { WorkoutServices } from './workout-services.js';

/** The changed schedule. */
export interface TrainingScheduleUpdated {
  readonly kind: 'TrainingScheduleUpdated';
  readonly schedule: TrainingSchedule;
}

const most = { places: 10, stays: 50, sports: 30, name: 40 } as const;

/** Where the viewer trains and what sport they do. */
export async function readSchedule(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<TrainingSchedule> {
  return services.database.read(viewer, (manager) => findSchedule(manager, viewer));
}

/** Changes places and sport. @throws BAD_USER_INPUT for times and days that are none. */
export async function updateSchedule(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: UpdateTrainingScheduleInput,
): Promise<TrainingScheduleUpdated | Refusal> {
  const { equipmentKeys } = await services.catalogue.get();
  const places = few(input.places ?? [], 'input.places', most.places);
  const unknown = places.flatMap(({ equipment }) => readEquipment(equipment, equipmentKeys).unknown);
  if (unknown.length > 0)
    return refuse('IMPOSSIBLE_EQUIPMENT', `No exercise uses: ${unknown.join(', ')}.`, unknown, [
      'Leave it out',
    ]);
  const told = few(input.sports ?? [], 'input.sports', most.sports);
  const strange = told.filter(({ sport }) => findSport(sport) === undefined).map(({ sport }) => sport);
  if (strange.length > 0)
    return refuse('UNKNOWN_SPORT', `Nobody knows the needs of: ${strange.join(', ')}.`, strange, [
      `Name one of: ${sports.map(({ key }) => key).join(', ')}`,
    ]);
  const read = places.map((place, at) => readPlace(place, `input.places.${at}`, equipmentKeys));
  const overlap = overlapOf(read);
  if (overlap) return refuse('PLACES_OVERLAP', overlap, [], ['Give each day to one place']);
  const sessions = told.map((session, at) => readSport(session, `input.sports.${at}`));
  return services.database.transaction(viewer, async (manager) => {
    const before = await findSchedule(manager, viewer);
    const schedule: TrainingSchedule = {
      places: input.places ? read : before.places,
      sports: input.sports ? sessions : before.sports,
    };
    await saveSchedule(manager, viewer, schedule);
    await appendEvent(manager, trainingProfileChanged(viewer.userId, ['places', 'sports']));
    return { kind: 'TrainingScheduleUpdated', schedule };
  });
}

function readPlace(
  { name, kind = 'HOME', equipment, weekdays = [], stays = [] }: TrainingPlaceInput,
  field: string,
  known: ReadonlySet<string>,
): TrainingPlace {
  if (name.trim() === '' || name.length > most.name)
    throw callerError('BAD_USER_INPUT', `A name has 1 to ${most.name} characters.`, `${field}.name`);
  if (stays.some(({ from, to }) => to < from))
    throw callerError('BAD_USER_INPUT', 'A stay ends after it begins.', `${field}.stays`);
  return {
    name: name.trim(),
    kind,
    equipment: readEquipment(few(equipment, `${field}.equipment`), known).keys,
    weekdays: readWeekdays(weekdays, `${field}.weekdays`),
    stays: few(stays, `${field}.stays`, most.stays).map(({ from, to }) => ({ from, to })),
  };
}

function readSport(input: SportSessionInput, field: string): SportSession {
  const { date = null, weekday = null, minutes, intensity = 'EASY' } = input;
  if ((date === null) === (weekday === null))
    throw callerError('BAD_USER_INPUT', 'Give either a date or a weekday.', field);
  const startMinute = minuteOf(input.start);
  if (startMinute === undefined) throw callerError('BAD_USER_INPUT', 'A time is HH:MM.', `${field}.start`);
  checkRange(minutes, 10, 600, `${field}.minutes`, 'minutes');
  const [day] = weekday === null ? [] : readWeekdays([weekday], `${field}.weekday`);
  const sport = findSport(input.sport)?.key ?? input.sport;
  const when = date === null ? (day === undefined ? {} : { weekday: day }) : { date };
  return { sport, intensity, startMinute, minutes, ...when };
}
