import { requireViewer } from '@progressive/subgraph-server';
import type { QueryResolvers } from '../__generated__/resolvers-types.js';
import { movementProtocols } from '../domain/safety/movement-test.js';
import { answerFact } from '../use-cases/answer-fact.js';
import {
  readCalendars,
  readCommitmentCalendar,
  readCommitmentTimes,
} from '../use-cases/commitment-calendars.js';
import { findExercises } from '../use-cases/find-exercises.js';
import { findSimilarExercises } from '../use-cases/find-similar-exercises.js';
import { readGym } from '../use-cases/gym.js';
import { makeOffers } from '../use-cases/make-offers.js';
import { prescribeNextSets, readDeloadAdvice } from '../use-cases/prescribe-next-set.js';
import { readLoggedSets } from '../use-cases/read-logged-sets.js';
import { readHealthDays, readReadiness } from '../use-cases/recovery.js';
import { previewMissedSession } from '../use-cases/report-missed-session.js';
import { readSpokenBrief } from '../use-cases/spoken-brief.js';
import { readStrengthProgress } from '../use-cases/strength-progress.js';
import { exportTraining } from '../use-cases/training-export.js';
import { exportCalendar, listTrainingCalendars, readTrainingFeed } from '../use-cases/training-feeds.js';
import { readTrainingImport } from '../use-cases/training-imports.js';
import { readEnduranceProgress, readTrainingProgress } from '../use-cases/training-progress.js';
import { readSchedule } from '../use-cases/training-schedule.js';

export const Query: QueryResolvers = {
  exercise: (_parent, { id }, { exercises }) => exercises.load(id),
  movementTests: () => movementProtocols.map((protocol) => ({ ...protocol, steps: [...protocol.steps] })),
  exercises: (_parent, query, { services }) => findExercises(services, query),
  similarExercises: (_parent, query, { services }) => findSimilarExercises(services, query),
  exerciseFact: (_parent, { text }, { services }) => answerFact(services, text),
  trainingProgram: (_parent, { id }, context) => {
    requireViewer(context);
    return context.programs.load(id);
  },
  loggedSets: (_parent, query, context) => readLoggedSets(context.services, requireViewer(context), query),
  nextSet: async (_parent, { exerciseId, on = null, place = null }, context) => {
    const [next] = await prescribeNextSets(context.services, requireViewer(context), [exerciseId], {
      on,
      place,
    });
    return next ?? null;
  },
  deloadAdvice: (_parent, _arguments, context) => readDeloadAdvice(context.services, requireViewer(context)),
  gym: (_parent, _arguments, context) => readGym(context.services, requireViewer(context)),
  strengthProgress: (_parent, { exerciseId }, context) =>
    readStrengthProgress(context.services, requireViewer(context), exerciseId),
  trainingProgress: (_parent, _arguments, context) =>
    readTrainingProgress(context.services, requireViewer(context)),
  enduranceProgress: (_parent, _arguments, context) =>
    readEnduranceProgress(context.services, requireViewer(context)),
  readiness: (_parent, { on }, context) => readReadiness(context.services, requireViewer(context), on),
  healthDays: (_parent, { from, to }, context) =>
    readHealthDays(context.services, requireViewer(context), from, to),
  trainingImport: (_parent, { id }, context) =>
    readTrainingImport(context.services, requireViewer(context), id),
  trainingExport: (_parent, query, context) =>
    exportTraining(context.services, requireViewer(context), query),
  trainingCalendar: (_parent, _arguments, context) =>
    exportCalendar(context.services, requireViewer(context)),
  trainingCalendarFeeds: (_parent, _arguments, context) =>
    listTrainingCalendars(context.services, requireViewer(context)),
  workoutCalendar: (_parent, { token }, { services }) => readTrainingFeed(services, token),
  trainingSchedule: (_parent, _arguments, context) => readSchedule(context.services, requireViewer(context)),
  commitmentCalendars: (_parent, _arguments, context) =>
    readCalendars(context.services, requireViewer(context)),
  commitmentCalendar: (_parent, { id }, context) =>
    readCommitmentCalendar(context.services, requireViewer(context), id),
  commitmentTimes: (_parent, { from, to }, context) =>
    readCommitmentTimes(context.services, requireViewer(context), from, to),
  missedSessionOptions: (_parent, query, context) =>
    previewMissedSession(context.services, requireViewer(context), query),
  workoutOffers: (_parent, { brief, round }, context) =>
    makeOffers(context.services, requireViewer(context), readSpokenBrief(brief), round),
};
