import { createHash, randomBytes } from 'node:crypto';

/** An agent's name and 256 random bits. */
const tokenForm = /^([a-z]{2,20})-[A-Za-z0-9_-]{43}$/;

/** A token that nobody can guess; who has it reads the feed, and nothing else. @param agent lower-case letters. */
export function newFeedToken(agent: string): string {
  return `${agent}-${randomBytes(32).toString('base64url')}`;
}

/** The agent that a token is of; null for what is no token. */
export function agentOfFeed(token: string): string | null {
  return tokenForm.exec(token)?.[1] ?? null;
}

/** What is stored: a token is as long as it is random, so a plain digest does. */
export function feedTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The path of the feed below the gateway's address. */
export function calendarPath(token: string): string {
  return `/calendar/${token}.ics`;
}
