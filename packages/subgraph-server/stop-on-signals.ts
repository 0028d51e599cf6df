/** Ctrl-C reaches every process of a terminal, and npm and the launcher pass it on: the echoes of one press, ms. */
const echoMs = 1_000;

/**
 * Ends the process in good order on SIGINT and SIGTERM: `stop` runs once; a second signal that is no echo of the first,
 * or `graceMs`, ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>, graceMs = 20_000): void {
  let since: number | null = null;
  const onSignal = () => {
    if (since !== null && performance.now() - since < echoMs) return;
    if (since !== null) process.exit(1);
    since = performance.now();
    setTimeout(() => process.exit(1), graceMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
