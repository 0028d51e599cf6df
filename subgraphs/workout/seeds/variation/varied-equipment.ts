import type { VariationKind } from './variation-kind.js';

type Groups = readonly (readonly string[])[];

const loads: ReadonlySet<string> = new Set([
  'dumbbell',
  'kettlebell',
  'barbell',
  'ez-bar',
  'trap-bar',
  'weight-plate',
  'medicine-ball',
  'sandbag',
  'resistance-band',
  'cable-machine',
]);

/** What a variation needs: the base's groups with the load, bar or support of the kind. */
export function variedEquipment(base: Groups, kind: VariationKind): string[][] {
  let groups = base
    .map((group) => [...group])
    .filter((group) => !group.some((item) => kind.drop?.includes(item)));
  if (kind.swapBar !== undefined) groups = withBar(groups, kind.swapBar);
  if (kind.load) {
    if (!kind.keepLoad) groups = groups.filter((group) => !group.every(isLoad));
    groups.push(...kind.load);
  }
  for (const group of kind.add ?? []) {
    if (!groups.some((known) => known.some((item) => group.includes(item)) && known.length <= group.length))
      groups.push(group);
  }
  const needed = groups.filter((group) => !group.includes('none'));
  return needed.length > 0 ? needed : [['none']];
}

function withBar(groups: readonly string[][], bar: string | true): string[][] {
  const isBar = (group: readonly string[]) => group.includes('barbell');
  if (bar !== true) return groups.map((group) => (isBar(group) ? [bar] : group));
  return groups
    .filter((group) => !group.includes('squat-rack'))
    .map((group) => (isBar(group) ? ['machine-smith'] : group));
}

function isLoad(item: string): boolean {
  return loads.has(item) || item.startsWith('machine-');
}
