import { type DirectiveNode, Kind, parse, print, visit } from 'graphql';

const refused: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * The supergraph without `@authenticated`, `@requiresScopes` and `@policy` and their links: ApolloGateway refuses to load
 * a supergraph that names them, because it would not enforce them. Ours are enforced in the pipeline and in every agent.
 */
export function withoutSecurityDirectives(sdl: string): string {
  // Reading and printing the whole takes a fifth of a second, and most supergraphs have none.
  if (!/@(authenticated|requiresScopes|policy)\b|for: *SECURITY/.test(sdl)) return sdl;
  const document = visit(parse(sdl), {
    Directive: (node) => (refused.has(node.name.value) || isSecurityLink(node) ? null : undefined),
    DirectiveDefinition: ({ name }) => (refused.has(name.value) ? null : undefined),
  });
  return print(document);
}

function isSecurityLink({ name, arguments: args }: DirectiveNode): boolean {
  if (name.value !== 'link') return false;
  return (args ?? []).some(
    (argument) =>
      argument.name.value === 'for' &&
      argument.value.kind === Kind.ENUM &&
      argument.value.value === 'SECURITY',
  );
}
