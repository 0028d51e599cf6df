/** A reference to a person; what hangs on it exists for the person alone. Facts of others come with `@requires`. */
export interface Person {
  readonly id: string;
  readonly sex?: 'FEMALE' | 'MALE' | null;
  readonly heightCm?: number | null;
  readonly weightKg?: number | null;
  readonly nutritionTargets?: { readonly energyAvailability: number } | null;
}
