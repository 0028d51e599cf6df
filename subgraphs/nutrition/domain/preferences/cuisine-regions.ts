/** Kitchens that share much of what they cook with: what is learned of one says something of its neighbours. */
const regions: Readonly<Record<string, readonly string[]>> = {
  'South-East Asian': ['thai', 'vietnamese', 'indonesian', 'filipino', 'malaysian'],
  'East Asian': ['chinese', 'japanese', 'korean'],
  'South Asian': ['indian', 'pakistani', 'sri-lankan', 'nepalese'],
  'Middle Eastern': ['middle-eastern', 'lebanese', 'turkish', 'persian', 'israeli', 'moroccan'],
  Mediterranean: ['italian', 'greek', 'spanish', 'portuguese', 'mediterranean', 'provencal'],
  'Latin American': ['mexican', 'cuban', 'peruvian', 'argentinian', 'venezuelan', 'brazilian'],
  Caribbean: ['caribbean', 'jamaican'],
  African: ['west-african', 'ethiopian', 'kenyan'],
  'Central European': ['german', 'swiss', 'hungarian', 'belgian', 'french', 'austrian'],
  'Northern European': ['british', 'scandinavian', 'irish'],
  'Eastern European': ['eastern-european', 'ukrainian', 'polish', 'russian'],
  American: ['american'],
};

const regionOf = new Map(
  Object.entries(regions).flatMap(([region, cuisines]) =>
    cuisines.map((cuisine) => [cuisine, region] as const),
  ),
);

/** The region of a cuisine; null for one of no region, such as that of an imported recipe. */
export function cuisineRegion(cuisine: string): string | null {
  return regionOf.get(cuisine) ?? null;
}
