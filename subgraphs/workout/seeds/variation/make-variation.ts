import type { CatalogueLine } from '../exercise-catalogue.js';
import type { VariationKind } from './variation-kind.js';
import { variedEquipment } from './varied-equipment.js';
import { variedName } from './varied-name.js';

const levelOrder = ['beginner', 'intermediate', 'advanced'] as const;
type LevelWord = (typeof levelOrder)[number];

/** How often a form is met in gyms: tempo and range are ways to do an exercise, other kinds are exercises. */
export function commonnessOf(kind: VariationKind, isCommon: boolean): 1 | 2 | 3 {
  if (isCommon) return 3;
  return isTempo(kind) ? 1 : 2;
}

/** True for kinds that change how the movement is done and not what is lifted or how one stands. */
function isTempo(kind: VariationKind): boolean {
  return Boolean(kind.secondsAdd ?? kind.secondsTimes ?? kind.reps ?? kind.hold);
}

/** The line of a variation of an exercise. @throws Error when the kind makes no sense for it. */
export function makeVariation(base: CatalogueLine, kind: VariationKind, isCommon: boolean): CatalogueLine {
  refuseNonsense(base, kind);
  const rank = kind.rank ?? 'variation';
  return {
    ...base,
    key: `${base.key}-${kind.code}`,
    name: variedName(base.name, kind),
    muscles: variedMuscles(base, kind),
    equipment: variedEquipment(base.equipment, kind),
    unilateral: base.unilateral || kind.unilateral === true,
    level: variedLevel(base.level, kind),
    skill: clamp(base.skill + (kind.skill ?? 0), 1, 5),
    axialLoad: rating(kind.axialSet ?? Math.max(base.axialLoad, kind.axial ?? 0)),
    systemicFatigue: rating(Math.max(base.systemicFatigue, kind.fatigue ?? 0)),
    jointStress: variedStress(base, kind),
    contraindications: [...new Set([...base.contraindications, ...(kind.contra ?? [])])],
    ...doseOf(base, kind),
    restSeconds: base.restSeconds + (kind.restAdd ?? 0),
    setupSeconds: Math.max(5, base.setupSeconds + (kind.setupAdd ?? 0)),
    loadStepKg: variedStep(base, kind),
    met: Number((base.met + (kind.metAdd ?? 0)).toFixed(1)),
    ...(kind.zones && base.zones ? { zones: kind.zones } : {}),
    technique: techniqueOf(base, kind),
    faults: [kind.fault, ...base.faults].slice(0, 4),
    safety: [kind.safety, ...base.safety].slice(0, 4),
    variations: rank === 'variation' ? [base.key] : [],
    easier: rank === 'harder' ? [base.key] : [],
    harder: rank === 'easier' ? [base.key] : [],
    variantOf: base.key,
    commonness: commonnessOf(kind, isCommon),
  };
}

function refuseNonsense(base: CatalogueLine, kind: VariationKind): void {
  const refuse = (why: string): never => {
    throw new Error(`${base.key} ${kind.code}: ${why}`);
  };
  if (kind.unilateral && base.unilateral) refuse('is one-sided already');
  if (kind.code === 'alternating' && base.unilateral && base.pattern !== 'plyometric')
    refuse('works one side already');
  if (base.durationSeconds && (kind.reps ?? kind.hold)) refuse('is timed, not counted');
  if (kind.zones && !base.zones) refuse('has no heart-rate zones');
  if (kind.levelMin === undefined && kind.rank === 'easier' && !kind.levelSame)
    refuse('an easier form must say that it keeps the level');
}

function variedMuscles({ muscles }: CatalogueLine, kind: VariationKind): CatalogueLine['muscles'] {
  const varied = { ...muscles };
  for (const [muscle, share] of Object.entries(kind.muscles ?? {})) {
    if ((varied[muscle] ?? 0) < share) varied[muscle] = share;
  }
  return varied;
}

function variedStress({ jointStress }: CatalogueLine, kind: VariationKind): CatalogueLine['jointStress'] {
  const varied = { ...jointStress };
  for (const [joint, stress] of Object.entries(kind.joint ?? {}))
    varied[joint] = rating(Math.max(varied[joint] ?? 0, stress));
  return varied;
}

function variedLevel(base: LevelWord, kind: VariationKind): LevelWord {
  const least = kind.levelSame ? 0 : levelOrder.indexOf(kind.levelMin ?? 'beginner');
  return levelOrder[Math.max(levelOrder.indexOf(base), least)] ?? base;
}

/** Load that hangs on the body itself (a vest, a bag) or a band is no reason to make a held load smaller. */
function variedStep(base: CatalogueLine, kind: VariationKind): number | null {
  if (kind.loadStepKg === undefined) return base.loadStepKg ?? null;
  return kind.loadStepKg === 0 ? null : kind.loadStepKg;
}

function doseOf(
  base: CatalogueLine,
  kind: VariationKind,
): Pick<CatalogueLine, 'repRange' | 'durationSeconds' | 'secondsPerRep'> {
  if (kind.hold) return { repRange: null, durationSeconds: kind.hold, secondsPerRep: 1 };
  if (base.durationSeconds) return { durationSeconds: base.durationSeconds, secondsPerRep: 1 };
  const seconds = (base.secondsPerRep ?? 4) * (kind.secondsTimes ?? 1) + (kind.secondsAdd ?? 0);
  return { repRange: kind.reps ?? base.repRange, secondsPerRep: Math.max(1.5, Number(seconds.toFixed(1))) };
}

/** Tempo stands before the last step; how to hold, stand or set up comes first. */
function techniqueOf({ technique }: CatalogueLine, kind: VariationKind): string[] {
  if (isTempo(kind)) return [...technique.slice(0, -1), kind.step, ...technique.slice(-1)];
  if (!kind.prop) return [kind.step, ...technique];
  const rest = technique.length > 2 ? technique.slice(1) : technique;
  return [kind.step, ...rest.map(withoutImplement)];
}

/** Steps of the base that name its implement hold for another one when they speak of the weight. */
function withoutImplement(step: string): string {
  return step
    .replace(/\b(dumb|kettle)bells\b/gi, 'weights')
    .replace(/\b(dumb|kettle|bar)bell\b/gi, 'weight')
    .replace(/\bbells\b/gi, 'weights')
    .replace(/\bbell\b/gi, 'weight');
}

function rating(value: number): 0 | 1 | 2 | 3 {
  return clamp(value, 0, 3) as 0 | 1 | 2 | 3;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
