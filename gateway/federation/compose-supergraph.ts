import { composeServices } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { findNonNullBorders } from './nullable-borders.js';

/** One subgraph to compose. */
export interface SubgraphSource {
  readonly name: string;
  readonly url: string;
  /** Its contract, in SDL. */
  readonly sdl: string;
}

/** The contracts do not fit together; `faults` names each with its subgraph or type. */
export class CompositionFailed extends Error {
  override readonly name = 'CompositionFailed';
  constructor(readonly faults: readonly string[]) {
    super(`the subgraphs do not compose:\n  ${faults.join('\n  ')}`);
  }
}

/**
 * Composes subgraphs into a supergraph and checks that fields which cross a border may be null.
 * @throws CompositionFailed with every fault.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): string {
  const services = subgraphs.map(({ name, url, sdl }) => ({
    name,
    url,
    typeDefs: parse(sdl, { noLocation: true }),
  }));
  const result = composeServices(services);
  if (result.errors !== undefined) throw new CompositionFailed(result.errors.map(({ message }) => message));
  const borders = findNonNullBorders(services).map(
    ({ subgraph, type, field }) =>
      `[${subgraph}] ${type}.${field} must be nullable: its type is another agent's, or its agent only adds it to ` +
      `another agent's type, so one agent that is down would null the whole ${type}`,
  );
  if (borders.length > 0) throw new CompositionFailed(borders);
  // Printed anew: the composer leaves blank lines and indents that would show up in every diff.
  return `${print(parse(result.supergraphSdl, { noLocation: true }))}\n`;
}
