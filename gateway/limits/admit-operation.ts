import type { ViewerClaims } from '@progressive/access-tokens';
import type { RateLimiter } from '@progressive/cache';
import type { PreparedOperation } from '../federation/operation-store.js';
import type { Limits } from './limits-config.js';
import { overLimit, refuse } from './refusal.js';

/** Who is asked to pay for an operation. */
export interface Payer {
  readonly viewer: ViewerClaims | null;
  readonly clientAddress: string;
}

/**
 * Last checks before an operation runs: page sizes, static cost with these variables, and the caller's points.
 * @throws Refusal BAD_USER_INPUT, QUERY_TOO_EXPENSIVE or RATE_LIMITED.
 */
export async function admitOperation(
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  payer: Payer,
  { limits, rateLimiter }: { limits: Limits; rateLimiter: RateLimiter },
): Promise<void> {
  checkPageSizes(prepared, variables, limits);
  const cost = Math.ceil(prepared.cost(variables));
  if (cost > limits.cost) {
    throw overLimit(
      'cost',
      limits.cost,
      cost,
      `This operation may cost ${cost} points; at most ${limits.cost} are allowed.`,
    );
  }
  const { viewer, clientAddress } = payer;
  const [key, perHour] =
    viewer === null
      ? [`address:${clientAddress}`, limits.anonymousPointsPerHour]
      : [`user:${viewer.userId}`, limits.pointsPerHour];
  const verdict = await rateLimiter.consume(key, Math.max(1, cost), perHour, 3_600);
  if (verdict.allowed) return;
  const { retryAfterSeconds } = verdict;
  throw refuse(
    429,
    'RATE_LIMITED',
    `Your ${perHour} points per hour are spent. Try again in ${retryAfterSeconds} s.`,
    { limit: 'pointsPerHour', max: perHour, retryAfterSeconds },
    { 'retry-after': String(retryAfterSeconds) },
  );
}

function checkPageSizes(
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): void {
  for (const { argument, read } of prepared.pageSizes) {
    const size = read(variables);
    if (typeof size === 'number' && (size < 1 || size > limits.pageSize)) {
      throw refuse(400, 'BAD_USER_INPUT', `${argument} must be 1 to ${limits.pageSize}; it was ${size}.`, {
        field: argument,
        max: limits.pageSize,
      });
    }
  }
}
