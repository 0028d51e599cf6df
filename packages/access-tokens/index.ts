export {
  type InternalClaims,
  internalTokenLifeSeconds,
  mintInternalToken,
  verifyInternalToken,
} from './internal-token.js';
export { createKeyRing, generateStoredKey, type KeyRing, type StoredKey } from './key-ring.js';
export { createTokenIssuer, type TokenIssuer } from './token-issuer.js';
export { createTokenVerifier, type TokenVerifier } from './token-verifier.js';
export { InvalidToken, type Role, type ViewerClaims } from './viewer-claims.js';
