export { type CallerError, callerError, isCallerError, notFound, unauthenticated } from './caller-error.js';
export {
  type Connection,
  connection,
  decodeCursor,
  decodePosition,
  encodeCursor,
  pageSize,
} from './connection.js';
export { InvalidConfiguration, readDeploymentConfig } from './deployment-config.js';
export { createDisposal, type Disposal } from './disposal.js';
export { formatGraphqlError, publicCodes } from './format-error.js';
export { type HostedSubgraph, type HostOptions, hostSubgraph, type PublicDocuments } from './host.js';
export { newGrowingId, newId } from './new-id.js';
export { type DeployableSubgraph, runSubgraph } from './run-subgraph.js';
export { dateScalar, dateTimeScalar } from './scalars.js';
export { agentSchema } from './schema.js';
export { stopOnSignals } from './stop-on-signals.js';
export {
  type HostedDependencies,
  type RequestContext,
  requireViewer,
  type SeedScenario,
  type Subgraph,
  type SubgraphDependencies,
  type SubgraphRequest,
} from './subgraph.js';
export { warmUp } from './warm-up.js';
export { workspaceFile } from './workspace-file.js';
