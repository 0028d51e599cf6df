import { callerError } from './caller-error.js';

/** A page in the form of the Relay connection specification. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The most nodes one page may hold. */
const largestPage = 100;

/** Checks `first`. @throws BAD_USER_INPUT unless it is 1 to 100. */
export function pageSize(first: number | null | undefined, usual = 20): number {
  const size = first ?? usual;
  if (size < 1 || size > largestPage) {
    throw callerError('BAD_USER_INPUT', `Ask for 1 to ${largestPage} at a time.`, 'first');
  }
  return size;
}

/** Wraps a position (e.g. the last row's sort key) as an opaque cursor. */
export function encodeCursor(position: string | number): string {
  return Buffer.from(`p:${position}`).toString('base64url');
}

/** Opens a cursor. @throws BAD_USER_INPUT for text that is no cursor of ours. */
export function decodeCursor(cursor: string | null | undefined): string | null {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith('p:'))
    throw callerError('BAD_USER_INPUT', 'That is not a cursor of this list.', 'after');
  return text.slice(2);
}

/** The number in a cursor of a subscription. @throws BAD_USER_INPUT for text that is no such cursor. */
export function decodePosition(cursor: string): number {
  const position = Number(decodeCursor(cursor));
  if (!Number.isSafeInteger(position) || position < 0) {
    throw callerError('BAD_USER_INPUT', 'That is not a cursor of this subscription.', 'after');
  }
  return position;
}

/**
 * Builds a page out of `size + 1` rows or fewer: the extra row only tells that there is more.
 * @param position where a row stands, as its cursor says it.
 */
export function connection<Row>(
  rows: readonly Row[],
  size: number,
  position: (row: Row, index: number) => string | number,
): Connection<Row> {
  const edges = rows
    .slice(0, size)
    .map((node, index) => ({ node, cursor: encodeCursor(position(node, index)) }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
