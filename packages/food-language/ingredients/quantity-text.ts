/**
 * A quantity word as decimals: `#1$2` → `0.5`, `1#1$2-2` → `1.5-2`, `8x` → `8x`, `few` → `few`. What is no number is
 * returned as it is.
 */
export function decimalText(word: string): string {
  return word.replace(
    /(\d+(?:\.\d+)?)?#(\d+)\$(\d+)/g,
    (_, whole: string | undefined, top: string, bottom: string) =>
      String(Number(whole ?? 0) + Number(top) / Number(bottom)),
  );
}
