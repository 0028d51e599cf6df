/** The download cannot be used; nothing of it was imported. The message says why and what to do. */
export class FoodDataProblem extends Error {
  override readonly name = 'FoodDataProblem';
}
