import { expect, test } from 'vitest'
import { hiddenIn } from './hidden.ts'

test('a WeChat article waits for its script to be seen, and what is not displayed is not', () => {
  const html =
    '<div id="js_content" style="visibility: hidden"></div><div id="other" style="visibility: hidden"></div><p id="gone" style="display:none"></p>'
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const isHidden = hiddenIn(doc)
  const hidden = [...doc.querySelectorAll('body > *')].map((element) => isHidden(element))
  expect(hidden).toEqual([false, true, true])
  const none = new DOMParser().parseFromString('<div id="js_content" style="display:none"></div>', 'text/html')
  expect([...none.querySelectorAll('div')].map((element) => hiddenIn(none)(element))).toEqual([true])
})
