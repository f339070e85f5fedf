import type { HtmlReply } from '../read-replies.ts'

/** Tables, lists and indented text that the writer made. All people are invented. */
export const HTML_OWN_WORDS: readonly HtmlReply[] = [
  [
    'own indentation is kept',
    '<p>The law says:</p><blockquote><p>No smoking in public buildings.</p></blockquote><p>So please step outside.</p>',
    'The law says:\nNo smoking in public buildings.\nSo please step outside.',
    [],
    '',
  ],
  [
    'own table is kept',
    '<p>Prices:</p><table><tr><td>A</td><td>10</td></tr><tr><td>B</td><td>12</td></tr></table><p>Valid until June.</p><div class="gmail_quote"><div class="gmail_attr">On Thu, Mar 5, 2026 at 2:02 PM Tom Bell &lt;tom@acme.example&gt; wrote:</div><blockquote class="gmail_quote">Prices?</blockquote></div>',
    'Prices:\nA 10\nB 12\nValid until June.',
    [],
    'tom@acme.example',
  ],
  [
    'pasted quote kept',
    '<div>As the manual puts it:</div><blockquote style="margin:0 0 0 40px">Never open the lid.</blockquote><div>Hence the label.</div>',
    'As the manual puts it:\nNever open the lid.\nHence the label.',
    [],
    '',
  ],
  [
    'list in reply',
    '<div>Items:</div><ul><li>one</li><li>two</li></ul><div>Bye</div><div class="gmail_quote"><div class="gmail_attr">2026年3月5日(木) 14:02 Tom Bell &lt;tom@acme.example&gt;:</div><blockquote class="gmail_quote">x</blockquote></div>',
    'Items:\none\ntwo\nBye',
    [],
    'tom@acme.example',
  ],
  [
    'own blockquote in the middle',
    '<div>The manual says:</div><blockquote>Turn the key twice.</blockquote><div>That did not help.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Apr 13, 2026 at 4:40 PM Ben Okoye &lt;ben@okoye.example&gt; wrote:</div><blockquote class="gmail_quote">Did it help?</blockquote></div>',
    'The manual says:\nTurn the key twice.\nThat did not help.',
    [],
    'ben@okoye.example',
  ],
  [
    'own blockquote at the end, introduced',
    '<p>Our rule is simple:</p><blockquote>Never open the lid.</blockquote>',
    'Our rule is simple:\nNever open the lid.',
    [],
    '',
  ],
  [
    'indented at the end',
    '<div>We meet here.</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;">Hafenstraße 3</blockquote>',
    'We meet here.\nHafenstraße 3',
    [],
    '',
  ],
  [
    'an address indented at the end',
    '<p>We meet here</p><blockquote>Hafenstraße 3<br>20457 Hamburg</blockquote>',
    'We meet here\nHafenstraße 3\n20457 Hamburg',
    [],
    '',
  ],
  [
    'cited at the end',
    '<div>As the contract puts it,</div><br><blockquote><p>Delivery within 14 days.</p></blockquote>',
    'As the contract puts it,\nDelivery within 14 days.',
    [],
    '',
  ],
  [
    'history in a bare blockquote below everything',
    '<div>Yes, Friday suits me.</div><br><blockquote><p>Does Friday suit you?</p><p>Ben</p></blockquote>',
    'Yes, Friday suits me.',
    [],
    '',
  ],
  [
    'table reply',
    '<div>Prices:</div><table><tr><td>A4</td><td>3.20</td></tr><tr><td>A5</td><td>2.10</td></tr></table><div>Valid until May.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ben Okoye &lt;ben@okoye.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Carla<br><b>Subject:</b> Prices</div><div>Prices?</div>',
    'Prices:\nA43.20\nA52.10\nValid until May.',
    [],
    'ben@okoye.example',
  ],
]
