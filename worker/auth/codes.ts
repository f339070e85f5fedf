/**
 * A code as people type it, as it is compared: letter case, spaces and dashes do not matter, and letters that read like digits
 * are those digits (Crockford's base 32).
 */
export function normaliseCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash_Punctuation}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')
}
