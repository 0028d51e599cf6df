import type { FoodMeasure } from '../../domain/catalogue/food.js';
import { NUTRIENTS } from '../../domain/catalogue/nutrients.js';

const width = NUTRIENTS.length;
const slabFoods = 16_384;

/**
 * What the tables of a download say of each food until it is written: names as bytes, amounts as 4-byte floats in slabs. About
 * 300 bytes a food, outside of the JavaScript heap.
 */
export class FoodStore {
  /** Place + 1 of a food by its number in the download; 0 = unknown, -1 = of no interest. */
  private places = new Int32Array(1 << 20);
  private readonly amounts: Float32Array[] = [];
  private readonly preferences: Uint8Array[] = [];
  private text = Buffer.alloc(1 << 20);
  private used = 0;
  private readonly nameEnds: number[] = [];
  readonly numbers: number[] = [];
  readonly kinds: number[] = [];
  readonly categories: string[] = [];
  readonly published: string[] = [];
  readonly measures = new Map<number, FoodMeasure[]>();

  get size(): number {
    return this.numbers.length;
  }

  /** Place of a food; -1 when it is not kept, -2 when it was never named. */
  placeOf(number: number): number {
    const place = this.places[number] ?? 0;
    return place > 0 ? place - 1 : place === 0 ? -2 : -1;
  }

  /** Remembers that a food is known and not wanted. */
  skip(number: number): void {
    this.reserve(number);
    this.places[number] = -1;
  }

  add(food: { number: number; kind: number; name: string; category: string; published: string }): number {
    const place = this.numbers.length;
    this.reserve(food.number);
    this.places[food.number] = place + 1;
    this.numbers.push(food.number);
    this.kinds.push(food.kind);
    this.categories.push(food.category);
    this.published.push(food.published);
    const longest = food.name.length * 3;
    if (this.used + longest > this.text.length) {
      const larger = Buffer.alloc(Math.max(this.text.length * 2, this.used + longest));
      this.text.copy(larger);
      this.text = larger;
    }
    this.used += this.text.write(food.name, this.used);
    this.nameEnds.push(this.used);
    if (place % slabFoods === 0) {
      this.amounts.push(new Float32Array(slabFoods * width).fill(Number.NaN));
      this.preferences.push(new Uint8Array(slabFoods * width));
    }
    return place;
  }

  private reserve(number: number): void {
    if (number < this.places.length) return;
    const larger = new Int32Array(Math.max(number + 1, this.places.length * 2));
    larger.set(this.places);
    this.places = larger;
  }

  /** Takes an amount, unless one that counts before it is there. */
  setAmount(place: number, index: number, amount: number, preference: number): void {
    const slab = Math.floor(place / slabFoods);
    const at = (place % slabFoods) * width + index;
    const amounts = this.amounts[slab];
    const preferences = this.preferences[slab];
    if (!amounts || !preferences) return;
    if (!Number.isNaN(amounts[at] ?? Number.NaN) && (preferences[at] ?? 0) <= preference) return;
    amounts[at] = amount;
    preferences[at] = preference;
  }

  amountsOf(place: number): Float32Array {
    const from = (place % slabFoods) * width;
    return (this.amounts[Math.floor(place / slabFoods)] ?? new Float32Array()).subarray(from, from + width);
  }

  nameOf(place: number): string {
    return this.text.toString('utf8', place === 0 ? 0 : this.nameEnds[place - 1], this.nameEnds[place]);
  }
}
