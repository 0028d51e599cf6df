import type { ViewerClaims } from '@progressive/access-tokens';
import type { UpdateGymInput } from '../__generated__/resolvers-types.js';
import { type Gym, ordinaryGym } from '../domain/autoregulation/gym.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findGym, saveGym } from '../repositories/gym-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** The changed gym. */
export interface GymUpdated {
  readonly kind: 'GymUpdated';
  readonly gym: Gym;
}

/** What the viewer can load; an ordinary gym when they have not told. */
export async function readGym(services: WorkoutServices, viewer: ViewerClaims): Promise<Gym> {
  const gym = await services.database.read(viewer, (manager) => findGym(manager, viewer));
  return gym ?? ordinaryGym;
}

/** Changes what the viewer can load; fields left out stay. */
export async function updateGym(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: UpdateGymInput,
): Promise<GymUpdated | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const before = (await findGym(manager, viewer)) ?? ordinaryGym;
    const gym = changedGym(before, input);
    const problem = whyImpossible(gym);
    if (problem !== null) return refuse('IMPOSSIBLE_EQUIPMENT', problem);
    await saveGym(manager, viewer, gym);
    return { kind: 'GymUpdated', gym };
  });
}

/** A gym with what was told of it; what was left out stays. */
export function changedGym(before: Gym, input: UpdateGymInput): Gym {
  return {
    barKg: input.barKg ?? before.barKg,
    plates: input.plates?.map(({ kg, pairs }) => ({ kg, pairs })) ?? before.plates,
    dumbbellsKg: input.dumbbellsKg ?? before.dumbbellsKg,
    machineStepKg: input.machineStepKg === undefined ? before.machineStepKg : input.machineStepKg,
  };
}

/** What about a gym cannot be, in words; null for one that can. */
export function whyImpossible({ barKg, plates, dumbbellsKg, machineStepKg }: Gym): string | null {
  const isWeight = (kg: number, most: number) => Number.isFinite(kg) && kg > 0 && kg <= most;
  if (!(barKg >= 0 && barKg <= 50)) return 'A bar weighs 0 to 50 kg.';
  if (plates.length > 20 || !plates.every(({ kg, pairs }) => isWeight(kg, 50) && pairs >= 0 && pairs <= 20))
    return 'Plates weigh up to 50 kg, in 0 to 20 pairs; at most 20 kinds.';
  if (dumbbellsKg.length > 100 || !dumbbellsKg.every((kg) => isWeight(kg, 150)))
    return 'Dumbbells weigh up to 150 kg; at most 100 of them.';
  return machineStepKg === null || isWeight(machineStepKg, 50) ? null : 'A step is up to 50 kg.';
}
