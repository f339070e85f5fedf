import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from './measure.ts'
import { measureChineseCompanies, measureLatinCompanies } from './sets/companies.ts'
import { measureChineseMails } from './sets/chinese-mails.ts'
import { measureCrisp } from './sets/crisp.ts'
import { measureDiscourse } from './sets/discourse.ts'
import { measureForge } from './sets/forge.ts'
import { measureGmail } from './sets/gmail.ts'
import { measureExtruct, measureMicroformats } from './sets/markup.ts'
import { measureCharsets, measureMime } from './sets/mime.ts'
import { measureChineseNames, measureLatinNames } from './sets/names.ts'
import { measureOrdinaryPages } from './sets/ordinary-pages.ts'
import { measurePages } from './sets/pages.ts'
import { measurePairs } from './sets/pairs.ts'
import { measureChinesePhones } from './sets/phones.ts'
import { measureQuotequail } from './sets/quotequail.ts'
import { measureTalon } from './sets/talon.ts'
import { measureVcards } from './sets/vcards.ts'
import { measureWebstruct } from './sets/webstruct.ts'

type Scorer = (folder: string) => readonly Measure[] | Promise<readonly Measure[]>

/** The folders of the corpora, and what is measured on each. */
const SETS: readonly (readonly [folder: string, measure: Scorer])[] = [
  ['discourse-replies', measureDiscourse],
  ['talon', measureTalon],
  ['crisp-replies', measureCrisp],
  ['quotequail', measureQuotequail],
  ['zh-mail', measureChineseMails],
  ['forge', measureForge],
  ['mime', measureMime],
  ['zh-mail/charset', measureCharsets],
  ['webstruct', measureWebstruct],
  ['pages', measurePages],
  ['ordinary-pages', measureOrdinaryPages],
  ['microformats', measureMicroformats],
  ['extruct', measureExtruct],
  ['defuddle-gmail', measureGmail],
  ['probablepeople', measureLatinNames],
  ['probablepeople', measureLatinCompanies],
  ['zh-mail', measureChineseNames],
  ['zh-mail', measureChinesePhones],
  ['zh-mail', measureChineseCompanies],
  ['zh-mail', measurePairs],
  ['ez-vcard', measureVcards],
]

/** Measures every set there is, or those of some folders; a folder that is missing gives nothing. */
export async function measureSets(corpora: string, folders?: readonly string[]): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const [folder, measure] of SETS)
    if (existsSync(join(corpora, folder)) && (folders?.includes(folder) ?? true))
      measures.push(...(await measure(join(corpora, folder))))
  return measures
}
