import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { RequestScope } from '../context.js';

/** The scope that the pipeline put into Apollo's context. @throws Error when a fetch comes from anywhere else. */
export function readScope(options: GraphQLDataSourceProcessOptions): RequestScope {
  const scope: unknown = options.context['scope'];
  if (typeof scope !== 'object' || scope === null) throw new Error('a fetch outside of a request');
  return scope as RequestScope;
}
