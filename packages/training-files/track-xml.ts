import { SaxesParser } from 'saxes';
import { type EnduranceActivity, sportOf, summarisePoints, type TrackPoint } from './endurance-activity.js';
import { TrainingFileError } from './training-file-error.js';

/** Points of one file; two points a second for eleven days. */
const mostPoints = 2_000_000;

type Building = { -readonly [Key in keyof TrackPoint]: TrackPoint[Key] };

/**
 * Reads GPX 1.1 (with heart rate extensions) and TCX 2. One activity for a file.
 * @throws TrainingFileError BROKEN_FILE, UNKNOWN_FORMAT, TOO_MANY_ROWS, or VALUE_OUT_OF_RANGE for a recording without time.
 */
export function readTrackXml(text: string): EnduranceActivity {
  if (text.trim() === '') throw new TrainingFileError('EMPTY_FILE', 'The file is empty.');
  const reading = new TrackReading();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new TrainingFileError('BROKEN_FILE', `The file is no complete XML: ${error.message}`, {
      cause: error,
    });
  });
  parser.on('opentag', ({ name, attributes }) => reading.open(localName(name), attributes));
  parser.on('text', (part) => reading.text(part));
  parser.on('closetag', ({ name }) => reading.close(localName(name)));
  parser.write(text).close();
  return reading.finish();
}

class TrackReading {
  readonly #points: TrackPoint[] = [];
  readonly #path: string[] = [];
  #point: Building | undefined;
  #text = '';
  #sport = '';
  #energy = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.length === 0 && name !== 'gpx' && name !== 'TrainingCenterDatabase')
      throw new TrainingFileError('UNKNOWN_FORMAT', 'This is neither GPX nor TCX.');
    this.#path.push(name);
    this.#text = '';
    if (name === 'Activity') this.#sport = attributes['Sport'] ?? '';
    if (name === 'trkpt' || name === 'Trackpoint') this.#point = newPoint(attributes);
  }

  text(part: string): void {
    this.#text += part;
  }

  close(name: string): void {
    this.#path.pop();
    const text = this.#text.trim();
    this.#text = '';
    if (name === 'trkpt' || name === 'Trackpoint') this.#endPoint();
    else if (this.#point !== undefined) setField(this.#point, name, text, this.#path.at(-1) ?? '');
    else if (name === 'type' && this.#path.at(-1) === 'trk') this.#sport = text;
    else if (name === 'Calories' && this.#path.at(-1) === 'Lap') this.#energy += Number(text) || 0;
  }

  finish(): EnduranceActivity {
    const summary = summarisePoints(this.#points, sportOf(this.#sport));
    if (summary === undefined)
      throw new TrainingFileError('VALUE_OUT_OF_RANGE', 'The recording has no points with a time.');
    return { ...summary, energyKcal: this.#energy > 0 ? this.#energy : null };
  }

  #endPoint(): void {
    if (this.#point === undefined) return;
    this.#points.push(this.#point);
    this.#point = undefined;
    if (this.#points.length > mostPoints)
      throw new TrainingFileError('TOO_MANY_ROWS', `More than ${mostPoints} points.`);
  }
}

function newPoint({ lat, lon }: Readonly<Record<string, string>>): Building {
  return {
    at: Number.NaN,
    latitude: lat === undefined ? null : Number(lat),
    longitude: lon === undefined ? null : Number(lon),
    altitudeMetres: null,
    distanceMetres: null,
    pulse: null,
  };
}

function setField(point: Building, name: string, text: string, parent: string): void {
  const value = Number(text);
  switch (name) {
    case 'time':
    case 'Time':
      point.at = Date.parse(text);
      break;
    case 'ele':
    case 'AltitudeMeters':
      point.altitudeMetres = value;
      break;
    case 'DistanceMeters':
      point.distanceMetres = value;
      break;
    case 'LatitudeDegrees':
      point.latitude = value;
      break;
    case 'LongitudeDegrees':
      point.longitude = value;
      break;
    case 'hr':
      point.pulse = value;
      break;
    case 'Value':
      if (parent === 'HeartRateBpm') point.pulse = value;
      break;
    default:
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
