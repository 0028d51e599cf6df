import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Logger } from '@progressive/telemetry';
import type { WorkflowEngine, WorkflowRun } from './durable-workflow.js';

/** How the engine is set up. */
export interface DbosOptions {
  /** Database that holds the schema `dbos`; the role may create it, or an operator has. */
  readonly databaseUrl: string;
  /** Distinct and stable per process: DBOS resumes what was started under the same name (two processes with one name would run a workflow twice). */
  readonly executorId: string;
  readonly logger: Logger;
}

/** Steps that fail for a passing reason are tried again: 0.2 s, 0.4 s, 0.8 s. */
const retries = { retriesAllowed: true, maxAttempts: 4, intervalSeconds: 0.2, backoffRate: 2 } as const;

/**
 * Pinned: a workflow is only taken up again by a process of the same version, and a release that changes the order of
 * steps must change this.
 */
const applicationVersion = 'mca-1';

/** Durable workflows on DBOS over PostgreSQL. DBOS is one per process, and so is this. */
export function createDbosWorkflowEngine({ databaseUrl, executorId, logger }: DbosOptions): WorkflowEngine {
  const note = logger.child({ component: 'workflow-engine' });
  DBOS.setConfig({
    name: 'master-control-agent',
    systemDatabaseUrl: withIdleTransactionTimeout(databaseUrl),
    systemDatabasePoolSize: 4,
    executorID: executorId,
    applicationVersion,
    runAdminServer: false,
    enableOTLP: false,
    logger: {
      // DBOS logs workflow inputs in some messages; only the fact that it spoke is kept.
      debug: () => undefined,
      info: () => undefined,
      warn: () => note.debug('warning of the workflow engine'),
      error: (error: unknown) => note.error('error of the workflow engine', { error }),
    },
  });
  return {
    register<Input>(name: string, run: (input: Input, workflow: WorkflowRun) => Promise<void>) {
      const workflow = DBOS.registerWorkflow(
        async (input: Input) => {
          const id = DBOS.workflowID ?? '';
          await run(input, { id, step: (step, work) => DBOS.runStep(work, { name: step, ...retries }) });
        },
        { name },
      );
      return {
        async start(id: string, input: Input) {
          await DBOS.startWorkflow(workflow, { workflowID: id })(input);
        },
      };
    },
    launch: () => DBOS.launch(),
    async [Symbol.asyncDispose]() {
      await DBOS.shutdown({ deregister: true });
    },
  };
}

/** DBOS's own default, ms: a session that is left idle inside a transaction for so long is ended. */
const idleTransactionTimeoutMs = 60_000;

/**
 * The limit as a start-up option. DBOS would otherwise set it by a statement of its own on every new connection, ahead of
 * the first query of whoever took the connection; pg warns of such a pair and will refuse it from version 9 on.
 */
function withIdleTransactionTimeout(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options') ?? '';
  const own = `-c idle_in_transaction_session_timeout=${idleTransactionTimeoutMs}`;
  url.searchParams.set('options', `${own} ${given}`.trim());
  return url.href;
}
