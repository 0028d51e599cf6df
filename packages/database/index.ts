/** A transaction, as use cases pass it on: only entities, repositories and migrations import typeorm itself. */
export type { EntityManager } from 'typeorm';
export {
  type AgentDatabase,
  type AgentDatabaseOptions,
  createAgentDatabase,
  type ServiceConnection,
  type TransactionOptions,
} from './agent-database.js';
export { type BulkCopy, type BulkSession, openBulkSession } from './bulk-session.js';
export { DatabaseDeadlineExceeded, DatabaseSetupError, type DatabaseSetupErrorCode } from './errors.js';
export { IdempotencyConflict, type IdempotentRequest, idempotently } from './idempotency.js';
export { type AgentMigrations, type MigrateOptions, migrate } from './migrate.js';
export { appendEvent, type NewEvent, outboxChannel } from './outbox.js';
export { type OwnedTable, ownedTable, serviceTable } from './row-level-security.js';
export { safeInteger } from './safe-integer.js';
export type { DatabaseViewer } from './viewer.js';
