import type { ViewerClaims } from '@progressive/access-tokens';

/** An operation as it is sent through the gateway; its name is what logs and metrics show. */
export interface Operation {
  readonly name: string;
  readonly document: string;
}

/** An error of an operation, as a client sees it. */
export interface OperationError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The Master Control Agent's only way to the agents: through the gateway, as the viewer, like any client. */
export interface SupergraphClient {
  /** Runs an operation. Partial data comes with errors; it throws only when the gateway itself cannot answer. */
  execute<Data>(
    operation: Operation,
    variables: Readonly<Record<string, unknown>>,
    viewer: ViewerClaims | null,
  ): Promise<{ readonly data: Data | null; readonly errors: readonly OperationError[] }>;
}

/** The agents that errors name as away. */
export function agentsAway(errors: readonly OperationError[]): string[] {
  const away = errors
    .filter((error) => error.extensions?.['code'] === 'AGENT_UNAVAILABLE')
    .map((error) => error.extensions?.['agent']);
  return [...new Set(away.filter((agent): agent is string => typeof agent === 'string'))];
}
