import { regionMostNamed, regionOf, regionOfText } from '#shared/clip/phone-context.ts'
import type { Line } from './page-lines.ts'
import { languageOfText } from './text-language.ts'

const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]'
/** What post offices print: each form belongs to one country. */
const POSTAL: readonly (readonly [string, RegExp])[] = [
  // Brazil has states of the same letters: "Blumenau – SC, 89010-001", "CRM/SC 12345".
  ['US', new RegExp(`(?<![\\p{L}\\d/-])(?:${STATES})\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b(?!-\\d)`, 'gu')],
  ['CA', /\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b/g],
  ['GB', /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}\b/g],
  ['AU', /\b(?:NSW|VIC|QLD|SA|TAS|ACT)\s+\d{4}\b/g],
  ['JP', /〒\s?\d{3}-?\d{4}/g],
]
/** `(503) 555-0142`, `503.555.0142`: the form of North America. */
const NANP = /(?:\(\d{3}\)\s?|\b\d{3}[-.\s])\d{3}[-.]\d{4}\b/

/** How much of a page is searched for the countries that it names. */
const MAX_NAMED = 40_000

export type PagePlace = { url: string; lang: string; locale?: string | undefined; region?: string | undefined }

/** The region of a page's numbers: given, of the site's country, of what its addresses look like, of its language. */
export function pageRegion(lines: readonly Line[], { url, lang, locale, region }: PagePlace): string | undefined {
  if (region) return region
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const bySite = regionOf({ domain: host })
  if (bySite) return bySite
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 200_000)
  return (
    byPostal(text) ??
    regionOfText(text) ??
    regionOf({ lang }) ??
    regionMostNamed(text.slice(0, MAX_NAMED)) ??
    (lang === '' ? regionOf({ lang: languageOfText(text) ?? '' }) : undefined) ??
    (NANP.test(text) ? 'US' : locale ? regionOf({ lang: locale }) : undefined)
  )
}

/** The region that a few lines name themselves, for pages that list offices in several countries. */
export function regionOfLines(text: string): string | undefined {
  return byPostal(text) ?? regionOfText(text)
}

function byPostal(text: string): string | undefined {
  const votes = POSTAL.map(([region, pattern]) => [region, text.match(pattern)?.length ?? 0] as const).filter(
    ([, count]) => count > 0,
  )
  const [best, second] = votes.toSorted((one, other) => other[1] - one[1])
  return best && (!second || best[1] > second[1]) ? best[0] : undefined
}
