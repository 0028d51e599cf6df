import type { Cache } from '@progressive/cache';
import type { AgentDatabase } from '@progressive/database';
import type { Signal } from '@progressive/event-bus';
import type { LanguageModel } from '@progressive/language-model';
import type { Logger } from '@progressive/telemetry';
import type { SolveMaster } from '../domain/coordination/index.js';
import type { RoutingModel } from '../domain/routing/index.js';
import type { Workflow } from '../durable-workflow.js';
import type { SupergraphClient } from '../supergraph-client.js';

/** What the use cases of the Master Control Agent work with. */
export interface McaServices {
  readonly database: AgentDatabase;
  readonly client: SupergraphClient;
  readonly solveMaster: SolveMaster;
  readonly routing: RoutingModel;
  /** Null without a key: everything works offline. */
  readonly languageModel: LanguageModel | null;
  /** What may be asked for again at any time. */
  readonly cache: Cache;
  /** Wakes subscriptions in every process. */
  readonly signal: Signal;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The durable workflow behind every plan. */
  readonly pursueGoal: Workflow<PursueGoalInput>;
}

/** What a workflow of a plan begins with; everything else is read, so that a resumed run sees what the first saw. */
export interface PursueGoalInput {
  readonly requestId: string;
  readonly userId: string;
}

/** Topic that wakes those who follow a request. */
export function requestTopic(requestId: string): string {
  return `request.${requestId}`;
}

/** Topic that wakes those who follow a plan. */
export function planTopic(planId: string): string {
  return `plan.${planId}`;
}
