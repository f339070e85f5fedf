export type Theme = 'system' | 'light' | 'dark'

const KEY = 'theme'

/** The look that was chosen on this device. Kept in localStorage, the one store that is there before the first paint. */
export function readTheme(): Theme {
  const stored = localStorage.getItem(KEY)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

/** Changes the look of this page and of those opened later. */
export function writeTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, theme)
  applyTheme()
}

/** Puts the chosen look on the page, and again when another page of ours changes it. */
export function applyTheme(): void {
  const theme = readTheme()
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
