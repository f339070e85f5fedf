import { scorePages } from '../../../tools/score-pages.ts'
for (const r of scorePages('../shared/corpora')) if (/F1|false|proposed|person pre|exact/.test(r.metric)) console.log(r.set.padEnd(22), r.metric.padEnd(22), r.value.toFixed(3), r.n)
