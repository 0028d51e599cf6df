import { EntitySchema } from 'typeorm';
import type { Injury } from '../domain/training-brief.js';
import type { Commitment } from '../domain/training-profile.js';

export interface TrainingProfileEntity {
  userId: string;
  goal: string | null;
  level: string | null;
  daysPerWeek: number | null;
  minutesPerSession: number | null;
  equipment: string[];
  injuries: Injury[];
  preferredWeekdays: number[];
  excludedWeekdays: number[];
  timeOfDay: string | null;
  commitments: Commitment[];
  trainingMinutesWeekday: number | null;
  trainingMinutesWeekend: number | null;
  isOpenToSpending: boolean;
  priorityMuscles: string[];
  favouriteExercises: string[];
  dislikedExercises: string[];
  updatedAt: Date;
}

export const trainingProfileEntity = new EntitySchema<TrainingProfileEntity>({
  name: 'training_profile',
  columns: {
    userId: { type: 'text', primary: true, name: 'user_id' },
    goal: { type: 'text', nullable: true },
    level: { type: 'text', nullable: true },
    daysPerWeek: { type: 'integer', name: 'days_per_week', nullable: true },
    minutesPerSession: { type: 'integer', name: 'minutes_per_session', nullable: true },
    equipment: { type: 'text', array: true },
    injuries: { type: 'jsonb' },
    preferredWeekdays: { type: 'integer', array: true, name: 'preferred_weekdays' },
    excludedWeekdays: { type: 'integer', array: true, name: 'excluded_weekdays' },
    timeOfDay: { type: 'text', name: 'time_of_day', nullable: true },
    commitments: { type: 'jsonb' },
    trainingMinutesWeekday: { type: 'integer', name: 'training_minutes_weekday', nullable: true },
    trainingMinutesWeekend: { type: 'integer', name: 'training_minutes_weekend', nullable: true },
    isOpenToSpending: { type: 'boolean', name: 'is_open_to_spending' },
    priorityMuscles: { type: 'text', array: true, name: 'priority_muscles' },
    favouriteExercises: { type: 'text', array: true, name: 'favourite_exercises' },
    dislikedExercises: { type: 'text', array: true, name: 'disliked_exercises' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
