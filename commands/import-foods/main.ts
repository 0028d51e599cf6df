import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explain, importFoodData, readConfig } from '@progressive/embedded';
import { workspaceFile } from '@progressive/subgraph-server';
import { progressBar } from './progress-bar.js';

const usage = `Usage: npm run import:foods -- PATH [--again] [--json]

  PATH     folder or zip of the full CSV download of USDA FoodData Central, or of SR28 (foods.csv, measures.csv)
  --again  imports also a download that was imported before
  --json   prints the result as one JSON document`;

try {
  const { values, positionals } = parseArgs({
    options: { again: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    process.stderr.write(`${usage}\n`);
    process.exit(1);
  }
  const config = readConfig(process.env, workspaceFile(import.meta.url, '..'));
  const bar = progressBar(process.stderr);
  const started = performance.now();
  const result = await importFoodData(config, {
    // npm runs scripts in the root; a relative path is meant from where the person stands.
    path: resolve(process.env['INIT_CWD'] ?? '.', path),
    again: values.again,
    onProgress: bar.show,
  }).finally(bar.end);
  const seconds = (performance.now() - started) / 1000;
  if (values.json) process.stdout.write(`${JSON.stringify({ ...result, seconds })}\n`);
  else process.stdout.write(`${described(result, seconds)}\n`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function described(result: Awaited<ReturnType<typeof importFoodData>>, seconds: number): string {
  const { dataset, version, foods, amounts, resumedAt, unchanged, badRows } = result;
  if (unchanged)
    return `${foods} foods of ${dataset} ${version} are there already; --again imports them once more.`;
  const lines = [
    `${foods} foods of ${dataset} ${version} with ${amounts} amounts in ${seconds.toFixed(1)} s (${Math.round(foods / seconds)} foods a second).`,
  ];
  if (resumedAt > 0) lines.push(`${resumedAt} of them were loaded by the run before, which was interrupted.`);
  if (badRows.count > 0) lines.push(`${badRows.count} rows could not be used as they are:`);
  for (const { file, reason, count, lines: places } of badRows.reasons)
    lines.push(
      `  ${file}: ${reason}: ${count} (line ${places.join(', ')}${count > places.length ? ', …' : ''})`,
    );
  return lines.join('\n');
}
