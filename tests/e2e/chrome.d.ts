import type { Browser } from 'wxt/browser'

// The name under which code sent into an extension's page or worker finds the browser's API.
declare global {
  const chrome: typeof Browser
}
