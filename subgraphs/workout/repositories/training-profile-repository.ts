import type { Weekday } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { Level } from '../domain/exercise.js';
import type { Goal, TimeOfDay } from '../domain/training-brief.js';
import type { TrainingProfile } from '../domain/training-profile.js';
import { type TrainingProfileEntity, trainingProfileEntity } from '../entities/training-profile.entity.js';
import type { Owner } from './owner.js';

/** The owner's profile; null until they have told anything. */
export async function findProfile(manager: EntityManager, owner: Owner): Promise<TrainingProfile | null> {
  const row = await manager.findOneBy(trainingProfileEntity, { userId: owner.userId });
  return row === null ? null : toProfile(row);
}

/** Writes the owner's whole profile. */
export async function saveProfile(
  manager: EntityManager,
  owner: Owner,
  profile: TrainingProfile,
): Promise<void> {
  const row: TrainingProfileEntity = {
    ...profile,
    userId: owner.userId,
    equipment: [...profile.equipment],
    injuries: [...profile.injuries],
    preferredWeekdays: [...profile.preferredWeekdays],
    excludedWeekdays: [...profile.excludedWeekdays],
    commitments: [...profile.commitments],
    priorityMuscles: [...profile.priorityMuscles],
    favouriteExercises: [...profile.favouriteExercises],
    dislikedExercises: [...profile.dislikedExercises],
  };
  await manager.upsert(trainingProfileEntity, row, ['userId']);
}

function toProfile(row: TrainingProfileEntity): TrainingProfile {
  return {
    ...row,
    goal: row.goal as Goal | null,
    level: row.level as Level | null,
    timeOfDay: row.timeOfDay as TimeOfDay | null,
    preferredWeekdays: row.preferredWeekdays as Weekday[],
    excludedWeekdays: row.excludedWeekdays as Weekday[],
  };
}
