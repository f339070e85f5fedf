import { expect, test } from 'vitest'
import { hiddenIn } from './hidden.ts'
import { pageLines } from './page-lines.ts'

/** The text of a page's lines, and where its links lead to. */
function read(html: string): { text: string; links: string[] } {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const steps = pageLines(doc.documentElement, hiddenIn(doc))
  for (;;) {
    const step = steps.next()
    if (!step.done) continue
    const lines = step.value
    return {
      text: lines.map((line) => line.text).join(' | '),
      links: lines.flatMap((line) => line.links.map(({ href }) => href)),
    }
  }
}

/** What the ring of TYPO3 makes of a link to write to. */
function shifted(address: string, by: number): string {
  const rings = [
    [0x2b, 0x3a],
    [0x40, 0x5a],
    [0x61, 0x7a],
  ]
  return [...`mailto:${address}`]
    .map((char) => {
      const code = char.charCodeAt(0)
      const [first = 0, last = 0] = rings.find(([from = 0, to = 0]) => code >= from && code <= to) ?? []
      const size = last - first + 1
      return first === 0 ? char : String.fromCharCode(first + ((code - first + by + size) % size))
    })
    .join('')
}

test('TYPO3 shifts the characters of a link, by whatever number', () => {
  for (const by of [-10, -3, 1, 2, 10]) {
    const cipher = shifted('jane.roe-2@mail.firma.example', by)
    const old = `<a href="javascript:linkTo_UnCryptMailto(%27${encodeURIComponent(cipher)}%27);">Jane Roe</a>`
    const recent = `<a href="#" data-mailto-token="${cipher}" data-mailto-vector="${by}">Jane Roe</a>`
    for (const html of [old, recent])
      expect(read(html)).toEqual({ text: 'Jane Roe', links: ['mailto:jane.roe-2@mail.firma.example'] })
  }
  expect(read(`<a href="javascript:linkTo_UnCryptMailto('nonsense')">Kontakt</a>`).links).toEqual([
    "javascript:linkTo_UnCryptMailto('nonsense')",
  ])
})

test('a link that Cloudflare guards still says whose address it is', () => {
  const cipher = '3b5a5f5a7b43155e435a564b575e'
  expect(read(`<a href="/cdn-cgi/l/email-protection#${cipher}">Ada Byron</a>`)).toEqual({
    text: 'Ada Byron',
    links: ['mailto:ada@x.example'],
  })
})

test('Joomla writes both halves in Base64, and before its fourth release a script', () => {
  const hidden = `<joomla-hidden-mail is-link="1" is-email="1" first="${btoa('info')}" last="${btoa('club.example')}" text="${btoa('info@club.example')}" base="">This email address is being protected from spambots.</joomla-hidden-mail>`
  expect(read(`<p>${hidden}</p>`).text).toBe('info@club.example')
  const named = hidden.replace(btoa('info@club.example'), btoa('Jane Roe'))
  expect(read(`<p>${named}</p>`).text).toBe('Jane Roe info@club.example')
  const cloak = `<span id="cloak1">Protected.</span><script type='text/javascript'>
    document.getElementById('cloak1').innerHTML = '';
    var prefix = '&#109;a' + 'i&#108;' + '&#116;o';
    var path = 'hr' + 'ef' + '=';
    var addy1 = '&#105;nf&#111;' + '&#64;';
    addy1 = addy1 + 'cl&#117;b' + '&#46;' + '&#101;xample';
    var addy_text1 = '&#105;nf&#111;' + '&#64;' + 'cl&#117;b' + '&#46;' + '&#101;xample';
    document.getElementById('cloak1').innerHTML += '<a ' + path + '\\'' + prefix + ':' + addy1 + '\\'>'+addy_text1+'<\\/a>';
    </script>`
  expect(read(`<p>Mail: ${cloak}</p>`).text).toContain('info@club.example')
  // Where the script has run, its address is there already.
  const ran = cloak.replace('Protected.', '<a href="mailto:info@club.example">info@club.example</a>')
  expect(read(`<p>Mail: ${ran}</p>`).text).toBe('Mail: info@club.example')
})

test('what a script of a saved page would have written is read', () => {
  const scripts = [
    `document.write('<a href="mai'+'lto:'+'jane'+'@'+'x.example">'+'jane'+'@'+'x.example'+'</a>');`,
    `<!--\nvar user = "jane"\nvar host = "x" +\n ".example"\ndocument.write("<a href=" + "mail" + "to:" + user + "@" + host + ">" + user + "@" + host + "</a>")\n//-->`,
    `document.write(unescape('%3Ca%20href%3D%22mailto%3Ajane%40x.example%22%3EMail%3C/a%3E'))`,
    String.raw`document.write("\x6aane\100x\u002eexample");`,
  ]
  for (const script of scripts) expect(read(`<p><script>${script}</script></p>`).text).toBe('jane@x.example')
  expect(read('<p>Hello<script>var a = "jane@x.example"; track(a)</script></p>').text).toBe('Hello')
})

test('a link that leads somewhere in the open leads there', () => {
  const open = [
    ['mailto:ada@x.example', `onclick="trackEmail('contact','page.team')"`],
    ['mailto:ada@x.example', 'class="mail" data-name="ada-roe" data-site="www.x.example"'],
    ['https://maps.example/1', `onclick="showAddress('berlin','map.php')"`],
    ['https://x.example/a', 'class="share email" data-name="email" data-site="x.example"'],
  ]
  for (const [href = '', more] of open) expect(read(`<a href="${href}" ${more}>Ada</a>`).links).toEqual([href])
})

test('Cloudflare guards a subject and several addresses too', () => {
  const guard = (text: string) =>
    `2a${[...text].map((char) => (char.charCodeAt(0) ^ 0x2a).toString(16).padStart(2, '0')).join('')}`
  const link = `<a href="/cdn-cgi/l/email-protection#${guard('ada@x.example?subject=Hi')}">[email&#160;protected]</a>`
  expect(read(link).text).toBe('ada@x.example')
  expect(read(`<span data-cfemail="${guard('Ada.Roe@x.example, bob@x.example')}">[email protected]</span>`).text).toBe(
    'Ada.Roe@x.example, bob@x.example',
  )
})

test('what no script would write is not read from it', () => {
  const scripts = [
    'el.innerHTML = "<b>Powered by</b> help@vendor.example"',
    "function never() { document.write('help@vendor.example') }",
    "x.innerHTML = 'e.g. you@example.com'",
    "var b = a == 'x' ? 'bob' : 'eve'; document.write(b + '@x.example')",
  ]
  for (const script of scripts) expect(read(`<p>Hello<script>${script}</script></p>`).text).not.toContain('vendor')
  expect(read(`<p>Hello<script>${scripts[3]}</script></p>`).text).toBe('Hello')
  expect(read(`<p>Hello<script type="application/json">document.write('a@x.example')</script></p>`).text).toBe('Hello')
  expect(read(`<p><script>var u='ada',d='x.example'; document.write(u+'@'+d)</script></p>`).text).toBe('ada@x.example')
})

test('what a script has written anywhere is not told once more', () => {
  const script = `<script>document.getElementById('m').innerHTML = 'ada@' + 'x.example'</script>`
  expect(read(`<p>Ada <b id="m">ada@x.example</b></p><div>Sales team ${script}</div>`).text).toBe(
    'Ada ada@x.example | Sales team',
  )
  expect(read(`<p>Ada <a id="m" href="mailto:ada@x.example">Write</a> ${script}</p>`).text).toBe('Ada Write')
})

test('blocks and words of scripts from the right stay as they are', () => {
  const form =
    '<div class="mailing-form" data-name="news" data-domain="x.example"><h2>Ada Roe</h2><p>+49 30 1234567</p></div>'
  expect(read(form).text).toBe('Ada Roe | +49 30 1234567')
  expect(read('<p><bdo dir="rtl">דוד כהן</bdo></p>').text).toBe('דוד כהן')
})

test('a script that doubles its text without end is read to a limit', () => {
  const doubling = 'a = a + a;'.repeat(500)
  expect(read(`<p>Hello<script>a = "x"; ${doubling} document.write(a + "@x.example")</script></p>`).text).toBe('Hello')
})

test('plugins of WordPress turn letters by thirteen, and others hand the parts to a function or an attribute', () => {
  expect(read('<a href="javascript:;" data-enc-email="wnar[at]k.rknzcyr" class="mail-link">Jane Roe</a>').text).toBe(
    'Jane Roe jane@x.example',
  )
  for (const link of [
    `<a href="javascript:noSpam('jane', 'x.example')">Jane Roe</a>`,
    `<a href="#" onclick="sendMail('jane','x','example'); return false">Jane Roe</a>`,
    `<a href="${btoa('mailto:jane@x.example')}">Jane Roe</a>`,
    `<a href="#" class="cryptedmail" data-name="jane" data-domain="x" data-tld="example">Jane Roe</a>`,
  ])
    expect(read(link)).toEqual({ text: 'Jane Roe', links: ['mailto:jane@x.example'] })
  expect(read('<span class="cryptedmail" data-name="jane" data-domain="x" data-tld="example"></span>').text).toBe(
    'jane@x.example',
  )
  // A list of cookies.
  expect(read('<li data-name="session" data-domain="x.example">Session</li>').text).toBe('Session')
})

test('what a style sheet turns round is read as it is seen', () => {
  expect(
    read('<p>Mail: <span style="unicode-bidi: bidi-override; direction: rtl">elpmaxe.x@enaj</span></p>').text,
  ).toBe('Mail: jane@x.example')
  expect(read('<p>Mail: <span class="wpml-rtl">elpmaxe.x@enaj</span></p>').text).toBe('Mail: jane@x.example')
  expect(read('<p>Mail: <bdo dir="rtl">elpmaxe.x@enaj</bdo></p>').text).toBe('Mail: jane@x.example')
  expect(read('<p class="rtl">مرحبا بكم</p>').text).toBe('مرحبا بكم')
})
