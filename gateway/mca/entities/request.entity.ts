import { EntitySchema } from 'typeorm';
import type { Intent } from '../domain/routing/index.js';
import type { Answer } from '../domain/synthesis/answer.js';

export type RequestStatus =
  | 'RUNNING'
  | 'ANSWERED'
  | 'NEEDS_CLARIFICATION'
  | 'OUT_OF_SCOPE'
  | 'IMPOSSIBLE'
  | 'FAILED';

export interface RequestEntity {
  id: string;
  userId: string;
  text: string;
  intent: Intent;
  readBy: 'LOCAL' | 'MODEL';
  status: RequestStatus;
  answer: Answer | null;
  planId: string | null;
  planRevision: number | null;
  idempotencyKey: string | null;
  lastSequence: number;
  createdAt: Date;
}

export const requestEntity = new EntitySchema<RequestEntity>({
  name: 'request',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    text: { type: 'text' },
    intent: { type: 'jsonb' },
    readBy: { type: 'text', name: 'read_by' },
    status: { type: 'text' },
    answer: { type: 'jsonb', nullable: true },
    planId: { type: 'text', nullable: true, name: 'plan_id' },
    planRevision: { type: 'integer', nullable: true, name: 'plan_revision' },
    idempotencyKey: { type: 'text', nullable: true, name: 'idempotency_key' },
    lastSequence: { type: 'integer', name: 'last_sequence' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});

export interface RequestProgressEntity {
  requestId: string;
  sequence: number;
  userId: string;
  step: string;
  stage: string;
  agent: string | null;
  message: string;
  done: number;
  at: Date;
}

export const requestProgressEntity = new EntitySchema<RequestProgressEntity>({
  name: 'request_progress',
  columns: {
    requestId: { type: 'text', primary: true, name: 'request_id' },
    sequence: { type: 'integer', primary: true },
    userId: { type: 'text', name: 'user_id' },
    step: { type: 'text' },
    stage: { type: 'text' },
    agent: { type: 'text', nullable: true },
    message: { type: 'text' },
    done: { type: 'real' },
    at: { type: 'timestamptz' },
  },
});
