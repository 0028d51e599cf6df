import { loadRelatedWords } from '@progressive/food-language';
import type { RelatedWords } from '../domain/food-search/read-search.js';

/** Words of related meaning by the model that is shipped, which is read with the first search. */
export function shippedRelatedWords(): RelatedWords {
  let related: RelatedWords | undefined;
  return (word) => {
    related ??= loadRelatedWords();
    return related(word);
  };
}
