import type { TrainingProfile } from '../../domain/training-profile.js';

/** The demo person of identity, as a trainee. */
export const demoUserId = 'user_demo';

/** Trains at home three times a week beside an office job, with a knee that complains now and then. */
export const demoTraining: Omit<TrainingProfile, 'updatedAt'> = {
  userId: demoUserId,
  goal: 'MUSCLE',
  level: 'INTERMEDIATE',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: ['bench', 'dumbbell', 'none', 'resistance-band'],
  injuries: [{ site: 'knee', severity: 'MILD' }],
  preferredWeekdays: [],
  excludedWeekdays: [7],
  timeOfDay: 'EVENING',
  commitments: [
    ...([1, 2, 3, 4, 5] as const).map((weekday) => ({
      date: null,
      weekday,
      start: '09:00',
      end: '17:30',
      label: 'Work',
    })),
    { date: null, weekday: 3, start: '18:30', end: '20:30', label: 'Choir' },
  ],
  trainingMinutesWeekday: 60,
  trainingMinutesWeekend: 90,
  isOpenToSpending: false,
  priorityMuscles: [],
  favouriteExercises: [],
  dislikedExercises: [],
};

/** Sets the demo person has logged, so that loads come from strength and not from a guess. */
export const demoSets = [
  { exerciseKey: 'goblet-squat', daysAgo: 3, weightKg: 18, reps: 10, rir: 2 },
  { exerciseKey: 'goblet-squat', daysAgo: 10, weightKg: 16, reps: 10, rir: 2 },
  { exerciseKey: 'dumbbell-bench-press', daysAgo: 5, weightKg: 14, reps: 8, rir: 2 },
  { exerciseKey: 'dumbbell-row', daysAgo: 5, weightKg: 16, reps: 10, rir: 2 },
  { exerciseKey: 'romanian-deadlift-dumbbell', daysAgo: 3, weightKg: 20, reps: 10, rir: 3 },
  { exerciseKey: 'dumbbell-shoulder-press', daysAgo: 3, weightKg: 10, reps: 9, rir: 2 },
] as const;
