import { FitBaseType, FitEncoder } from 'fit-file-parser';
import { describe, expect, it } from 'vitest';
import { readFit, readFitWorkout } from './fit-file.js';
import { readTrackXml } from './track-xml.js';

const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"><trk><type>running</type><trkseg>
<trkpt lat="48.2000" lon="16.3700"><ele>170</ele><time>2026-03-01T07:00:00Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>120</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>
<trkpt lat="48.2090" lon="16.3700"><ele>180</ele><time>2026-03-01T07:05:00Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>160</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>
</trkseg></trk></gpx>`;

const tcx = `<?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Biking"><Id>x</Id>
<Lap StartTime="2026-03-01T07:00:00Z"><Calories>100</Calories><Track>
<Trackpoint><Time>2026-03-01T07:00:00Z</Time><DistanceMeters>0</DistanceMeters><HeartRateBpm><Value>100</Value></HeartRateBpm></Trackpoint>
<Trackpoint><Time>2026-03-01T07:10:00Z</Time><DistanceMeters>5000.5</DistanceMeters><HeartRateBpm><Value>140</Value></HeartRateBpm></Trackpoint>
</Track></Lap><Lap StartTime="2026-03-01T07:10:00Z"><Calories>50</Calories></Lap></Activity></Activities></TrainingCenterDatabase>`;

describe('GPX and TCX', () => {
  it('are summed up from their points', () => {
    expect(readTrackXml(gpx)).toEqual({
      sport: 'RUNNING',
      startedAt: '2026-03-01T07:00:00.000Z',
      seconds: 300,
      distanceMetres: expect.closeTo(1000.8, 0) as number,
      ascentMetres: 10,
      energyKcal: null,
      meanPulse: 140,
      maxPulse: 160,
    });
  });

  it('keep what the device counted', () => {
    expect(readTrackXml(tcx)).toMatchObject({
      sport: 'CYCLING',
      seconds: 600,
      distanceMetres: 5000.5,
      energyKcal: 150,
      meanPulse: 120,
    });
  });

  it.each([
    ['cut in half', gpx.slice(0, gpx.length / 2), 'BROKEN_FILE'],
    ['of another kind', '<kml></kml>', 'UNKNOWN_FORMAT'],
    ['empty', '', 'EMPTY_FILE'],
    ['without a time', gpx.replaceAll(/<time>[^<]*<\/time>/g, ''), 'VALUE_OUT_OF_RANGE'],
  ])('%s are refused', (_name, text, code) => {
    expect(() => readTrackXml(text)).toThrow(expect.objectContaining({ name: 'TrainingFileError', code }));
  });
});

/** Seconds of FIT's own calendar, from 1989-12-31. */
const fitTime = (iso: string) => Date.parse(iso) / 1000 - 631_065_600;

/** An activity with a record a minute, one minute being 250 m and 150 beats. */
function fitActivity(): Uint8Array {
  const encoder = new FitEncoder();
  encoder.writeMessage(0, [{ number: 0, size: 1, baseType: FitBaseType.Enum, value: 4 }]);
  for (let minute = 0; minute <= 20; minute += 1) {
    encoder.writeMessage(20, [
      {
        number: 253,
        size: 4,
        baseType: FitBaseType.Uint32,
        value: fitTime('2026-03-01T07:00:00Z') + 60 * minute,
      },
      { number: 5, size: 4, baseType: FitBaseType.Uint32, value: 250 * 100 * minute },
      { number: 3, size: 1, baseType: FitBaseType.Uint8, value: 150 },
    ]);
  }
  return encoder.close();
}

describe('FIT', () => {
  it('is summed up from its records', async () => {
    expect(await readFit(fitActivity())).toMatchObject({
      startedAt: '2026-03-01T07:00:00.000Z',
      seconds: 1200,
      distanceMetres: 5000,
      meanPulse: 150,
    });
  });

  it('cut anywhere or damaged is refused whole', async () => {
    const whole = fitActivity();
    for (const length of [whole.length / 2, whole.length - 1, 13])
      await expect(readFit(whole.slice(0, length))).rejects.toMatchObject({ code: 'BROKEN_FILE' });
    const damaged = whole.slice();
    damaged[40] = (damaged[40] ?? 0) ^ 0xff;
    await expect(readFit(damaged)).rejects.toMatchObject({ code: 'BROKEN_FILE' });
    await expect(readFit(new TextEncoder().encode('Date,Weight,Reps'))).rejects.toMatchObject({
      code: 'UNKNOWN_FORMAT',
    });
    await expect(readFit(new Uint8Array())).rejects.toMatchObject({ code: 'EMPTY_FILE' });
  });

  it('has the sets of a strength session, without its pauses', async () => {
    const encoder = new FitEncoder();
    encoder.writeMessage(0, [{ number: 0, size: 1, baseType: FitBaseType.Enum, value: 4 }]);
    for (const [index, kind] of [1, 0, 1].entries()) {
      encoder.writeMessage(225, [
        {
          number: 254,
          size: 4,
          baseType: FitBaseType.Uint32,
          value: fitTime('2026-03-01T07:00:00Z') + 90 * index,
        },
        {
          number: 6,
          size: 4,
          baseType: FitBaseType.Uint32,
          value: fitTime('2026-03-01T07:00:00Z') + 90 * index,
        },
        { number: 0, size: 4, baseType: FitBaseType.Uint32, value: 40_000 },
        { number: 3, size: 2, baseType: FitBaseType.Uint16, value: 8 },
        { number: 4, size: 2, baseType: FitBaseType.Uint16, value: 60 * 16 },
        { number: 5, size: 1, baseType: FitBaseType.Uint8, value: kind },
        { number: 7, size: 2, baseType: FitBaseType.Uint16, value: 0 },
      ]);
    }
    const { activity, sets } = await readFitWorkout(encoder.close());
    expect(activity).toBeNull();
    expect(sets).toMatchObject([
      {
        startedAt: '2026-03-01T07:00:00',
        exercise: 'bench press',
        weight: 60,
        weightUnit: 'kg',
        reps: 8,
        seconds: 40,
      },
      { startedAt: '2026-03-01T07:03:00', reps: 8 },
    ]);
  });
});
