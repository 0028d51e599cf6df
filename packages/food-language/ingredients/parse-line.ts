import { lineFeatures } from './line-features.js';
import { type LineLabel, lineLabels } from './line-labels.js';
import { decimalText } from './quantity-text.js';
import { bestLabels, marginals, type SequenceModel } from './sequence-model.js';
import { type LineToken, tokeniseLine } from './tokenise-line.js';

/** A word of a line and what it is. */
export interface LabelledWord extends LineToken {
  readonly label: LineLabel;
  /** How likely the label is by the model, 0 to 1. */
  readonly probability: number;
}

/** What an ingredient line says. Words keep their order; unit words are in the singular; punctuation is left out. */
export interface ParsedLine {
  readonly words: readonly LabelledWord[];
  /** Numbers as decimals, such as `0.5`, `1-2` (from one to two) or `2x` (twice what follows); or words, such as `few`. */
  readonly quantity: readonly string[];
  /** One word each: "7 fl oz" has `fl` and `oz`, "1 good pinch" has `good` and `pinch`. */
  readonly unit: readonly string[];
  readonly size: string;
  readonly name: string;
  readonly preparation: string;
  readonly comment: string;
  readonly purpose: string;
  /** How likely every word of quantity, unit and name is right: the least of their probabilities, 0 to 1. */
  readonly confidence: number;
}

/** Reads one ingredient line. A line without a word gives empty fields and confidence 0. */
export function parseIngredientLine(model: SequenceModel, line: string): ParsedLine {
  const tokens = tokeniseLine(line);
  const words = labelWords(model, tokens);
  const text = (label: LineLabel): string[] =>
    words.filter((word) => word.label === label).map((word) => word.text);
  const certain = words.filter(({ label }) => label === 'quantity' || label === 'unit' || label === 'name');
  return {
    words,
    quantity: text('quantity').map(decimalText),
    unit: text('unit'),
    size: text('size').join(' '),
    name: text('name').join(' '),
    preparation: text('preparation').join(' '),
    comment: text('comment').join(' '),
    purpose: text('purpose').join(' '),
    confidence: certain.length === 0 ? 0 : Math.min(...certain.map(({ probability }) => probability)),
  };
}

function labelWords(model: SequenceModel, tokens: readonly LineToken[]): LabelledWord[] {
  if (tokens.length === 0) return [];
  const features = lineFeatures(tokens);
  const labels = bestLabels(model, features);
  const { labels: probabilities } = marginals(model, features);
  return tokens.map((token, word) => {
    const label = labels[word] ?? 0;
    const probability = probabilities[word * lineLabels.length + label] ?? 0;
    return { ...token, label: lineLabels[label] ?? 'comment', probability: Math.min(1, probability) };
  });
}
