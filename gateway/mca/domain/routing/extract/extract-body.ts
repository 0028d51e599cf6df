import type { BodyFacts } from '../wishes.js';

const poundKg = 0.45359237;
const stoneKg = 6.35029318;

/** Facts about the body that the text states. Values outside human ranges are dropped. @param text plain text. */
export function extractBody(text: string): BodyFacts {
  return {
    ageYears: between(readAge(text), 1, 120),
    sex: readSex(text),
    heightCm: between(readHeight(text), 50, 260),
    weightKg: between(readWeight(text), 20, 400),
    targetWeightKg: between(readTargetWeight(text), 20, 400),
    pregnant:
      /\b(?:i'?m|i am|while|currently|be|being|months|weeks|am) pregnant\b|\bpregnancy\b|\btrimester\b/.test(
        text,
      ) && !/\b(?:not|after|before) (?:a )?pregnan/.test(text),
    breastfeeding: /\bbreast-?feeding\b|\bnursing (?:a|my) (?:baby|newborn)\b|\blactating\b/.test(text),
  };
}

function between(value: number | null, least: number, most: number): number | null {
  return value !== null && value >= least && value <= most ? Math.round(value * 10) / 10 : null;
}

function firstNumber(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return Number((match[1] ?? '').replace(',', '.'));
  }
  return null;
}

function readAge(text: string): number | null {
  return firstNumber(text, [
    /\b(\d{1,3})[ -]?(?:years?|yrs?|y)[ -]?(?:old|o)\b/,
    /\b(?:i'?m|i am|age|aged|age is|turning) (?:a )?(\d{1,3})(?= (?:and|year|,|male|female|man|woman)|,|$|\.(?!\d)|;)/,
    /\b(\d{2})[ -]?(?:yo|y\/o)\b/,
    /\b(?:i'?m|i am) a (\d{2})\b/,
    /\bat (\d{2}), i\b/,
  ]);
}

function readSex(text: string): BodyFacts['sex'] {
  if (
    /\b(?:i'?m|i am|as|for|yo|old|a) (?:an? )?(?:\w+ )?(?:woman|female|girl|lady|mother|mum|mom)\b|\bfemale\b|\bpregnant\b|\b\d{2} ?f\b/.test(
      text,
    )
  )
    return 'female';
  if (
    /\b(?:i'?m|i am|as|for|yo|old|a) (?:an? )?(?:\w+ )?(?:man|male|guy|bloke|dude|father|dad)\b|(?<!fe)\bmale\b|\b\d{2} ?m\b(?! )/.test(
      text,
    )
  )
    return 'male';
  return null;
}

function readHeight(text: string): number | null {
  const imperial =
    /\b([4-7])\s?(?:'|ft|foot|feet)\s?(?:(\d{1,2})(?:\.\d)?\s?(?:"|''|in\b|inch(?:es)?)?)?/.exec(text);
  if (imperial) return Number(imperial[1]) * 30.48 + Number(imperial[2] ?? 0) * 2.54;
  const metres = /\b([12])[.,](\d{1,2})\s?m(?:et(?:er|re)s?)?\b/.exec(text);
  if (metres) return Number(`${metres[1]}.${metres[2]}`) * 100;
  return firstNumber(text, [/\b(\d{3}(?:[.,]\d)?)\s?(?:cm|centimet(?:er|re)s?)\b/]);
}

const mass = String.raw`(\d{2,3}(?:[.,]\d)?)\s?(kg|kgs|kilos?|kilograms?|lbs?|pounds|stone|st)\b`;

function readMass(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  const value = Number((match[1] ?? '').replace(',', '.'));
  const unit = match[2] ?? 'kg';
  if (/^(?:lb|pound)/.test(unit)) return value * poundKg;
  return unit.startsWith('st') ? value * stoneKg : value;
}

function readWeight(text: string): number | null {
  return readMass(
    new RegExp(
      String.raw`\b(?:i weigh|weighing|weight is|my weight:?|weigh|currently|i'?m at|weight of|from) (?:about |around |roughly |in at |now )?${mass}`,
    ).exec(text) ??
      new RegExp(String.raw`\b(?:i'?m|i am) (?:about |around )?${mass}`).exec(text) ??
      new RegExp(
        String.raw`(?:cm|m|tall|old|male|female|man|woman|yo|'\d{1,2}"?)(?:,| and|, and)? ${mass}`,
      ).exec(text),
  );
}

function readTargetWeight(text: string): number | null {
  return readMass(
    new RegExp(
      String.raw`\b(?:target(?: weight)?(?: is| of)?|goal weight(?: is| of)?|down to|up to|get to|reach|be at|weigh in at|to weigh) ${mass}`,
    ).exec(text),
  );
}
