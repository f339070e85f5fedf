import { expect, type Page } from '@playwright/test'
import { dropFiles, toast } from './panel.ts'
import { sayIn } from './say.ts'

/** A kept contact whose every value but the address is found nowhere else. */
export type Canary = { readonly address: string; readonly name: string; readonly secrets: readonly string[] }

/** One canary for each address. The address itself stands in the mail, so it is no secret. */
export function canariesFor(addresses: readonly string[]): Canary[] {
  return addresses.map((address, index) => {
    const mark = `qz${(index + 1000).toString(36)}vx`
    const name = `Kanarie${mark} Holm${mark}`
    const phone = `+4420794${String(60_000 + index)}`
    return {
      address,
      name,
      secrets: [`Kanarie${mark}`, `Holm${mark}`, `Rolle${mark}`, `Firma${mark}`, `Notiz${mark}`, phone.slice(3)],
    }
  })
}

/** Keeps the canaries through the product's own door: a card file dropped on a panel, then Save. */
export async function keepCanaries(panel: Page, canaries: readonly Canary[], say = sayIn('en')): Promise<void> {
  await dropFiles(panel, [{ name: 'canaries.vcf', type: 'text/vcard', content: canaries.map(cardOf).join('') }])
  await expect(panel.getByRole('button', { name: say('clip.save', { n: canaries.length }) })).toBeVisible({
    timeout: 60_000,
  })
  await panel.keyboard.press('Control+Enter')
  await expect(toast(panel)).toContainText(say('toast.saved', { n: canaries.length }), { timeout: 60_000 })
}

function cardOf({ address, name, secrets: [, , title, company, note, phone] }: Canary): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `EMAIL:${address}`,
    `TITLE:${title}`,
    `ORG:${company}`,
    `NOTE:${note}`,
    `TEL:+44${phone}`,
    'END:VCARD',
    '',
  ].join('\r\n')
}

/** The secrets that occur in a text. */
export function secretsIn(text: string, canaries: readonly Canary[]): string[] {
  return canaries.flatMap(({ secrets }) => secrets.filter((secret) => text.includes(secret)))
}
