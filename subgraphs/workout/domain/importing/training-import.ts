import type { LocalDate } from '@progressive/quantities';
import type { SetVersion } from '../log/logged-set.js';
import type { HealthDay } from './health-day.js';

/** Kinds of files. */
export const importFormats = [
  'STRENGTH_CSV',
  'FIT',
  'GPX',
  'TCX',
  'APPLE_HEALTH',
  'PROGRESSIVE_JSON',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What became of an import. */
export type ImportStatus = 'UPLOADING' | 'PREVIEWED' | 'APPLIED' | 'UNDONE';

/** An endurance activity of the person. */
export interface StoredActivity {
  readonly activityId: string;
  readonly sport: 'RUNNING' | 'CYCLING' | 'SWIMMING' | 'WALKING' | 'OTHER';
  readonly startedAt: string;
  readonly seconds: number;
  readonly distanceMetres: number | null;
  readonly ascentMetres: number | null;
  readonly energyKcal: number | null;
  readonly meanPulse: number | null;
  readonly maxPulse: number | null;
}

/** A row that cannot be used. */
export interface ImportBadRow {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** What a file holds, before anything of it is in the log. */
export interface ImportContent {
  readonly sets: readonly SetVersion[];
  readonly activities: readonly StoredActivity[];
  readonly duplicates: number;
  readonly badRows: readonly ImportBadRow[];
  /** Names that the catalogue does not have; they are logged by name. */
  readonly unmatchedNames: readonly string[];
  /** Days of a health export; absent in other files. */
  readonly healthDays?: readonly HealthDay[];
  readonly firstDate: LocalDate | null;
  readonly lastDate: LocalDate | null;
}

/** An import of a person. */
export interface TrainingImport {
  readonly id: string;
  readonly status: ImportStatus;
  readonly format: ImportFormat;
  readonly fileName: string | null;
  readonly content: ImportContent;
  readonly createdAt: Date;
}
