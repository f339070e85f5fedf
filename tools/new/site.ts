import type { Scaffold, ScaffoldName } from './scaffold.ts'

/**
 * A site: pages with what must be read from them. There is nothing else to write, because one reader with general rules
 * reads every site; a page that it gets wrong shows which rule is missing.
 */
export function newSite({ name, month }: ScaffoldName): Scaffold {
  const folder = `extension/sites/${name}`
  return {
    folder,
    files: {
      [`fixtures/${month}-page.html`]: fixture(name),
      [`fixtures/${month}-page.expected.json`]: EXPECTED,
    },
    edits: [],
    next: [
      `Put a page with invented people, in the markup of the site, into ${folder}/fixtures/${month}-page.html.`,
      'Write who must be read from it into the .expected.json beside it.',
      'npx vitest run -c tests/vitest.config.ts --project extension extension/sites/sites.test.ts says what the reader finds.',
    ],
  }
}

function fixture(name: string): string {
  return `<!-- https://www.${name}.example/team -->
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Fill in: a page of ${name}</title></head>
<body>
<ul>
  <li><h3>Nora Lindt</h3><p>Head of Sales</p><a href="mailto:nora.lindt@weidmark.example">nora.lindt@weidmark.example</a></li>
  <li><h3>Ola Berg</h3><p>Engineer</p><a href="mailto:ola.berg@weidmark.example">ola.berg@weidmark.example</a></li>
</ul>
</body>
</html>
`
}

const EXPECTED = `{
  "fill in": "Who must be read from this page: run the test, check each value it shows against the page, and put them here."
}
`
