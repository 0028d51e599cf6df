import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What a subscriber saw of one event. */
export interface Seen {
  readonly revision: number;
  readonly change: string;
}

interface PlanUpdate {
  readonly planUpdated: {
    readonly cursor: string;
    readonly change: string;
    readonly plan: { readonly revision: number };
  };
}

/** A subscriber of one plan whose network tears its socket again and again; it comes back with its last cursor. */
export class Flaky {
  disconnects = 0;
  #cursor: string | null = null;

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly planId: string,
  ) {}

  /** Starts at a revision that is known. */
  resumeFrom(revision: number): void {
    this.#cursor = Buffer.from(`p:${revision}`).toString('base64url');
  }

  /** Takes the first revision as seen, so that nothing between now and the first socket is missed. */
  async catchUp(): Promise<void> {
    this.resumeFrom(1);
  }

  /** Reads until `count` events were seen; tears the socket after every `disconnectEvery` of them. */
  async take(count: number, { disconnectEvery }: { disconnectEvery: number }): Promise<Seen[]> {
    const seen: Seen[] = [];
    while (seen.length < count) {
      const sockets: WebSocket[] = [];
      const client = createClient({
        url: this.url,
        connectionParams: { authorization: `Bearer ${this.token}` },
        retryAttempts: 0,
        webSocketImpl: class extends WebSocket {
          constructor(address: string, protocol: string) {
            super(address, protocol);
            sockets.push(this);
          }
        },
      });
      const query = `subscription ($planId: ID!, $after: String) {
        planUpdated(planId: $planId, after: $after) { cursor change plan { revision } }
      }`;
      let sinceConnect = 0;
      try {
        for await (const { data } of client.iterate<PlanUpdate>({
          query,
          variables: { planId: this.planId, after: this.#cursor },
        })) {
          if (data === null || data === undefined) throw new Error('an event without data');
          seen.push({ revision: data.planUpdated.plan.revision, change: data.planUpdated.change });
          this.#cursor = data.planUpdated.cursor;
          sinceConnect += 1;
          if (seen.length >= count || sinceConnect >= disconnectEvery) break;
        }
      } catch (error) {
        if (sinceConnect === 0) throw error;
      }
      for (const socket of sockets) socket.terminate();
      this.disconnects += 1;
      void client.dispose();
    }
    return seen;
  }
}
