import { read } from './.reader-prof.ts'
const prof = (html: string) => {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const g = read(doc, { url: 'https://bench.example/page' }, false)
  const out: [number, number][] = []
  let n = 0
  for (;;) { const t = performance.now(); const s = g.next(); const d = performance.now() - t; if (d > 5) out.push([n, Math.round(d)]); n++; if (s.done) { out.push([n, -1]); return out } }
}
Object.assign(globalThis, { prof })
