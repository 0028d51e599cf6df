export type IdentityRefusalCode =
  | 'EMAIL_TAKEN'
  | 'WEAK_PASSWORD'
  | 'WRONG_CREDENTIALS'
  | 'TOO_MANY_ATTEMPTS'
  | 'REFRESH_TOKEN_VOID'
  | 'DEMO_DISABLED'
  | 'INVALID_VALUE';

/** An expected no, as data. */
export interface IdentityRefusal {
  readonly kind: 'IdentityRefusal';
  readonly code: IdentityRefusalCode;
  readonly message: string;
  readonly field: string | null;
  readonly retryAfterSeconds: number | null;
}

/** Makes a refusal; `field` as the path of the input. */
export function refuse(
  code: IdentityRefusalCode,
  message: string,
  field: string | null = null,
  retryAfterSeconds: number | null = null,
): IdentityRefusal {
  return { kind: 'IdentityRefusal', code, message, field, retryAfterSeconds };
}
