import { parseArgs } from 'node:util';
import { backtest, type Outcome, summarise } from '../domain/forecast/backtest.js';
import { liftHistories } from '../domain/forecast/lift-histories.js';
import { readLifts } from './read-lifts.js';
import { type LifterKind, lifterKinds, simulateLifter } from './simulated-lifter.js';

/**
 * What `npm run bench -- strength-forecast` runs: backtests over simulated lifters of several kinds, and over the logs
 * named with `--file`, of which only sessions from `--from` on count. Prints one JSON document.
 */
const { values } = parseArgs({
  options: {
    file: { type: 'string', multiple: true, default: [] },
    from: { type: 'string', default: '' },
    people: { type: 'string', default: '25' },
  },
});

const groups: Record<string, unknown> = {};
for (const kind of lifterKinds) groups[kind] = summarise(simulated(kind, Number(values.people)));
for (const [index, file] of values.file.entries()) {
  const { sets } = await readLifts(file);
  groups[`file-${index + 1}`] = summarise(backtest(liftHistories(sets), values.from));
}
process.stdout.write(`${JSON.stringify(groups)}\n`);

function simulated(kind: LifterKind, people: number): Outcome[] {
  return Array.from({ length: people }, (_, person) => backtest(simulateLifter(kind, person))).flat();
}
