import type { RequestContext } from '@progressive/subgraph-server';
import type DataLoader from 'dataloader';
import type { User } from './domain/user.js';
import type { IdentityServices } from './use-cases/identity-services.js';

/** What the resolvers of identity get with each request. */
export interface Context extends RequestContext {
  readonly services: IdentityServices;
  readonly users: DataLoader<string, User | null>;
}
