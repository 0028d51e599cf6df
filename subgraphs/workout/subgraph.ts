import { type AgentMigrations, createAgentDatabase } from '@progressive/database';
import { type OutboxRelay, startOutboxRelay } from '@progressive/event-bus';
import {
  agentSchema,
  type Subgraph,
  type SubgraphDependencies,
  workspaceFile,
} from '@progressive/subgraph-server';
import type { Context } from './context.js';
import { exerciseEntity } from './entities/exercise.entity.js';
import { reservationEntity } from './entities/reservation.entity.js';
import { trainingProfileEntity } from './entities/training-profile.entity.js';
import { trainingProgramEntity } from './entities/training-program.entity.js';
import { createExerciseLoader } from './loaders/exercise-loader.js';
import { createTrainingProfileLoader } from './loaders/training-profile-loader.js';
import { createTrainingProgramLoader } from './loaders/training-program-loader.js';
import { CreateWorkout1763000000000 } from './migrations/1763000000000-create-workout.js';
import { CreateReferenceData1763700000000 } from './migrations/1763700000000-create-reference-data.js';
import { CreateTrainingLog1764100000000 } from './migrations/1764100000000-create-training-log.js';
import { CreateImportParts1764200000000 } from './migrations/1764200000000-create-import-parts.js';
import { CreateHealthScreening1764300000000 } from './migrations/1764300000000-create-health-screening.js';
import { CreateSchedule1765300000000 } from './migrations/1765300000000-create-schedule.js';
import { CreateMovementScreen1765400000000 } from './migrations/1765400000000-create-movement-screen.js';
import { CreateHealthDay1765401000000 } from './migrations/1765401000000-create-health-day.js';
import { OneLog1765402000000 } from './migrations/1765402000000-one-log.js';
import { CreateCalendarFeed1765700000000 } from './migrations/1765700000000-create-calendar-feed.js';
import { CreateSessionEffort1765701000000 } from './migrations/1765701000000-create-session-effort.js';
import { SearchWords1765702000000 } from './migrations/1765702000000-search-words.js';
import { ApplyCalendarResult } from './resolvers/ApplyCalendarResult.js';
import { CloseTrainingCalendarResult } from './resolvers/CloseTrainingCalendarResult.js';
import { CommitmentCalendar } from './resolvers/CommitmentCalendar.js';
import { CommitmentTime } from './resolvers/CommitmentTime.js';
import { DeloadAdvice } from './resolvers/DeloadAdvice.js';
import { EndReservationResult } from './resolvers/EndReservationResult.js';
import { EnduranceProgress } from './resolvers/EnduranceProgress.js';
import { Exercise } from './resolvers/Exercise.js';
import { ExerciseSwapped } from './resolvers/ExerciseSwapped.js';
import { Gym } from './resolvers/Gym.js';
import { JudgedMovement } from './resolvers/JudgedMovement.js';
import { LoggedSet } from './resolvers/LoggedSet.js';
import { LogSetResult } from './resolvers/LogSetResult.js';
import { MakeTrainingProgramResult } from './resolvers/MakeTrainingProgramResult.js';
import { MealTime } from './resolvers/MealTime.js';
import { MissedSessionOption } from './resolvers/MissedSessionOption.js';
import { MissedSessionOptions } from './resolvers/MissedSessionOptions.js';
import { MissedSessionOptionsResult } from './resolvers/MissedSessionOptionsResult.js';
import { MissedSessionReplanned } from './resolvers/MissedSessionReplanned.js';
import { MovementScreenRecorded } from './resolvers/MovementScreenRecorded.js';
import { MoveSessionResult } from './resolvers/MoveSessionResult.js';
import { MuscleVolume } from './resolvers/MuscleVolume.js';
import { Mutation } from './resolvers/Mutation.js';
import { NextSet } from './resolvers/NextSet.js';
import { OpenTrainingCalendarResult } from './resolvers/OpenTrainingCalendarResult.js';
import { PreferredStart } from './resolvers/PreferredStart.js';
import { PrescribedConditioning } from './resolvers/PrescribedConditioning.js';
import { PrescribedExercise } from './resolvers/PrescribedExercise.js';
import { Query } from './resolvers/Query.js';
import { RateSessionResult } from './resolvers/RateSessionResult.js';
import { Readiness } from './resolvers/Readiness.js';
import { RecordMovementScreenResult } from './resolvers/RecordMovementScreenResult.js';
import { RecordRecoveryDayResult } from './resolvers/RecordRecoveryDayResult.js';
import { RecoveryDayPlan } from './resolvers/RecoveryDayPlan.js';
import { Refusal } from './resolvers/Refusal.js';
import { RemoveCalendarResult } from './resolvers/RemoveCalendarResult.js';
import { ReportMissedSessionResult } from './resolvers/ReportMissedSessionResult.js';
import { ReserveWorkoutOfferResult } from './resolvers/ReserveWorkoutOfferResult.js';
import { SessionMoved } from './resolvers/SessionMoved.js';
import { SetsSynced } from './resolvers/SetsSynced.js';
import { SimilarExercise } from './resolvers/SimilarExercise.js';
import { SportSession } from './resolvers/SportSession.js';
import { StrengthProgress } from './resolvers/StrengthProgress.js';
import { SwapExerciseResult } from './resolvers/SwapExerciseResult.js';
import { SyncSetsResult } from './resolvers/SyncSetsResult.js';
import { TrainingImport } from './resolvers/TrainingImport.js';
import { TrainingImportResult } from './resolvers/TrainingImportResult.js';
import { TrainingPlace } from './resolvers/TrainingPlace.js';
import { TrainingProfile } from './resolvers/TrainingProfile.js';
import { TrainingProgram } from './resolvers/TrainingProgram.js';
import { TrainingProgress } from './resolvers/TrainingProgress.js';
import { TrainingSchedule } from './resolvers/TrainingSchedule.js';
import { TrainingWeek } from './resolvers/TrainingWeek.js';
import { UpdateGymResult } from './resolvers/UpdateGymResult.js';
import { UpdateTrainingProfileResult } from './resolvers/UpdateTrainingProfileResult.js';
import { UpdateTrainingScheduleResult } from './resolvers/UpdateTrainingScheduleResult.js';
import { UploadCalendarResult } from './resolvers/UploadCalendarResult.js';
import { UploadTrainingFileResult } from './resolvers/UploadTrainingFileResult.js';
import { User } from './resolvers/User.js';
import { WorkoutReservation } from './resolvers/WorkoutReservation.js';
import { WorkoutSession } from './resolvers/WorkoutSession.js';
import { seedDemo } from './seeds/demo/seed-demo.js';
import { seedReference } from './seeds/seed-reference.js';
import { createCandidateCache } from './use-cases/candidate-cache.js';
import { createCatalogueSource } from './use-cases/catalogue-source.js';
import { startReleasingExpired } from './use-cases/release-expired-reservations.js';
import type { WorkoutServices } from './use-cases/workout-services.js';

/** The workout agent's tables. */
export const workoutMigrations: AgentMigrations = {
  agent: 'workout',
  migrations: [
    CreateWorkout1763000000000,
    CreateReferenceData1763700000000,
    CreateTrainingLog1764100000000,
    CreateImportParts1764200000000,
    CreateHealthScreening1764300000000,
    CreateSchedule1765300000000,
    CreateMovementScreen1765400000000,
    CreateHealthDay1765401000000,
    OneLog1765402000000,
    CreateCalendarFeed1765700000000,
    CreateSessionEffort1765701000000,
    SearchWords1765702000000,
  ],
};

const resolvers = {
  EndReservationResult,
  Exercise,
  ExerciseSwapped,
  ApplyCalendarResult,
  CommitmentCalendar,
  CommitmentTime,
  CloseTrainingCalendarResult,
  OpenTrainingCalendarResult,
  RemoveCalendarResult,
  UploadCalendarResult,
  DeloadAdvice,
  Gym,
  LoggedSet,
  NextSet,
  SetsSynced,
  SyncSetsResult,
  UpdateGymResult,
  LogSetResult,
  MakeTrainingProgramResult,
  MissedSessionOption,
  MissedSessionOptions,
  MissedSessionOptionsResult,
  MissedSessionReplanned,
  ReportMissedSessionResult,
  MealTime,
  PreferredStart,
  SportSession,
  TrainingPlace,
  TrainingSchedule,
  UpdateTrainingScheduleResult,
  MoveSessionResult,
  MuscleVolume,
  Mutation,
  PrescribedConditioning,
  PrescribedExercise,
  Query,
  Refusal,
  ReserveWorkoutOfferResult,
  SessionMoved,
  SimilarExercise,
  SwapExerciseResult,
  TrainingImport,
  TrainingImportResult,
  UploadTrainingFileResult,
  EnduranceProgress,
  RateSessionResult,
  RecoveryDayPlan,
  Readiness,
  RecordRecoveryDayResult,
  JudgedMovement,
  MovementScreenRecorded,
  RecordMovementScreenResult,
  StrengthProgress,
  TrainingProgress,
  TrainingProfile,
  TrainingProgram,
  TrainingWeek,
  UpdateTrainingProfileResult,
  User,
  WorkoutReservation,
  WorkoutSession,
};

/** Composition root of the workout agent. Opens database connections, no port. */
export async function createWorkoutSubgraph(deps: SubgraphDependencies): Promise<Subgraph> {
  const { clock, logger, eventBus } = deps;
  const database = await createAgentDatabase({
    url: deps.databaseUrl,
    agent: 'workout',
    entities: [exerciseEntity, trainingProfileEntity, trainingProgramEntity, reservationEntity],
    poolSize: deps.poolSize ?? 4,
    logger,
  });
  const catalogue = createCatalogueSource(database);
  const services: WorkoutServices = { database, catalogue, candidates: createCandidateCache(), clock };
  let relay: OutboxRelay | undefined;
  let sweeper: Disposable | undefined;
  const schema = agentSchema(workspaceFile(import.meta.url, 'schema.graphql'), resolvers);
  return {
    name: 'workout',
    get schema() {
      return schema();
    },
    createContext: (request): Context => ({
      ...request,
      services,
      exercises: createExerciseLoader(catalogue),
      programs: createTrainingProgramLoader(database, request.viewer),
      profiles: createTrainingProfileLoader(database, request.viewer),
    }),
    seed: async (scenario) => {
      if (scenario === 'demo') return seedDemo(database, new Date(clock()));
      await seedReference(database);
      catalogue.forget();
    },
    start: async () => {
      relay ??= startOutboxRelay({ database, bus: eventBus, logger });
      sweeper ??= startReleasingExpired(database, clock, logger);
    },
    ping: () => database.ping(),
    async [Symbol.asyncDispose]() {
      sweeper?.[Symbol.dispose]();
      await relay?.[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
