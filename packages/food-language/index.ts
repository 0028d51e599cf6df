export { loadIngredientModel } from './ingredients/load-ingredient-model.js';
export { type LabelledWord, type ParsedLine, parseIngredientLine } from './ingredients/parse-line.js';
export type { SequenceModel as IngredientModel } from './ingredients/sequence-model.js';
export { buildFoodIndex, type CatalogueFood, type FoodIndex } from './matching/food-index.js';
export { loadMatchWeights } from './matching/load-match-weights.js';
export { type FoodMatch, type MatchWeights, matchFoods } from './matching/match-foods.js';
export { readFoodFolder } from './matching/read-food-folder.js';
export { loadRelatedWords } from './meaning/load-related-words.js';
