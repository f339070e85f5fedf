import { isHidingStyle, isOffScreenClass } from '#shared/clip/hidden-style.ts'

/** Longest style sheet looked at, and most rules kept. */
const MAX_SHEET = 300_000
const MAX_RULES = 500

/** WeChat's articles are hidden until their script has run, which a saved one did not. */
const REVEALED = 'js_content'

/** Tells what a person cannot see, from attributes and the page's own simple style rules: a parsed page has no layout. */
export type IsHidden = (element: Element) => boolean

export function hiddenIn(doc: Document): IsHidden {
  const { classes, ids } = hidingRules(doc)
  return (element) => {
    if (element.hasAttribute('hidden')) return true
    const style = element.getAttribute('style')
    if (element.getAttribute('id') === REVEALED && !/display:\s*none/i.test(style ?? '')) return false
    if (style && isHidingStyle(style)) return true
    const names = element.getAttribute('class')
    if (
      names &&
      (isOffScreenClass(names) || (classes.size > 0 && names.split(/\s+/).some((name) => classes.has(name))))
    )
      return true
    return ids.size > 0 && ids.has(element.getAttribute('id') ?? '')
  }
}

/** Rules for one class or one id outside `@media`: what applies only to paper or to phones hides nothing here. */
function hidingRules(doc: Document): { classes: Set<string>; ids: Set<string> } {
  const classes = new Set<string>()
  const ids = new Set<string>()
  for (const style of [...doc.querySelectorAll('style:not([media])')].slice(0, 50)) {
    for (const { selector, body } of topRules((style.textContent ?? '').slice(0, MAX_SHEET))) {
      if (!isHidingStyle(body)) continue
      for (const each of selector.split(',')) {
        const match = /^\s*([.#])([\w-]+)\s*$/.exec(each)
        if (match?.[1] === '.' && classes.size < MAX_RULES) classes.add(match[2] ?? '')
        if (match?.[1] === '#' && ids.size < MAX_RULES) ids.add(match[2] ?? '')
      }
    }
  }
  return { classes, ids }
}

function topRules(sheet: string): { selector: string; body: string }[] {
  const rules: { selector: string; body: string }[] = []
  let depth = 0
  let start = 0
  let selector = ''
  for (let at = 0; at < sheet.length; at++) {
    const char = sheet.charAt(at)
    if (char === '{') {
      if (depth++ === 0) selector = sheet.slice(start, at).replace(/\/\*[^*]*\*\//g, '')
      start = at + 1
    } else if (char === '}') {
      if (--depth === 0 && !selector.trim().startsWith('@')) rules.push({ selector, body: sheet.slice(start, at) })
      depth = Math.max(0, depth)
      start = at + 1
    }
  }
  return rules
}
