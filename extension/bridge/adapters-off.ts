import { browser } from 'wxt/browser'

/** Adapters that the person switched off, by id with the version that was broken: the next version reads again. */
export type AdaptersOff = Readonly<Record<string, number>>

const KEY = 'adaptersOff'

export async function readAdaptersOff(): Promise<AdaptersOff> {
  return ((await browser.storage.local.get(KEY))[KEY] as AdaptersOff | undefined) ?? {}
}

/** Switches one version of an adapter off, or on again. */
export async function setAdapterOff(adapter: string, version: number, isOff: boolean): Promise<void> {
  const { [adapter]: _, ...others } = await readAdaptersOff()
  await browser.storage.local.set({ [KEY]: isOff ? { ...others, [adapter]: version } : others })
}

export async function isAdapterOff(adapter: string, version: number): Promise<boolean> {
  const off = await readAdaptersOff()
  return Object.hasOwn(off, adapter) && off[adapter] === version
}
