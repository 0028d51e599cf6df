import type { TokenIssuer } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';

/** What the use cases of identity work with. */
export interface IdentityServices {
  readonly database: AgentDatabase;
  readonly issuer: TokenIssuer;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Whether anybody may continue as the demo person. */
  readonly demo: boolean;
}
