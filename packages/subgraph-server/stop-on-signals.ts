/**
 * Ends the process in good order on SIGINT and SIGTERM: `stop` runs once, a second signal or `graceMs` ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>, graceMs = 20_000): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), graceMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
