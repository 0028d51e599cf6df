import type { VariationKind } from './variation-kind.js';

/** First words that keep their capital inside a name. */
const properWords: ReadonlySet<string> = new Set([
  'Romanian',
  'Russian',
  'Turkish',
  'Nordic',
  'Copenhagen',
  'Cossack',
  'Pallof',
  'Zercher',
  'Spanish',
  'Jefferson',
  'Smith',
  'Superman',
]);

const implementWords = /\b(smith machine|dumbbell|barbell|kettlebell|cable|band|ez-bar|two-hand) ?\b/gi;

/** Kinds that say how one stands, sits or kneels, in place of what the base says. */
const positions: ReadonlySet<string> = new Set([
  'seated',
  'standing',
  'tall-kneeling',
  'half-kneeling',
  'split-stance',
  'prone-incline',
  'lying',
]);

/** The name of a variation; an implement in the base's name gives way to the new one. */
export function variedName(base: string, kind: VariationKind): string {
  const bare = kind.prop ? base.replace(implementWords, '').trim() : base;
  const plain = positions.has(kind.code) ? bare.replace(/\b(standing|seated) /gi, '') : bare;
  const name = kind.name.startsWith('{x}')
    ? kind.name.replace('{x}', upperFirst(plain))
    : kind.name.replace('{x}', lowerFirst(plain));
  return name.replace(/\s+/g, ' ');
}

/** The words of a name without order, plural and hyphens: two names with the same are one exercise. */
export function nameIdentity(name: string): string {
  return name
    .toLowerCase()
    .replace(/(high|low)-to-(high|low)/, '$1to$2')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !['a', 'an', 'the', 'with', 'on', 'in', 'of', 'at'].includes(word))
    .map((word) => word.replace(/s$/, ''))
    .sort()
    .join(' ');
}

function lowerFirst(text: string): string {
  const [first = ''] = text.split(/[\s-]/);
  if (properWords.has(first) || /[A-Z]/.test(first.slice(1)) || first.length === 1) return text;
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
