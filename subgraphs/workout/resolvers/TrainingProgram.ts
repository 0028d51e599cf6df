import type { TrainingProgramResolvers } from '../__generated__/resolvers-types.js';
import { mesocyclesOf } from '../domain/mesocycle-plan.js';
import { sessionsOf } from '../domain/program.js';
import { recoveryDays } from '../domain/recovery-days.js';

export const TrainingProgram: TrainingProgramResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { programs }) => programs.load(id),
  goal: ({ program }) => program.goal,
  level: ({ program }) => program.level,
  startDate: ({ program }) => program.startDate,
  horizonDays: ({ program }) => program.horizonDays,
  daysPerWeek: ({ program }) => program.daysPerWeek,
  minutesPerSession: ({ program }) => program.minutesPerSession,
  weeks: ({ program }) => [...program.weeks],
  mesocycles: ({ program }) => mesocyclesOf(program.weeks.map(({ mesocycleWeek }) => mesocycleWeek)),
  recoveryDays: async ({ program, brief }, _arguments, { services }) =>
    recoveryDays(program, brief, (await services.catalogue.get()).byKey),
  session: ({ program }, { id }) => sessionsOf(program).find((session) => session.id === id) ?? null,
  volume: ({ program }) => [...program.volume],
  placement: ({ program }) => program.placement,
  sessionCount: ({ program }) => program.totals.sessions,
  minutesWeekday: ({ program }) => program.totals.minutesWeekday,
  minutesWeekend: ({ program }) => program.totals.minutesWeekend,
  energyKcal: ({ program }) => program.totals.energyKcal,
  moderateMinutesPerWeek: ({ program }) => program.totals.moderateMinutesPerWeek,
  hardLimits: ({ program }) => [...program.hardLimits],
  notes: ({ program }) => [...program.notes],
};
