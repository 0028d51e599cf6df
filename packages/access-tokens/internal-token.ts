import { jwtVerify, SignJWT } from 'jose';
import { InvalidToken, readClaims, type ViewerClaims } from './viewer-claims.js';

const issuer = 'gateway';
const tokenType = 'internal+jwt';
/** Long enough for one request with its retries, too short to be worth stealing. */
const lifeSeconds = 60;

/** What the gateway tells a subgraph about one request. */
export interface InternalClaims {
  readonly requestId: string;
  /** Null for a caller who has not signed in. */
  readonly viewer: ViewerClaims | null;
}

/**
 * Signs the identity of one request for one subgraph (HS256 over a secret that only the gateway and the subgraphs
 * hold: at ~15 µs it can be done per fetch, which an asymmetric signature cannot).
 * @param secret at least 32 bytes. @param audience the subgraph's name.
 */
export async function mintInternalToken(
  secret: Uint8Array,
  { viewer, requestId, audience, now }: InternalClaims & { audience: string; now: number },
): Promise<string> {
  const seconds = Math.floor(now / 1000);
  const claims = viewer === null ? {} : { roles: viewer.roles, scopes: viewer.scopes, sid: viewer.authSessionId };
  const jwt = new SignJWT({ ...claims, rid: requestId })
    .setProtectedHeader({ alg: 'HS256', typ: tokenType })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + lifeSeconds);
  if (viewer !== null) jwt.setSubject(viewer.userId);
  return jwt.sign(secret);
}

/** Opens a token made by {@link mintInternalToken} for `audience`. @throws InvalidToken on anything else. */
export async function verifyInternalToken(
  secret: Uint8Array,
  token: string,
  { audience, now }: { audience: string; now: number },
): Promise<InternalClaims> {
  const { payload } = await jwtVerify(token, secret, {
    algorithms: ['HS256'],
    issuer,
    audience,
    typ: tokenType,
    requiredClaims: ['exp', 'iat', 'rid'],
    maxTokenAge: lifeSeconds,
    clockTolerance: 5,
    currentDate: new Date(now),
  }).catch(() => {
    throw new InvalidToken('the request does not come from the gateway');
  });
  if (typeof payload['rid'] !== 'string') throw new InvalidToken('the token lacks its request id');
  return { requestId: payload['rid'], viewer: payload.sub === undefined ? null : readClaims(payload) };
}
