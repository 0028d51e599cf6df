export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors.js';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start.js';
export {
  createTestDatabase,
  startTestPostgres,
  type TestDatabase,
  type TestTemplate,
} from './test-postgres.js';
