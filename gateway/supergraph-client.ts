import type { ViewerClaims } from '@progressive/access-tokens';
import type { Gateway } from './gateway.js';

/** A named operation. */
interface Operation {
  readonly name: string;
  readonly document: string;
}

/** Runs operations of a guest through the gateway, like any client's but not counted against the person's points. */
export interface GatewayClient {
  execute<Data>(
    operation: Operation,
    variables: Readonly<Record<string, unknown>>,
    viewer: ViewerClaims | null,
  ): Promise<{
    readonly data: Data | null;
    readonly errors: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[] | undefined;
      readonly extensions?: Readonly<Record<string, unknown>> | undefined;
    }[];
  }>;
  /** Guests are built before the gateway that hosts them. */
  connect(gateway: Pick<Gateway, 'execute'>): void;
}

/** Makes a client that waits to be connected. @throws Error when it is used before that. */
export function createGatewayClient(): GatewayClient {
  let connected: Pick<Gateway, 'execute'> | undefined;
  return {
    async execute<Data>(
      operation: Operation,
      variables: Readonly<Record<string, unknown>>,
      viewer: ViewerClaims | null,
    ) {
      if (connected === undefined) throw new Error('the gateway is not up yet');
      const { body } = await connected.execute({
        query: operation.document,
        operationName: operation.name,
        variables,
        viewer,
        trusted: true,
      });
      return { data: (body.data ?? null) as Data | null, errors: body.errors ?? [] };
    },
    connect(gateway) {
      connected = gateway;
    },
  };
}
