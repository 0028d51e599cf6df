import { EntitySchema } from 'typeorm';
import type { TrainingProgram } from '../domain/program.js';
import type { TrainingBrief } from '../domain/training-brief.js';

export interface TrainingProgramEntity {
  id: string;
  userId: string;
  status: string;
  supersedesId: string | null;
  startDate: string;
  endDate: string;
  costMinor: number;
  currency: string;
  program: TrainingProgram;
  brief: TrainingBrief;
  /** Idempotency key and fingerprint of the edit that made this version; null for a reserved offer. */
  editKey: string | null;
  editFingerprint: string | null;
  /** What the edit told the person, to answer a repetition. */
  editAnswer: object | null;
  createdAt: Date;
}

export const trainingProgramEntity = new EntitySchema<TrainingProgramEntity>({
  name: 'training_program',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    status: { type: 'text' },
    supersedesId: { type: 'text', name: 'supersedes_id', nullable: true },
    startDate: { type: 'date', name: 'start_date' },
    endDate: { type: 'date', name: 'end_date' },
    costMinor: { type: 'integer', name: 'cost_minor' },
    currency: { type: 'text' },
    program: { type: 'jsonb' },
    brief: { type: 'jsonb' },
    editKey: { type: 'text', name: 'edit_key', nullable: true },
    editFingerprint: { type: 'text', name: 'edit_fingerprint', nullable: true },
    editAnswer: { type: 'jsonb', name: 'edit_answer', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
