import { scorePages } from '/work/main/tools/score-pages.ts'
const t=performance.now()
for (const r of scorePages('/work/shared/corpora')) console.log(r.set.padEnd(20), r.metric.padEnd(34), r.value.toFixed(3), r.n)
console.log('ms', Math.round(performance.now()-t))
