import { type DirectiveNode, Kind, parse } from 'graphql';
import type { RemoteAddress } from './agents.js';

/**
 * Where the supergraph says its subgraphs are, as `routing_url` of supergraph.yaml said it when it was composed.
 * @param overrides addresses by name that differ here. Sockets are taken at the same address.
 */
export function agentAddresses(
  sdl: string,
  overrides: Readonly<Record<string, string>>,
): Record<string, RemoteAddress> {
  const graphs = parse(sdl, { noLocation: true }).definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph' ? (node.values ?? []) : [],
  );
  const found = graphs.flatMap(({ directives = [] }) =>
    directives
      .filter(({ name }) => name.value === 'join__graph')
      .map((directive) => [argument(directive, 'name'), argument(directive, 'url')] as const),
  );
  return Object.fromEntries(found.map(([name, routed]) => [name, addressOf(overrides[name] ?? routed)]));
}

function addressOf(url: string): RemoteAddress {
  return { url, wsUrl: url.replace(/^http/, 'ws') };
}

function argument({ arguments: args }: DirectiveNode, name: string): string {
  const value = args?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
