/** Places of the body an injury can be named for. */
export const injurySites = [
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'chest',
  'upper-back',
  'lower-back',
  'back',
  'hip',
  'groin',
  'hamstring',
  'knee',
  'calf',
  'shin',
  'ankle',
  'foot',
] as const;
export type InjurySite = (typeof injurySites)[number];

/** What an injured place touches: joints by stress, muscles by contribution, the spine by axial load, and words. */
export interface SiteReach {
  readonly joints: readonly string[];
  readonly muscles: readonly string[];
  readonly isSpinal: boolean;
  /** Words by which a contraindication in the catalogue names the place. */
  readonly words: readonly string[];
}

function reach(
  joints: readonly string[],
  muscles: readonly string[],
  words: readonly string[],
  isSpinal = false,
): SiteReach {
  return { joints, muscles, isSpinal, words };
}

const lowerBackWords = ['low back', 'lower back', 'disc', 'spin', 'sciatica'];

const reaches: Readonly<Record<InjurySite, SiteReach>> = {
  neck: reach(['neck'], ['neck'], ['neck', 'cervical'], true),
  shoulder: reach(['shoulder'], [], ['shoulder', 'rotator']),
  elbow: reach(['elbow'], [], ['elbow']),
  wrist: reach(['wrist'], [], ['wrist', 'hand', 'carpal']),
  chest: reach([], ['chest'], ['chest', 'pec']),
  'upper-back': reach([], ['upper-back', 'traps'], ['upper back'], true),
  'lower-back': reach(['lower-back'], ['lower-back'], lowerBackWords, true),
  back: reach(['lower-back'], ['lower-back'], ['back', ...lowerBackWords], true),
  hip: reach(['hip'], [], ['hip', 'groin']),
  groin: reach(['hip'], ['adductors'], ['groin', 'hip']),
  hamstring: reach([], ['hamstrings'], ['hamstring']),
  knee: reach(['knee'], [], ['knee', 'meniscus', 'patell']),
  calf: reach(['ankle'], ['calves'], ['calf', 'achilles']),
  shin: reach(['ankle'], ['calves'], ['shin', 'ankle']),
  ankle: reach(['ankle'], [], ['ankle', 'achilles']),
  foot: reach(['ankle'], [], ['foot', 'ankle', 'plantar']),
};

/** What an injury at a place touches. */
export function siteReach(site: InjurySite): SiteReach {
  return reaches[site];
}

/** The place of a word such as `lower back`, `Knees` or `LOWER_BACK`; undefined for a word that names none. */
export function readInjurySite(word: string): InjurySite | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return injurySites.find((site) => site === plain || `${site}s` === plain);
}

/** The place in everyday words. */
export function siteName(site: InjurySite): string {
  return site.replace('-', ' ');
}
