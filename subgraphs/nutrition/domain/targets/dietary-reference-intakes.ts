import type { Body, Sex } from './body.js';
import { EFSA_VERSION, efsaRow, stageRow } from './reference-tables.js';

/** Version of the tables below, recorded with every plan. */
export const REFERENCE_VERSION = 'DRI IOM 1997-2011, NASEM 2019 (Na, K)';

/** Life-stage groups of the tables: 9–13, 14–18, 19–30, 31–50, 51–70, over 70 years. */
const upperAges = [13, 18, 30, 50, 70, Number.POSITIVE_INFINITY];

type SixAges = readonly [number, number, number, number, number, number];

interface ReferenceRow {
  /** RDA is met by 97.5 % of people; AI is used where the evidence is too thin for an RDA. */
  readonly kind: 'RDA' | 'AI' | 'LIMIT';
  readonly male: SixAges;
  readonly female: SixAges;
  /** Tolerable upper intake from food, when there is one; null where the limit is for supplements only. */
  readonly upper: SixAges | null;
}

const same = (value: number): SixAges => [value, value, value, value, value, value];

/**
 * Dietary Reference Intakes per day by nutrient column of the catalogue. Sources: Institute of Medicine, 1997 (Ca, P, Mg,
 * D), 1998 (B vitamins, choline), 2000 (C, E, Se), 2001 (A, K, trace elements), 2005 (fibre), 2011 (Ca, D); National
 * Academies 2019 (Na, K). Vitamin A's limit is for preformed retinol, folate's for folic acid: they have their own rows.
 */
const table: Readonly<Record<string, ReferenceRow>> = {
  fiber_g: { kind: 'AI', male: [31, 38, 38, 38, 30, 30], female: [26, 26, 25, 25, 21, 21], upper: null },
  calcium_mg: {
    kind: 'RDA',
    male: [1300, 1300, 1000, 1000, 1000, 1200],
    female: [1300, 1300, 1000, 1000, 1200, 1200],
    upper: [3000, 3000, 2500, 2500, 2000, 2000],
  },
  iron_mg: {
    kind: 'RDA',
    male: [8, 11, 8, 8, 8, 8],
    female: [8, 15, 18, 18, 8, 8],
    upper: [40, 45, 45, 45, 45, 45],
  },
  magnesium_mg: {
    kind: 'RDA',
    male: [240, 410, 400, 420, 420, 420],
    female: [240, 360, 310, 320, 320, 320],
    upper: null,
  },
  phosphorus_mg: {
    kind: 'RDA',
    male: [1250, 1250, 700, 700, 700, 700],
    female: [1250, 1250, 700, 700, 700, 700],
    upper: [4000, 4000, 4000, 4000, 4000, 3000],
  },
  potassium_mg: {
    kind: 'AI',
    male: [2500, 3000, 3400, 3400, 3400, 3400],
    female: [2300, 2300, 2600, 2600, 2600, 2600],
    upper: null,
  },
  zinc_mg: {
    kind: 'RDA',
    male: [8, 11, 11, 11, 11, 11],
    female: [8, 9, 8, 8, 8, 8],
    upper: [23, 34, 40, 40, 40, 40],
  },
  copper_mg: {
    kind: 'RDA',
    male: [0.7, 0.89, 0.9, 0.9, 0.9, 0.9],
    female: [0.7, 0.89, 0.9, 0.9, 0.9, 0.9],
    upper: [5, 8, 10, 10, 10, 10],
  },
  manganese_mg: {
    kind: 'AI',
    male: [1.9, 2.2, 2.3, 2.3, 2.3, 2.3],
    female: [1.6, 1.6, 1.8, 1.8, 1.8, 1.8],
    upper: [6, 9, 11, 11, 11, 11],
  },
  selenium_ug: {
    kind: 'RDA',
    male: [40, 55, 55, 55, 55, 55],
    female: [40, 55, 55, 55, 55, 55],
    upper: [280, 400, 400, 400, 400, 400],
  },
  vitamin_c_mg: {
    kind: 'RDA',
    male: [45, 75, 90, 90, 90, 90],
    female: [45, 65, 75, 75, 75, 75],
    upper: [1200, 1800, 2000, 2000, 2000, 2000],
  },
  thiamin_mg: {
    kind: 'RDA',
    male: [0.9, 1.2, 1.2, 1.2, 1.2, 1.2],
    female: [0.9, 1, 1.1, 1.1, 1.1, 1.1],
    upper: null,
  },
  riboflavin_mg: {
    kind: 'RDA',
    male: [0.9, 1.3, 1.3, 1.3, 1.3, 1.3],
    female: [0.9, 1, 1.1, 1.1, 1.1, 1.1],
    upper: null,
  },
  niacin_mg: { kind: 'RDA', male: [12, 16, 16, 16, 16, 16], female: [12, 14, 14, 14, 14, 14], upper: null },
  pantothenic_acid_mg: { kind: 'AI', male: [4, 5, 5, 5, 5, 5], female: [4, 5, 5, 5, 5, 5], upper: null },
  vitamin_b6_mg: {
    kind: 'RDA',
    male: [1, 1.3, 1.3, 1.3, 1.7, 1.7],
    female: [1, 1.2, 1.3, 1.3, 1.5, 1.5],
    upper: [60, 80, 100, 100, 100, 100],
  },
  folate_dfe_ug: {
    kind: 'RDA',
    male: [300, 400, 400, 400, 400, 400],
    female: [300, 400, 400, 400, 400, 400],
    upper: null,
  },
  folic_acid_ug: {
    kind: 'LIMIT',
    male: same(0),
    female: same(0),
    upper: [600, 800, 1000, 1000, 1000, 1000],
  },
  choline_mg: {
    kind: 'AI',
    male: [375, 550, 550, 550, 550, 550],
    female: [375, 400, 425, 425, 425, 425],
    upper: [2000, 3000, 3500, 3500, 3500, 3500],
  },
  vitamin_b12_ug: {
    kind: 'RDA',
    male: [1.8, 2.4, 2.4, 2.4, 2.4, 2.4],
    female: [1.8, 2.4, 2.4, 2.4, 2.4, 2.4],
    upper: null,
  },
  vitamin_a_rae_ug: {
    kind: 'RDA',
    male: [600, 900, 900, 900, 900, 900],
    female: [600, 700, 700, 700, 700, 700],
    upper: null,
  },
  retinol_ug: {
    kind: 'LIMIT',
    male: same(0),
    female: same(0),
    upper: [1700, 2800, 3000, 3000, 3000, 3000],
  },
  vitamin_d_ug: {
    kind: 'RDA',
    male: [15, 15, 15, 15, 15, 20],
    female: [15, 15, 15, 15, 15, 20],
    upper: same(100),
  },
  vitamin_e_mg: {
    kind: 'RDA',
    male: [11, 15, 15, 15, 15, 15],
    female: [11, 15, 15, 15, 15, 15],
    upper: null,
  },
  vitamin_k_ug: {
    kind: 'AI',
    male: [60, 75, 120, 120, 120, 120],
    female: [60, 75, 90, 90, 90, 90],
    upper: null,
  },
  sodium_mg: {
    kind: 'AI',
    male: same(1500),
    female: same(1500),
    upper: [1800, 2300, 2300, 2300, 2300, 2300],
  },
};

/** Reference intake of one nutrient for one person, per day, in the nutrient's unit. */
export interface ReferenceIntake {
  readonly nutrientId: string;
  readonly kind: 'RDA' | 'AI' | 'LIMIT';
  readonly recommended: number;
  /** Null = no limit for what food holds. Sodium's is the chronic disease risk reduction level. */
  readonly upper: number | null;
}

/** All reference intakes of the Dietary Reference Intakes at an age; an unknown sex gets the higher recommendation. */
export function referenceIntakes(ageYears: number, sex: Sex | null): ReferenceIntake[] {
  const stage = upperAges.findIndex((age) => ageYears <= age);
  return Object.entries(table).map(([nutrientId, row]) => {
    const male = row.male[stage] ?? 0;
    const female = row.female[stage] ?? 0;
    const recommended = sex === 'MALE' ? male : sex === 'FEMALE' ? female : Math.max(male, female);
    return { nutrientId, kind: row.kind, recommended, upper: row.upper?.[stage] ?? null };
  });
}

/**
 * Reference intakes of a person: of the set they chose, in pregnancy and lactation those of that time. EFSA's set begins at 18 years;
 * before that the Dietary Reference Intakes are used.
 */
export function referenceIntakesOf(body: Body): ReferenceIntake[] {
  const { ageYears, sex } = body;
  const lifeStage = body.lifeStage ?? null;
  const usual = referenceIntakes(ageYears, lifeStage === null ? sex : 'FEMALE');
  return usual.map((row) => {
    if (usesEfsa(body)) return { ...row, ...efsaRow(row.nutrientId, sex, lifeStage) };
    return { ...row, ...(lifeStage === null ? null : stageRow(row.nutrientId, lifeStage, ageYears)) };
  });
}

/** Version of the tables that a person's intakes are from. */
export function referenceVersionOf(body: Body): string {
  return usesEfsa(body) ? EFSA_VERSION : REFERENCE_VERSION;
}

function usesEfsa({ guideline, ageYears }: Body): boolean {
  return guideline === 'EFSA' && ageYears >= 18;
}
