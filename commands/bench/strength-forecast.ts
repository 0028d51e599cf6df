import { runProgram } from '../run-program.js';

/** Figures of one group of histories; errors in kg, or the unit of the file. */
interface GroupFigures {
  readonly forecasts: number;
  readonly meanAbsoluteError: { readonly ours: number; readonly lastValue: number; readonly mean: number };
  readonly coverage: number;
  readonly width: number;
}

const bars = { coverage: [0.75, 0.85] } as const;

/** Backtests the strength forecast: errors beside the last value and the mean, coverage of the 80 % interval. */
export async function run({ json }: { json: boolean }): Promise<void> {
  let text = '';
  const code = await runProgram('subgraphs/workout/dist/evaluation/strength-backtest-main.js', [], (part) => {
    text += part;
  });
  if (code !== 0) throw new Error(`the backtest ended with ${code}`);
  const groups = JSON.parse(text) as Record<string, GroupFigures>;
  const passed = Object.values(groups).every(isGood);
  if (json) process.stdout.write(`${JSON.stringify({ bench: 'strength-forecast', groups, bars, passed })}\n`);
  else print(groups);
  if (!passed) throw new Error('a bar was missed');
}

function isGood({ meanAbsoluteError: { ours, lastValue, mean }, coverage }: GroupFigures): boolean {
  return ours < lastValue && ours < mean && coverage >= bars.coverage[0] && coverage <= bars.coverage[1];
}

function print(groups: Readonly<Record<string, GroupFigures>>): void {
  for (const [name, { forecasts, meanAbsoluteError: error, coverage, width }] of Object.entries(groups)) {
    process.stdout.write(
      `${name.padEnd(11)} ${String(forecasts).padStart(5)} forecasts  error ${error.ours.toFixed(2)}  ` +
        `last value ${error.lastValue.toFixed(2)}  mean ${error.mean.toFixed(2)}  ` +
        `coverage ${(100 * coverage).toFixed(1)} %  width ${(100 * width).toFixed(0)} %\n`,
    );
  }
}
