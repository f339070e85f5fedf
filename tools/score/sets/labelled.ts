/** A text of probablepeople with the meaning of each of its tokens. */
export type Labelled = { readonly text: string; readonly tokens: readonly (readonly [string, string])[] }

/** Letters alone, case folded. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '')
}

/** The letters of all tokens with a label. */
export function textOf({ tokens }: Labelled, label: RegExp): string {
  return letters(
    tokens
      .filter(([, each]) => label.test(each))
      .map(([token]) => token)
      .join(''),
  )
}
