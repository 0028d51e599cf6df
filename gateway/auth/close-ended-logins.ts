import type { EventBus, Signal } from '@progressive/event-bus';
import type { Gateway } from '../gateway.js';

const endedType = 'identity.auth-session.ended';
const topic = 'auth-session:ended';

/**
 * Closes the sockets and event streams of logins that have ended. One gateway hears identity's event and tells all of
 * them, for nobody knows which one holds the sockets. A note that is lost leaves a socket to the end of its token.
 */
export async function closeEndedLogins({
  eventBus,
  signal,
  gateway,
}: {
  readonly eventBus: EventBus;
  readonly signal: Signal;
  readonly gateway: Pick<Gateway, 'closeAuthSession'>;
}): Promise<AsyncDisposable> {
  const stopListening = await signal.listen(topic, (authSessionId) => {
    if (authSessionId !== undefined && authSessionId !== '') gateway.closeAuthSession(authSessionId);
  });
  const subscription = await eventBus.subscribe('gateway-close-ended-logins', ['identity'], async (event) => {
    if (event.type !== endedType) return;
    const { authSessionId } = event.payload as { readonly authSessionId: string };
    await signal.notify(topic, authSessionId);
  });
  return {
    async [Symbol.asyncDispose]() {
      stopListening();
      await subscription[Symbol.asyncDispose]();
    },
  };
}
