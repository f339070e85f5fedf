/** The most of a text that takes no more than `max` bytes as JSON, where Chinese takes three a character. Never half a character. */
export function cutText(text: string, max: number): string {
  if (jsonBytes(text) <= max) return text
  let fits = 0
  let over = text.length
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2)
    if (jsonBytes(text.slice(0, middle)) <= max) fits = middle
    else over = middle
  }
  return text.slice(0, isHalf(text, fits) ? fits - 1 : fits)
}

/** How many bytes a text takes as JSON. */
export function jsonBytes(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length
}

function isHalf(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/u.test(text.charAt(at - 1))
}
