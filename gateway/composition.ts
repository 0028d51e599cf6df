export {
  CompositionFailed,
  composeSupergraph,
  type SubgraphSource,
} from './federation/compose-supergraph.js';
export { readSubgraphList, type SubgraphListing } from './federation/subgraph-list.js';
