// What a style hides from the eye. Text that nobody can see is how a page or a mail plants people.

import { MAX_STYLE, styleColour } from './style-colour.ts'

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)|text-indent\s*:\s*-\d{3,}|(?:left|top|right|margin-left)\s*:\s*-\d{4,}px|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]|clip-path\s*:\s*(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0)|transform\s*:\s*scale\(\s*0(?:\.0*)?\s*[,)]/i
const NO_SIZE = /(?<![\w-])(?:max-)?(?:height|width)\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)/i
const CUT_OFF = /overflow\s*:\s*(?:hidden|clip)/i
const BEHIND = /background(?:-color)?\s*:\s*([^;!]{1,40})/i
const NO_COLOUR = /^(?:transparent|(?:rgba|hsla)\([^)]*,\s*0(?:\.0*)?\))$/

/** Names of screen readers' own text in frameworks: on the page, but for nobody's eye. */
const OFF_SCREEN =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|screen-reader-only|visuallyhidden|u-hiddenVisually|hidden-text)(?:\s|$)/

/** Whether an inline style, or the body of a rule, leaves nothing to be seen. */
export function isHidingStyle(style: string): boolean {
  const text = style.slice(0, MAX_STYLE)
  return HIDING.test(text) || (NO_SIZE.test(text) && CUT_OFF.test(text)) || isUnseenColour(text)
}

/** Whether a class says that the text is for screen readers alone. */
export function isOffScreenClass(names: string): boolean {
  return OFF_SCREEN.test(names)
}

/** No colour at all, or that of what is behind it in the same style. */
function isUnseenColour(style: string): boolean {
  const colour = plainColour(styleColour(style))
  return colour !== '' && (NO_COLOUR.test(colour) || colour === plainColour(BEHIND.exec(style)?.[1]))
}

/** A colour in the one spelling that is compared: `#FFF`, `white` and `#ffffff` are the same. */
function plainColour(written = ''): string {
  const colour = written.trim().toLowerCase().replaceAll(' ', '')
  if (colour === 'white') return '#ffffff'
  if (colour === 'black') return '#000000'
  return colour.replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3')
}
