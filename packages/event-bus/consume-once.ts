/** The part of a transaction that is needed here; TypeORM's EntityManager has it. */
interface Transaction {
  query(statement: string, parameters: unknown[]): Promise<unknown>;
}

/**
 * Marks an event as consumed, in the transaction that also holds the effect: both happen once, or neither.
 * @param consumer tells the consumers of one agent apart, e.g. `meal-history`.
 * @returns false when the event was consumed before; then skip the effect.
 */
export async function consumeOnce(
  transaction: Transaction,
  consumer: string,
  eventId: string,
): Promise<boolean> {
  const rows = await transaction.query(
    'INSERT INTO consumed_events (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
    [consumer, eventId],
  );
  return Array.isArray(rows) && rows.length > 0;
}
