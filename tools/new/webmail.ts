import { addBefore, addImport } from './list-line.ts'
import type { Scaffold, ScaffoldName } from './scaffold.ts'

/** A webmail: an adapter with one rule, a fixture, an expectation that no reader meets, and its line in the registry. */
export function newWebmail({ name, id, month }: ScaffoldName): Scaffold {
  const folder = `extension/webmail/${name}`
  return {
    folder,
    files: {
      'adapter.ts': adapter(name, id, month),
      [`fixtures/${month}-message.html`]: fixture(name),
      [`fixtures/${month}-message.expected.json`]: EXPECTED,
    },
    edits: [
      {
        path: 'extension/webmail/registry.ts',
        // Known hosts stand before webmails that may live on any host.
        change: (text) =>
          addBefore(addImport(text, `import { ${id} } from './${name}/adapter.ts'`), '  roundcube,\n', `  ${id},\n`),
      },
    ],
    next: [
      `Put the hosts and landmarks of the webmail into ${folder}/adapter.ts.`,
      `Put a censored page into ${folder}/fixtures/${month}-message.html (Settings, Capture health, Report a layout makes one).`,
      'Write what must be read into the .expected.json beside it, then add a second fixture in another language.',
      'npm run docs renews the table of webmails.',
      'npx vitest run -c tests/vitest.config.ts --project extension extension/webmail/conformance.test.ts says what is missing.',
    ],
  }
}

function adapter(name: string, id: string, month: string): string {
  return `import { account, onPage, people, text, type Adapter } from '../webmail.ts'

/** What this webmail is, and why its landmarks can be trusted to stay. */
export const ${id}: Adapter = {
  id: '${name}',
  version: 1,
  label: '${name}',
  hosts: ['${name}.example'],
  route: ['/thread/(?<open>[^/?#]+)'],
  // Each landmark says what it is, since when it is known and how: a test id, read on a live page in ${month}.
  scope: ['[data-testid=message]'],
  body: '[data-testid=body]',
  fields: {
    threadId: [{ template: '{open}' }],
    messageId: [text('[data-message-id]', '@data-message-id')],
    subject: [onPage('[data-testid=subject]')],
    from: [people('[data-testid=sender]')],
    to: [people('[data-testid=recipients]')],
    date: [text('time', '@datetime')],
    own: account('[data-testid=account]'),
  },
}
`
}

function fixture(name: string): string {
  return `<!-- https://${name}.example/thread/t1 -->
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Fill in: a censored page of ${name}</title></head>
<body>
<h1 data-testid="subject">Fill in</h1>
<article data-testid="message" data-message-id="m1">
  <span data-testid="sender"><a href="mailto:nora.lindt@weidmark.example">Nora Lindt</a></span>
  <span data-testid="recipients"><a href="mailto:sam@fernhill.example">Sam</a></span>
  <time datetime="2026-11-05T14:02">5 Nov</time>
  <div data-testid="body"><p>Fill in</p></div>
</article>
</body>
</html>
`
}

const EXPECTED = `{
  "fill in": "What the reader must find on this page: run the test, check each value it shows against the page, and put them here."
}
`
