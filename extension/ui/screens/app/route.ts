/** Where the app page is. Lives in the address after `#`, so that back, reload and a link from the panel work. */
export type Route =
  | { readonly screen: 'contacts' }
  | { readonly screen: 'contact'; readonly id: string }
  | { readonly screen: 'companies' }
  | { readonly screen: 'history'; readonly entity: string; readonly id: string }
  | { readonly screen: 'trash' }
  | { readonly screen: 'settings'; readonly section: SettingsSection; readonly server?: string; readonly code?: string }

export const SETTINGS_SECTIONS = ['general', 'sync', 'sites', 'health', 'backup'] as const
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]

/** Reads a route from `location.hash`; anything unknown is the list of contacts. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2)
  const [screen, detail, rest] = path.split('/')
  if (screen === 'contacts' && detail) return { screen: 'contact', id: decodeURIComponent(detail) }
  if (screen === 'companies') return { screen: 'companies' }
  if (screen === 'trash') return { screen: 'trash' }
  if (screen === 'history' && detail && rest) return { screen: 'history', entity: detail, id: decodeURIComponent(rest) }
  if (screen === 'settings') return settingsRoute(detail, new URLSearchParams(query))
  return { screen: 'contacts' }
}

function settingsRoute(detail: string | undefined, query: URLSearchParams): Route {
  const server = query.get('server')
  const code = query.get('code')
  return {
    screen: 'settings',
    section: SETTINGS_SECTIONS.find((known) => known === detail) ?? 'general',
    ...(server !== null && { server }),
    ...(code !== null && { code }),
  }
}

/** The address of a route. A set-up code is never written back into it. */
export function routeToHash(route: Route): string {
  if (route.screen === 'contact') return `#/contacts/${encodeURIComponent(route.id)}`
  if (route.screen === 'history') return `#/history/${route.entity}/${encodeURIComponent(route.id)}`
  if (route.screen === 'settings') return `#/settings/${route.section}`
  return `#/${route.screen}`
}
