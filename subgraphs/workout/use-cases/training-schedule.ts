import type { ViewerClaims } from '@progressive/access-tokens';
import { isTimeZone } from '@progressive/calendar-feed';
import { appendEvent } from '@progressive/database';
import { callerError } from '@progressive/subgraph-server';
import type {
  MealTimeInput,
  PreferredStartInput,
  SportSessionInput,
  TrainingPlaceInput,
  UpdateTrainingScheduleInput,
} from '../__generated__/resolvers-types.js';
import { ordinaryGym } from '../domain/autoregulation/gym.js';
import { minuteOf } from '../domain/clock-time.js';
import { readEquipment } from '../domain/equipment.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findSport, sports } from '../domain/sport-needs.js';
import type { MealTime, PreferredStart, SportSession } from '../domain/training-brief.js';
import type { TrainingPlace } from '../domain/training-place.js';
import { overlapOf, type TrainingSchedule } from '../domain/training-schedule.js';
import { trainingProfileChanged } from '../events.js';
import { findSchedule, saveSchedule } from '../repositories/training-schedule-repository.js';
import { changedGym, whyImpossible } from './gym.js';
import { checkRange, few, readWeekdays } from './spoken-brief.js';
import type { WorkoutServices } from './workout-services.js';

/** The changed schedule. */
export interface TrainingScheduleUpdated {
  readonly kind: 'TrainingScheduleUpdated';
  readonly schedule: TrainingSchedule;
}

const most = { places: 10, stays: 50, sports: 30, meals: 6, name: 40 } as const;
/** Minutes from the beginning of a meal; half of it is the meal (Kerksick 2017: 1 to 4 h before training). */
const usualMealGap = 90;

/** Where and when the viewer trains and what sport they do. */
export async function readSchedule(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<TrainingSchedule> {
  return services.database.read(viewer, (manager) => findSchedule(manager, viewer));
}

/** Changes places, times and sport. @throws BAD_USER_INPUT for times and days that are none. */
export async function updateSchedule(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: UpdateTrainingScheduleInput,
): Promise<TrainingScheduleUpdated | Refusal> {
  const places = await readPlaces(services, input);
  if (!Array.isArray(places)) return places;
  const sports = readSports(input);
  if (!Array.isArray(sports)) return sports;
  const { timeZone } = input;
  if (timeZone && !isTimeZone(timeZone))
    return refuse(
      'UNKNOWN_TIME_ZONE',
      `Nobody knows the time zone ${timeZone}.`,
      [timeZone],
      ['Name one of the time-zone database, e.g. Europe/Vienna'],
    );
  const told = {
    ...(input.places ? { places } : {}),
    ...(input.sports ? { sports } : {}),
    ...(input.meals ? { meals: few(input.meals, 'input.meals', most.meals).map(readMeal) } : {}),
    ...(input.preferredStarts ? { preferredStarts: readStarts(input.preferredStarts) } : {}),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  return services.database.transaction(viewer, async (manager) => {
    const schedule: TrainingSchedule = { ...(await findSchedule(manager, viewer)), ...told };
    await saveSchedule(manager, viewer, schedule);
    await appendEvent(manager, trainingProfileChanged(viewer.userId, Object.keys(told)));
    return { kind: 'TrainingScheduleUpdated', schedule };
  });
}

async function readPlaces(
  services: WorkoutServices,
  input: UpdateTrainingScheduleInput,
): Promise<TrainingPlace[] | Refusal> {
  const { equipmentKeys } = await services.catalogue.get();
  const told = few(input.places ?? [], 'input.places', most.places);
  const unknown = told.flatMap(({ equipment }) => readEquipment(equipment, equipmentKeys).unknown);
  if (unknown.length > 0)
    return refuse('IMPOSSIBLE_EQUIPMENT', `No exercise uses: ${unknown.join(', ')}.`, unknown, [
      'Leave it out',
    ]);
  const places = told.map((place, at) => readPlace(place, `input.places.${at}`, equipmentKeys));
  for (const { name, gym } of places) {
    const problem = gym ? whyImpossible(gym) : null;
    if (problem !== null) return refuse('IMPOSSIBLE_EQUIPMENT', `${name}: ${problem}`);
  }
  const overlap = overlapOf(places);
  return overlap ? refuse('PLACES_OVERLAP', overlap, [], ['Give each day to one place']) : places;
}

function readSports(input: UpdateTrainingScheduleInput): SportSession[] | Refusal {
  const told = few(input.sports ?? [], 'input.sports', most.sports);
  const strange = told.filter(({ sport }) => findSport(sport) === undefined).map(({ sport }) => sport);
  if (strange.length > 0)
    return refuse('UNKNOWN_SPORT', `Nobody knows the needs of: ${strange.join(', ')}.`, strange, [
      `Name one of: ${sports.map(({ key }) => key).join(', ')}`,
    ]);
  return told.map((session, at) => readSport(session, `input.sports.${at}`));
}

function readMeal({ start, minutesAfter = usualMealGap }: MealTimeInput, at: number): MealTime {
  const field = `input.meals.${at}`;
  checkRange(minutesAfter, 0, 240, `${field}.minutesAfter`, 'minutes');
  return { startMinute: clockMinute(start, `${field}.start`), gapMinutes: minutesAfter };
}

function readStarts(told: readonly PreferredStartInput[]): PreferredStart[] {
  const starts = few(told, 'input.preferredStarts', 8).map(({ weekday = null, start }, at) => {
    const field = `input.preferredStarts.${at}`;
    const [day = null] = weekday === null ? [] : readWeekdays([weekday], `${field}.weekday`);
    return { weekday: day, startMinute: clockMinute(start, `${field}.start`) };
  });
  if (new Set(starts.map(({ weekday }) => weekday)).size < starts.length)
    throw callerError('BAD_USER_INPUT', 'Give each weekday once.', 'input.preferredStarts');
  return starts;
}

function clockMinute(text: string, field: string): number {
  const minute = minuteOf(text);
  if (minute === undefined || minute >= 1440) throw callerError('BAD_USER_INPUT', 'A time is HH:MM.', field);
  return minute;
}

function readPlace(
  { name, kind = 'HOME', equipment, gym, weekdays = [], stays = [] }: TrainingPlaceInput,
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
    ...(gym ? { gym: changedGym(ordinaryGym, gym) } : {}),
    weekdays: readWeekdays(weekdays, `${field}.weekdays`),
    stays: few(stays, `${field}.stays`, most.stays).map(({ from, to }) => ({ from, to })),
  };
}

function readSport(input: SportSessionInput, field: string): SportSession {
  const { date = null, weekday = null, minutes, intensity = 'EASY' } = input;
  if ((date === null) === (weekday === null))
    throw callerError('BAD_USER_INPUT', 'Give either a date or a weekday.', field);
  const startMinute = clockMinute(input.start, `${field}.start`);
  checkRange(minutes, 10, 600, `${field}.minutes`, 'minutes');
  const [day] = weekday === null ? [] : readWeekdays([weekday], `${field}.weekday`);
  const sport = findSport(input.sport)?.key ?? input.sport;
  const when = date === null ? (day === undefined ? {} : { weekday: day }) : { date };
  return { sport, intensity, startMinute, minutes, ...when };
}
