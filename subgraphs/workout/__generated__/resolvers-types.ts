/* Generated from schema.graphql by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Person as PersonModel } from '../use-cases/person.js';
import type { Exercise as ExerciseModel } from '../domain/exercise.js';
import type { ExerciseFact as ExerciseFactModel } from '../domain/exercise-fact.js';
import type { SimilarExercise as SimilarExerciseModel } from '../use-cases/find-similar-exercises.js';
import type { Substitute as SubstituteModel } from '../domain/exercise-swap.js';
import type { TrainingProfile as TrainingProfileModel, Commitment as CommitmentModel } from '../domain/training-profile.js';
import type { StoredProgram as StoredProgramModel } from '../domain/stored-program.js';
import type { ProgramWeek as ProgramWeekModel, WorkoutSession as WorkoutSessionModel, ExercisePrescription as ExercisePrescriptionModel, ConditioningPrescription as ConditioningPrescriptionModel, MuscleVolume as MuscleVolumeModel } from '../domain/program.js';
import type { TrainingProfileUpdated as TrainingProfileUpdatedModel } from '../use-cases/update-training-profile.js';
import type { TrainingProgramMade as TrainingProgramMadeModel } from '../use-cases/make-training-program.js';
import type { Mesocycle as MesocycleModel } from '../domain/mesocycle-plan.js';
import type { CommitmentCalendar as CommitmentCalendarModel, ImportedTime as ImportedTimeModel } from '../domain/importing/commitment-calendar.js';
import type { CommitmentCalendarReady as CommitmentCalendarReadyModel, CalendarRemoved as CalendarRemovedModel } from '../use-cases/commitment-calendars.js';
import type { MissedSessionOption as MissedSessionOptionModel, MissedSessionOptions as MissedSessionOptionsModel, MissedSessionReplanned as MissedSessionReplannedModel } from '../use-cases/report-missed-session.js';
import type { TrainingSchedule as TrainingScheduleModel } from '../domain/training-schedule.js';
import type { TrainingPlace as TrainingPlaceModel } from '../domain/training-place.js';
import type { SportSession as SportSessionModel, MealTime as MealTimeModel, PreferredStart as PreferredStartModel } from '../domain/training-brief.js';
import type { TrainingCalendarOpened as TrainingCalendarOpenedModel, TrainingCalendarClosed as TrainingCalendarClosedModel } from '../use-cases/training-feeds.js';
import type { TrainingScheduleUpdated as TrainingScheduleUpdatedModel } from '../use-cases/training-schedule.js';
import type { SetLogged as SetLoggedModel } from '../use-cases/log-set.js';
import type { SessionMoved as SessionMovedModel } from '../use-cases/move-session.js';
import type { ExerciseSwapped as ExerciseSwappedModel } from '../use-cases/swap-exercise.js';
import type { ProgramSuperseded as ProgramSupersededModel } from '../use-cases/edit-program.js';
import type { WorkoutReservation as WorkoutReservationModel, PlannedTrainingDay as PlannedTrainingDayModel } from '../use-cases/reserve-offer.js';
import type { ReservationEnded as ReservationEndedModel } from '../use-cases/end-reservation.js';
import type { Refusal as RefusalModel } from '../domain/refusal.js';
import type { StoredSet as StoredSetModel } from '../repositories/logged-set-repository.js';
import type { Pain as PainModel } from '../domain/log/logged-set.js';
import type { SetsSynced as SetsSyncedModel } from '../use-cases/sync-sets.js';
import type { ExercisePrescribed as ExercisePrescribedModel } from '../use-cases/prescribe-next-set.js';
import type { StrengthState as StrengthStateModel } from '../domain/autoregulation/strength-state.js';
import type { DeloadAdvice as DeloadAdviceModel } from '../domain/autoregulation/reactive-deload.js';
import type { Gym as GymModel } from '../domain/autoregulation/gym.js';
import type { GymUpdated as GymUpdatedModel } from '../use-cases/gym.js';
import type { TrainingImport as TrainingImportModel, StoredActivity as StoredActivityModel } from '../domain/importing/training-import.js';
import type { TrainingImportReady as TrainingImportReadyModel, TrainingFilePartTaken as TrainingFilePartTakenModel } from '../use-cases/training-imports.js';
import type { StrengthProgress as StrengthProgressModel } from '../use-cases/strength-progress.js';
import type { TrainingProgress as TrainingProgressModel, EnduranceProgress as EnduranceProgressModel } from '../use-cases/training-progress.js';
import type { Readiness as ReadinessModel } from '../domain/load/readiness.js';
import type { SessionRated as SessionRatedModel } from '../use-cases/rate-session.js';
import type { RecoveryDayPlan as RecoveryDayPlanModel } from '../domain/recovery-days.js';
import type { RecoveryDayRecorded as RecoveryDayRecordedModel } from '../use-cases/recovery.js';
import type { PersonalRecord as PersonalRecordModel } from '../domain/progress/records.js';
import type { StoredScreening as StoredScreeningModel } from '../repositories/health-screening-repository.js';
import type { JudgedMovement as JudgedMovementModel, MovementScreenRecorded as MovementScreenRecordedModel } from '../use-cases/movement-screen.js';
import type { MovementProtocol as MovementProtocolModel } from '../domain/safety/movement-test.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  /** A calendar day without a time zone, YYYY-MM-DD (ISO 8601). */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds and Z. */
  DateTime: { input: string; output: Date | string; }
};

export type Query = {
  __typename?: 'Query';
  /** One exercise by its id; null when there is none. */
  exercise: Maybe<Exercise>;
  /** Movement tests that one does alone, with how they are done and read. */
  movementTests: Maybe<Array<MovementProtocol>>;
  /** The exercise catalogue, filtered; best matches first when words are searched, else by name. */
  exercises: Maybe<ExerciseConnection>;
  /** Exercises with nearly the same stimulus, nearest first: like this one, but with dumbbells. Null when there is no such exercise. */
  similarExercises: Maybe<Array<SimilarExercise>>;
  /** Answers a short question about an exercise, such as: what muscles does a squat work? Null when it names none. */
  exerciseFact: Maybe<ExerciseFact>;
  /** One of the viewer's own training programs; null when there is none or it belongs to somebody else. */
  trainingProgram: Maybe<TrainingProgram>;
  /** The viewer's logged sets, newest day first. */
  loggedSets: Maybe<LoggedSetConnection>;
  /** The viewer's next set of an exercise, decided by what was logged, what hurts, how they woke up, the program of the day and what can be loaded at its place. */
  nextSet: Maybe<NextSet>;
  /** Whether the viewer's last sessions ask for a lighter week. */
  deloadAdvice: Maybe<DeloadAdvice>;
  /** What the viewer can load; an ordinary gym when they have not told. */
  gym: Maybe<Gym>;
  /** How a lift of the viewer goes; null for an exercise nobody knows. */
  strengthProgress: Maybe<StrengthProgress>;
  /** How the viewer's training goes: volume by muscle, load, records, milestones. */
  trainingProgress: Maybe<TrainingProgress>;
  /** How the viewer's endurance goes: pace, load, VDOT, race predictions. */
  enduranceProgress: Maybe<EnduranceProgress>;
  /** How ready the viewer is to train hard, from what was recorded of the day. */
  readiness: Maybe<Readiness>;
  /** The viewer's days out of health exports, oldest first. */
  healthDays: Maybe<Array<HealthDay>>;
  /** One of the viewer's imports; null when there is none or it belongs to somebody else. */
  trainingImport: Maybe<TrainingImport>;
  /** The viewer's log as text, to keep or to bring to another app. */
  trainingExport: Maybe<Scalars['String']['output']>;
  /** The viewer's sessions as iCalendar (RFC 5545), in the zone of trainingSchedule, floating without one; null without sessions from two months ago on. */
  trainingCalendar: Maybe<Scalars['String']['output']>;
  /** The viewer's open calendars, oldest first. */
  trainingCalendarFeeds: Maybe<Array<CalendarFeed>>;
  /** The calendar that a feed's token opens, for the gateway's /calendar/<token>.ics; null for any other text. */
  workoutCalendar: Maybe<CalendarDocument>;
  /** Where and when the viewer trains, and the sport they do anyway. */
  trainingSchedule: Maybe<TrainingSchedule>;
  /** The viewer's calendars of commitments, newest first. */
  commitmentCalendars: Maybe<Array<CommitmentCalendar>>;
  /** One of the viewer's calendars; null when there is none or it belongs to somebody else. */
  commitmentCalendar: Maybe<CommitmentCalendar>;
  /** Times that the viewer's applied calendars take. */
  commitmentTimes: Maybe<Array<CommitmentTime>>;
  /** What could be done about a missed session; changes nothing. */
  missedSessionOptions: Maybe<MissedSessionOptionsResult>;
  /** Programs the agent can make for a brief, as an answer to one round of a negotiation. */
  workoutOffers: Maybe<OfferSet>;
};


export type QueryExerciseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExercisesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  muscle?: InputMaybe<Scalars['String']['input']>;
  equipment?: InputMaybe<Array<Scalars['String']['input']>>;
  pattern?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<TrainingLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySimilarExercisesArgs = {
  id: Scalars['ID']['input'];
  withEquipment?: InputMaybe<Array<Scalars['String']['input']>>;
  level?: InputMaybe<TrainingLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExerciseFactArgs = {
  text: Scalars['String']['input'];
};


export type QueryTrainingProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoggedSetsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  exerciseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNextSetArgs = {
  exerciseId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStrengthProgressArgs = {
  exerciseId: Scalars['ID']['input'];
};


export type QueryReadinessArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryHealthDaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryTrainingImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingExportArgs = {
  format: TrainingExportFormat;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryWorkoutCalendarArgs = {
  token: Scalars['String']['input'];
};


export type QueryCommitmentCalendarArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitmentTimesArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryMissedSessionOptionsArgs = {
  programId: Scalars['ID']['input'];
  sessionId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryWorkoutOffersArgs = {
  brief: WorkoutBriefInput;
  round: OfferRoundInput;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Answers the questions before training; every later program obeys what follows from them. Advice, no diagnosis. */
  answerHealthScreening: HealthScreening;
  /** Writes down movement tests; each takes the place of the one before. What is limited is left out, and corrective work goes into the warm-ups. */
  recordMovementScreen: RecordMovementScreenResult;
  /** Changes what the viewer has told about their training; fields left out stay as they are. */
  updateTrainingProfile: UpdateTrainingProfileResult;
  /** Writes down a set that was done; loads of later programs are computed from it. */
  logSet: LogSetResult;
  /** Takes changes of the log that a client made, offline or not: repeating or reordering them gives the same log. */
  syncSets: SyncSetsResult;
  /** Changes what the viewer can load; fields left out stay as they are. */
  updateGym: UpdateGymResult;
  /** Writes down how the viewer woke up; fields left out stay as they were. */
  recordRecoveryDay: RecordRecoveryDayResult;
  /** Writes down how hard a day of lifting, or an activity, was as a whole (session-RPE, Foster 2001); without rpe and minutes what was told is taken back. */
  rateSession: RateSessionResult;
  /** Takes a file of another app and reads it; nothing of it is in the log before it is applied. */
  uploadTrainingFile: UploadTrainingFileResult;
  /** Puts an uploaded file into the log, whole or not at all; repeating it changes nothing. */
  applyTrainingImport: TrainingImportResult;
  /** Takes an applied file out of the log again; sets that were changed since stay. */
  undoTrainingImport: TrainingImportResult;
  /** Changes where and when the viewer trains and what sport they do; a list replaces the list, fields left out stay. */
  updateTrainingSchedule: UpdateTrainingScheduleResult;
  /** Takes a calendar of commitments (iCalendar, RFC 5545) and reads it; none of its times count before it is applied. */
  uploadCalendar: UploadCalendarResult;
  /** Lets an uploaded calendar count: later programs and moves keep clear of its times; repeating it changes nothing. */
  applyCalendar: ApplyCalendarResult;
  /** Forgets a calendar with its times. */
  removeCalendar: RemoveCalendarResult;
  /** Opens a calendar of the viewer's sessions that calendar programs read by its address. */
  openTrainingCalendar: OpenTrainingCalendarResult;
  /** Closes a calendar: its address answers no more. */
  closeTrainingCalendar: CloseTrainingCalendarResult;
  /** Moves a session to another day or time, with the fewest edits; makes a new version of the program. */
  moveSession: MoveSessionResult;
  /** Goes on after a missed session with the fewest changed sessions and no muscle loaded twice; a new version of the program. */
  reportMissedSession: ReportMissedSessionResult;
  /** Swaps an exercise of a session for one with the nearest stimulus; makes a new version of the program. */
  swapExercise: SwapExerciseResult;
  /** Makes a program of whole mesocycles for the viewer, which stands at once. Wishes left out are as stored. */
  makeTrainingProgram: MakeTrainingProgramResult;
  /** Makes the program of an accepted offer and holds it for an hour. */
  reserveWorkoutOffer: ReserveWorkoutOfferResult;
  /** Makes a held program final; repeating it changes nothing. */
  commitWorkoutReservation: EndReservationResult;
  /** Gives a held program back; repeating it changes nothing. */
  releaseWorkoutReservation: EndReservationResult;
};


export type MutationAnswerHealthScreeningArgs = {
  input: HealthScreeningInput;
};


export type MutationRecordMovementScreenArgs = {
  input: RecordMovementScreenInput;
};


export type MutationUpdateTrainingProfileArgs = {
  input: UpdateTrainingProfileInput;
};


export type MutationLogSetArgs = {
  input: LogSetInput;
};


export type MutationSyncSetsArgs = {
  input: SyncSetsInput;
};


export type MutationUpdateGymArgs = {
  input: UpdateGymInput;
};


export type MutationRecordRecoveryDayArgs = {
  input: RecordRecoveryDayInput;
};


export type MutationRateSessionArgs = {
  input: RateSessionInput;
};


export type MutationUploadTrainingFileArgs = {
  input: UploadTrainingFileInput;
};


export type MutationApplyTrainingImportArgs = {
  input: ApplyTrainingImportInput;
};


export type MutationUndoTrainingImportArgs = {
  input: UndoTrainingImportInput;
};


export type MutationUpdateTrainingScheduleArgs = {
  input: UpdateTrainingScheduleInput;
};


export type MutationUploadCalendarArgs = {
  input: UploadCalendarInput;
};


export type MutationApplyCalendarArgs = {
  input: ApplyCalendarInput;
};


export type MutationRemoveCalendarArgs = {
  input: RemoveCalendarInput;
};


export type MutationOpenTrainingCalendarArgs = {
  input: OpenTrainingCalendarInput;
};


export type MutationCloseTrainingCalendarArgs = {
  input: CloseTrainingCalendarInput;
};


export type MutationMoveSessionArgs = {
  input: MoveSessionInput;
};


export type MutationReportMissedSessionArgs = {
  input: ReportMissedSessionInput;
};


export type MutationSwapExerciseArgs = {
  input: SwapExerciseInput;
};


export type MutationMakeTrainingProgramArgs = {
  input: MakeTrainingProgramInput;
};


export type MutationReserveWorkoutOfferArgs = {
  input: ReserveWorkoutOfferInput;
};


export type MutationCommitWorkoutReservationArgs = {
  input: ReservationInput;
};


export type MutationReleaseWorkoutReservationArgs = {
  input: ReservationInput;
};

/** A person with an account; the workout agent adds what it knows of their training. */
export type User = {
  __typename?: 'User';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What the person has told about their training; null until they have, and for everybody but the person. */
  trainingProfile: Maybe<TrainingProfile>;
  /** What followed from the person's answers before training; null before they answered, and for everybody but the person. */
  healthScreening: Maybe<HealthScreening>;
  /** The person's latest movement tests; null before the first, and for everybody but the person. */
  movementScreen: Maybe<Array<JudgedMovement>>;
  /** From identity. */
  sex: Maybe<Sex>;
  /** From identity, centimetres. */
  heightCm: Maybe<Scalars['Float']['output']>;
  /** From identity, kilograms. */
  weightKg: Maybe<Scalars['Float']['output']>;
  /** From nutrition. */
  nutritionTargets: Maybe<NutritionTargets>;
  /** Whether the energy that nutrition plans is too little for a body that trains; null when nobody knows, and for everybody but the person. */
  energyFlag: Maybe<EnergyFlag>;
  /** The committed program that covers the date (today in UTC when left out); null when there is none. */
  currentTrainingProgram: Maybe<TrainingProgram>;
};


/** A person with an account; the workout agent adds what it knows of their training. */
export type UserCurrentTrainingProgramArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Reference values for the body, as identity has them. */
export type Sex =
  /** Female reference values. */
  | 'FEMALE'
  /** Male reference values. */
  | 'MALE';

/** From nutrition: what a person should eat. */
export type NutritionTargets = {
  __typename?: 'NutritionTargets';
  /** Energy for the body, kcal per kg of fat-free mass and day. */
  energyAvailability: Scalars['Float']['output'];
};

/** Energy availability, as training must know it. */
export type EnergyFlag = {
  __typename?: 'EnergyFlag';
  /** True when it is below what keeps a lean body that trains healthy; programs then ask for less. */
  isLow: Scalars['Boolean']['output'];
  /** kcal per kg of fat-free mass and day. */
  energyAvailability: Scalars['Float']['output'];
  /** Why and what to do; empty when it is not low. */
  message: Scalars['String']['output'];
};

/** Tests of movement. */
export type MovementTest =
  /** Squat with a stick overhead; grade 1 to 3. */
  | 'OVERHEAD_SQUAT'
  /** Seconds on one leg, each side. */
  | 'SINGLE_LEG_BALANCE'
  /** Gap between the hands behind the back, cm, each side. */
  | 'SHOULDER_REACH'
  /** Toe to wall with the knee at the wall, cm, each side. */
  | 'ANKLE_REACH'
  /** Angle of a straight leg lifted lying, degrees, each side. */
  | 'LEG_RAISE'
  /** One push-up in one piece; grade 1 to 3. */
  | 'PUSH_UP_TRUNK'
  /** Times up from a chair in 30 seconds. */
  | 'CHAIR_STAND';

/** How a movement test is done and read. */
export type MovementProtocol = {
  __typename?: 'MovementProtocol';
  /** The test. */
  test: MovementTest;
  /** Name. */
  name: Scalars['String']['output'];
  /** grade, s, cm, degrees or times. */
  unit: Scalars['String']['output'];
  /** Lowest value that can be told, in the unit. */
  lowest: Scalars['Float']['output'];
  /** Highest value that can be told, in the unit. */
  highest: Scalars['Float']['output'];
  /** True when left and right are measured apart. */
  hasSides: Scalars['Boolean']['output'];
  /** What to do, step by step. */
  steps: Array<Scalars['String']['output']>;
  /** Where the threshold comes from. */
  source: Scalars['String']['output'];
};

/** One result of a movement test. */
export type MovementResultInput = {
  /** The test. */
  test: MovementTest;
  /** Left, or the one value of a test without sides, in the unit of the test. */
  value: Scalars['Float']['input'];
  /** Right, for tests with sides. */
  otherSide?: InputMaybe<Scalars['Float']['input']>;
  /** Place of the body that hurt in the test, as in Injury; left out when nothing did. */
  painSite?: InputMaybe<Scalars['String']['input']>;
};

/** Input of recordMovementScreen. */
export type RecordMovementScreenInput = {
  /** Each test once. */
  results: Array<MovementResultInput>;
  /** Completed years, for the chair; 60 when left out. */
  ageYears?: InputMaybe<Scalars['Int']['input']>;
};

/** A result of a movement test with what follows from it. */
export type JudgedMovement = {
  __typename?: 'JudgedMovement';
  /** The test. */
  test: MovementTest;
  /** Left, or the one value, in the unit of the test. */
  value: Scalars['Float']['output'];
  /** Right; null for a test without sides. */
  otherSide: Maybe<Scalars['Float']['output']>;
  /** Place that hurt; null when nothing did. */
  painSite: Maybe<Scalars['String']['output']>;
  /** When it was told. */
  testedAt: Scalars['DateTime']['output'];
  /** True when exercises are left out for it. */
  isLimited: Scalars['Boolean']['output'];
  /** What follows, in words. */
  message: Scalars['String']['output'];
  /** Corrective work, the most useful first. */
  correctives: Array<Exercise>;
};

/** The tests are written down. */
export type MovementScreenRecorded = {
  __typename?: 'MovementScreenRecorded';
  /** The latest result of every test. */
  results: Array<JudgedMovement>;
};

/** Answer of recordMovementScreen. */
export type RecordMovementScreenResult = MovementScreenRecorded | Refusal;

/** Whether a person may begin. */
export type ScreeningOutcome =
  /** Nothing speaks against training. */
  | 'CLEARED'
  /** Training with some exercises left out, as advised. */
  | 'CLEARED_WITH_CARE'
  /** No program before a clinician has looked at it: offers are refused with CLINICIAN_FIRST. */
  | 'CLINICIAN_FIRST';

/** A condition of health that leaves exercises out. */
export type HealthCondition =
  /** High blood pressure. */
  | 'HIGH_BLOOD_PRESSURE'
  /** A condition of the heart. */
  | 'HEART_CONDITION'
  /** A hernia of the belly. */
  | 'HERNIA'
  /** Weak bones. */
  | 'OSTEOPOROSIS'
  /** High pressure in the eye. */
  | 'GLAUCOMA'
  /** Pregnancy: no jumps, no heaviest loads on the spine, nothing lying. */
  | 'PREGNANCY'
  /** The first six weeks after a birth, eight after a caesarean: gentle work alone. */
  | 'POSTPARTUM_EARLY'
  /** Up to twelve weeks after a birth: no impact, no heaviest loads, no crunches. */
  | 'POSTPARTUM'
  /** Missing periods or a stress fracture: signs of too little energy; a third fewer sets. */
  | 'LOW_ENERGY';

/** What follows from the answers before training. */
export type HealthScreening = {
  __typename?: 'HealthScreening';
  /** Whether the person may begin. */
  outcome: ScreeningOutcome;
  /** Conditions that leave exercises out. */
  conditions: Array<HealthCondition>;
  /** What to do, one sentence each. */
  advice: Array<Scalars['String']['output']>;
  /** When the questions were answered. */
  answeredAt: Scalars['DateTime']['output'];
};

/** Questions before training, after the PAR-Q+; true means yes. */
export type HealthScreeningInput = {
  /** Pain in the chest at rest, in daily life or in training. */
  chestPain?: Scalars['Boolean']['input'];
  /** Fainting, or dizziness with loss of balance, in the last year. */
  faintingOrDizziness?: Scalars['Boolean']['input'];
  /** A known condition of the heart. */
  heartCondition?: Scalars['Boolean']['input'];
  /** Known high blood pressure. */
  highBloodPressure?: Scalars['Boolean']['input'];
  /** Heart and blood pressure are treated, checked and under control. */
  isUnderControl?: Scalars['Boolean']['input'];
  /** A clinician has said to train under supervision only. */
  supervisedOnly?: Scalars['Boolean']['input'];
  /** Another lasting condition or medicine for one. */
  otherCondition?: Scalars['Boolean']['input'];
  /** A hernia of the belly. */
  hernia?: Scalars['Boolean']['input'];
  /** Osteoporosis. */
  osteoporosis?: Scalars['Boolean']['input'];
  /** Glaucoma. */
  glaucoma?: Scalars['Boolean']['input'];
  /** Pregnant. */
  pregnant?: Scalars['Boolean']['input'];
  /** Bleeding, contractions, leaking, or advice not to train in this pregnancy. */
  pregnancyWarningSign?: Scalars['Boolean']['input'];
  /** Day of the last birth, when it was in the last months; the weeks after it count by themselves. */
  gaveBirthOn?: InputMaybe<Scalars['Date']['input']>;
  /** The birth was a caesarean. */
  caesarean?: Scalars['Boolean']['input'];
  /** After a birth: leaking, heaviness or a bulge, or bleeding. */
  postpartumWarningSign?: Scalars['Boolean']['input'];
  /** Periods that stay away for three months or more without a known cause. */
  missingPeriods?: Scalars['Boolean']['input'];
  /** A stress fracture in the last two years. */
  stressFracture?: Scalars['Boolean']['input'];
};

/** What the training is for. */
export type TrainingGoal =
  /** Lifting more. */
  | 'STRENGTH'
  /** Building muscle. */
  | 'MUSCLE'
  /** Losing fat while keeping muscle. */
  | 'FAT_LOSS'
  /** Going longer. */
  | 'ENDURANCE'
  /** Health as the WHO guideline describes it. */
  | 'GENERAL_HEALTH'
  /** Being better, and unhurt, in a sport. */
  | 'SPORT_SUPPORT';

/** Experience with training; limits skill and volume. */
export type TrainingLevel =
  /** Less than about six months of regular training. */
  | 'BEGINNER'
  /** Six months to about three years. */
  | 'INTERMEDIATE'
  /** More than about three years. */
  | 'ADVANCED';

/** When in the day a person likes to train. */
export type TrainingTimeOfDay =
  /** Around 07:00. */
  | 'MORNING'
  /** Around 12:00. */
  | 'MIDDAY'
  /** Around 18:00. */
  | 'EVENING'
  /** Any time. */
  | 'ANY';

/** How bad an injury is; a hard limit in any case. */
export type InjurySeverity =
  /** Only the hardest loads are left out. */
  | 'MILD'
  /** Only low stress is left. */
  | 'MODERATE'
  /** Nothing that stresses the place. */
  | 'SEVERE';

/** An injury as a hard limit. */
export type Injury = {
  __typename?: 'Injury';
  /** Place of the body: neck, shoulder, elbow, wrist, chest, upper-back, lower-back, back, hip, groin, hamstring, knee, calf, shin, ankle or foot. */
  site: Scalars['String']['output'];
  /** How bad it is. */
  severity: InjurySeverity;
};

/** An injury as told by the person. */
export type InjuryInput = {
  /** Place of the body, as in Injury. */
  site: Scalars['String']['input'];
  /** How bad it is. */
  severity?: InjurySeverity;
};

/** A time that is taken, every week or on one date. */
export type TrainingCommitment = {
  __typename?: 'TrainingCommitment';
  /** The date; null when it recurs weekly. */
  date: Maybe<Scalars['Date']['output']>;
  /** 1 = Monday … 7 = Sunday; null when it has a date. */
  weekday: Maybe<Scalars['Int']['output']>;
  /** HH:MM local. */
  start: Scalars['String']['output'];
  /** HH:MM local; earlier than the start means the next day. */
  end: Scalars['String']['output'];
  /** What it is, in the person's words. */
  label: Maybe<Scalars['String']['output']>;
};

/** What a person has told about their training. */
export type TrainingProfile = {
  __typename?: 'TrainingProfile';
  /** What the training is for. */
  goal: Maybe<TrainingGoal>;
  /** Experience. */
  level: Maybe<TrainingLevel>;
  /** Wished sessions a week, 1 to 6. */
  daysPerWeek: Maybe<Scalars['Int']['output']>;
  /** Wished minutes a session, 15 to 120, everything included. */
  minutesPerSession: Maybe<Scalars['Int']['output']>;
  /** Equipment at hand, by catalogue keys. */
  equipment: Array<Scalars['String']['output']>;
  /** Hard limits. */
  injuries: Array<Injury>;
  /** Days the person likes to train; 1 = Monday. */
  preferredWeekdays: Array<Scalars['Int']['output']>;
  /** Days the person does not train; 1 = Monday. */
  excludedWeekdays: Array<Scalars['Int']['output']>;
  /** Time of day the person likes. */
  timeOfDay: Maybe<TrainingTimeOfDay>;
  /** Times that are taken. */
  commitments: Array<TrainingCommitment>;
  /** Most minutes of training on a day from Monday to Friday; null = no limit. */
  trainingMinutesWeekday: Maybe<Scalars['Int']['output']>;
  /** Most minutes of training on a Saturday or Sunday; null = no limit. */
  trainingMinutesWeekend: Maybe<Scalars['Int']['output']>;
  /** Whether the agent may propose things that cost money (a gym, resistance bands). */
  isOpenToSpending: Scalars['Boolean']['output'];
  /** Muscles to give more, by catalogue keys. */
  priorityMuscles: Array<Scalars['String']['output']>;
  /** Exercises the person likes. */
  favouriteExercises: Array<Scalars['String']['output']>;
  /** Exercises the person does not want. */
  dislikedExercises: Array<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Input of updateTrainingProfile: only the fields given are changed; a list replaces the list. */
export type UpdateTrainingProfileInput = {
  /** What the training is for. */
  goal?: InputMaybe<TrainingGoal>;
  /** Experience. */
  level?: InputMaybe<TrainingLevel>;
  /** 1 to 6. */
  daysPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** 15 to 120. */
  minutesPerSession?: InputMaybe<Scalars['Int']['input']>;
  /** Words or catalogue keys; gym stands for everything. */
  equipment?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Hard limits; an empty list says that there are none (any more). */
  injuries?: InputMaybe<Array<InjuryInput>>;
  /** 1 = Monday. */
  preferredWeekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 1 = Monday. */
  excludedWeekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Time of day. */
  timeOfDay?: InputMaybe<TrainingTimeOfDay>;
  /** Times that are taken; at most 100. */
  commitments?: InputMaybe<Array<BusyTimeInput>>;
  /** 15 to 240. */
  trainingMinutesWeekday?: InputMaybe<Scalars['Int']['input']>;
  /** 15 to 240. */
  trainingMinutesWeekend?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the agent may propose things that cost money. */
  isOpenToSpending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Catalogue keys. */
  priorityMuscles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Catalogue keys. */
  favouriteExercises?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Catalogue keys. */
  dislikedExercises?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The changed profile. */
export type TrainingProfileUpdated = {
  __typename?: 'TrainingProfileUpdated';
  /** The profile, after the change. */
  trainingProfile: TrainingProfile;
  /** The person. */
  user: Maybe<User>;
};

/** Answer of updateTrainingProfile. */
export type UpdateTrainingProfileResult = TrainingProfileUpdated | Refusal;

/** Input of logSet. */
export type LogSetInput = {
  /** Catalogue key of the exercise. */
  exerciseId: Scalars['ID']['input'];
  /** The day it was done. */
  date: Scalars['Date']['input'];
  /** kg on the bar or in each hand, above 0 and at most 600. */
  weightKg: Scalars['Float']['input'];
  /** Repetitions done, 1 to 50. */
  reps: Scalars['Int']['input'];
  /** Repetitions left in reserve, 0 to 10. */
  rir?: Scalars['Float']['input'];
  /** Repeating a call with the same key logs one set. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A set that is written down. */
export type SetLogged = {
  __typename?: 'SetLogged';
  /** Id of the log entry. */
  id: Scalars['ID']['output'];
  /** The exercise. */
  exercise: Maybe<Exercise>;
  /** One-repetition maximum that the set stands for, kg (Epley on repetitions to failure). */
  e1rmKg: Scalars['Float']['output'];
};

/** Answer of logSet. */
export type LogSetResult = SetLogged | Refusal;

/** What a logged set was for. */
export type LoggedSetKind =
  /** Before the working sets; counts for nothing else. */
  | 'WARM_UP'
  /** A working set. */
  | 'NORMAL'
  /** A lighter set right after another. */
  | 'DROP'
  /** A set to failure. */
  | 'FAILURE';

/** Pain during a set. */
export type LoggedPain = {
  __typename?: 'LoggedPain';
  /** Place of the body, as in Injury. */
  site: Scalars['String']['output'];
  /** 0 none to 10 the worst one can think of. */
  level: Scalars['Int']['output'];
};

/** Pain during a set. */
export type PainInput = {
  /** Place of the body, as in Injury. */
  site: Scalars['String']['input'];
  /** 0 none to 10 the worst one can think of. */
  level: Scalars['Int']['input'];
};

/** A set of the viewer's log; null is what nobody told. */
export type LoggedSet = {
  __typename?: 'LoggedSet';
  /** Id that the client chose. */
  setId: Scalars['ID']['output'];
  /** The exercise; null when the catalogue does not have it. */
  exercise: Maybe<Exercise>;
  /** Name of the exercise as it was logged. */
  exerciseName: Scalars['String']['output'];
  /** The local day. */
  date: Scalars['Date']['output'];
  /** When it was done. */
  performedAt: Scalars['DateTime']['output'];
  /** Place in its exercise on that day, from 1. */
  order: Scalars['Int']['output'];
  /** What it was for. */
  kind: LoggedSetKind;
  /** kg on the bar or in each hand; 0 for body weight alone. */
  weightKg: Maybe<Scalars['Float']['output']>;
  /** Repetitions done. */
  reps: Maybe<Scalars['Int']['output']>;
  /** Seconds, for timed sets. */
  seconds: Maybe<Scalars['Float']['output']>;
  /** Metres, for distances. */
  distanceMetres: Maybe<Scalars['Float']['output']>;
  /** Repetitions in reserve, 0 to 10. */
  rir: Maybe<Scalars['Float']['output']>;
  /** Pain, when it hurt. */
  pain: Maybe<LoggedPain>;
  /** In the person's words. */
  note: Maybe<Scalars['String']['output']>;
  /** Session of the program it belongs to. */
  sessionId: Maybe<Scalars['ID']['output']>;
};

/** A page of the log. */
export type LoggedSetConnection = {
  __typename?: 'LoggedSetConnection';
  /** The sets of the page. */
  edges: Array<LoggedSetEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A set in a page of the log. */
export type LoggedSetEdge = {
  __typename?: 'LoggedSetEdge';
  /** The set. */
  node: LoggedSet;
  /** Where it stands. */
  cursor: Scalars['String']['output'];
};

/** One change of one set: it is written, written anew, or taken away. */
export type SetChangeInput = {
  /** Chosen by the client, the same on all its devices: 1 to 100 letters, digits, or any of _ - : . */
  setId: Scalars['ID']['input'];
  /** When the change was made, by the client's clock; of two changes of a set the later one stands, whenever it arrives. */
  changedAt: Scalars['DateTime']['input'];
  /** True takes the set away; all other fields are then ignored. */
  isDeleted?: Scalars['Boolean']['input'];
  /** Catalogue key. */
  exerciseId?: InputMaybe<Scalars['ID']['input']>;
  /** The local day. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** When it was done. */
  performedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Place in its exercise on that day; 1 when left out. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** What it was for. */
  kind?: LoggedSetKind;
  /** kg on the bar or in each hand, 0 to 600; 0 for body weight alone. */
  weightKg?: InputMaybe<Scalars['Float']['input']>;
  /** Repetitions done, 0 to 500. */
  reps?: InputMaybe<Scalars['Int']['input']>;
  /** Seconds, for timed sets. */
  seconds?: InputMaybe<Scalars['Float']['input']>;
  /** Metres, for distances. */
  distanceMetres?: InputMaybe<Scalars['Float']['input']>;
  /** Repetitions in reserve, 0 to 10. */
  rir?: InputMaybe<Scalars['Float']['input']>;
  /** Perceived exertion, 0 to 10, in place of rir: reserve = 10 − rpe (Zourdos 2016). */
  rpe?: InputMaybe<Scalars['Float']['input']>;
  /** Pain, when it hurt. */
  pain?: InputMaybe<PainInput>;
  /** At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Session of the program it belongs to. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of syncSets. */
export type SyncSetsInput = {
  /** 1 to 200 changes, in any order. */
  changes: Array<SetChangeInput>;
};

/** What became of a change. */
export type SetChangeStatus =
  /** It stands now. */
  | 'APPLIED'
  /** It stood already; nothing was done. */
  | 'KNOWN'
  /** A later change of the same set stands. */
  | 'SUPERSEDED'
  /** It cannot be; the others were taken. */
  | 'REJECTED';

/** What became of one change. */
export type SetChangeOutcome = {
  __typename?: 'SetChangeOutcome';
  /** The set. */
  setId: Scalars['ID']['output'];
  /** What became of the change. */
  status: SetChangeStatus;
  /** Stable code of a rejection, e.g. NEGATIVE_VALUE, UNKNOWN_EXERCISE. */
  code: Maybe<Scalars['String']['output']>;
  /** Field of the change that a rejection is about. */
  field: Maybe<Scalars['String']['output']>;
  /** A sentence for a person, for rejections. */
  message: Maybe<Scalars['String']['output']>;
};

/** What became of a batch of changes. */
export type SetsSynced = {
  __typename?: 'SetsSynced';
  /** One for each change, in order. */
  outcomes: Array<SetChangeOutcome>;
  /** The next set of each exercise of the batch, after the changes. */
  nextSets: Array<NextSet>;
  /** Whether a lighter week is due, after the changes. */
  deloadAdvice: DeloadAdvice;
};

/** Answer of syncSets. */
export type SyncSetsResult = SetsSynced | Refusal;

/** What is believed of a lift's one-repetition maximum. */
export type StrengthEstimate = {
  __typename?: 'StrengthEstimate';
  /** kg. */
  e1rmKg: Scalars['Float']['output'];
  /** Lower end of the 80 % interval, kg. */
  lowKg: Scalars['Float']['output'];
  /** Upper end of the 80 % interval, kg. */
  highKg: Scalars['Float']['output'];
  /** Sets it rests on. */
  sets: Scalars['Int']['output'];
};

/** Which way the next set goes. */
export type NextSetChange =
  /** The first working set of the day, or of all. */
  | 'START'
  /** More than the last set. */
  | 'RAISE'
  /** The same weight. */
  | 'HOLD'
  /** Less than the last set. */
  | 'LOWER'
  /** Another exercise, because it hurts. */
  | 'SWAP';

/** The next set of an exercise. */
export type NextSet = {
  __typename?: 'NextSet';
  /** The exercise. */
  exercise: Exercise;
  /** Which way it goes. */
  change: NextSetChange;
  /** kg that can really be loaded, on the bar or in each hand; null when nothing is known yet, or the exercise is left. */
  weightKg: Maybe<Scalars['Float']['output']>;
  /** Plates on each side of the bar, kg, heaviest first. */
  platesPerSide: Array<Scalars['Float']['output']>;
  /** Repetitions. */
  reps: Scalars['Int']['output'];
  /** Repetitions in reserve at the end. */
  rir: Scalars['Float']['output'];
  /** What is believed of the lift's strength; null when nothing is logged. */
  strength: Maybe<StrengthEstimate>;
  /** The nearest exercise that spares what hurts; null unless the change is SWAP and there is one. */
  substitute: Maybe<Exercise>;
  /** Why, in words. */
  reason: Scalars['String']['output'];
};

/** Whether a lighter week is due: two lifts, and a third of them, twice in a row below what was forecast. */
export type DeloadAdvice = {
  __typename?: 'DeloadAdvice';
  /** True when it is. */
  isAdvised: Scalars['Boolean']['output'];
  /** Lifts that fell. */
  lifts: Array<Scalars['String']['output']>;
  /** Share of the sets to keep. */
  setShare: Scalars['Float']['output'];
  /** Share of the load to keep. */
  loadShare: Scalars['Float']['output'];
  /** Why, in words. */
  reason: Scalars['String']['output'];
};

/** Plates of one weight. */
export type PlatePairs = {
  __typename?: 'PlatePairs';
  /** kg of one plate. */
  kg: Scalars['Float']['output'];
  /** Pairs at hand. */
  pairs: Scalars['Int']['output'];
};

/** Plates of one weight. */
export type PlatePairsInput = {
  /** kg of one plate, up to 50. */
  kg: Scalars['Float']['input'];
  /** Pairs at hand, 0 to 20. */
  pairs: Scalars['Int']['input'];
};

/** What a person can load. */
export type Gym = {
  __typename?: 'Gym';
  /** The empty bar, kg. */
  barKg: Scalars['Float']['output'];
  /** Plates for the bar. */
  plates: Array<PlatePairs>;
  /** Single dumbbells or kettlebells, kg; empty: the usual steps. */
  dumbbellsKg: Array<Scalars['Float']['output']>;
  /** Step of machines and cables, kg; null: the usual steps. */
  machineStepKg: Maybe<Scalars['Float']['output']>;
};

/** Input of updateGym: only the fields given are changed; a list replaces the list. */
export type UpdateGymInput = {
  /** The empty bar, 0 to 50 kg. */
  barKg?: InputMaybe<Scalars['Float']['input']>;
  /** At most 20 kinds. */
  plates?: InputMaybe<Array<PlatePairsInput>>;
  /** Up to 150 kg, at most 100. */
  dumbbellsKg?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Up to 50 kg; null: the usual steps. */
  machineStepKg?: InputMaybe<Scalars['Float']['input']>;
};

/** The changed gym. */
export type GymUpdated = {
  __typename?: 'GymUpdated';
  /** The gym, after the change. */
  gym: Gym;
};

/** Answer of updateGym. */
export type UpdateGymResult = GymUpdated | Refusal;

/** Kinds of files that are read. */
export type TrainingFileFormat =
  /** The export of Strong or Hevy: sets, with kinds, effort and notes kept. */
  | 'STRENGTH_CSV'
  /** Activity of a watch. */
  | 'FIT'
  /** Recorded track, with heart rate extensions. */
  | 'GPX'
  /** Garmin Training Center. */
  | 'TCX'
  /** Export of Apple Health: export.xml or the ZIP it comes in; read as a stream. Workouts, and by day resting pulse, heart rate variability, sleep, weight and more. Where the answer to the last part does not come in time, repeat it: the same key gives the same import. */
  | 'APPLE_HEALTH'
  /** trainingExport as JSON; sets keep their ids. */
  | 'PROGRESSIVE_JSON';

/** Units of weight. */
export type TrainingWeightUnit =
  /** Kilograms. */
  | 'KG'
  /** Pounds, 0.45359237 kg. */
  | 'LB';

/** Kinds of exports. */
export type TrainingExportFormat =
  /** Sets, in the columns of Strong. */
  | 'CSV'
  /** Sets and activities, with a version stamp. */
  | 'JSON';

/** What became of an import. */
export type TrainingImportStatus =
  /** Parts are still to come. */
  | 'UPLOADING'
  /** Read, to be looked at. */
  | 'PREVIEWED'
  /** In the log. */
  | 'APPLIED'
  /** Taken out of the log. */
  | 'UNDONE';

/** Input of uploadTrainingFile. */
export type UploadTrainingFileInput = {
  /** One key for all parts of a file; repeating a part changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the file is. */
  format: TrainingFileFormat;
  /** Name of the file. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** The bytes of this part in Base64; at most 96,000 bytes. */
  contentBase64: Scalars['String']['input'];
  /** Which part this is, from 1. */
  part?: Scalars['Int']['input'];
  /** How many parts the file has, at most 120; 1,200 for APPLE_HEALTH. */
  parts?: Scalars['Int']['input'];
  /** Unit of weights where the file does not say. */
  weightUnit?: TrainingWeightUnit;
};

/** Input of applyTrainingImport. */
export type ApplyTrainingImportInput = {
  /** The import. */
  importId: Scalars['ID']['input'];
  /** True leaves out rows that cannot be read; else a file with such rows is refused whole. */
  skipBadRows?: Scalars['Boolean']['input'];
};

/** Input of undoTrainingImport. */
export type UndoTrainingImportInput = {
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** A row of a file that cannot be used. */
export type TrainingImportBadRow = {
  __typename?: 'TrainingImportBadRow';
  /** Line of the file, from 1. */
  line: Scalars['Int']['output'];
  /** Stable code, e.g. NEGATIVE_VALUE, BAD_DATE. */
  code: Scalars['String']['output'];
  /** A sentence for a person. */
  message: Scalars['String']['output'];
};

/** An endurance activity of a file. */
export type EnduranceActivity = {
  __typename?: 'EnduranceActivity';
  /** Id, made of start and sport. */
  activityId: Scalars['ID']['output'];
  /** RUNNING, CYCLING, SWIMMING, WALKING or OTHER. */
  sport: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Elapsed seconds. */
  seconds: Scalars['Int']['output'];
  /** Metres; null when the file does not have them. */
  distanceMetres: Maybe<Scalars['Float']['output']>;
  /** Metres climbed. */
  ascentMetres: Maybe<Scalars['Float']['output']>;
  /** kcal, as the device counted. */
  energyKcal: Maybe<Scalars['Float']['output']>;
  /** Mean heart rate, beats a minute. */
  meanPulse: Maybe<Scalars['Float']['output']>;
  /** Highest heart rate, beats a minute. */
  maxPulse: Maybe<Scalars['Float']['output']>;
};

/** A file that was read. */
export type TrainingImport = {
  __typename?: 'TrainingImport';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What became of it. */
  status: TrainingImportStatus;
  /** What the file is. */
  format: TrainingFileFormat;
  /** Name of the file. */
  fileName: Maybe<Scalars['String']['output']>;
  /** When it was read. */
  createdAt: Scalars['DateTime']['output'];
  /** Sets that are new. */
  newSets: Scalars['Int']['output'];
  /** Sets that the log has already; they are left out. */
  duplicates: Scalars['Int']['output'];
  /** Rows that cannot be used, the first 100. */
  badRows: Array<TrainingImportBadRow>;
  /** Names that the catalogue does not have; they are logged by name. */
  unmatchedNames: Array<Scalars['String']['output']>;
  /** Activities of the file that are new. */
  activities: Array<EnduranceActivity>;
  /** How many days of measurements a health export has. */
  healthDayCount: Scalars['Int']['output'];
  /** First day; null without any. */
  firstDate: Maybe<Scalars['Date']['output']>;
  /** Last day; null without any. */
  lastDate: Maybe<Scalars['Date']['output']>;
};

/** A day out of health exports; null is what nobody measured. What several devices counted is not added up. */
export type HealthDay = {
  __typename?: 'HealthDay';
  /** Local day. */
  date: Scalars['Date']['output'];
  /** kg. */
  bodyMassKg: Maybe<Scalars['Float']['output']>;
  /** Share of the body mass, 0 to 1. */
  bodyFatShare: Maybe<Scalars['Float']['output']>;
  /** Beats a minute. */
  restingPulse: Maybe<Scalars['Float']['output']>;
  /** Heart rate variability as SDNN, ms. */
  hrvSdnnMs: Maybe<Scalars['Float']['output']>;
  /** Mean heart rate of the day, beats a minute. */
  meanPulse: Maybe<Scalars['Float']['output']>;
  /** Estimated by the device, ml of oxygen per kg and minute. */
  vo2Max: Maybe<Scalars['Float']['output']>;
  /** Steps. */
  steps: Maybe<Scalars['Float']['output']>;
  /** kcal above rest. */
  activeEnergyKcal: Maybe<Scalars['Float']['output']>;
  /** Minutes asleep, ended on this day. */
  sleepMinutes: Maybe<Scalars['Float']['output']>;
};

/** A part is kept; more are to come. */
export type TrainingFilePartTaken = {
  __typename?: 'TrainingFilePartTaken';
  /** The part. */
  part: Scalars['Int']['output'];
  /** How many there are. */
  parts: Scalars['Int']['output'];
};

/** The import as it stands now. */
export type TrainingImportReady = {
  __typename?: 'TrainingImportReady';
  /** The import. */
  trainingImport: TrainingImport;
};

/** Answer of uploadTrainingFile. */
export type UploadTrainingFileResult = TrainingImportReady | TrainingFilePartTaken | Refusal;

/** Answer of the operations that change an import. */
export type TrainingImportResult = TrainingImportReady | Refusal;

/** Formulas for a one-repetition maximum, each in its range of repetitions to failure. */
export type OneRepMaxFormula =
  /** Brzycki 1993: a single. */
  | 'BRZYCKI'
  /** Epley 1985: 2 to 10. */
  | 'EPLEY'
  /** Wathan 1994: more than 10. */
  | 'WATHAN';

/** The best set of a day. */
export type StrengthPoint = {
  __typename?: 'StrengthPoint';
  /** The day. */
  date: Scalars['Date']['output'];
  /** kg of the set. */
  weightKg: Scalars['Float']['output'];
  /** Repetitions of the set. */
  reps: Scalars['Int']['output'];
  /** Estimated one-repetition maximum, kg. */
  e1rmKg: Scalars['Float']['output'];
  /** Lower end of the 80 % interval of the formula, kg. */
  lowKg: Scalars['Float']['output'];
  /** Upper end of the 80 % interval of the formula, kg. */
  highKg: Scalars['Float']['output'];
  /** Formula of its range. */
  formula: OneRepMaxFormula;
};

/** The best of the next session, as it is expected. */
export type StrengthForecast = {
  __typename?: 'StrengthForecast';
  /** Sessions it rests on, 8 or more. */
  sessions: Scalars['Int']['output'];
  /** Estimated one-repetition maximum, kg. */
  e1rmKg: Scalars['Float']['output'];
  /** Lower end of the 80 % interval, kg; calibrated on the person's own past forecasts. */
  lowKg: Scalars['Float']['output'];
  /** Upper end of the 80 % interval, kg. */
  highKg: Scalars['Float']['output'];
};

/** What a record is of. */
export type PersonalRecordKind =
  /** Estimated one-repetition maximum, kg. */
  | 'E1RM'
  /** Weight of a set, kg. */
  | 'WEIGHT'
  /** Repetitions of a set. */
  | 'REPS'
  /** Weight times repetitions of a day, kg. */
  | 'VOLUME';

/** A best of the person. */
export type PersonalRecord = {
  __typename?: 'PersonalRecord';
  /** Name of the exercise as it was logged. */
  exerciseName: Scalars['String']['output'];
  /** What it is of. */
  kind: PersonalRecordKind;
  /** kg, or repetitions. */
  value: Scalars['Float']['output'];
  /** The day. */
  date: Scalars['Date']['output'];
  /** What it beat; null for the first. */
  before: Maybe<Scalars['Float']['output']>;
};

/** How a lift goes. */
export type StrengthProgress = {
  __typename?: 'StrengthProgress';
  /** The exercise. */
  exercise: Exercise;
  /** What is believed now; null when nothing is logged. */
  strength: Maybe<StrengthEstimate>;
  /** The best of each day, in order. */
  points: Array<StrengthPoint>;
  /** The next session; null below eight sessions. */
  forecast: Maybe<StrengthForecast>;
  /** Records of the lift. */
  records: Array<PersonalRecord>;
  /** Estimated one-repetition maximum over body mass; null where a health export has no body mass of the last six weeks. */
  timesBodyMass: Maybe<Scalars['Float']['output']>;
};

/** Hard sets of a muscle in a week: direct 1, indirect by their share; with at most four in reserve. */
export type MuscleWeek = {
  __typename?: 'MuscleWeek';
  /** Monday. */
  weekStart: Scalars['Date']['output'];
  /** Key. */
  muscle: Scalars['String']['output'];
  /** Sets. */
  sets: Scalars['Float']['output'];
};

/** A day with its load and balance, arbitrary units of session-RPE (effort times minutes, Foster 2001). */
export type LoadDay = {
  __typename?: 'LoadDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Load of lifting and endurance together. */
  load: Scalars['Float']['output'];
  /** Slow mean of the load (Banister). */
  fitness: Scalars['Float']['output'];
  /** Fast mean of the load. */
  fatigue: Scalars['Float']['output'];
  /** Fitness minus fatigue of the day before. */
  form: Scalars['Float']['output'];
};

/** A round number that was passed. */
export type TrainingMilestone = {
  __typename?: 'TrainingMilestone';
  /** The day. */
  date: Scalars['Date']['output'];
  /** In words. */
  title: Scalars['String']['output'];
};

/** How training goes over all lifts and activities. */
export type TrainingProgress = {
  __typename?: 'TrainingProgress';
  /** The last 90 days. */
  muscleWeeks: Array<MuscleWeek>;
  /** The last 90 days. */
  load: Array<LoadDay>;
  /** Days after which fitness has fallen to 1/e. */
  fitnessDays: Scalars['Float']['output'];
  /** Days after which fatigue has fallen to 1/e. */
  fatigueDays: Scalars['Float']['output'];
  /** True when both were fitted to the person and predicted better than the usual 42 and 7. */
  areConstantsFitted: Scalars['Boolean']['output'];
  /** Load of the last week over the mean week of the last four; null before four weeks. A description: it does not predict injury (Impellizzeri 2020). */
  acuteChronicRatio: Maybe<Scalars['Float']['output']>;
  /** Days of lifting of the last 90 days. */
  sessions: Array<LiftingDay>;
  /** The last twelve times seven days, the last ending today. */
  weeks: Array<LoadWeek>;
  /** What became of the body in the last six weeks. */
  bodyComposition: BodyComposition;
  /** Best of each exercise and kind. */
  records: Array<PersonalRecord>;
  /** The last 50. */
  milestones: Array<TrainingMilestone>;
};

/** An activity with its pace and load. */
export type ActivityProgress = {
  __typename?: 'ActivityProgress';
  /** The activity. */
  activity: EnduranceActivity;
  /** Seconds a kilometre; null without a distance. */
  secondsPerKilometre: Maybe<Scalars['Float']['output']>;
  /** Banister's TRIMP, arbitrary units; null without a heart rate. */
  trimp: Maybe<Scalars['Float']['output']>;
};

/** What a race would take now (Riegel 1981). */
export type RacePrediction = {
  __typename?: 'RacePrediction';
  /** Distance, metres. */
  metres: Scalars['Float']['output'];
  /** Expected, seconds. */
  seconds: Scalars['Float']['output'];
  /** Lower end of the 80 % range, seconds. */
  lowSeconds: Scalars['Float']['output'];
  /** Upper end of the 80 % range, seconds. */
  highSeconds: Scalars['Float']['output'];
};

/** How endurance goes. */
export type EnduranceProgress = {
  __typename?: 'EnduranceProgress';
  /** The last 90 days, in order. */
  activities: Array<ActivityProgress>;
  /** VDOT of the best run of them, ml/kg/min (Daniels & Gilbert 1979); null without a run of 1,500 m. */
  vdot: Maybe<Scalars['Float']['output']>;
  /** The day of that run. */
  bestRunDate: Maybe<Scalars['Date']['output']>;
  /** From that run; empty without one. The range is from published errors, not from the person's own races. */
  predictions: Array<RacePrediction>;
  /** Paces to train at, from VDOT, the easiest first; empty without one. */
  paces: Array<TrainingPace>;
  /** Best times over the usual distances, of two years. */
  records: Array<RunRecord>;
  /** The next run as it is expected; null below eight runs of 1,500 m in two years. */
  forecast: Maybe<NextRun>;
};

/** How ready the person is to train hard. */
export type Readiness = {
  __typename?: 'Readiness';
  /** 0 to 100, 50 an ordinary day of this person; null when nothing is known. */
  score: Maybe<Scalars['Int']['output']>;
  /** What moved it, the strongest first. */
  reasons: Array<Scalars['String']['output']>;
  /** What to do with it. */
  advice: Scalars['String']['output'];
};

/** Input of rateSession. */
export type RateSessionInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** The activity that is rated; left out: the lifting of the day. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 nothing to 10 as hard as can be, as it was all in all. */
  rpe?: InputMaybe<Scalars['Float']['input']>;
  /** Whole length, minutes, at most 1,440. */
  minutes?: InputMaybe<Scalars['Float']['input']>;
};

/** A session was rated. */
export type SessionRated = {
  __typename?: 'SessionRated';
  /** The day. */
  date: Scalars['Date']['output'];
  /** rpe times minutes, arbitrary units; null when the rating was taken back. */
  load: Maybe<Scalars['Float']['output']>;
};

/** Answer of rateSession; refusals: INVALID_VALUE, VALUE_OUT_OF_RANGE, ACTIVITY_NOT_FOUND. */
export type RateSessionResult = SessionRated | Refusal;

/** A day of lifting. */
export type LiftingDay = {
  __typename?: 'LiftingDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Working sets with at most four repetitions in reserve, or none told. */
  hardSets: Scalars['Int']['output'];
  /** Weight times repetitions of the working sets, kg; body weight counts 0. */
  tonnageKg: Scalars['Float']['output'];
  /** Session-RPE load, arbitrary units: as told, else mean effort (10 − reserve) times three minutes a set. */
  load: Scalars['Float']['output'];
  /** True when the person rated the session. */
  isTold: Scalars['Boolean']['output'];
};

/** Load of seven days, arbitrary units of session-RPE. */
export type LoadWeek = {
  __typename?: 'LoadWeek';
  /** Its last day. */
  endDate: Scalars['Date']['output'];
  /** Sum. */
  load: Scalars['Float']['output'];
  /** Mean daily load over its standard deviation (Foster 1998); null where every day was alike. */
  monotony: Maybe<Scalars['Float']['output']>;
  /** Load times monotony (Foster 1998); null as above. */
  strain: Maybe<Scalars['Float']['output']>;
};

/** How one measure of the body goes: a straight line through the last six weeks. */
export type BodyTrend = {
  __typename?: 'BodyTrend';
  /** On the line at the last measure, kg. */
  now: Scalars['Float']['output'];
  /** Change, kg a week. */
  weekly: Scalars['Float']['output'];
  /** Lower end of the 80 % interval of the change. */
  weeklyLow: Scalars['Float']['output'];
  /** Upper end of the 80 % interval of the change. */
  weeklyHigh: Scalars['Float']['output'];
  /** Measures it rests on, 5 or more. */
  measures: Scalars['Int']['output'];
};

/** What became of the body, by the scales of health exports; nutrition keeps the weights one tells there. */
export type BodyComposition = {
  __typename?: 'BodyComposition';
  /** Body mass; null below five measures. */
  massKg: Maybe<BodyTrend>;
  /** Fat; null below five measures of mass and fat. */
  fatKg: Maybe<BodyTrend>;
  /** Mass less fat, with its water; null as above. */
  leanKg: Maybe<BodyTrend>;
};

/** A kind of training run. */
export type TrainingPaceKind =
  /** 59 to 74 % of VDOT. */
  | 'EASY'
  /** 75 to 84 %. */
  | 'MARATHON'
  /** 83 to 88 %. */
  | 'THRESHOLD'
  /** 95 to 100 %. */
  | 'INTERVAL'
  /** 105 to 120 %. */
  | 'REPETITION';

/** A pace to train at, from VDOT (Daniels 2013). */
export type TrainingPace = {
  __typename?: 'TrainingPace';
  /** What for. */
  kind: TrainingPaceKind;
  /** Seconds a kilometre, the faster end. */
  fastSecondsPerKilometre: Scalars['Float']['output'];
  /** Seconds a kilometre, the slower end. */
  slowSecondsPerKilometre: Scalars['Float']['output'];
};

/** The best time over a distance, at the mean pace of a run that was at least so long. */
export type RunRecord = {
  __typename?: 'RunRecord';
  /** Metres. */
  metres: Scalars['Float']['output'];
  /** Seconds. */
  seconds: Scalars['Float']['output'];
  /** The day. */
  date: Scalars['Date']['output'];
  /** Seconds that it beat; null for the first. */
  before: Maybe<Scalars['Float']['output']>;
};

/** The next run, as it is expected after the runs before it. */
export type NextRun = {
  __typename?: 'NextRun';
  /** Runs it rests on, 8 or more. */
  runs: Scalars['Int']['output'];
  /** VDOT, ml/kg/min. */
  vdot: Scalars['Float']['output'];
  /** Lower end of the 80 % interval; calibrated on the person's own past forecasts. */
  low: Scalars['Float']['output'];
  /** Upper end of the 80 % interval. */
  high: Scalars['Float']['output'];
};

/** What kind of day without a session it is. */
export type RecoveryDayKind =
  /** Nothing planned. */
  | 'REST'
  /** Easy movement. */
  | 'ACTIVE';

/** A day of a program without a session. */
export type RecoveryDayPlan = {
  __typename?: 'RecoveryDayPlan';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Rest, or easy movement. */
  kind: RecoveryDayKind;
  /** Minutes of easy movement; 0 on days of rest. */
  minutes: Scalars['Int']['output'];
  /** An easy activity, then drills for what was trained the day before; nothing that injuries or conditions rule out. */
  exercises: Array<Exercise>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Input of recordRecoveryDay. */
export type RecordRecoveryDayInput = {
  /** The day one woke up on. */
  date: Scalars['Date']['input'];
  /** Minutes asleep, 0 to 1,440. */
  sleepMinutes?: InputMaybe<Scalars['Float']['input']>;
  /** 0 none to 10 can hardly move. */
  soreness?: InputMaybe<Scalars['Float']['input']>;
  /** Beats a minute, 25 to 200. */
  restingPulse?: InputMaybe<Scalars['Float']['input']>;
  /** Heart rate variability, ms, 1 to 400; RMSSD or SDNN, always the same. */
  hrvMs?: InputMaybe<Scalars['Float']['input']>;
};

/** The day is written down. */
export type RecoveryDayRecorded = {
  __typename?: 'RecoveryDayRecorded';
  /** The day. */
  date: Scalars['Date']['output'];
};

/** Answer of recordRecoveryDay. */
export type RecordRecoveryDayResult = RecoveryDayRecorded | Refusal;

/** How much of a set counts for a muscle. */
export type MuscleShare = {
  __typename?: 'MuscleShare';
  /** Key, e.g. upper-back. */
  muscle: Scalars['String']['output'];
  /** In everyday words. */
  name: Scalars['String']['output'];
  /** 1 direct, 0.5 indirect, 0.25 slight. */
  share: Scalars['Float']['output'];
};

/** Stress on a joint. */
export type JointStress = {
  __typename?: 'JointStress';
  /** Key, e.g. lower-back. */
  joint: Scalars['String']['output'];
  /** 1 low, 2 moderate, 3 high. */
  stress: Scalars['Int']['output'];
};

/** An exercise of the catalogue. */
export type Exercise = {
  __typename?: 'Exercise';
  /** Stable key, e.g. back-squat. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Movement pattern, e.g. squat. */
  pattern: Scalars['String']['output'];
  /** Main plane of motion; null when none dominates. */
  plane: Maybe<Scalars['String']['output']>;
  /** Muscles, most trained first. */
  muscles: Array<MuscleShare>;
  /** Keys of the muscles that get the most of it; for stretches those that are stretched. */
  primaryMuscles: Array<Scalars['String']['output']>;
  /** Keys of the others that get some of it. */
  secondaryMuscles: Array<Scalars['String']['output']>;
  /** All groups are needed, one item of each is enough; none is always at hand. */
  equipment: Array<Array<Scalars['String']['output']>>;
  /** True when each side is worked apart. */
  unilateral: Scalars['Boolean']['output'];
  /** Level it suits. */
  level: TrainingLevel;
  /** 1 (anyone) to 5 (needs coaching). */
  skill: Scalars['Int']['output'];
  /** Load on the spine, 0 to 3. */
  axialLoad: Scalars['Int']['output'];
  /** Stress per joint; joints that are not named have none. */
  jointStress: Array<JointStress>;
  /** Conditions with which to leave it out. */
  contraindications: Array<Scalars['String']['output']>;
  /** Lowest and highest repetitions a set; null for timed exercises. */
  repRange: Maybe<Array<Scalars['Float']['output']>>;
  /** Shortest and longest seconds a set; null for counted exercises. */
  durationSeconds: Maybe<Array<Scalars['Float']['output']>>;
  /** Seconds of rest after a hard set. */
  restSeconds: Scalars['Float']['output'];
  /** Metabolic equivalent while doing it (Compendium 2024). */
  met: Scalars['Float']['output'];
  /** Steps. */
  technique: Array<Scalars['String']['output']>;
  /** How to breathe. */
  breathing: Scalars['String']['output'];
  /** Common faults. */
  faults: Array<Scalars['String']['output']>;
  /** What to mind. */
  safety: Array<Scalars['String']['output']>;
  /** Other forms of it. */
  variations: Array<Exercise>;
  /** Easier exercises of the same line. */
  easier: Array<Exercise>;
  /** Harder exercises of the same line. */
  harder: Array<Exercise>;
  /** What could take its place with nearly the same stimulus, nearest first, with whatever equipment. */
  substitutes: Maybe<Array<SimilarExercise>>;
  /** The exercise that this one is a form of; null for one that stands for itself. */
  variantOf: Maybe<Exercise>;
  /** 3 = every gym knows it, programs choose among these; 2 = known; 1 = a way to do it, by tempo or range. */
  commonness: Scalars['Int']['output'];
  /** For which injuries it is left out, place by place. */
  limits: Array<ExerciseLimit>;
};


/** An exercise of the catalogue. */
export type ExerciseSubstitutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place of the body at which an injury rules an exercise out. */
export type ExerciseLimit = {
  __typename?: 'ExerciseLimit';
  /** Place of the body, as in Injury. */
  site: Scalars['String']['output'];
  /** The mildest injury that rules it out; worse ones do too. */
  severity: InjurySeverity;
};

/** An exercise that could take the place of another. */
export type SimilarExercise = {
  __typename?: 'SimilarExercise';
  /** The exercise. */
  exercise: Exercise;
  /** 0 to 1: cosine of muscle shares, times match of pattern, times nearness of skill. */
  similarity: Scalars['Float']['output'];
  /** Muscles that get less, with the share of a set that is lost. */
  lostMuscles: Array<MuscleShare>;
};

/** A page of exercises. */
export type ExerciseConnection = {
  __typename?: 'ExerciseConnection';
  /** The exercises of the page. */
  edges: Array<ExerciseEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many exercises match in all. */
  totalCount: Scalars['Int']['output'];
};

/** An exercise in a page. */
export type ExerciseEdge = {
  __typename?: 'ExerciseEdge';
  /** The exercise. */
  node: Exercise;
  /** Where it stands. */
  cursor: Scalars['String']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there is more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last edge; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** The answer to a short question about an exercise. */
export type ExerciseFact = {
  __typename?: 'ExerciseFact';
  /** The exercise it is about. */
  exercise: Exercise;
  /** MUSCLES, TECHNIQUE, EQUIPMENT, SAFETY, EASIER, HARDER, ENERGY or ABOUT. */
  kind: Scalars['String']['output'];
  /** One or two sentences. */
  answer: Scalars['String']['output'];
  /** 0 to 1: share of the question's words that the name explains. */
  confidence: Scalars['Float']['output'];
};

/** What became of a program. */
export type TrainingProgramStatus =
  /** Held for a plan that is being made. */
  | 'RESERVED'
  /** Stands. */
  | 'COMMITTED'
  /** Given back, or held too long. */
  | 'RELEASED'
  /** Replaced by a newer version. */
  | 'SUPERSEDED';

/** A training program. Its content never changes; an edit makes another version. */
export type TrainingProgram = {
  __typename?: 'TrainingProgram';
  /** Global id of this version. */
  id: Scalars['ID']['output'];
  /** What became of it. */
  status: TrainingProgramStatus;
  /** The version it replaces. */
  supersedesId: Maybe<Scalars['ID']['output']>;
  /** The version that replaced it. */
  supersededById: Maybe<Scalars['ID']['output']>;
  /** When this version was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for. */
  goal: TrainingGoal;
  /** Whom it suits. */
  level: TrainingLevel;
  /** First day. */
  startDate: Scalars['Date']['output'];
  /** Days, 1 to 56. */
  horizonDays: Scalars['Int']['output'];
  /** Sessions in a standard week. */
  daysPerWeek: Scalars['Int']['output'];
  /** Longest session, minutes. */
  minutesPerSession: Scalars['Int']['output'];
  /** Weeks of seven days from the first day. */
  weeks: Array<TrainingWeek>;
  /** Blocks of accumulation, each ended by a deload week as a rule. */
  mesocycles: Array<Mesocycle>;
  /** The session of this id; null when there is none. */
  session: Maybe<WorkoutSession>;
  /** Days without a session: each week has one of full rest at least, where it has any; others after a session are for easy movement. */
  recoveryDays: Array<RecoveryDayPlan>;
  /** Weekly sets by muscle in the hardest week, against the target. */
  volume: Array<MuscleVolume>;
  /** Proof of the placement on the calendar. */
  placement: PlacementProof;
  /** Number of sessions. */
  sessionCount: Scalars['Int']['output'];
  /** Minutes from Monday to Friday over the horizon. */
  minutesWeekday: Scalars['Int']['output'];
  /** Minutes on weekends over the horizon. */
  minutesWeekend: Scalars['Int']['output'];
  /** Energy above rest over the horizon, kcal. */
  energyKcal: Scalars['Int']['output'];
  /** Moderate-equivalent minutes for heart and lungs in an average week (WHO 2020 advises 150 to 300). */
  moderateMinutesPerWeek: Scalars['Int']['output'];
  /** What it costs over the horizon (a membership, equipment); 0 with what the person has. */
  cost: Money;
  /** Hard limits that every exercise was checked against. */
  hardLimits: Array<Scalars['String']['output']>;
  /** What was assumed or could not be had. */
  notes: Array<Scalars['String']['output']>;
};


/** A training program. Its content never changes; an edit makes another version. */
export type TrainingProgramSessionArgs = {
  id: Scalars['ID']['input'];
};

/** A block of a program: weeks that build, then one that recovers. */
export type Mesocycle = {
  __typename?: 'Mesocycle';
  /** 1-based. */
  index: Scalars['Int']['output'];
  /** Its first week, 1-based. */
  firstWeek: Scalars['Int']['output'];
  /** Weeks of it in this program. */
  weeks: Scalars['Int']['output'];
  /** Weeks of it that build. */
  buildWeeks: Scalars['Int']['output'];
  /** True when its last week is a deload; a program of up to three weeks has none. */
  hasDeload: Scalars['Boolean']['output'];
};

/** How loads of heavy lifts are set when the goal is strength and logged sets say how strong the person is. */
export type StrengthMethod =
  /** By repetitions in reserve (Epley). */
  | 'RESERVE'
  /** Percent of the estimated one-repetition maximum, by the table of repetitions (NSCA). */
  | 'PERCENT_ONE_REP_MAX'
  /** Percent of a training max, which is 90 % of the estimated one-repetition maximum (Wendler). */
  | 'PERCENT_TRAINING_MAX';

/** Input of makeTrainingProgram. */
export type MakeTrainingProgramInput = {
  /** First day. */
  startDate: Scalars['Date']['input'];
  /** 1 to 8; 4 to 8 are whole mesocycles with a deload. */
  weeks: Scalars['Int']['input'];
  /** What the training is for. */
  goal?: InputMaybe<TrainingGoal>;
  /** 1 to 6. */
  daysPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** 15 to 120, everything included. */
  minutesPerSession?: InputMaybe<Scalars['Int']['input']>;
  /** 1 = Monday. */
  preferredWeekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 1 = Monday. */
  excludedWeekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Time of day. */
  timeOfDay?: InputMaybe<TrainingTimeOfDay>;
  /** Words or catalogue keys; nothing else is used then. gym stands for everything. */
  equipment?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Places of the body; hard limits, united with the stored ones. */
  injuries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Times that are taken, beside the stored ones. */
  busy?: InputMaybe<Array<BusyTimeInput>>;
  /** The sport to support, when that is the goal; the first one of the schedule when left out. */
  sport?: InputMaybe<Scalars['String']['input']>;
  /** How loads of heavy lifts are set; percent of the one-repetition maximum when left out. */
  strengthMethod?: InputMaybe<StrengthMethod>;
  /** The body, for energy and first loads; usual values, stated as such, when left out. */
  body?: InputMaybe<BodyInput>;
  /** Energy left for the body as nutrition plans it (User.energyFlag), kcal per kg of fat-free mass and day. */
  energyAvailability?: InputMaybe<Scalars['Float']['input']>;
  /** Repeating a call with the same key gives the same program. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A program that stands. */
export type TrainingProgramMade = {
  __typename?: 'TrainingProgramMade';
  /** The program. */
  trainingProgram: TrainingProgram;
};

/** Answer of makeTrainingProgram; refusals: HORIZON_TOO_LONG, TOO_MANY_SESSIONS, IMPOSSIBLE_EQUIPMENT, NO_SAFE_EXERCISE, NO_FREE_TIME, UNKNOWN_INJURY, CLINICIAN_FIRST. */
export type MakeTrainingProgramResult = TrainingProgramMade | Refusal;

/** Whether a week builds or recovers. */
export type TrainingPhase =
  /** Volume and effort rise. */
  | 'BUILD'
  /** Half the sets, lighter, to recover. */
  | 'DELOAD';

/** Seven days of a program (fewer at the end of the horizon). */
export type TrainingWeek = {
  __typename?: 'TrainingWeek';
  /** 1-based. */
  index: Scalars['Int']['output'];
  /** First day. */
  startDate: Scalars['Date']['output'];
  /** Builds or recovers. */
  phase: TrainingPhase;
  /** Repetitions in reserve at the end of hard sets. */
  rir: Scalars['Int']['output'];
  /** Sessions in order of time. */
  sessions: Array<WorkoutSession>;
  /** Days without a session. */
  restDates: Array<Scalars['Date']['output']>;
};

/** A session on the calendar. */
export type WorkoutSession = {
  __typename?: 'WorkoutSession';
  /** Unique in the program, the same over its versions. */
  id: Scalars['ID']['output'];
  /** Local date. */
  date: Scalars['Date']['output'];
  /** HH:MM local. */
  startTime: Scalars['String']['output'];
  /** Whole length, minutes. */
  minutes: Scalars['Int']['output'];
  /** Energy above rest, kcal: (MET − 1) · kg · h. */
  energyKcal: Scalars['Int']['output'];
  /** Name of the person's place it is made for; null where no places are told. */
  place: Maybe<Scalars['String']['output']>;
  /** FULL, UPPER, LOWER, PUSH, PULL or CONDITIONING. */
  focus: Scalars['String']['output'];
  /** Title for a person. */
  title: Scalars['String']['output'];
  /** Minutes of warm-up before. */
  warmUpMinutes: Scalars['Int']['output'];
  /** Minutes of cool-down after. */
  coolDownMinutes: Scalars['Int']['output'];
  /** What to do in the warm-up, step by step. */
  warmUp: Array<Scalars['String']['output']>;
  /** What to do in the cool-down; empty when there is none. */
  coolDown: Array<Scalars['String']['output']>;
  /** Exercises in their order. */
  exercises: Array<PrescribedExercise>;
  /** The block for heart and lungs; null when there is none. */
  conditioning: Maybe<PrescribedConditioning>;
  /** Why on this day and at this time. */
  reason: Scalars['String']['output'];
};

/** An exercise as it is to be done. */
export type PrescribedExercise = {
  __typename?: 'PrescribedExercise';
  /** The exercise, with its technique; null when the catalogue no longer has it. */
  exercise: Maybe<Exercise>;
  /** Catalogue key. */
  exerciseId: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Hard sets. */
  sets: Scalars['Int']['output'];
  /** Target repetitions a set (each side); null for timed sets. */
  reps: Maybe<Scalars['Int']['output']>;
  /** Lowest and highest repetitions of the double progression; null for timed sets. */
  repRange: Maybe<Array<Scalars['Float']['output']>>;
  /** Target seconds a set (each side); null for counted sets. */
  seconds: Maybe<Scalars['Int']['output']>;
  /** Repetitions in reserve at the end of a set. */
  rir: Scalars['Int']['output'];
  /** kg, per hand when isPerHand; null when no weight is set. */
  loadKg: Maybe<Scalars['Float']['output']>;
  /** True when the load is for each hand. */
  isPerHand: Scalars['Boolean']['output'];
  /** Percentage work: the load as a percent of percentOf; null when the load follows the reserve. */
  percent: Maybe<Scalars['Float']['output']>;
  /** ONE_REP_MAX or TRAINING_MAX; null as above. */
  percentOf: Maybe<Scalars['String']['output']>;
  /** Letter of the superset, whose exercises are done in turn; null for straight sets. */
  superset: Maybe<Scalars['String']['output']>;
  /** Seconds of rest after a set. */
  restSeconds: Scalars['Int']['output'];
  /** Seconds for all of it: set-up, work and rest. */
  totalSeconds: Scalars['Int']['output'];
  /** Energy above rest, kcal. */
  energyKcal: Scalars['Float']['output'];
  /** Why this exercise. */
  reason: Scalars['String']['output'];
  /** Why this load, and when to raise it. */
  loadReason: Scalars['String']['output'];
};

/** A block for heart and lungs. */
export type PrescribedConditioning = {
  __typename?: 'PrescribedConditioning';
  /** The activity; null when the catalogue no longer has it. */
  exercise: Maybe<Exercise>;
  /** Catalogue key. */
  exerciseId: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Minutes. */
  minutes: Scalars['Int']['output'];
  /** EASY (can talk) or HARD (a few words at a time). */
  intensity: Scalars['String']['output'];
  /** Lowest and highest beats a minute (HRmax = 208 − 0.7 · age, Tanaka 2001). */
  heartRate: Array<Scalars['Int']['output']>;
  /** Moderate-equivalent minutes (a vigorous minute counts twice, WHO 2020). */
  moderateMinutes: Scalars['Int']['output'];
  /** Energy above rest, kcal. */
  energyKcal: Scalars['Float']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Weekly hard sets of a muscle: direct 1, indirect 0.5. */
export type MuscleVolume = {
  __typename?: 'MuscleVolume';
  /** Key. */
  muscle: Scalars['String']['output'];
  /** In everyday words. */
  name: Scalars['String']['output'];
  /** Target in the hardest week. */
  targetSets: Scalars['Float']['output'];
  /** Planned in the hardest week. */
  plannedSets: Scalars['Float']['output'];
  /** Fewest sets that a build week should give (half in a deload week): what keeps the muscle by practitioners' landmarks, a heuristic, less where the minutes do not carry it. 0 when other exercises train it along or nothing safe trains it; null in programs made before it was stated. */
  lowSets: Maybe<Scalars['Float']['output']>;
  /** More sets than this most people do not recover from; a heuristic. Null as above. */
  highSets: Maybe<Scalars['Float']['output']>;
};

/** How good the placement on the calendar is. */
export type PlacementProof = {
  __typename?: 'PlacementProof';
  /** Points of cost: shared muscles within 48 h, interference, inconvenient times. 0 is ideal. */
  objective: Scalars['Float']['output'];
  /** No placement can cost less. */
  bound: Scalars['Float']['output'];
  /** True when the search was exhaustive, so that objective = bound. */
  isProven: Scalars['Boolean']['output'];
};

/** Where and when a person trains, and the sport they do anyway. */
export type TrainingSchedule = {
  __typename?: 'TrainingSchedule';
  /** Places; on other days the equipment of the profile is at hand. */
  places: Array<TrainingPlace>;
  /** Sport that takes its time and loads muscles, so that strength is placed around it. */
  sports: Array<SportSession>;
  /** Main meals of every day, which no session lies over or follows too soon. Empty: an hour after usual ones is wished, not kept. */
  meals: Array<MealTime>;
  /** When the person likes to start; wins over the time of day of the profile. */
  preferredStarts: Array<PreferredStart>;
  /** Zone of the person's clocks by the time-zone database, for calendars; null: times float. */
  timeZone: Maybe<Scalars['String']['output']>;
};

/** A main meal of every day. */
export type MealTime = {
  __typename?: 'MealTime';
  /** HH:MM local. */
  start: Scalars['String']['output'];
  /** Minutes from the beginning of the meal to the earliest start of a session. */
  minutesAfter: Scalars['Int']['output'];
};

/** When a person likes to start. */
export type PreferredStart = {
  __typename?: 'PreferredStart';
  /** 1 = Monday; null: every day without a wish of its own. */
  weekday: Maybe<Scalars['Int']['output']>;
  /** HH:MM local. */
  start: Scalars['String']['output'];
};

/** What kind of place it is. */
export type TrainingPlaceKind =
  /** At home. */
  | 'HOME'
  /** A gym. */
  | 'GYM'
  /** Away from home. */
  | 'TRAVEL'
  /** Outside. */
  | 'OUTDOORS';

/** A place with its equipment: a hard limit, nothing else is used there. */
export type TrainingPlace = {
  __typename?: 'TrainingPlace';
  /** Name, unique for the person. */
  name: Scalars['String']['output'];
  /** What kind of place. */
  kind: TrainingPlaceKind;
  /** Catalogue keys. */
  equipment: Array<Scalars['String']['output']>;
  /** Days that are trained here; 1 = Monday. */
  weekdays: Array<Scalars['Int']['output']>;
  /** Dated stays, which win over weekdays. */
  stays: Array<TrainingStay>;
  /** What can be loaded there; null: the person's gym. */
  gym: Maybe<Gym>;
};

/** A stay at a place. */
export type TrainingStay = {
  __typename?: 'TrainingStay';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
};

/** How hard a sport session is. */
export type SportIntensity =
  /** Can talk. */
  | 'EASY'
  /** Match, intervals, competition. */
  | 'HARD';

/** A session of sport, on one date or on every such weekday. */
export type SportSession = {
  __typename?: 'SportSession';
  /** running, cycling, swimming, football, basketball, tennis, climbing, rowing or skiing. */
  sport: Scalars['String']['output'];
  /** How hard. */
  intensity: SportIntensity;
  /** The date; null when it recurs weekly. */
  date: Maybe<Scalars['Date']['output']>;
  /** 1 = Monday; null when it has a date. */
  weekday: Maybe<Scalars['Int']['output']>;
  /** HH:MM local. */
  start: Scalars['String']['output'];
  /** 10 to 600. */
  minutes: Scalars['Int']['output'];
};

/** Input of updateTrainingSchedule. */
export type UpdateTrainingScheduleInput = {
  /** At most 10; no weekday at two of them, no stays that overlap. */
  places?: InputMaybe<Array<TrainingPlaceInput>>;
  /** At most 30. */
  sports?: InputMaybe<Array<SportSessionInput>>;
  /** At most 6. */
  meals?: InputMaybe<Array<MealTimeInput>>;
  /** Each weekday once, and one for all others. */
  preferredStarts?: InputMaybe<Array<PreferredStartInput>>;
  /** By the time-zone database, e.g. Europe/Vienna; null lets times float. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A main meal of every day. */
export type MealTimeInput = {
  /** HH:MM local. */
  start: Scalars['String']['input'];
  /** Minutes from its beginning to the earliest start of a session, 0 to 240. */
  minutesAfter?: Scalars['Int']['input'];
};

/** When a person likes to start. */
export type PreferredStartInput = {
  /** 1 = Monday; left out: every day without a wish of its own. */
  weekday?: InputMaybe<Scalars['Int']['input']>;
  /** HH:MM local. */
  start: Scalars['String']['input'];
};

/** A calendar as text. */
export type CalendarDocument = {
  __typename?: 'CalendarDocument';
  /** RFC 5545. */
  text: Scalars['String']['output'];
};

/** A calendar that is read by an address with a token; the token is not stored and cannot be shown again. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** As the calendar program shows it. */
  name: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
};

/** Input of openTrainingCalendar. */
export type OpenTrainingCalendarInput = {
  /** 1 to 80 characters, as the calendar program shows it; Training when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A calendar that was opened. */
export type TrainingCalendarOpened = {
  __typename?: 'TrainingCalendarOpened';
  /** The feed. */
  feed: CalendarFeed;
  /** The path below the gateway's address; told this once. Whoever has it reads the sessions until the feed is closed. */
  path: Scalars['String']['output'];
};

/** Answer of openTrainingCalendar; refusals: TOO_MANY, INVALID_VALUE. */
export type OpenTrainingCalendarResult = TrainingCalendarOpened | Refusal;

/** Input of closeTrainingCalendar. */
export type CloseTrainingCalendarInput = {
  /** The feed. */
  feedId: Scalars['ID']['input'];
};

/** A calendar that was closed. */
export type TrainingCalendarClosed = {
  __typename?: 'TrainingCalendarClosed';
  /** What it was. */
  feedId: Scalars['ID']['output'];
};

/** Answer of closeTrainingCalendar; refusal: CALENDAR_NOT_FOUND. */
export type CloseTrainingCalendarResult = TrainingCalendarClosed | Refusal;

/** A place with its equipment. */
export type TrainingPlaceInput = {
  /** Name, unique for the person; at most 40 characters. */
  name: Scalars['String']['input'];
  /** What kind of place. */
  kind?: TrainingPlaceKind;
  /** Words or catalogue keys; gym stands for everything. */
  equipment: Array<Scalars['String']['input']>;
  /** Days that are trained here; 1 = Monday. */
  weekdays?: Array<Scalars['Int']['input']>;
  /** Dated stays, at most 50. */
  stays?: Array<TrainingStayInput>;
  /** What can be loaded there; the person's gym when left out. */
  gym?: InputMaybe<UpdateGymInput>;
};

/** A stay at a place. */
export type TrainingStayInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day. */
  to: Scalars['Date']['input'];
};

/** A session of sport: exactly one of date and weekday. */
export type SportSessionInput = {
  /** A sport of SportSession or another word for one, e.g. soccer, padel, bouldering. */
  sport: Scalars['String']['input'];
  /** How hard. */
  intensity?: SportIntensity;
  /** One date. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Every such weekday; 1 = Monday. */
  weekday?: InputMaybe<Scalars['Int']['input']>;
  /** HH:MM local. */
  start: Scalars['String']['input'];
  /** 10 to 600. */
  minutes: Scalars['Int']['input'];
};

/** The changed schedule. */
export type TrainingScheduleUpdated = {
  __typename?: 'TrainingScheduleUpdated';
  /** The schedule, after the change; later programs follow it. */
  schedule: TrainingSchedule;
};

/** Answer of updateTrainingSchedule; refusals: IMPOSSIBLE_EQUIPMENT, UNKNOWN_SPORT, PLACES_OVERLAP, UNKNOWN_TIME_ZONE. */
export type UpdateTrainingScheduleResult = TrainingScheduleUpdated | Refusal;

/** A calendar of commitments, looked at or in use. */
export type CommitmentCalendar = {
  __typename?: 'CommitmentCalendar';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** PREVIEWED or APPLIED. */
  status: Scalars['String']['output'];
  /** Name, as the person or the file says. */
  name: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Maybe<Scalars['String']['output']>;
  /** Time zone of the person whose clocks the times are told by. */
  timeZone: Scalars['String']['output'];
  /** First day it was read for. */
  coversFrom: Scalars['Date']['output'];
  /** Last day it was read for; series without an end are written down until then. Upload it anew afterwards. */
  coversUntil: Scalars['Date']['output'];
  /** Events in the file. */
  events: Scalars['Int']['output'];
  /** Times that are taken, series written out. */
  timesTaken: Scalars['Int']['output'];
  /** Events and occurrences that take no time, by reason. */
  skipped: Array<SkippedEvents>;
  /** Events that could not be read; at most 100. */
  problems: Array<CalendarProblem>;
  /** The first 20 times, to look at. */
  firstTimes: Array<CommitmentTime>;
  /** When it was uploaded. */
  createdAt: Scalars['DateTime']['output'];
};

/** Events that take no time. */
export type SkippedEvents = {
  __typename?: 'SkippedEvents';
  /** CANCELLED, FREE, ALL_DAY, OWN (sessions of this product) or NO_DURATION. */
  reason: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** An event that could not be read. */
export type CalendarProblem = {
  __typename?: 'CalendarProblem';
  /** Line of the file where it begins, from 1. */
  line: Scalars['Int']['output'];
  /** Its title, when it has one. */
  summary: Maybe<Scalars['String']['output']>;
  /** What is wrong. */
  message: Scalars['String']['output'];
};

/** A stretch of a local day that an imported event takes. */
export type CommitmentTime = {
  __typename?: 'CommitmentTime';
  /** The day. */
  date: Scalars['Date']['output'];
  /** HH:MM local. */
  start: Scalars['String']['output'];
  /** HH:MM local; 24:00 for the end of the day. */
  end: Scalars['String']['output'];
  /** Title of the event. */
  summary: Maybe<Scalars['String']['output']>;
};

/** Input of uploadCalendar. */
export type UploadCalendarInput = {
  /** The file or a part of it: at most 96,000 bytes, base64. */
  contentBase64: Scalars['String']['input'];
  /** 1 to parts; 1 when left out. */
  part?: Scalars['Int']['input'];
  /** Parts of the file, at most 60; 1 when left out. */
  parts?: Scalars['Int']['input'];
  /** Name of the file. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** Name of the calendar; the file's own when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person's time zone by the time-zone database, e.g. Europe/Vienna. */
  timeZone: Scalars['String']['input'];
  /** Whether whole days (holidays, birthdays) count as taken. */
  allDayIsBusy?: Scalars['Boolean']['input'];
  /** The same for all parts; repeating a call with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A calendar to look at, or in use. */
export type CommitmentCalendarReady = {
  __typename?: 'CommitmentCalendarReady';
  /** The calendar. */
  calendar: CommitmentCalendar;
};

/** Answer of uploadCalendar; refusals: EMPTY_FILE, NOT_TEXT, NOT_A_CALENDAR, BROKEN_FILE, UNKNOWN_TIME_ZONE, TOO_MANY_EVENTS, TOO_MANY_TIMES. */
export type UploadCalendarResult = CommitmentCalendarReady | TrainingFilePartTaken | Refusal;

/** Input of applyCalendar. */
export type ApplyCalendarInput = {
  /** The calendar. */
  calendarId: Scalars['ID']['input'];
};

/** Answer of applyCalendar; refusal: CALENDAR_NOT_FOUND. */
export type ApplyCalendarResult = CommitmentCalendarReady | Refusal;

/** Input of removeCalendar. */
export type RemoveCalendarInput = {
  /** The calendar. */
  calendarId: Scalars['ID']['input'];
};

/** The calendar is gone; programs made before stay as they are. */
export type CalendarRemoved = {
  __typename?: 'CalendarRemoved';
  /** What it was. */
  calendarId: Scalars['ID']['output'];
};

/** Answer of removeCalendar; refusal: CALENDAR_NOT_FOUND. */
export type RemoveCalendarResult = CalendarRemoved | Refusal;

/** Input of moveSession. */
export type MoveSessionInput = {
  /** The program, in its newest version. */
  programId: Scalars['ID']['input'];
  /** The session in it. */
  sessionId: Scalars['ID']['input'];
  /** The new day. */
  date: Scalars['Date']['input'];
  /** HH:MM; the old time, or the nearest free one, when left out. */
  startTime?: InputMaybe<Scalars['String']['input']>;
  /** Repeating a call with the same key gives the same version. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A session has moved. */
export type SessionMoved = {
  __typename?: 'SessionMoved';
  /** The new version. */
  trainingProgram: TrainingProgram;
  /** What changed, one line each; the fewest possible. */
  edits: Array<Scalars['String']['output']>;
  /** Clashes with recovery, rest days or habits; the move stands, the person decides. */
  warnings: Array<Scalars['String']['output']>;
  /** Days of that week with fewer clashes, best first. */
  betterDates: Array<Scalars['Date']['output']>;
};

/** The program has a newer version, on which the change must be made. */
export type ProgramSuperseded = {
  __typename?: 'ProgramSuperseded';
  /** SUPERSEDED. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The newest version. */
  current: TrainingProgram;
};

/** Answer of moveSession. */
export type MoveSessionResult = SessionMoved | ProgramSuperseded | Refusal;

/** How to go on after a missed session. */
export type MissedSessionWay =
  /** The session moves to another day, and others where they must. */
  | 'SLIDE'
  /** Other sessions of the week take its exercises over. */
  | 'REDISTRIBUTE'
  /** It is left out. */
  | 'SKIP';

/** Weekly sets that a muscle lacks. */
export type LostVolume = {
  __typename?: 'LostVolume';
  /** Key. */
  muscle: Scalars['String']['output'];
  /** Fractional sets below what keeps the muscle (MuscleVolume.lowSets) in that week. */
  sets: Scalars['Float']['output'];
};

/** One way to go on after a missed session. */
export type MissedSessionOption = {
  __typename?: 'MissedSessionOption';
  /** To be given to reportMissedSession. */
  id: Scalars['ID']['output'];
  /** What kind of way. */
  kind: MissedSessionWay;
  /** What changes, one line for each session. */
  edits: Array<Scalars['String']['output']>;
  /** Why it is offered. */
  reason: Scalars['String']['output'];
  /** Clashes with recovery, meals or habits that are bearable. */
  warnings: Array<Scalars['String']['output']>;
  /** Muscles that fall short in that week. */
  lost: Array<LostVolume>;
};

/** Ways to go on after a missed session. None gives a muscle more sets in a week than its highSets (or than planned), nor two sessions on neighbouring days together more than one session may have (or than planned). */
export type MissedSessionOptions = {
  __typename?: 'MissedSessionOptions';
  /** The advised way first; the last is to leave the session out. */
  options: Array<MissedSessionOption>;
  /** Sessions that change in the advised way. */
  fewestEdits: Scalars['Int']['output'];
  /** True when every way with fewer changed sessions was tried and breaks a rule. */
  isProvenFewest: Scalars['Boolean']['output'];
};

/** Answer of missedSessionOptions; refusals: PROGRAM_NOT_FOUND, SESSION_NOT_FOUND. */
export type MissedSessionOptionsResult = MissedSessionOptions | Refusal;

/** Input of reportMissedSession. */
export type ReportMissedSessionInput = {
  /** The program, in its newest version. */
  programId: Scalars['ID']['input'];
  /** The session in it that was or will be missed. */
  sessionId: Scalars['ID']['input'];
  /** First day that can still be trained on; today in UTC when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The wished way, from missedSessionOptions; the advised one when left out. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeating a call with the same key gives the same version. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The program goes on after a missed session. */
export type MissedSessionReplanned = {
  __typename?: 'MissedSessionReplanned';
  /** The new version. */
  trainingProgram: TrainingProgram;
  /** What was done. */
  done: MissedSessionOption;
  /** What else could have been done. */
  alternatives: Array<MissedSessionOption>;
  /** Sessions that change in the advised way. */
  fewestEdits: Scalars['Int']['output'];
  /** True when every way with fewer changed sessions was tried and breaks a rule. */
  isProvenFewest: Scalars['Boolean']['output'];
};

/** Answer of reportMissedSession; refusals: PROGRAM_NOT_FOUND, NOT_COMMITTED, SESSION_NOT_FOUND, OPTION_NOT_FOUND. */
export type ReportMissedSessionResult = MissedSessionReplanned | ProgramSuperseded | Refusal;

/** Input of swapExercise. */
export type SwapExerciseInput = {
  /** The program, in its newest version. */
  programId: Scalars['ID']['input'];
  /** The session in it. */
  sessionId: Scalars['ID']['input'];
  /** The exercise to replace. */
  exerciseId: Scalars['ID']['input'];
  /** The wished replacement; the one with the nearest stimulus when left out. */
  replacementId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeating a call with the same key gives the same version. */
  idempotencyKey: Scalars['ID']['input'];
};

/** An exercise that keeps the stimulus of another. */
export type ExerciseSubstitute = {
  __typename?: 'ExerciseSubstitute';
  /** The exercise. */
  exercise: Exercise;
  /** 0 to 1: cosine of the muscles × pattern × nearness of skill. */
  similarity: Scalars['Float']['output'];
};

/** An exercise was swapped. */
export type ExerciseSwapped = {
  __typename?: 'ExerciseSwapped';
  /** The new version. */
  trainingProgram: TrainingProgram;
  /** What took its place. */
  substitute: ExerciseSubstitute;
  /** What else would do, nearest first. */
  alternatives: Array<ExerciseSubstitute>;
  /** What changed, one line each. */
  edits: Array<Scalars['String']['output']>;
};

/** Answer of swapExercise. */
export type SwapExerciseResult = ExerciseSwapped | ProgramSuperseded | Refusal;

/** What the workout agent is told for a plan. */
export type WorkoutBriefInput = {
  /** The negotiation. */
  negotiationId: Scalars['ID']['input'];
  /** First day of the plan. */
  startDate: Scalars['Date']['input'];
  /** Days, 1 to 56. */
  horizonDays: Scalars['Int']['input'];
  /** The person's body. */
  body: BodyInput;
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  /** build-muscle, get-stronger, lose-weight, endurance, mobility or general-health; null = the stored goal. */
  goal?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 7; null = as stored. Seven is read as six, because a week needs a rest day. */
  daysPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes a session, everything included; null = as stored. */
  minutesPerSession?: InputMaybe<Scalars['Int']['input']>;
  /** 1 = Monday. */
  preferredWeekdays: Array<Scalars['Int']['input']>;
  /** 1 = Monday. */
  excludedWeekdays: Array<Scalars['Int']['input']>;
  /** morning, midday or evening; null = as stored. */
  timeOfDay?: InputMaybe<Scalars['String']['input']>;
  /** home, gym, outdoors or travel; null = unknown. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Words such as dumbbells, resistance-bands, bodyweight. */
  equipment: Array<Scalars['String']['input']>;
  /** True when nothing else may be used. */
  equipmentOnly: Scalars['Boolean']['input'];
  /** Words for what is not there. */
  withoutEquipment: Array<Scalars['String']['input']>;
  /** Places of the body; hard limits, united with the stored ones. */
  injuries: Array<Scalars['String']['input']>;
  /** Times that are taken, beside the stored commitments. */
  busy: Array<BusyTimeInput>;
  /** Energy left for the body as nutrition plans it, kcal per kg of fat-free mass and day; below 30 (men 25) of a lean body the program asks for less. Null = unknown. */
  energyAvailability?: InputMaybe<Scalars['Float']['input']>;
};

/** A time that is taken: exactly one of date and weekday. */
export type BusyTimeInput = {
  /** One date. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Every such weekday; 1 = Monday. */
  weekday?: InputMaybe<Scalars['Int']['input']>;
  /** HH:MM local. */
  start: Scalars['String']['input'];
  /** HH:MM local; earlier than the start means the next day. */
  end: Scalars['String']['input'];
  /** What it is, in the person's words. */
  label?: InputMaybe<Scalars['String']['input']>;
};

/** Input of reserveWorkoutOffer. */
export type ReserveWorkoutOfferInput = {
  /** The accepted offer. */
  reserve: ReserveOfferInput;
  /** The brief it was made for. */
  brief: WorkoutBriefInput;
};

/** A training program that is held. */
export type WorkoutReservation = {
  __typename?: 'WorkoutReservation';
  /** Ends by commitWorkoutReservation or releaseWorkoutReservation. */
  reservationId: Scalars['ID']['output'];
  /** The program. */
  trainingProgram: TrainingProgram;
  /** What it costs over the horizon. */
  cost: Money;
  /** What nutrition must know. */
  trainingDays: Array<PlannedTrainingDay>;
  /** Minutes from Monday to Friday over the horizon. */
  minutesWeekday: Scalars['Float']['output'];
  /** Minutes on weekends over the horizon. */
  minutesWeekend: Scalars['Float']['output'];
  /** True when the placement on the calendar is proven best. */
  placementOptimal: Scalars['Boolean']['output'];
};

/** A planned session, as other agents must know it. */
export type PlannedTrainingDay = {
  __typename?: 'PlannedTrainingDay';
  /** Local date. */
  date: Scalars['Date']['output'];
  /** HH:MM local. */
  startTime: Maybe<Scalars['String']['output']>;
  /** Whole length, minutes. */
  minutes: Scalars['Int']['output'];
  /** Energy above rest, kcal. */
  energyKcal: Scalars['Float']['output'];
};

/** Answer of reserveWorkoutOffer. */
export type ReserveWorkoutOfferResult = WorkoutReservation | Refusal;

/** An amount of money: an integer of minor units, so that sums are exact. */
export type Money = {
  __typename?: 'Money';
  /** Minor units (cents for USD). May be negative. */
  amountMinor: Scalars['Int']['output'];
  /** ISO 4217 code, three capital letters. */
  currency: Scalars['String']['output'];
};

/** An amount of money given by a client. */
export type MoneyInput = {
  /** Minor units (cents for USD), 0 or more unless the field says otherwise. */
  amountMinor: Scalars['Int']['input'];
  /** ISO 4217 code, three capital letters. */
  currency: Scalars['String']['input'];
};

/** What the agents share and therefore negotiate about. Amounts are for the whole horizon of the plan. */
export type Resource =
  /** Minor units of the person's currency. */
  | 'MONEY_CENTS'
  /** Minutes of cooking and training, Monday to Friday. */
  | 'MINUTES_WEEKDAY'
  /** Minutes of cooking and training, Saturday and Sunday. */
  | 'MINUTES_WEEKEND'
  /** Training energy in kcal: workout offers use it (+), nutrition offers supply it (−). */
  | 'ENERGY_KCAL';

/** How much of a shared resource an offer takes; negative when it supplies it. */
export type ResourceAmount = {
  __typename?: 'ResourceAmount';
  /** The resource. */
  resource: Resource;
  /** Amount in the resource's unit. */
  amount: Scalars['Float']['output'];
};

/** A cap on a shared resource. */
export type ResourceAmountInput = {
  /** The resource. */
  resource: Resource;
  /** Amount in the resource's unit. */
  amount: Scalars['Float']['input'];
};

/** What one more unit of a resource is worth, in utility points. */
export type ResourcePrice = {
  __typename?: 'ResourcePrice';
  /** The resource. */
  resource: Resource;
  /** Utility points per unit, 0 or more. */
  pricePerUnit: Scalars['Float']['output'];
};

/** The price the Master Control Agent asks for a resource in this round. */
export type ResourcePriceInput = {
  /** The resource. */
  resource: Resource;
  /** Utility points per unit, 0 or more. */
  pricePerUnit: Scalars['Float']['input'];
};

/** One round of a negotiation. */
export type OfferRoundInput = {
  /** 0 for the first round, in which each agent also offers its austere plan (least resources). */
  round: Scalars['Int']['input'];
  /** Current prices; a resource that is absent costs nothing. */
  prices: Array<ResourcePriceInput>;
  /** What all agents together may use. */
  caps: Array<ResourceAmountInput>;
};

/** A goal that an offer does not reach, and by how much. */
export type GoalMiss = {
  __typename?: 'GoalMiss';
  /** The goal in a stable code, e.g. PROTEIN, FIBRE, WEEKLY_SETS_BACK. */
  goal: Scalars['String']['output'];
  /** How far it falls short (always positive). */
  amount: Scalars['Float']['output'];
  /** Unit of the amount, e.g. g/day, kcal, sets/week. */
  unit: Scalars['String']['output'];
};

/** What an agent can do for the person, and what it takes. */
export type Offer = {
  __typename?: 'Offer';
  /** Identifies the offer until it expires; equal content has an equal id. */
  id: Scalars['ID']['output'];
  /** 0 to 100: the share of this agent's own ideal plan for the person. */
  utility: Scalars['Float']['output'];
  /** Shared resources used over the horizon. */
  use: Array<ResourceAmount>;
  /** What one more unit of each resource would be worth to this agent. */
  marginals: Array<ResourcePrice>;
  /** Hard limits (allergens, injuries, bills …) that the offer was checked against. */
  hardLimitsMet: Array<Scalars['String']['output']>;
  /** Goals that the offer misses. */
  goalsMissed: Array<GoalMiss>;
  /** One sentence for a person. */
  summary: Scalars['String']['output'];
  /** After this instant the offer may be gone. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Why an agent cannot offer, and what would help. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable code, e.g. INFEASIBLE_BUDGET, NO_SAFE_EXERCISE, PROFILE_INCOMPLETE. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The smallest set of wishes that cannot hold together. */
  wishes: Array<Scalars['String']['output']>;
  /** Ways out, cheapest first, each one enough by itself. */
  waysOut: Array<Scalars['String']['output']>;
};

/** An agent's answer to one round. */
export type OfferSet = {
  __typename?: 'OfferSet';
  /** The agent's name: nutrition, workout or budget. */
  agent: Scalars['String']['output'];
  /** One to three offers, the best reply to the prices first; empty when the agent refuses. */
  offers: Array<Offer>;
  /** An upper bound, over everything the agent could ever offer, of utility minus prices times use. */
  bound: Scalars['Float']['output'];
  /** Why there is no offer, or what was left out. */
  refusals: Array<Refusal>;
};

/** What is known of the person's body; the agent assumes a documented default for what is null and says so. */
export type BodyInput = {
  /** Birth date. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** FEMALE or MALE, as the reference tables use it. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** Centimetres, 50 to 260. */
  heightCm?: InputMaybe<Scalars['Float']['input']>;
  /** Kilograms, 20 to 400. */
  weightKg?: InputMaybe<Scalars['Float']['input']>;
};

/** Takes an accepted offer: the artefact is made and held until it is committed, released, or an hour has passed. */
export type ReserveOfferInput = {
  /** The offer. */
  offerId: Scalars['ID']['input'];
  /** The negotiation it was made in. */
  negotiationId: Scalars['ID']['input'];
  /** Repeating a call with the same key gives the same reservation. */
  idempotencyKey: Scalars['ID']['input'];
  /** What this agent was given of each shared resource; the artefact stays within it. */
  allotment: Array<ResourceAmountInput>;
};

/** Ends a reservation one way or the other; repeating it changes nothing. */
export type ReservationInput = {
  /** The reservation. */
  reservationId: Scalars['ID']['input'];
};

/** What became of a reservation. */
export type ReservationEnded = {
  __typename?: 'ReservationEnded';
  /** The reservation. */
  reservationId: Scalars['ID']['output'];
  /** COMMITTED or RELEASED. */
  status: Scalars['String']['output'];
};

/** Answer of the operations that end a reservation. */
export type EndReservationResult = ReservationEnded | Refusal;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  User: User;
  Exercise: Exercise;
  TrainingProgram: TrainingProgram;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['User'], {"sex":true,"heightCm":true,"weightKg":true,"nutritionTargets":{"energyAvailability":true}}> ) );
  Exercise:
    ( { __typename: 'Exercise' }
    & GraphQLRecursivePick<FederationTypes['Exercise'], {"id":true}> );
  TrainingProgram:
    ( { __typename: 'TrainingProgram' }
    & GraphQLRecursivePick<FederationTypes['TrainingProgram'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordMovementScreenResult:
    | ( MovementScreenRecordedModel )
    | ( RefusalModel )
  ;
  UpdateTrainingProfileResult:
    | ( TrainingProfileUpdatedModel )
    | ( RefusalModel )
  ;
  LogSetResult:
    | ( SetLoggedModel )
    | ( RefusalModel )
  ;
  SyncSetsResult:
    | ( SetsSyncedModel )
    | ( RefusalModel )
  ;
  UpdateGymResult:
    | ( GymUpdatedModel )
    | ( RefusalModel )
  ;
  UploadTrainingFileResult:
    | ( TrainingImportReadyModel )
    | ( TrainingFilePartTakenModel )
    | ( RefusalModel )
  ;
  TrainingImportResult:
    | ( TrainingImportReadyModel )
    | ( RefusalModel )
  ;
  RateSessionResult:
    | ( SessionRatedModel )
    | ( RefusalModel )
  ;
  RecordRecoveryDayResult:
    | ( RecoveryDayRecordedModel )
    | ( RefusalModel )
  ;
  MakeTrainingProgramResult:
    | ( TrainingProgramMadeModel )
    | ( RefusalModel )
  ;
  OpenTrainingCalendarResult:
    | ( TrainingCalendarOpenedModel )
    | ( RefusalModel )
  ;
  CloseTrainingCalendarResult:
    | ( TrainingCalendarClosedModel )
    | ( RefusalModel )
  ;
  UpdateTrainingScheduleResult:
    | ( TrainingScheduleUpdatedModel )
    | ( RefusalModel )
  ;
  UploadCalendarResult:
    | ( CommitmentCalendarReadyModel )
    | ( TrainingFilePartTakenModel )
    | ( RefusalModel )
  ;
  ApplyCalendarResult:
    | ( CommitmentCalendarReadyModel )
    | ( RefusalModel )
  ;
  RemoveCalendarResult:
    | ( CalendarRemovedModel )
    | ( RefusalModel )
  ;
  MoveSessionResult:
    | ( SessionMovedModel )
    | ( ProgramSupersededModel )
    | ( RefusalModel )
  ;
  MissedSessionOptionsResult:
    | ( MissedSessionOptionsModel )
    | ( RefusalModel )
  ;
  ReportMissedSessionResult:
    | ( MissedSessionReplannedModel )
    | ( ProgramSupersededModel )
    | ( RefusalModel )
  ;
  SwapExerciseResult:
    | ( ExerciseSwappedModel )
    | ( ProgramSupersededModel )
    | ( RefusalModel )
  ;
  ReserveWorkoutOfferResult:
    | ( WorkoutReservationModel )
    | ( RefusalModel )
  ;
  EndReservationResult:
    | ( ReservationEndedModel )
    | ( RefusalModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<PersonModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Sex: Sex;
  NutritionTargets: ResolverTypeWrapper<NutritionTargets>;
  EnergyFlag: ResolverTypeWrapper<EnergyFlag>;
  MovementTest: MovementTest;
  MovementProtocol: ResolverTypeWrapper<MovementProtocolModel>;
  MovementResultInput: MovementResultInput;
  RecordMovementScreenInput: RecordMovementScreenInput;
  JudgedMovement: ResolverTypeWrapper<JudgedMovementModel>;
  MovementScreenRecorded: ResolverTypeWrapper<MovementScreenRecordedModel>;
  RecordMovementScreenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMovementScreenResult']>;
  ScreeningOutcome: ScreeningOutcome;
  HealthCondition: HealthCondition;
  HealthScreening: ResolverTypeWrapper<StoredScreeningModel>;
  HealthScreeningInput: HealthScreeningInput;
  TrainingGoal: TrainingGoal;
  TrainingLevel: TrainingLevel;
  TrainingTimeOfDay: TrainingTimeOfDay;
  InjurySeverity: InjurySeverity;
  Injury: ResolverTypeWrapper<Injury>;
  InjuryInput: InjuryInput;
  TrainingCommitment: ResolverTypeWrapper<CommitmentModel>;
  TrainingProfile: ResolverTypeWrapper<TrainingProfileModel>;
  UpdateTrainingProfileInput: UpdateTrainingProfileInput;
  TrainingProfileUpdated: ResolverTypeWrapper<TrainingProfileUpdatedModel>;
  UpdateTrainingProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTrainingProfileResult']>;
  LogSetInput: LogSetInput;
  SetLogged: ResolverTypeWrapper<SetLoggedModel>;
  LogSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogSetResult']>;
  LoggedSetKind: LoggedSetKind;
  LoggedPain: ResolverTypeWrapper<PainModel>;
  PainInput: PainInput;
  LoggedSet: ResolverTypeWrapper<StoredSetModel>;
  LoggedSetConnection: ResolverTypeWrapper<Omit<LoggedSetConnection, 'edges'> & { edges: Array<ResolversTypes['LoggedSetEdge']> }>;
  LoggedSetEdge: ResolverTypeWrapper<Omit<LoggedSetEdge, 'node'> & { node: ResolversTypes['LoggedSet'] }>;
  SetChangeInput: SetChangeInput;
  SyncSetsInput: SyncSetsInput;
  SetChangeStatus: SetChangeStatus;
  SetChangeOutcome: ResolverTypeWrapper<SetChangeOutcome>;
  SetsSynced: ResolverTypeWrapper<SetsSyncedModel>;
  SyncSetsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SyncSetsResult']>;
  StrengthEstimate: ResolverTypeWrapper<StrengthStateModel>;
  NextSetChange: NextSetChange;
  NextSet: ResolverTypeWrapper<ExercisePrescribedModel>;
  DeloadAdvice: ResolverTypeWrapper<DeloadAdviceModel>;
  PlatePairs: ResolverTypeWrapper<PlatePairs>;
  PlatePairsInput: PlatePairsInput;
  Gym: ResolverTypeWrapper<GymModel>;
  UpdateGymInput: UpdateGymInput;
  GymUpdated: ResolverTypeWrapper<GymUpdatedModel>;
  UpdateGymResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateGymResult']>;
  TrainingFileFormat: TrainingFileFormat;
  TrainingWeightUnit: TrainingWeightUnit;
  TrainingExportFormat: TrainingExportFormat;
  TrainingImportStatus: TrainingImportStatus;
  UploadTrainingFileInput: UploadTrainingFileInput;
  ApplyTrainingImportInput: ApplyTrainingImportInput;
  UndoTrainingImportInput: UndoTrainingImportInput;
  TrainingImportBadRow: ResolverTypeWrapper<TrainingImportBadRow>;
  EnduranceActivity: ResolverTypeWrapper<StoredActivityModel>;
  TrainingImport: ResolverTypeWrapper<TrainingImportModel>;
  HealthDay: ResolverTypeWrapper<HealthDay>;
  TrainingFilePartTaken: ResolverTypeWrapper<TrainingFilePartTakenModel>;
  TrainingImportReady: ResolverTypeWrapper<TrainingImportReadyModel>;
  UploadTrainingFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadTrainingFileResult']>;
  TrainingImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainingImportResult']>;
  OneRepMaxFormula: OneRepMaxFormula;
  StrengthPoint: ResolverTypeWrapper<StrengthPoint>;
  StrengthForecast: ResolverTypeWrapper<StrengthForecast>;
  PersonalRecordKind: PersonalRecordKind;
  PersonalRecord: ResolverTypeWrapper<PersonalRecordModel>;
  StrengthProgress: ResolverTypeWrapper<StrengthProgressModel>;
  MuscleWeek: ResolverTypeWrapper<MuscleWeek>;
  LoadDay: ResolverTypeWrapper<LoadDay>;
  TrainingMilestone: ResolverTypeWrapper<TrainingMilestone>;
  TrainingProgress: ResolverTypeWrapper<TrainingProgressModel>;
  ActivityProgress: ResolverTypeWrapper<Omit<ActivityProgress, 'activity'> & { activity: ResolversTypes['EnduranceActivity'] }>;
  RacePrediction: ResolverTypeWrapper<RacePrediction>;
  EnduranceProgress: ResolverTypeWrapper<EnduranceProgressModel>;
  Readiness: ResolverTypeWrapper<ReadinessModel>;
  RateSessionInput: RateSessionInput;
  SessionRated: ResolverTypeWrapper<SessionRatedModel>;
  RateSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateSessionResult']>;
  LiftingDay: ResolverTypeWrapper<LiftingDay>;
  LoadWeek: ResolverTypeWrapper<LoadWeek>;
  BodyTrend: ResolverTypeWrapper<BodyTrend>;
  BodyComposition: ResolverTypeWrapper<BodyComposition>;
  TrainingPaceKind: TrainingPaceKind;
  TrainingPace: ResolverTypeWrapper<TrainingPace>;
  RunRecord: ResolverTypeWrapper<RunRecord>;
  NextRun: ResolverTypeWrapper<NextRun>;
  RecoveryDayKind: RecoveryDayKind;
  RecoveryDayPlan: ResolverTypeWrapper<RecoveryDayPlanModel>;
  RecordRecoveryDayInput: RecordRecoveryDayInput;
  RecoveryDayRecorded: ResolverTypeWrapper<RecoveryDayRecordedModel>;
  RecordRecoveryDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRecoveryDayResult']>;
  MuscleShare: ResolverTypeWrapper<MuscleShare>;
  JointStress: ResolverTypeWrapper<JointStress>;
  Exercise: ResolverTypeWrapper<ExerciseModel>;
  ExerciseLimit: ResolverTypeWrapper<ExerciseLimit>;
  SimilarExercise: ResolverTypeWrapper<SimilarExerciseModel>;
  ExerciseConnection: ResolverTypeWrapper<Omit<ExerciseConnection, 'edges'> & { edges: Array<ResolversTypes['ExerciseEdge']> }>;
  ExerciseEdge: ResolverTypeWrapper<Omit<ExerciseEdge, 'node'> & { node: ResolversTypes['Exercise'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ExerciseFact: ResolverTypeWrapper<ExerciseFactModel>;
  TrainingProgramStatus: TrainingProgramStatus;
  TrainingProgram: ResolverTypeWrapper<StoredProgramModel>;
  Mesocycle: ResolverTypeWrapper<MesocycleModel>;
  StrengthMethod: StrengthMethod;
  MakeTrainingProgramInput: MakeTrainingProgramInput;
  TrainingProgramMade: ResolverTypeWrapper<TrainingProgramMadeModel>;
  MakeTrainingProgramResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeTrainingProgramResult']>;
  TrainingPhase: TrainingPhase;
  TrainingWeek: ResolverTypeWrapper<ProgramWeekModel>;
  WorkoutSession: ResolverTypeWrapper<WorkoutSessionModel>;
  PrescribedExercise: ResolverTypeWrapper<ExercisePrescriptionModel>;
  PrescribedConditioning: ResolverTypeWrapper<ConditioningPrescriptionModel>;
  MuscleVolume: ResolverTypeWrapper<MuscleVolumeModel>;
  PlacementProof: ResolverTypeWrapper<PlacementProof>;
  TrainingSchedule: ResolverTypeWrapper<TrainingScheduleModel>;
  MealTime: ResolverTypeWrapper<MealTimeModel>;
  PreferredStart: ResolverTypeWrapper<PreferredStartModel>;
  TrainingPlaceKind: TrainingPlaceKind;
  TrainingPlace: ResolverTypeWrapper<TrainingPlaceModel>;
  TrainingStay: ResolverTypeWrapper<TrainingStay>;
  SportIntensity: SportIntensity;
  SportSession: ResolverTypeWrapper<SportSessionModel>;
  UpdateTrainingScheduleInput: UpdateTrainingScheduleInput;
  MealTimeInput: MealTimeInput;
  PreferredStartInput: PreferredStartInput;
  CalendarDocument: ResolverTypeWrapper<CalendarDocument>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  OpenTrainingCalendarInput: OpenTrainingCalendarInput;
  TrainingCalendarOpened: ResolverTypeWrapper<TrainingCalendarOpenedModel>;
  OpenTrainingCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenTrainingCalendarResult']>;
  CloseTrainingCalendarInput: CloseTrainingCalendarInput;
  TrainingCalendarClosed: ResolverTypeWrapper<TrainingCalendarClosedModel>;
  CloseTrainingCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseTrainingCalendarResult']>;
  TrainingPlaceInput: TrainingPlaceInput;
  TrainingStayInput: TrainingStayInput;
  SportSessionInput: SportSessionInput;
  TrainingScheduleUpdated: ResolverTypeWrapper<TrainingScheduleUpdatedModel>;
  UpdateTrainingScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTrainingScheduleResult']>;
  CommitmentCalendar: ResolverTypeWrapper<CommitmentCalendarModel>;
  SkippedEvents: ResolverTypeWrapper<SkippedEvents>;
  CalendarProblem: ResolverTypeWrapper<CalendarProblem>;
  CommitmentTime: ResolverTypeWrapper<ImportedTimeModel>;
  UploadCalendarInput: UploadCalendarInput;
  CommitmentCalendarReady: ResolverTypeWrapper<CommitmentCalendarReadyModel>;
  UploadCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadCalendarResult']>;
  ApplyCalendarInput: ApplyCalendarInput;
  ApplyCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyCalendarResult']>;
  RemoveCalendarInput: RemoveCalendarInput;
  CalendarRemoved: ResolverTypeWrapper<CalendarRemovedModel>;
  RemoveCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveCalendarResult']>;
  MoveSessionInput: MoveSessionInput;
  SessionMoved: ResolverTypeWrapper<SessionMovedModel>;
  ProgramSuperseded: ResolverTypeWrapper<ProgramSupersededModel>;
  MoveSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveSessionResult']>;
  MissedSessionWay: MissedSessionWay;
  LostVolume: ResolverTypeWrapper<LostVolume>;
  MissedSessionOption: ResolverTypeWrapper<MissedSessionOptionModel>;
  MissedSessionOptions: ResolverTypeWrapper<MissedSessionOptionsModel>;
  MissedSessionOptionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MissedSessionOptionsResult']>;
  ReportMissedSessionInput: ReportMissedSessionInput;
  MissedSessionReplanned: ResolverTypeWrapper<MissedSessionReplannedModel>;
  ReportMissedSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportMissedSessionResult']>;
  SwapExerciseInput: SwapExerciseInput;
  ExerciseSubstitute: ResolverTypeWrapper<SubstituteModel>;
  ExerciseSwapped: ResolverTypeWrapper<ExerciseSwappedModel>;
  SwapExerciseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwapExerciseResult']>;
  WorkoutBriefInput: WorkoutBriefInput;
  BusyTimeInput: BusyTimeInput;
  ReserveWorkoutOfferInput: ReserveWorkoutOfferInput;
  WorkoutReservation: ResolverTypeWrapper<WorkoutReservationModel>;
  PlannedTrainingDay: ResolverTypeWrapper<PlannedTrainingDayModel>;
  ReserveWorkoutOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveWorkoutOfferResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Resource: Resource;
  ResourceAmount: ResolverTypeWrapper<ResourceAmount>;
  ResourceAmountInput: ResourceAmountInput;
  ResourcePrice: ResolverTypeWrapper<ResourcePrice>;
  ResourcePriceInput: ResourcePriceInput;
  OfferRoundInput: OfferRoundInput;
  GoalMiss: ResolverTypeWrapper<GoalMiss>;
  Offer: ResolverTypeWrapper<Offer>;
  Refusal: ResolverTypeWrapper<RefusalModel>;
  OfferSet: ResolverTypeWrapper<Omit<OfferSet, 'refusals'> & { refusals: Array<ResolversTypes['Refusal']> }>;
  BodyInput: BodyInput;
  ReserveOfferInput: ReserveOfferInput;
  ReservationInput: ReservationInput;
  ReservationEnded: ResolverTypeWrapper<ReservationEndedModel>;
  EndReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndReservationResult']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  User: PersonModel;
  Float: Scalars['Float']['output'];
  NutritionTargets: NutritionTargets;
  EnergyFlag: EnergyFlag;
  MovementProtocol: MovementProtocolModel;
  MovementResultInput: MovementResultInput;
  RecordMovementScreenInput: RecordMovementScreenInput;
  JudgedMovement: JudgedMovementModel;
  MovementScreenRecorded: MovementScreenRecordedModel;
  RecordMovementScreenResult: ResolversUnionTypes<ResolversParentTypes>['RecordMovementScreenResult'];
  HealthScreening: StoredScreeningModel;
  HealthScreeningInput: HealthScreeningInput;
  Injury: Injury;
  InjuryInput: InjuryInput;
  TrainingCommitment: CommitmentModel;
  TrainingProfile: TrainingProfileModel;
  UpdateTrainingProfileInput: UpdateTrainingProfileInput;
  TrainingProfileUpdated: TrainingProfileUpdatedModel;
  UpdateTrainingProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTrainingProfileResult'];
  LogSetInput: LogSetInput;
  SetLogged: SetLoggedModel;
  LogSetResult: ResolversUnionTypes<ResolversParentTypes>['LogSetResult'];
  LoggedPain: PainModel;
  PainInput: PainInput;
  LoggedSet: StoredSetModel;
  LoggedSetConnection: Omit<LoggedSetConnection, 'edges'> & { edges: Array<ResolversParentTypes['LoggedSetEdge']> };
  LoggedSetEdge: Omit<LoggedSetEdge, 'node'> & { node: ResolversParentTypes['LoggedSet'] };
  SetChangeInput: SetChangeInput;
  SyncSetsInput: SyncSetsInput;
  SetChangeOutcome: SetChangeOutcome;
  SetsSynced: SetsSyncedModel;
  SyncSetsResult: ResolversUnionTypes<ResolversParentTypes>['SyncSetsResult'];
  StrengthEstimate: StrengthStateModel;
  NextSet: ExercisePrescribedModel;
  DeloadAdvice: DeloadAdviceModel;
  PlatePairs: PlatePairs;
  PlatePairsInput: PlatePairsInput;
  Gym: GymModel;
  UpdateGymInput: UpdateGymInput;
  GymUpdated: GymUpdatedModel;
  UpdateGymResult: ResolversUnionTypes<ResolversParentTypes>['UpdateGymResult'];
  UploadTrainingFileInput: UploadTrainingFileInput;
  ApplyTrainingImportInput: ApplyTrainingImportInput;
  UndoTrainingImportInput: UndoTrainingImportInput;
  TrainingImportBadRow: TrainingImportBadRow;
  EnduranceActivity: StoredActivityModel;
  TrainingImport: TrainingImportModel;
  HealthDay: HealthDay;
  TrainingFilePartTaken: TrainingFilePartTakenModel;
  TrainingImportReady: TrainingImportReadyModel;
  UploadTrainingFileResult: ResolversUnionTypes<ResolversParentTypes>['UploadTrainingFileResult'];
  TrainingImportResult: ResolversUnionTypes<ResolversParentTypes>['TrainingImportResult'];
  StrengthPoint: StrengthPoint;
  StrengthForecast: StrengthForecast;
  PersonalRecord: PersonalRecordModel;
  StrengthProgress: StrengthProgressModel;
  MuscleWeek: MuscleWeek;
  LoadDay: LoadDay;
  TrainingMilestone: TrainingMilestone;
  TrainingProgress: TrainingProgressModel;
  ActivityProgress: Omit<ActivityProgress, 'activity'> & { activity: ResolversParentTypes['EnduranceActivity'] };
  RacePrediction: RacePrediction;
  EnduranceProgress: EnduranceProgressModel;
  Readiness: ReadinessModel;
  RateSessionInput: RateSessionInput;
  SessionRated: SessionRatedModel;
  RateSessionResult: ResolversUnionTypes<ResolversParentTypes>['RateSessionResult'];
  LiftingDay: LiftingDay;
  LoadWeek: LoadWeek;
  BodyTrend: BodyTrend;
  BodyComposition: BodyComposition;
  TrainingPace: TrainingPace;
  RunRecord: RunRecord;
  NextRun: NextRun;
  RecoveryDayPlan: RecoveryDayPlanModel;
  RecordRecoveryDayInput: RecordRecoveryDayInput;
  RecoveryDayRecorded: RecoveryDayRecordedModel;
  RecordRecoveryDayResult: ResolversUnionTypes<ResolversParentTypes>['RecordRecoveryDayResult'];
  MuscleShare: MuscleShare;
  JointStress: JointStress;
  Exercise: ExerciseModel;
  ExerciseLimit: ExerciseLimit;
  SimilarExercise: SimilarExerciseModel;
  ExerciseConnection: Omit<ExerciseConnection, 'edges'> & { edges: Array<ResolversParentTypes['ExerciseEdge']> };
  ExerciseEdge: Omit<ExerciseEdge, 'node'> & { node: ResolversParentTypes['Exercise'] };
  PageInfo: PageInfo;
  ExerciseFact: ExerciseFactModel;
  TrainingProgram: StoredProgramModel;
  Mesocycle: MesocycleModel;
  MakeTrainingProgramInput: MakeTrainingProgramInput;
  TrainingProgramMade: TrainingProgramMadeModel;
  MakeTrainingProgramResult: ResolversUnionTypes<ResolversParentTypes>['MakeTrainingProgramResult'];
  TrainingWeek: ProgramWeekModel;
  WorkoutSession: WorkoutSessionModel;
  PrescribedExercise: ExercisePrescriptionModel;
  PrescribedConditioning: ConditioningPrescriptionModel;
  MuscleVolume: MuscleVolumeModel;
  PlacementProof: PlacementProof;
  TrainingSchedule: TrainingScheduleModel;
  MealTime: MealTimeModel;
  PreferredStart: PreferredStartModel;
  TrainingPlace: TrainingPlaceModel;
  TrainingStay: TrainingStay;
  SportSession: SportSessionModel;
  UpdateTrainingScheduleInput: UpdateTrainingScheduleInput;
  MealTimeInput: MealTimeInput;
  PreferredStartInput: PreferredStartInput;
  CalendarDocument: CalendarDocument;
  CalendarFeed: CalendarFeed;
  OpenTrainingCalendarInput: OpenTrainingCalendarInput;
  TrainingCalendarOpened: TrainingCalendarOpenedModel;
  OpenTrainingCalendarResult: ResolversUnionTypes<ResolversParentTypes>['OpenTrainingCalendarResult'];
  CloseTrainingCalendarInput: CloseTrainingCalendarInput;
  TrainingCalendarClosed: TrainingCalendarClosedModel;
  CloseTrainingCalendarResult: ResolversUnionTypes<ResolversParentTypes>['CloseTrainingCalendarResult'];
  TrainingPlaceInput: TrainingPlaceInput;
  TrainingStayInput: TrainingStayInput;
  SportSessionInput: SportSessionInput;
  TrainingScheduleUpdated: TrainingScheduleUpdatedModel;
  UpdateTrainingScheduleResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTrainingScheduleResult'];
  CommitmentCalendar: CommitmentCalendarModel;
  SkippedEvents: SkippedEvents;
  CalendarProblem: CalendarProblem;
  CommitmentTime: ImportedTimeModel;
  UploadCalendarInput: UploadCalendarInput;
  CommitmentCalendarReady: CommitmentCalendarReadyModel;
  UploadCalendarResult: ResolversUnionTypes<ResolversParentTypes>['UploadCalendarResult'];
  ApplyCalendarInput: ApplyCalendarInput;
  ApplyCalendarResult: ResolversUnionTypes<ResolversParentTypes>['ApplyCalendarResult'];
  RemoveCalendarInput: RemoveCalendarInput;
  CalendarRemoved: CalendarRemovedModel;
  RemoveCalendarResult: ResolversUnionTypes<ResolversParentTypes>['RemoveCalendarResult'];
  MoveSessionInput: MoveSessionInput;
  SessionMoved: SessionMovedModel;
  ProgramSuperseded: ProgramSupersededModel;
  MoveSessionResult: ResolversUnionTypes<ResolversParentTypes>['MoveSessionResult'];
  LostVolume: LostVolume;
  MissedSessionOption: MissedSessionOptionModel;
  MissedSessionOptions: MissedSessionOptionsModel;
  MissedSessionOptionsResult: ResolversUnionTypes<ResolversParentTypes>['MissedSessionOptionsResult'];
  ReportMissedSessionInput: ReportMissedSessionInput;
  MissedSessionReplanned: MissedSessionReplannedModel;
  ReportMissedSessionResult: ResolversUnionTypes<ResolversParentTypes>['ReportMissedSessionResult'];
  SwapExerciseInput: SwapExerciseInput;
  ExerciseSubstitute: SubstituteModel;
  ExerciseSwapped: ExerciseSwappedModel;
  SwapExerciseResult: ResolversUnionTypes<ResolversParentTypes>['SwapExerciseResult'];
  WorkoutBriefInput: WorkoutBriefInput;
  BusyTimeInput: BusyTimeInput;
  ReserveWorkoutOfferInput: ReserveWorkoutOfferInput;
  WorkoutReservation: WorkoutReservationModel;
  PlannedTrainingDay: PlannedTrainingDayModel;
  ReserveWorkoutOfferResult: ResolversUnionTypes<ResolversParentTypes>['ReserveWorkoutOfferResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  ResourceAmount: ResourceAmount;
  ResourceAmountInput: ResourceAmountInput;
  ResourcePrice: ResourcePrice;
  ResourcePriceInput: ResourcePriceInput;
  OfferRoundInput: OfferRoundInput;
  GoalMiss: GoalMiss;
  Offer: Offer;
  Refusal: RefusalModel;
  OfferSet: Omit<OfferSet, 'refusals'> & { refusals: Array<ResolversParentTypes['Refusal']> };
  BodyInput: BodyInput;
  ReserveOfferInput: ReserveOfferInput;
  ReservationInput: ReservationInput;
  ReservationEnded: ReservationEndedModel;
  EndReservationResult: ResolversUnionTypes<ResolversParentTypes>['EndReservationResult'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ExtendsDirectiveArgs = { };

export type ExtendsDirectiveResolver<Result, Parent, ContextType = Context, Args = ExtendsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exercise?: Resolver<Maybe<ResolversTypes['Exercise']>, ParentType, ContextType, RequireFields<QueryExerciseArgs, 'id'>>;
  movementTests?: Resolver<Maybe<Array<ResolversTypes['MovementProtocol']>>, ParentType, ContextType>;
  exercises?: Resolver<Maybe<ResolversTypes['ExerciseConnection']>, ParentType, ContextType, Partial<QueryExercisesArgs>>;
  similarExercises?: Resolver<Maybe<Array<ResolversTypes['SimilarExercise']>>, ParentType, ContextType, RequireFields<QuerySimilarExercisesArgs, 'id'>>;
  exerciseFact?: Resolver<Maybe<ResolversTypes['ExerciseFact']>, ParentType, ContextType, RequireFields<QueryExerciseFactArgs, 'text'>>;
  trainingProgram?: Resolver<Maybe<ResolversTypes['TrainingProgram']>, ParentType, ContextType, RequireFields<QueryTrainingProgramArgs, 'id'>>;
  loggedSets?: Resolver<Maybe<ResolversTypes['LoggedSetConnection']>, ParentType, ContextType, Partial<QueryLoggedSetsArgs>>;
  nextSet?: Resolver<Maybe<ResolversTypes['NextSet']>, ParentType, ContextType, RequireFields<QueryNextSetArgs, 'exerciseId'>>;
  deloadAdvice?: Resolver<Maybe<ResolversTypes['DeloadAdvice']>, ParentType, ContextType>;
  gym?: Resolver<Maybe<ResolversTypes['Gym']>, ParentType, ContextType>;
  strengthProgress?: Resolver<Maybe<ResolversTypes['StrengthProgress']>, ParentType, ContextType, RequireFields<QueryStrengthProgressArgs, 'exerciseId'>>;
  trainingProgress?: Resolver<Maybe<ResolversTypes['TrainingProgress']>, ParentType, ContextType>;
  enduranceProgress?: Resolver<Maybe<ResolversTypes['EnduranceProgress']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['Readiness']>, ParentType, ContextType, Partial<QueryReadinessArgs>>;
  healthDays?: Resolver<Maybe<Array<ResolversTypes['HealthDay']>>, ParentType, ContextType, RequireFields<QueryHealthDaysArgs, 'from' | 'to'>>;
  trainingImport?: Resolver<Maybe<ResolversTypes['TrainingImport']>, ParentType, ContextType, RequireFields<QueryTrainingImportArgs, 'id'>>;
  trainingExport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryTrainingExportArgs, 'format'>>;
  trainingCalendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainingCalendarFeeds?: Resolver<Maybe<Array<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  workoutCalendar?: Resolver<Maybe<ResolversTypes['CalendarDocument']>, ParentType, ContextType, RequireFields<QueryWorkoutCalendarArgs, 'token'>>;
  trainingSchedule?: Resolver<Maybe<ResolversTypes['TrainingSchedule']>, ParentType, ContextType>;
  commitmentCalendars?: Resolver<Maybe<Array<ResolversTypes['CommitmentCalendar']>>, ParentType, ContextType>;
  commitmentCalendar?: Resolver<Maybe<ResolversTypes['CommitmentCalendar']>, ParentType, ContextType, RequireFields<QueryCommitmentCalendarArgs, 'id'>>;
  commitmentTimes?: Resolver<Maybe<Array<ResolversTypes['CommitmentTime']>>, ParentType, ContextType, RequireFields<QueryCommitmentTimesArgs, 'from' | 'to'>>;
  missedSessionOptions?: Resolver<Maybe<ResolversTypes['MissedSessionOptionsResult']>, ParentType, ContextType, RequireFields<QueryMissedSessionOptionsArgs, 'programId' | 'sessionId'>>;
  workoutOffers?: Resolver<Maybe<ResolversTypes['OfferSet']>, ParentType, ContextType, RequireFields<QueryWorkoutOffersArgs, 'brief' | 'round'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerHealthScreening?: Resolver<ResolversTypes['HealthScreening'], ParentType, ContextType, RequireFields<MutationAnswerHealthScreeningArgs, 'input'>>;
  recordMovementScreen?: Resolver<ResolversTypes['RecordMovementScreenResult'], ParentType, ContextType, RequireFields<MutationRecordMovementScreenArgs, 'input'>>;
  updateTrainingProfile?: Resolver<ResolversTypes['UpdateTrainingProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateTrainingProfileArgs, 'input'>>;
  logSet?: Resolver<ResolversTypes['LogSetResult'], ParentType, ContextType, RequireFields<MutationLogSetArgs, 'input'>>;
  syncSets?: Resolver<ResolversTypes['SyncSetsResult'], ParentType, ContextType, RequireFields<MutationSyncSetsArgs, 'input'>>;
  updateGym?: Resolver<ResolversTypes['UpdateGymResult'], ParentType, ContextType, RequireFields<MutationUpdateGymArgs, 'input'>>;
  recordRecoveryDay?: Resolver<ResolversTypes['RecordRecoveryDayResult'], ParentType, ContextType, RequireFields<MutationRecordRecoveryDayArgs, 'input'>>;
  rateSession?: Resolver<ResolversTypes['RateSessionResult'], ParentType, ContextType, RequireFields<MutationRateSessionArgs, 'input'>>;
  uploadTrainingFile?: Resolver<ResolversTypes['UploadTrainingFileResult'], ParentType, ContextType, RequireFields<MutationUploadTrainingFileArgs, 'input'>>;
  applyTrainingImport?: Resolver<ResolversTypes['TrainingImportResult'], ParentType, ContextType, RequireFields<MutationApplyTrainingImportArgs, 'input'>>;
  undoTrainingImport?: Resolver<ResolversTypes['TrainingImportResult'], ParentType, ContextType, RequireFields<MutationUndoTrainingImportArgs, 'input'>>;
  updateTrainingSchedule?: Resolver<ResolversTypes['UpdateTrainingScheduleResult'], ParentType, ContextType, RequireFields<MutationUpdateTrainingScheduleArgs, 'input'>>;
  uploadCalendar?: Resolver<ResolversTypes['UploadCalendarResult'], ParentType, ContextType, RequireFields<MutationUploadCalendarArgs, 'input'>>;
  applyCalendar?: Resolver<ResolversTypes['ApplyCalendarResult'], ParentType, ContextType, RequireFields<MutationApplyCalendarArgs, 'input'>>;
  removeCalendar?: Resolver<ResolversTypes['RemoveCalendarResult'], ParentType, ContextType, RequireFields<MutationRemoveCalendarArgs, 'input'>>;
  openTrainingCalendar?: Resolver<ResolversTypes['OpenTrainingCalendarResult'], ParentType, ContextType, RequireFields<MutationOpenTrainingCalendarArgs, 'input'>>;
  closeTrainingCalendar?: Resolver<ResolversTypes['CloseTrainingCalendarResult'], ParentType, ContextType, RequireFields<MutationCloseTrainingCalendarArgs, 'input'>>;
  moveSession?: Resolver<ResolversTypes['MoveSessionResult'], ParentType, ContextType, RequireFields<MutationMoveSessionArgs, 'input'>>;
  reportMissedSession?: Resolver<ResolversTypes['ReportMissedSessionResult'], ParentType, ContextType, RequireFields<MutationReportMissedSessionArgs, 'input'>>;
  swapExercise?: Resolver<ResolversTypes['SwapExerciseResult'], ParentType, ContextType, RequireFields<MutationSwapExerciseArgs, 'input'>>;
  makeTrainingProgram?: Resolver<ResolversTypes['MakeTrainingProgramResult'], ParentType, ContextType, RequireFields<MutationMakeTrainingProgramArgs, 'input'>>;
  reserveWorkoutOffer?: Resolver<ResolversTypes['ReserveWorkoutOfferResult'], ParentType, ContextType, RequireFields<MutationReserveWorkoutOfferArgs, 'input'>>;
  commitWorkoutReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationCommitWorkoutReservationArgs, 'input'>>;
  releaseWorkoutReservation?: Resolver<ResolversTypes['EndReservationResult'], ParentType, ContextType, RequireFields<MutationReleaseWorkoutReservationArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingProfile?: Resolver<Maybe<ResolversTypes['TrainingProfile']>, ParentType, ContextType>;
  healthScreening?: Resolver<Maybe<ResolversTypes['HealthScreening']>, ParentType, ContextType>;
  movementScreen?: Resolver<Maybe<Array<ResolversTypes['JudgedMovement']>>, ParentType, ContextType>;
  energyFlag?: Resolver<Maybe<ResolversTypes['EnergyFlag']>, ParentType, ContextType>;
  currentTrainingProgram?: Resolver<Maybe<ResolversTypes['TrainingProgram']>, ParentType, ContextType, Partial<UserCurrentTrainingProgramArgs>>;
};

export type EnergyFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnergyFlag'] = ResolversParentTypes['EnergyFlag']> = {
  isLow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  energyAvailability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MovementProtocolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementProtocol'] = ResolversParentTypes['MovementProtocol']> = {
  test?: Resolver<ResolversTypes['MovementTest'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hasSides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgedMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedMovement'] = ResolversParentTypes['JudgedMovement']> = {
  test?: Resolver<ResolversTypes['MovementTest'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  otherSide?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  painSite?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLimited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctives?: Resolver<Array<ResolversTypes['Exercise']>, ParentType, ContextType>;
};

export type MovementScreenRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementScreenRecorded'] = ResolversParentTypes['MovementScreenRecorded']> = {
  results?: Resolver<Array<ResolversTypes['JudgedMovement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMovementScreenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMovementScreenResult'] = ResolversParentTypes['RecordMovementScreenResult']> = {
  __resolveType: TypeResolveFn<'MovementScreenRecorded' | 'Refusal', ParentType, ContextType>;
};

export type HealthScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthScreening'] = ResolversParentTypes['HealthScreening']> = {
  outcome?: Resolver<ResolversTypes['ScreeningOutcome'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['HealthCondition']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InjuryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Injury'] = ResolversParentTypes['Injury']> = {
  site?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['InjurySeverity'], ParentType, ContextType>;
};

export type TrainingCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitment'] = ResolversParentTypes['TrainingCommitment']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProfile'] = ResolversParentTypes['TrainingProfile']> = {
  goal?: Resolver<Maybe<ResolversTypes['TrainingGoal']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['TrainingLevel']>, ParentType, ContextType>;
  daysPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesPerSession?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  injuries?: Resolver<Array<ResolversTypes['Injury']>, ParentType, ContextType>;
  preferredWeekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  excludedWeekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  timeOfDay?: Resolver<Maybe<ResolversTypes['TrainingTimeOfDay']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['TrainingCommitment']>, ParentType, ContextType>;
  trainingMinutesWeekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainingMinutesWeekend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOpenToSpending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priorityMuscles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  favouriteExercises?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dislikedExercises?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingProfileUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProfileUpdated'] = ResolversParentTypes['TrainingProfileUpdated']> = {
  trainingProfile?: Resolver<ResolversTypes['TrainingProfile'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTrainingProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTrainingProfileResult'] = ResolversParentTypes['UpdateTrainingProfileResult']> = {
  __resolveType: TypeResolveFn<'TrainingProfileUpdated' | 'Refusal', ParentType, ContextType>;
};

export type SetLoggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLogged'] = ResolversParentTypes['SetLogged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exercise?: Resolver<Maybe<ResolversTypes['Exercise']>, ParentType, ContextType>;
  e1rmKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogSetResult'] = ResolversParentTypes['LogSetResult']> = {
  __resolveType: TypeResolveFn<'SetLogged' | 'Refusal', ParentType, ContextType>;
};

export type LoggedPainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedPain'] = ResolversParentTypes['LoggedPain']> = {
  site?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoggedSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedSet'] = ResolversParentTypes['LoggedSet']> = {
  setId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exercise?: Resolver<Maybe<ResolversTypes['Exercise']>, ParentType, ContextType>;
  exerciseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  performedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LoggedSetKind'], ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rir?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pain?: Resolver<Maybe<ResolversTypes['LoggedPain']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LoggedSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedSetConnection'] = ResolversParentTypes['LoggedSetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoggedSetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoggedSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedSetEdge'] = ResolversParentTypes['LoggedSetEdge']> = {
  node?: Resolver<ResolversTypes['LoggedSet'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetChangeOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChangeOutcome'] = ResolversParentTypes['SetChangeOutcome']> = {
  setId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SetChangeStatus'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetsSyncedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetsSynced'] = ResolversParentTypes['SetsSynced']> = {
  outcomes?: Resolver<Array<ResolversTypes['SetChangeOutcome']>, ParentType, ContextType>;
  nextSets?: Resolver<Array<ResolversTypes['NextSet']>, ParentType, ContextType>;
  deloadAdvice?: Resolver<ResolversTypes['DeloadAdvice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SyncSetsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncSetsResult'] = ResolversParentTypes['SyncSetsResult']> = {
  __resolveType: TypeResolveFn<'SetsSynced' | 'Refusal', ParentType, ContextType>;
};

export type StrengthEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrengthEstimate'] = ResolversParentTypes['StrengthEstimate']> = {
  e1rmKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NextSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextSet'] = ResolversParentTypes['NextSet']> = {
  exercise?: Resolver<ResolversTypes['Exercise'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['NextSetChange'], ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  platesPerSide?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  reps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rir?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['StrengthEstimate']>, ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['Exercise']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeloadAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeloadAdvice'] = ResolversParentTypes['DeloadAdvice']> = {
  isAdvised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lifts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  setShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  loadShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlatePairsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatePairs'] = ResolversParentTypes['PlatePairs']> = {
  kg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GymResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gym'] = ResolversParentTypes['Gym']> = {
  barKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  plates?: Resolver<Array<ResolversTypes['PlatePairs']>, ParentType, ContextType>;
  dumbbellsKg?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  machineStepKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GymUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GymUpdated'] = ResolversParentTypes['GymUpdated']> = {
  gym?: Resolver<ResolversTypes['Gym'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateGymResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateGymResult'] = ResolversParentTypes['UpdateGymResult']> = {
  __resolveType: TypeResolveFn<'GymUpdated' | 'Refusal', ParentType, ContextType>;
};

export type TrainingImportBadRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingImportBadRow'] = ResolversParentTypes['TrainingImportBadRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnduranceActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnduranceActivity'] = ResolversParentTypes['EnduranceActivity']> = {
  activityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sport?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ascentMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  energyKcal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanPulse?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxPulse?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TrainingImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingImport'] = ResolversParentTypes['TrainingImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingImportStatus'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['TrainingFileFormat'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  newSets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badRows?: Resolver<Array<ResolversTypes['TrainingImportBadRow']>, ParentType, ContextType>;
  unmatchedNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['EnduranceActivity']>, ParentType, ContextType>;
  healthDayCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HealthDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthDay'] = ResolversParentTypes['HealthDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bodyMassKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bodyFatShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  restingPulse?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hrvSdnnMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanPulse?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vo2Max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  activeEnergyKcal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sleepMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TrainingFilePartTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingFilePartTaken'] = ResolversParentTypes['TrainingFilePartTaken']> = {
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingImportReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingImportReady'] = ResolversParentTypes['TrainingImportReady']> = {
  trainingImport?: Resolver<ResolversTypes['TrainingImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadTrainingFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadTrainingFileResult'] = ResolversParentTypes['UploadTrainingFileResult']> = {
  __resolveType: TypeResolveFn<'TrainingImportReady' | 'TrainingFilePartTaken' | 'Refusal', ParentType, ContextType>;
};

export type TrainingImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingImportResult'] = ResolversParentTypes['TrainingImportResult']> = {
  __resolveType: TypeResolveFn<'TrainingImportReady' | 'Refusal', ParentType, ContextType>;
};

export type StrengthPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrengthPoint'] = ResolversParentTypes['StrengthPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weightKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  e1rmKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['OneRepMaxFormula'], ParentType, ContextType>;
};

export type StrengthForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrengthForecast'] = ResolversParentTypes['StrengthForecast']> = {
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  e1rmKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  exerciseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonalRecordKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StrengthProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrengthProgress'] = ResolversParentTypes['StrengthProgress']> = {
  exercise?: Resolver<ResolversTypes['Exercise'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['StrengthEstimate']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['StrengthPoint']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['StrengthForecast']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PersonalRecord']>, ParentType, ContextType>;
  timesBodyMass?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MuscleWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuscleWeek'] = ResolversParentTypes['MuscleWeek']> = {
  weekStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  muscle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LoadDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadDay'] = ResolversParentTypes['LoadDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fitness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fatigue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrainingMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingMilestone'] = ResolversParentTypes['TrainingMilestone']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgress'] = ResolversParentTypes['TrainingProgress']> = {
  muscleWeeks?: Resolver<Array<ResolversTypes['MuscleWeek']>, ParentType, ContextType>;
  load?: Resolver<Array<ResolversTypes['LoadDay']>, ParentType, ContextType>;
  fitnessDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fatigueDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  areConstantsFitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acuteChronicRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['LiftingDay']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['LoadWeek']>, ParentType, ContextType>;
  bodyComposition?: Resolver<ResolversTypes['BodyComposition'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PersonalRecord']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['TrainingMilestone']>, ParentType, ContextType>;
};

export type ActivityProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityProgress'] = ResolversParentTypes['ActivityProgress']> = {
  activity?: Resolver<ResolversTypes['EnduranceActivity'], ParentType, ContextType>;
  secondsPerKilometre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trimp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RacePredictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RacePrediction'] = ResolversParentTypes['RacePrediction']> = {
  metres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EnduranceProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnduranceProgress'] = ResolversParentTypes['EnduranceProgress']> = {
  activities?: Resolver<Array<ResolversTypes['ActivityProgress']>, ParentType, ContextType>;
  vdot?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bestRunDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predictions?: Resolver<Array<ResolversTypes['RacePrediction']>, ParentType, ContextType>;
  paces?: Resolver<Array<ResolversTypes['TrainingPace']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RunRecord']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['NextRun']>, ParentType, ContextType>;
};

export type ReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionRatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRated'] = ResolversParentTypes['SessionRated']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateSessionResult'] = ResolversParentTypes['RateSessionResult']> = {
  __resolveType: TypeResolveFn<'SessionRated' | 'Refusal', ParentType, ContextType>;
};

export type LiftingDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftingDay'] = ResolversParentTypes['LiftingDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hardSets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tonnageKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LoadWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadWeek'] = ResolversParentTypes['LoadWeek']> = {
  endDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  monotony?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strain?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BodyTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyTrend'] = ResolversParentTypes['BodyTrend']> = {
  now?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weekly?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weeklyLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weeklyHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyCompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyComposition'] = ResolversParentTypes['BodyComposition']> = {
  massKg?: Resolver<Maybe<ResolversTypes['BodyTrend']>, ParentType, ContextType>;
  fatKg?: Resolver<Maybe<ResolversTypes['BodyTrend']>, ParentType, ContextType>;
  leanKg?: Resolver<Maybe<ResolversTypes['BodyTrend']>, ParentType, ContextType>;
};

export type TrainingPaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPace'] = ResolversParentTypes['TrainingPace']> = {
  kind?: Resolver<ResolversTypes['TrainingPaceKind'], ParentType, ContextType>;
  fastSecondsPerKilometre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slowSecondsPerKilometre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RunRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunRecord'] = ResolversParentTypes['RunRecord']> = {
  metres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NextRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextRun'] = ResolversParentTypes['NextRun']> = {
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vdot?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecoveryDayPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryDayPlan'] = ResolversParentTypes['RecoveryDayPlan']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoveryDayKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exercises?: Resolver<Array<ResolversTypes['Exercise']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecoveryDayRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryDayRecorded'] = ResolversParentTypes['RecoveryDayRecorded']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRecoveryDayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryDayResult'] = ResolversParentTypes['RecordRecoveryDayResult']> = {
  __resolveType: TypeResolveFn<'RecoveryDayRecorded' | 'Refusal', ParentType, ContextType>;
};

export type MuscleShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuscleShare'] = ResolversParentTypes['MuscleShare']> = {
  muscle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type JointStressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointStress'] = ResolversParentTypes['JointStress']> = {
  joint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExerciseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exercise'] = ResolversParentTypes['Exercise'], FederationReferenceType extends FederationReferenceTypes['Exercise'] = FederationReferenceTypes['Exercise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Exercise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plane?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  muscles?: Resolver<Array<ResolversTypes['MuscleShare']>, ParentType, ContextType>;
  primaryMuscles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  secondaryMuscles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  equipment?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  unilateral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TrainingLevel'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  axialLoad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointStress?: Resolver<Array<ResolversTypes['JointStress']>, ParentType, ContextType>;
  contraindications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  repRange?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  restSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technique?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  breathing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  safety?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  variations?: Resolver<Array<ResolversTypes['Exercise']>, ParentType, ContextType>;
  easier?: Resolver<Array<ResolversTypes['Exercise']>, ParentType, ContextType>;
  harder?: Resolver<Array<ResolversTypes['Exercise']>, ParentType, ContextType>;
  substitutes?: Resolver<Maybe<Array<ResolversTypes['SimilarExercise']>>, ParentType, ContextType, RequireFields<ExerciseSubstitutesArgs, 'first'>>;
  variantOf?: Resolver<Maybe<ResolversTypes['Exercise']>, ParentType, ContextType>;
  commonness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['ExerciseLimit']>, ParentType, ContextType>;
};

export type ExerciseLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseLimit'] = ResolversParentTypes['ExerciseLimit']> = {
  site?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['InjurySeverity'], ParentType, ContextType>;
};

export type SimilarExerciseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarExercise'] = ResolversParentTypes['SimilarExercise']> = {
  exercise?: Resolver<ResolversTypes['Exercise'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lostMuscles?: Resolver<Array<ResolversTypes['MuscleShare']>, ParentType, ContextType>;
};

export type ExerciseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseConnection'] = ResolversParentTypes['ExerciseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExerciseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExerciseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseEdge'] = ResolversParentTypes['ExerciseEdge']> = {
  node?: Resolver<ResolversTypes['Exercise'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExerciseFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseFact'] = ResolversParentTypes['ExerciseFact']> = {
  exercise?: Resolver<ResolversTypes['Exercise'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrainingProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgram'] = ResolversParentTypes['TrainingProgram'], FederationReferenceType extends FederationReferenceTypes['TrainingProgram'] = FederationReferenceTypes['TrainingProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingProgramStatus'], ParentType, ContextType>;
  supersedesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersededById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['TrainingGoal'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TrainingLevel'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesPerSession?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['TrainingWeek']>, ParentType, ContextType>;
  mesocycles?: Resolver<Array<ResolversTypes['Mesocycle']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['WorkoutSession']>, ParentType, ContextType, RequireFields<TrainingProgramSessionArgs, 'id'>>;
  recoveryDays?: Resolver<Array<ResolversTypes['RecoveryDayPlan']>, ParentType, ContextType>;
  volume?: Resolver<Array<ResolversTypes['MuscleVolume']>, ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['PlacementProof'], ParentType, ContextType>;
  sessionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesWeekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesWeekend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moderateMinutesPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hardLimits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MesocycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mesocycle'] = ResolversParentTypes['Mesocycle']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasDeload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingProgramMadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgramMade'] = ResolversParentTypes['TrainingProgramMade']> = {
  trainingProgram?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeTrainingProgramResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeTrainingProgramResult'] = ResolversParentTypes['MakeTrainingProgramResult']> = {
  __resolveType: TypeResolveFn<'TrainingProgramMade' | 'Refusal', ParentType, ContextType>;
};

export type TrainingWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingWeek'] = ResolversParentTypes['TrainingWeek']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TrainingPhase'], ParentType, ContextType>;
  rir?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['WorkoutSession']>, ParentType, ContextType>;
  restDates?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WorkoutSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkoutSession'] = ResolversParentTypes['WorkoutSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warmUpMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coolDownMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warmUp?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coolDown?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  exercises?: Resolver<Array<ResolversTypes['PrescribedExercise']>, ParentType, ContextType>;
  conditioning?: Resolver<Maybe<ResolversTypes['PrescribedConditioning']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrescribedExerciseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescribedExercise'] = ResolversParentTypes['PrescribedExercise']> = {
  exercise?: Resolver<Maybe<ResolversTypes['Exercise']>, ParentType, ContextType>;
  exerciseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repRange?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rir?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isPerHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  superset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrescribedConditioningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescribedConditioning'] = ResolversParentTypes['PrescribedConditioning']> = {
  exercise?: Resolver<Maybe<ResolversTypes['Exercise']>, ParentType, ContextType>;
  exerciseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intensity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heartRate?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  moderateMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MuscleVolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuscleVolume'] = ResolversParentTypes['MuscleVolume']> = {
  muscle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetSets?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  plannedSets?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowSets?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highSets?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlacementProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementProof'] = ResolversParentTypes['PlacementProof']> = {
  objective?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isProven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSchedule'] = ResolversParentTypes['TrainingSchedule']> = {
  places?: Resolver<Array<ResolversTypes['TrainingPlace']>, ParentType, ContextType>;
  sports?: Resolver<Array<ResolversTypes['SportSession']>, ParentType, ContextType>;
  meals?: Resolver<Array<ResolversTypes['MealTime']>, ParentType, ContextType>;
  preferredStarts?: Resolver<Array<ResolversTypes['PreferredStart']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MealTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealTime'] = ResolversParentTypes['MealTime']> = {
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PreferredStartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferredStart'] = ResolversParentTypes['PreferredStart']> = {
  weekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPlace'] = ResolversParentTypes['TrainingPlace']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingPlaceKind'], ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  stays?: Resolver<Array<ResolversTypes['TrainingStay']>, ParentType, ContextType>;
  gym?: Resolver<Maybe<ResolversTypes['Gym']>, ParentType, ContextType>;
};

export type TrainingStayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingStay'] = ResolversParentTypes['TrainingStay']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SportSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportSession'] = ResolversParentTypes['SportSession']> = {
  sport?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intensity?: Resolver<ResolversTypes['SportIntensity'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDocument'] = ResolversParentTypes['CalendarDocument']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingCalendarOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCalendarOpened'] = ResolversParentTypes['TrainingCalendarOpened']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenTrainingCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTrainingCalendarResult'] = ResolversParentTypes['OpenTrainingCalendarResult']> = {
  __resolveType: TypeResolveFn<'TrainingCalendarOpened' | 'Refusal', ParentType, ContextType>;
};

export type TrainingCalendarClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCalendarClosed'] = ResolversParentTypes['TrainingCalendarClosed']> = {
  feedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseTrainingCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTrainingCalendarResult'] = ResolversParentTypes['CloseTrainingCalendarResult']> = {
  __resolveType: TypeResolveFn<'TrainingCalendarClosed' | 'Refusal', ParentType, ContextType>;
};

export type TrainingScheduleUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingScheduleUpdated'] = ResolversParentTypes['TrainingScheduleUpdated']> = {
  schedule?: Resolver<ResolversTypes['TrainingSchedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTrainingScheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTrainingScheduleResult'] = ResolversParentTypes['UpdateTrainingScheduleResult']> = {
  __resolveType: TypeResolveFn<'TrainingScheduleUpdated' | 'Refusal', ParentType, ContextType>;
};

export type CommitmentCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentCalendar'] = ResolversParentTypes['CommitmentCalendar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coversFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coversUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedEvents']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['CalendarProblem']>, ParentType, ContextType>;
  firstTimes?: Resolver<Array<ResolversTypes['CommitmentTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SkippedEventsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedEvents'] = ResolversParentTypes['SkippedEvents']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarProblem'] = ResolversParentTypes['CalendarProblem']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentTime'] = ResolversParentTypes['CommitmentTime']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitmentCalendarReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentCalendarReady'] = ResolversParentTypes['CommitmentCalendarReady']> = {
  calendar?: Resolver<ResolversTypes['CommitmentCalendar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadCalendarResult'] = ResolversParentTypes['UploadCalendarResult']> = {
  __resolveType: TypeResolveFn<'CommitmentCalendarReady' | 'TrainingFilePartTaken' | 'Refusal', ParentType, ContextType>;
};

export type ApplyCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyCalendarResult'] = ResolversParentTypes['ApplyCalendarResult']> = {
  __resolveType: TypeResolveFn<'CommitmentCalendarReady' | 'Refusal', ParentType, ContextType>;
};

export type CalendarRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarRemoved'] = ResolversParentTypes['CalendarRemoved']> = {
  calendarId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCalendarResult'] = ResolversParentTypes['RemoveCalendarResult']> = {
  __resolveType: TypeResolveFn<'CalendarRemoved' | 'Refusal', ParentType, ContextType>;
};

export type SessionMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMoved'] = ResolversParentTypes['SessionMoved']> = {
  trainingProgram?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
  edits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  betterDates?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramSupersededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramSuperseded'] = ResolversParentTypes['ProgramSuperseded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveSessionResult'] = ResolversParentTypes['MoveSessionResult']> = {
  __resolveType: TypeResolveFn<'SessionMoved' | 'ProgramSuperseded' | 'Refusal', ParentType, ContextType>;
};

export type LostVolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LostVolume'] = ResolversParentTypes['LostVolume']> = {
  muscle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MissedSessionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedSessionOption'] = ResolversParentTypes['MissedSessionOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MissedSessionWay'], ParentType, ContextType>;
  edits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['LostVolume']>, ParentType, ContextType>;
};

export type MissedSessionOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedSessionOptions'] = ResolversParentTypes['MissedSessionOptions']> = {
  options?: Resolver<Array<ResolversTypes['MissedSessionOption']>, ParentType, ContextType>;
  fewestEdits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isProvenFewest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissedSessionOptionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedSessionOptionsResult'] = ResolversParentTypes['MissedSessionOptionsResult']> = {
  __resolveType: TypeResolveFn<'MissedSessionOptions' | 'Refusal', ParentType, ContextType>;
};

export type MissedSessionReplannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedSessionReplanned'] = ResolversParentTypes['MissedSessionReplanned']> = {
  trainingProgram?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['MissedSessionOption'], ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['MissedSessionOption']>, ParentType, ContextType>;
  fewestEdits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isProvenFewest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportMissedSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportMissedSessionResult'] = ResolversParentTypes['ReportMissedSessionResult']> = {
  __resolveType: TypeResolveFn<'MissedSessionReplanned' | 'ProgramSuperseded' | 'Refusal', ParentType, ContextType>;
};

export type ExerciseSubstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseSubstitute'] = ResolversParentTypes['ExerciseSubstitute']> = {
  exercise?: Resolver<ResolversTypes['Exercise'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExerciseSwappedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseSwapped'] = ResolversParentTypes['ExerciseSwapped']> = {
  trainingProgram?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['ExerciseSubstitute'], ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['ExerciseSubstitute']>, ParentType, ContextType>;
  edits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SwapExerciseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwapExerciseResult'] = ResolversParentTypes['SwapExerciseResult']> = {
  __resolveType: TypeResolveFn<'ExerciseSwapped' | 'ProgramSuperseded' | 'Refusal', ParentType, ContextType>;
};

export type WorkoutReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkoutReservation'] = ResolversParentTypes['WorkoutReservation']> = {
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingProgram?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trainingDays?: Resolver<Array<ResolversTypes['PlannedTrainingDay']>, ParentType, ContextType>;
  minutesWeekday?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minutesWeekend?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  placementOptimal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedTrainingDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedTrainingDay'] = ResolversParentTypes['PlannedTrainingDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReserveWorkoutOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveWorkoutOfferResult'] = ResolversParentTypes['ReserveWorkoutOfferResult']> = {
  __resolveType: TypeResolveFn<'WorkoutReservation' | 'Refusal', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceAmount'] = ResolversParentTypes['ResourceAmount']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResourcePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourcePrice'] = ResolversParentTypes['ResourcePrice']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  pricePerUnit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GoalMissResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalMiss'] = ResolversParentTypes['GoalMiss']> = {
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  utility?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  use?: Resolver<Array<ResolversTypes['ResourceAmount']>, ParentType, ContextType>;
  marginals?: Resolver<Array<ResolversTypes['ResourcePrice']>, ParentType, ContextType>;
  hardLimitsMet?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  goalsMissed?: Resolver<Array<ResolversTypes['GoalMiss']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wishes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  waysOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferSet'] = ResolversParentTypes['OfferSet']> = {
  agent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReservationEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEnded'] = ResolversParentTypes['ReservationEnded']> = {
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndReservationResult'] = ResolversParentTypes['EndReservationResult']> = {
  __resolveType: TypeResolveFn<'ReservationEnded' | 'Refusal', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  EnergyFlag?: EnergyFlagResolvers<ContextType>;
  MovementProtocol?: MovementProtocolResolvers<ContextType>;
  JudgedMovement?: JudgedMovementResolvers<ContextType>;
  MovementScreenRecorded?: MovementScreenRecordedResolvers<ContextType>;
  RecordMovementScreenResult?: RecordMovementScreenResultResolvers<ContextType>;
  HealthScreening?: HealthScreeningResolvers<ContextType>;
  Injury?: InjuryResolvers<ContextType>;
  TrainingCommitment?: TrainingCommitmentResolvers<ContextType>;
  TrainingProfile?: TrainingProfileResolvers<ContextType>;
  TrainingProfileUpdated?: TrainingProfileUpdatedResolvers<ContextType>;
  UpdateTrainingProfileResult?: UpdateTrainingProfileResultResolvers<ContextType>;
  SetLogged?: SetLoggedResolvers<ContextType>;
  LogSetResult?: LogSetResultResolvers<ContextType>;
  LoggedPain?: LoggedPainResolvers<ContextType>;
  LoggedSet?: LoggedSetResolvers<ContextType>;
  LoggedSetConnection?: LoggedSetConnectionResolvers<ContextType>;
  LoggedSetEdge?: LoggedSetEdgeResolvers<ContextType>;
  SetChangeOutcome?: SetChangeOutcomeResolvers<ContextType>;
  SetsSynced?: SetsSyncedResolvers<ContextType>;
  SyncSetsResult?: SyncSetsResultResolvers<ContextType>;
  StrengthEstimate?: StrengthEstimateResolvers<ContextType>;
  NextSet?: NextSetResolvers<ContextType>;
  DeloadAdvice?: DeloadAdviceResolvers<ContextType>;
  PlatePairs?: PlatePairsResolvers<ContextType>;
  Gym?: GymResolvers<ContextType>;
  GymUpdated?: GymUpdatedResolvers<ContextType>;
  UpdateGymResult?: UpdateGymResultResolvers<ContextType>;
  TrainingImportBadRow?: TrainingImportBadRowResolvers<ContextType>;
  EnduranceActivity?: EnduranceActivityResolvers<ContextType>;
  TrainingImport?: TrainingImportResolvers<ContextType>;
  HealthDay?: HealthDayResolvers<ContextType>;
  TrainingFilePartTaken?: TrainingFilePartTakenResolvers<ContextType>;
  TrainingImportReady?: TrainingImportReadyResolvers<ContextType>;
  UploadTrainingFileResult?: UploadTrainingFileResultResolvers<ContextType>;
  TrainingImportResult?: TrainingImportResultResolvers<ContextType>;
  StrengthPoint?: StrengthPointResolvers<ContextType>;
  StrengthForecast?: StrengthForecastResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  StrengthProgress?: StrengthProgressResolvers<ContextType>;
  MuscleWeek?: MuscleWeekResolvers<ContextType>;
  LoadDay?: LoadDayResolvers<ContextType>;
  TrainingMilestone?: TrainingMilestoneResolvers<ContextType>;
  TrainingProgress?: TrainingProgressResolvers<ContextType>;
  ActivityProgress?: ActivityProgressResolvers<ContextType>;
  RacePrediction?: RacePredictionResolvers<ContextType>;
  EnduranceProgress?: EnduranceProgressResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  SessionRated?: SessionRatedResolvers<ContextType>;
  RateSessionResult?: RateSessionResultResolvers<ContextType>;
  LiftingDay?: LiftingDayResolvers<ContextType>;
  LoadWeek?: LoadWeekResolvers<ContextType>;
  BodyTrend?: BodyTrendResolvers<ContextType>;
  BodyComposition?: BodyCompositionResolvers<ContextType>;
  TrainingPace?: TrainingPaceResolvers<ContextType>;
  RunRecord?: RunRecordResolvers<ContextType>;
  NextRun?: NextRunResolvers<ContextType>;
  RecoveryDayPlan?: RecoveryDayPlanResolvers<ContextType>;
  RecoveryDayRecorded?: RecoveryDayRecordedResolvers<ContextType>;
  RecordRecoveryDayResult?: RecordRecoveryDayResultResolvers<ContextType>;
  MuscleShare?: MuscleShareResolvers<ContextType>;
  JointStress?: JointStressResolvers<ContextType>;
  Exercise?: ExerciseResolvers<ContextType>;
  ExerciseLimit?: ExerciseLimitResolvers<ContextType>;
  SimilarExercise?: SimilarExerciseResolvers<ContextType>;
  ExerciseConnection?: ExerciseConnectionResolvers<ContextType>;
  ExerciseEdge?: ExerciseEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ExerciseFact?: ExerciseFactResolvers<ContextType>;
  TrainingProgram?: TrainingProgramResolvers<ContextType>;
  Mesocycle?: MesocycleResolvers<ContextType>;
  TrainingProgramMade?: TrainingProgramMadeResolvers<ContextType>;
  MakeTrainingProgramResult?: MakeTrainingProgramResultResolvers<ContextType>;
  TrainingWeek?: TrainingWeekResolvers<ContextType>;
  WorkoutSession?: WorkoutSessionResolvers<ContextType>;
  PrescribedExercise?: PrescribedExerciseResolvers<ContextType>;
  PrescribedConditioning?: PrescribedConditioningResolvers<ContextType>;
  MuscleVolume?: MuscleVolumeResolvers<ContextType>;
  PlacementProof?: PlacementProofResolvers<ContextType>;
  TrainingSchedule?: TrainingScheduleResolvers<ContextType>;
  MealTime?: MealTimeResolvers<ContextType>;
  PreferredStart?: PreferredStartResolvers<ContextType>;
  TrainingPlace?: TrainingPlaceResolvers<ContextType>;
  TrainingStay?: TrainingStayResolvers<ContextType>;
  SportSession?: SportSessionResolvers<ContextType>;
  CalendarDocument?: CalendarDocumentResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  TrainingCalendarOpened?: TrainingCalendarOpenedResolvers<ContextType>;
  OpenTrainingCalendarResult?: OpenTrainingCalendarResultResolvers<ContextType>;
  TrainingCalendarClosed?: TrainingCalendarClosedResolvers<ContextType>;
  CloseTrainingCalendarResult?: CloseTrainingCalendarResultResolvers<ContextType>;
  TrainingScheduleUpdated?: TrainingScheduleUpdatedResolvers<ContextType>;
  UpdateTrainingScheduleResult?: UpdateTrainingScheduleResultResolvers<ContextType>;
  CommitmentCalendar?: CommitmentCalendarResolvers<ContextType>;
  SkippedEvents?: SkippedEventsResolvers<ContextType>;
  CalendarProblem?: CalendarProblemResolvers<ContextType>;
  CommitmentTime?: CommitmentTimeResolvers<ContextType>;
  CommitmentCalendarReady?: CommitmentCalendarReadyResolvers<ContextType>;
  UploadCalendarResult?: UploadCalendarResultResolvers<ContextType>;
  ApplyCalendarResult?: ApplyCalendarResultResolvers<ContextType>;
  CalendarRemoved?: CalendarRemovedResolvers<ContextType>;
  RemoveCalendarResult?: RemoveCalendarResultResolvers<ContextType>;
  SessionMoved?: SessionMovedResolvers<ContextType>;
  ProgramSuperseded?: ProgramSupersededResolvers<ContextType>;
  MoveSessionResult?: MoveSessionResultResolvers<ContextType>;
  LostVolume?: LostVolumeResolvers<ContextType>;
  MissedSessionOption?: MissedSessionOptionResolvers<ContextType>;
  MissedSessionOptions?: MissedSessionOptionsResolvers<ContextType>;
  MissedSessionOptionsResult?: MissedSessionOptionsResultResolvers<ContextType>;
  MissedSessionReplanned?: MissedSessionReplannedResolvers<ContextType>;
  ReportMissedSessionResult?: ReportMissedSessionResultResolvers<ContextType>;
  ExerciseSubstitute?: ExerciseSubstituteResolvers<ContextType>;
  ExerciseSwapped?: ExerciseSwappedResolvers<ContextType>;
  SwapExerciseResult?: SwapExerciseResultResolvers<ContextType>;
  WorkoutReservation?: WorkoutReservationResolvers<ContextType>;
  PlannedTrainingDay?: PlannedTrainingDayResolvers<ContextType>;
  ReserveWorkoutOfferResult?: ReserveWorkoutOfferResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  ResourceAmount?: ResourceAmountResolvers<ContextType>;
  ResourcePrice?: ResourcePriceResolvers<ContextType>;
  GoalMiss?: GoalMissResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  OfferSet?: OfferSetResolvers<ContextType>;
  ReservationEnded?: ReservationEndedResolvers<ContextType>;
  EndReservationResult?: EndReservationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  extends?: ExtendsDirectiveResolver<any, any, ContextType>;
};
