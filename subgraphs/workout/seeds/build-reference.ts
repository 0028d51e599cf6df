import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceFolder } from './exercise-catalogue.js';
import { buildVariations } from './variation/build-variations.js';

/** Writes `variations.jsonl` anew from the hand-written exercises and tables: `npx tsx subgraphs/workout/seeds/build-reference.ts`. */
const folder = referenceFolder();
const lines = buildVariations(folder);
const path = join(folder, 'variations.jsonl');
const before = readFileSync(path, { encoding: 'utf8', flag: 'a+' });
const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
writeFileSync(path, text);
console.log(`${lines.length} variations${before === text ? ', as before' : ''}`);
