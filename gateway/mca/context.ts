import type { RequestContext } from '@progressive/subgraph-server';
import type DataLoader from 'dataloader';
import type { StoredRevision } from './repositories/plan-repository.js';
import type { StoredRequest } from './repositories/request-repository.js';
import type { McaServices } from './use-cases/mca-services.js';

/** A person as the Master Control Agent knows one: by id only. */
export interface UserStub {
  readonly id: string;
}

/** What the resolvers of the Master Control Agent get with each request. */
export interface Context extends RequestContext {
  readonly services: McaServices;
  /** The viewer's plans by id, at the revision that stands. */
  readonly plans: DataLoader<string, StoredRevision | null>;
  /** The viewer's requests by id. */
  readonly requests: DataLoader<string, StoredRequest | null>;
}
