import { z } from 'zod';

const share = z.union([z.literal(0.25), z.literal(0.5), z.literal(1)]);
const level = z.enum(['beginner', 'intermediate', 'advanced']);
const groups = z.array(z.array(z.string()));

/** One way to vary an exercise: what it is called, what it changes, and what the person reads about it. */
export const variationKind = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/),
  /** Name with {x} for the base exercise. */
  name: z.string().regex(/\{x\}/),
  step: z.string(),
  fault: z.string(),
  safety: z.string(),
  /** How it stands to the base; a mere variation when left out. */
  rank: z.enum(['harder', 'easier', 'variation']).optional(),
  /** Lowest level it suits; never below the base's, unless it is the same as the base's. */
  levelMin: level.optional(),
  levelSame: z.literal(true).optional(),
  skill: z.number().int().optional(),
  /** Replaces what is lifted. */
  load: groups.optional(),
  /** Is needed besides. */
  add: groups.optional(),
  /** Is no longer needed. */
  drop: z.array(z.string()).optional(),
  keepLoad: z.literal(true).optional(),
  /** Another bar in place of the barbell; true is the Smith machine, which needs no rack. */
  swapBar: z.union([z.literal(true), z.string()]).optional(),
  /** The implement is part of the base's name and of its first step, which this kind replaces. */
  prop: z.literal(true).optional(),
  loadStepKg: z.number().optional(),
  muscles: z.record(z.string(), share).optional(),
  joint: z.record(z.string(), z.number()).optional(),
  axial: z.number().optional(),
  axialSet: z.number().optional(),
  fatigue: z.number().optional(),
  contra: z.array(z.string()).optional(),
  unilateral: z.literal(true).optional(),
  loadShare: z.literal(true).optional(),
  secondsAdd: z.number().optional(),
  secondsTimes: z.number().optional(),
  reps: z.tuple([z.number(), z.number()]).optional(),
  hold: z.tuple([z.number(), z.number()]).optional(),
  restAdd: z.number().optional(),
  setupAdd: z.number().optional(),
  metAdd: z.number().optional(),
  zones: z.array(z.number()).optional(),
});

export type VariationKind = z.infer<typeof variationKind>;

/** A line of the table: which exercise is varied how. */
export interface VariationWish {
  readonly base: string;
  readonly code: string;
  /** As usual as its base. */
  readonly isCommon: boolean;
}

/** Reads the kinds, one JSON object a line. @throws Error naming the line. */
export function readKinds(text: string): Map<string, VariationKind> {
  const kinds = new Map<string, VariationKind>();
  for (const [index, line] of text.trim().split('\n').entries()) {
    const parsed = variationKind.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`kinds, line ${index + 1}: ${parsed.error.message}`);
    if (kinds.has(parsed.data.code)) throw new Error(`kinds, line ${index + 1}: ${parsed.data.code} twice`);
    kinds.set(parsed.data.code, parsed.data);
  }
  return kinds;
}

/** Reads the table: base keys apart by spaces, a tab, codes apart by spaces, `*` for common ones. */
export function readWishes(text: string): VariationWish[] {
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [bases = '', codes = ''] = line.split('\t');
    return bases
      .split(' ')
      .flatMap((base) =>
        codes.split(' ').map((code) => ({ base, code: code.replace('*', ''), isCommon: code.endsWith('*') })),
      );
  });
}
