/** A person as the federation hands them over: the id, and what identity adds when targets are asked for. */
export interface Eater {
  readonly id: string;
  readonly birthDate?: string | null;
  readonly sex?: 'FEMALE' | 'MALE' | null;
  readonly heightCm?: number | null;
  readonly weightKg?: number | null;
}
