import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { Kind, parse } from 'graphql';

/** What a data source answers a fetch with. */
export type SubgraphResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Why an agent gave no answer. */
export type OutageReason =
  | 'timeout'
  | 'unreachable'
  | 'broken'
  | 'circuit-open'
  | 'busy'
  | 'refused'
  | 'cancelled';

/** An agent gave no usable answer. The message is for logs. */
export class AgentOutage extends Error {
  override readonly name = 'AgentOutage';
  constructor(
    readonly agent: string,
    readonly reason: OutageReason,
    options?: ErrorOptions,
  ) {
    super(`the ${agent} agent gave no answer: ${reason}`, options);
  }
}

/**
 * What stands in for the answer of an agent that gave none: no data, and errors at the places of the answer that miss
 * it, so that the rest of the answer still reaches the client.
 */
export function outageResponse(
  outage: AgentOutage,
  request: GraphQLDataSourceProcessOptions['request'],
): SubgraphResponse {
  const message = `The ${outage.agent} agent does not answer at the moment. The rest of the answer is complete.`;
  const extensions = { code: 'AGENT_UNAVAILABLE', agent: outage.agent };
  return { data: null, errors: missingPaths(request).map((path) => ({ message, path, extensions })) };
}

/** One path per root field, or that of the first entity: a path under `_entities` is translated by Apollo. */
function missingPaths({
  query,
  variables,
}: GraphQLDataSourceProcessOptions['request']): (string | number)[][] {
  if (Array.isArray(variables?.['representations'])) return [['_entities', 0]];
  const operation = parse(query ?? '').definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const keys = (operation?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [],
  );
  return keys.map((key) => [key]);
}
