import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Anomaly,
  findAnomalies,
  type Sensitivity,
  usualSensitivity,
} from '../domain/insight/anomalies.js';
import { type Household, plantAnomalies, readHouseholds } from './simulated-households.js';

/**
 * How many alarms are raised where nothing was planted, and how many planted anomalies are found:
 * `node subgraphs/budget/dist/evaluation/anomalies-main.js --input FILE [--half tuning]`. FILE is a CSV
 * `date,merchant,amount,account`. The households of even numbers are the half that the sensitivity was chosen on.
 */
const { values } = parseArgs({
  options: {
    input: { type: 'string' },
    half: { type: 'string', default: 'held-out' },
    try: { type: 'string' },
  },
});
if (values.input === undefined) throw new Error('--input FILE is needed');
const wanted = values.half === 'tuning' ? 0 : 1;
const sensitivity: Sensitivity = {
  ...usualSensitivity,
  ...(JSON.parse(values.try ?? '{}') as Partial<Sensitivity>),
};
const year = 2016;
const span = { from: `${year}-01-01`, to: `${year}-12-31` };
const households = readHouseholds(readFileSync(values.input, 'utf8'), 200).filter(
  (_, index) => index % 2 === wanted,
);
process.stdout.write(`${JSON.stringify(measure(households), null, 2)}\n`);

function measure(half: readonly Household[]) {
  const natural: Anomaly[] = [];
  const [wasPlanted, wasFound]: Record<string, number>[] = [{}, {}];
  let payments = 0;
  for (const [seed, household] of half.entries()) {
    payments += household.filter(({ date }) => date >= span.from && date <= span.to).length;
    natural.push(...findAnomalies(household, span, sensitivity));
    const { payments: mixed, planted } = plantAnomalies(household, year, seed);
    const alarms = findAnomalies(mixed, span, sensitivity);
    for (const kind of new Set(planted.values())) {
      count(wasPlanted, kind);
      if (alarms.some(({ entryId }) => planted.get(entryId) === kind)) count(wasFound, kind);
    }
  }
  const byKind: Record<string, number> = {};
  for (const { kind } of natural) count(byKind, kind);
  return {
    households: half.length,
    payments,
    alarmsWhereNothingWasPlanted: natural.length,
    alarmsPerHouseholdMonth: natural.length / half.length / 12,
    alarmsPerThousandPayments: (natural.length / payments) * 1_000,
    byKind,
    planted: wasPlanted,
    found: wasFound,
  };
}

function count(counts: Record<string, number> | undefined, key: string): void {
  if (counts !== undefined) counts[key] = (counts[key] ?? 0) + 1;
}
