import { browser } from 'wxt/browser'

/** Which sites the person allowed, and the browser's own question for more. */
export const siteServices = {
  granted: async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [],
  allow: (origins: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...origins] }),
}
