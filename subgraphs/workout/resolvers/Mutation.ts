import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import { answerHealthScreening } from '../use-cases/answer-health-screening.js';
import { applyCalendar, removeCalendar, uploadCalendar } from '../use-cases/commitment-calendars.js';
import { endReservation } from '../use-cases/end-reservation.js';
import { updateGym } from '../use-cases/gym.js';
import { logSet } from '../use-cases/log-set.js';
import { makeTrainingProgram } from '../use-cases/make-training-program.js';
import { moveSession } from '../use-cases/move-session.js';
import { recordMovementScreen } from '../use-cases/movement-screen.js';
import { profileChange } from '../use-cases/profile-change.js';
import { rateSession } from '../use-cases/rate-session.js';
import { recordRecoveryDay } from '../use-cases/recovery.js';
import { reportMissedSession } from '../use-cases/report-missed-session.js';
import { reserveOffer } from '../use-cases/reserve-offer.js';
import { readSpokenBrief } from '../use-cases/spoken-brief.js';
import { swapExercise } from '../use-cases/swap-exercise.js';
import { syncSets } from '../use-cases/sync-sets.js';
import { closeTrainingCalendar, openTrainingCalendar } from '../use-cases/training-feeds.js';
import {
  applyTrainingImport,
  undoTrainingImport,
  uploadTrainingFile,
} from '../use-cases/training-imports.js';
import { updateSchedule } from '../use-cases/training-schedule.js';
import { updateTrainingProfile } from '../use-cases/update-training-profile.js';

export const Mutation: MutationResolvers = {
  updateTrainingProfile: async (_parent, { input }, context) => {
    const viewer = requireViewer(context);
    const change = profileChange(input, await context.services.catalogue.get());
    return updateTrainingProfile(context.services, viewer, change);
  },
  answerHealthScreening: (_parent, { input }, context) =>
    answerHealthScreening(context.services, requireViewer(context), input),
  recordMovementScreen: (_parent, { input }, context) =>
    recordMovementScreen(context.services, requireViewer(context), input.results, input.ageYears ?? null),
  logSet: (_parent, { input }, context) => logSet(context.services, requireViewer(context), input),
  syncSets: (_parent, { input }, context) =>
    syncSets(context.services, requireViewer(context), input.changes),
  updateGym: (_parent, { input }, context) => updateGym(context.services, requireViewer(context), input),
  recordRecoveryDay: (_parent, { input }, context) =>
    recordRecoveryDay(context.services, requireViewer(context), input),
  rateSession: (_parent, { input }, context) => rateSession(context.services, requireViewer(context), input),
  uploadTrainingFile: (_parent, { input }, context) =>
    uploadTrainingFile(context.services, requireViewer(context), input),
  applyTrainingImport: (_parent, { input }, context) =>
    applyTrainingImport(context.services, requireViewer(context), input.importId, input.skipBadRows === true),
  undoTrainingImport: (_parent, { input }, context) =>
    undoTrainingImport(context.services, requireViewer(context), input.importId),
  updateTrainingSchedule: (_parent, { input }, context) =>
    updateSchedule(context.services, requireViewer(context), input),
  uploadCalendar: (_parent, { input }, context) =>
    uploadCalendar(context.services, requireViewer(context), input),
  applyCalendar: (_parent, { input }, context) =>
    applyCalendar(context.services, requireViewer(context), input.calendarId),
  removeCalendar: (_parent, { input }, context) =>
    removeCalendar(context.services, requireViewer(context), input.calendarId),
  openTrainingCalendar: (_parent, { input }, context) =>
    openTrainingCalendar(context.services, requireViewer(context), input),
  closeTrainingCalendar: (_parent, { input }, context) =>
    closeTrainingCalendar(context.services, requireViewer(context), input.feedId),
  moveSession: (_parent, { input }, context) => moveSession(context.services, requireViewer(context), input),
  reportMissedSession: (_parent, { input }, context) =>
    reportMissedSession(context.services, requireViewer(context), input),
  swapExercise: (_parent, { input }, context) =>
    swapExercise(context.services, requireViewer(context), input),
  makeTrainingProgram: (_parent, { input }, context) =>
    makeTrainingProgram(context.services, requireViewer(context), input),
  reserveWorkoutOffer: (_parent, { input }, context) =>
    reserveOffer(context.services, requireViewer(context), input.reserve, readSpokenBrief(input.brief)),
  commitWorkoutReservation: (_parent, { input }, context) =>
    endReservation(context.services, requireViewer(context), input.reservationId, 'COMMITTED'),
  releaseWorkoutReservation: (_parent, { input }, context) =>
    endReservation(context.services, requireViewer(context), input.reservationId, 'RELEASED'),
};
