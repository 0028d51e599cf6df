import type { PlanDocument } from './plan-document.js';

/** What became of a plan. */
export type PlanStatus = 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'SUPERSEDED';

/** A plan as it is kept: the document never changes, only its status does. */
export interface StoredPlan {
  readonly id: string;
  readonly userId: string;
  readonly status: PlanStatus;
  readonly supersedesId: string | null;
  readonly supersededById: string | null;
  readonly createdAt: Date;
  /** A held plan counts as released from then on. */
  readonly expiresAt: Date;
  readonly document: PlanDocument;
}

/** The status at a moment: a plan that was held for too long is released. */
export function statusAt({ status, expiresAt }: StoredPlan, nowMs: number): PlanStatus {
  return status === 'RESERVED' && expiresAt.getTime() <= nowMs ? 'RELEASED' : status;
}
