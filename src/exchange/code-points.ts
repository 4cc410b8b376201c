/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, in which the W3C's Web Annotation counts
 * (Web Annotation Data Model, 4.2.4: Text Position Selector, "characters").
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of the ascending numbers are smaller. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
