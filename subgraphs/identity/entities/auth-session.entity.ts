import { EntitySchema } from 'typeorm';

export interface AuthSessionEntity {
  id: string;
  userId: string;
  currentHash: string;
  previousHash: string | null;
  rotatedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

export const authSessionEntity = new EntitySchema<AuthSessionEntity>({
  name: 'auth_session',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    currentHash: { type: 'text', name: 'current_hash' },
    previousHash: { type: 'text', name: 'previous_hash', nullable: true },
    rotatedAt: { type: 'timestamptz', name: 'rotated_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true },
  },
});
