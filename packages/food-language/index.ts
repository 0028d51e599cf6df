export { loadIngredientModel } from './ingredients/load-ingredient-model.js';
export { type LabelledWord, type ParsedLine, parseIngredientLine } from './ingredients/parse-line.js';
export type { SequenceModel as IngredientModel } from './ingredients/sequence-model.js';
