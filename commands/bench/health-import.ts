import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { seededRandom } from '@progressive/seeded-random';
import { readAppleHealth } from '@progressive/training-files';

const bars = { peakMemoryMb: 400 } as const;
const wantedBytes = 1_000_000_000;

/** Generates an Apple Health export of 1 GB, and reads it: peak memory of the whole process, rate, CPU. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'health-'));
  try {
    const path = join(folder, 'export.xml');
    await pipeline(Readable.from(exportOf(wantedBytes)), createWriteStream(path));
    const { size } = await stat(path);
    const [cpuBefore, started] = [process.cpuUsage(), performance.now()];
    const { days, workouts, records } = await readAppleHealth(
      createReadStream(path, { highWaterMark: 1 << 18 }),
    );
    const seconds = (performance.now() - started) / 1000;
    const cpu = process.cpuUsage(cpuBefore);
    const figures = {
      megabytes: Math.round(size / 1e6),
      records,
      days: days.length,
      workouts: workouts.length,
      seconds: round(seconds),
      cpuSeconds: round((cpu.user + cpu.system) / 1e6),
      megabytesPerSecond: round(size / 1e6 / seconds),
      peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    report(figures, json);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function report(figures: Readonly<Record<string, number>>, json: boolean): void {
  const passed = (figures['peakMemoryMb'] ?? Number.POSITIVE_INFINITY) <= bars.peakMemoryMb;
  if (json) process.stdout.write(`${JSON.stringify({ bench: 'health-import', ...figures, bars, passed })}\n`);
  else
    for (const [name, value] of Object.entries(figures))
      process.stdout.write(`${name.padEnd(20)} ${value}\n`);
  if (!passed) throw new Error('a bar was missed');
}

/** Ten years of a watch, a phone and a scale, as XML in pieces, until it has the size. */
function* exportOf(bytes: number): Generator<string> {
  const random = seededRandom('health');
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData ANY>\n]>\n<HealthData locale="en_GB">\n';
  yield head;
  let written = head.length;
  for (let day = 0; written < bytes; day = (day + 1) % 3650) {
    const text = dayOf(new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10), random.integer(40));
    written += text.length;
    yield text;
  }
  yield '</HealthData>\n';
}

function dayOf(date: string, offset: number): string {
  const lines: string[] = [];
  const record = (type: string, unit: string, value: number, minute: number, source: string) => {
    const at = `${date} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00 +0100`;
    lines.push(
      `<Record type="HKQuantityTypeIdentifier${type}" sourceName="${source}" sourceVersion="10.1" unit="${unit}" creationDate="${at}" startDate="${at}" endDate="${at}" value="${value}"/>`,
    );
  };
  for (let minute = 0; minute < 1440; minute += 4)
    record('HeartRate', 'count/min', 50 + ((minute + offset) % 90), minute, 'Watch');
  for (let minute = 420; minute < 1320; minute += 10)
    for (const source of ['Watch', 'Phone']) record('StepCount', 'count', 30 + offset, minute, source);
  record('RestingHeartRate', 'count/min', 50 + (offset % 12), 400, 'Watch');
  record('HeartRateVariabilitySDNN', 'ms', 40 + offset, 401, 'Watch');
  record('BodyMass', 'kg', 70 + offset / 20, 402, 'Scale');
  lines.push(
    `<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Watch" startDate="${date} 00:10:00 +0100" endDate="${date} 06:50:00 +0100" value="HKCategoryValueSleepAnalysisAsleepCore"/>`,
  );
  if (offset % 3 === 0)
    lines.push(
      `<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="${30 + offset}" durationUnit="min" sourceName="Watch" startDate="${date} 18:00:00 +0100" endDate="${date} 18:40:00 +0100"><WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="${5 + offset / 10}" unit="km"/></Workout>`,
    );
  return `${lines.join('\n')}\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
