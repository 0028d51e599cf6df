import type { RequestContext } from '@progressive/subgraph-server';
export interface Context extends RequestContext {}
