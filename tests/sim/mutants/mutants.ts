/** A defect of the engine, as a change of its text: the place, found once in its file, and what stands there instead. */
export type Mutant = { readonly id: string; readonly file: string; readonly find: string; readonly put: string }

const clock = 'shared/merge/clock.ts'
const merge = 'shared/merge/merge.ts'
const commit = 'extension/store/commit.ts'
const putRecords = 'extension/store/put-records.ts'
const fold = 'extension/store/base/fold.ts'
const keyBuckets = 'extension/store/base/key-buckets.ts'
const mergeChanges = 'extension/store/merge-changes.ts'
const undo = 'extension/store/undo.ts'
const write = 'extension/store/write.ts'
const join = 'extension/store/join-workspace.ts'
const reread = 'extension/store/reread.ts'
const changeDevice = 'extension/store/change-device.ts'
const lent = 'extension/store/lent.ts'
const birth = 'extension/store/birth.ts'
const keys = 'shared/find/lookup-keys.ts'
const sendIt = 'extension/sync/push.ts'
const readIt = 'extension/sync/pull.ts'
const settle = 'extension/sync/settle.ts'
const loop = 'extension/sync/loop.ts'
const call = 'extension/sync/call.ts'
const access = 'extension/sync/access.ts'
const refused = 'extension/sync/refused.ts'
const resync = 'extension/sync/resync.ts'
const leader = 'extension/sync/leader.ts'
const serverTime = 'extension/sync/server-time.ts'
const pushSql = 'worker/db/push.ts'
const pullSql = 'worker/db/pull.ts'
const admit = 'worker/db/admit.ts'
const pushRoute = 'worker/endpoints/push.ts'

/** Defects that engines like this one have had, or that their authors had to think of. Each is found, or the simulator is blind. */
export const mutants: readonly Mutant[] = [
  // The server's SQL.
  {
    id: 'no dedupe',
    file: pushSql,
    find: `NOT EXISTS (SELECT 1 FROM changes AS c WHERE c.ws = ?1 AND c.op = e.value ->> '$.op')`,
    put: 'true',
  },
  {
    id: 'log without order',
    file: pushSql,
    find: 'row_number() OVER (ORDER BY fresh.key)',
    put: 'row_number() OVER (ORDER BY fresh.key DESC)',
  },
  {
    id: 'numbers with gaps',
    file: pushSql,
    find: '?1, last.seq + row_number()',
    put: '?1, last.seq + 1 + row_number()',
  },
  { id: 'last new row left out', file: pushSql, find: ' - ?3 AND c.mark = ?2', put: ' - ?3 + 1 AND c.mark = ?2' },
  {
    id: 'gap accepted',
    file: pushSql,
    find: '(?7 <= pushed.n AND fresh.first_n > pushed.n)',
    put: 'fresh.first_n > pushed.n',
  },
  {
    id: 'a push does not prove what was seen',
    file: pushSql,
    find: 'OR EXISTS (SELECT 1 FROM changes AS k',
    put: 'OR true OR EXISTS (SELECT 1 FROM changes AS k',
  },
  {
    id: 'clone not detected',
    file: pushSql,
    find: '(?7 <= pushed.n AND fresh.first_n > pushed.n)',
    put: '?7 <= pushed.n',
  },
  {
    id: 'gap told as a clone',
    file: pushSql,
    find: 'after !== undefined && pushed < after',
    put: 'after !== undefined && pushed < 0',
  },
  { id: 'numbers are not counted', file: pushSql, find: 'BETWEEN ?4 AND ?3 - 1', put: 'BETWEEN ?4 AND ?3 - 9999' },
  { id: 'last arrival wins', file: pushSql, find: `AND coalesce(r.clocks ->> n.path, '') <= n.hlc`, put: '' },
  {
    id: 'lowest clock wins in a push',
    file: pushSql,
    find: 'ORDER BY fresh.hlc DESC, fresh.seq DESC',
    put: 'ORDER BY fresh.hlc, fresh.seq',
  },
  {
    id: 'whole record overwritten',
    file: pushSql,
    find: `json_patch(coalesce(won.doc, '{}'), json_group_object(won.key, json(won.patch -> won.path)))`,
    put: `json_group_object(won.key, json(won.patch -> won.path))`,
  },
  { id: 'lost fields of own device only', file: pushSql, find: '<> substr(c.hlc, 12)', put: '= substr(c.hlc, 12)' },
  {
    id: 'another member writes a private record',
    file: pushSql,
    find: `AND NOT (r.scope = e.value ->> '$.scope' AND`,
    put: 'AND NOT (',
  },
  {
    id: 'everybody reads everything',
    file: pullSql,
    find: 'WHEN p.scope IN (SELECT s.value FROM json_each(?4) AS s)',
    put: 'WHEN ?4 IS NOT NULL',
  },
  {
    id: 'what is shared comes as patches only',
    file: pullSql,
    find: `), 'patch', 'whole')`,
    put: `), 'patch', 'patch')`,
  },
  {
    id: 'what was written while private is told',
    file: pullSql,
    find: 'iif(p.hlc > (',
    put: `iif((p.patch -> '$._shared') IS NULL OR p.hlc > (`,
  },
  { id: 'what is taken back is not told', file: pullSql, find: `IS NOT NULL THEN 'gone'`, put: `IS NULL THEN NULL` },
  {
    id: 'what is private again is still told',
    file: pullSql,
    find: 'SELECT o.shared FROM records AS o',
    put: 'SELECT 1 FROM records AS o',
  },
  {
    id: 'sharing is not told',
    file: pushSql,
    find: `(fresh.value -> '$.patch._shared') IS NOT NULL`,
    put: 'false',
  },
  { id: 'edits of what is shared are not told', file: pushSql, find: 'SELECT r.shared FROM', put: 'SELECT 0 FROM' },
  { id: 'page begins one late', file: pullSql, find: 'AND p.seq > ?2', put: 'AND p.seq > ?2 + 1' },
  {
    id: 'cut page taken as the last',
    file: pullSql,
    find: 'const next = isCut(rows, limit)',
    put: 'const next = isCut(rows, limit + 1)',
  },
  {
    id: 'restore not detected',
    file: pullSql,
    find: `if (!isKnown(cursor, place.cursor_mark) || !isKnown(seen, place.seen_mark)) return fail('history-changed')`,
    put: '',
  },
  { id: 'only the cursor detects a restore', file: pullSql, find: ' || !isKnown(seen, place.seen_mark)', put: '' },
  { id: 'no clamp', file: admit, find: 'isAhead(change.hlc, latest)', put: 'now < 0' },
  { id: 'clamp to the present', file: admit, find: 'packClock({ time: latest', put: 'packClock({ time: now' },
  { id: 'clamp not returned', file: pushRoute, find: 'hlc === sentHlc ? {} : { hlc }', put: '{}' },
  { id: 'clamp at the limit', file: admit, find: 'time > latest || (time', put: 'time >= latest || (time' },
  {
    id: 'clamp without order',
    file: admit,
    find: 'counter: FIRST_STAMPED + (change.n % FIRST_STAMPED)',
    put: 'counter: 9999 - change.n',
  },
  {
    id: 'clamp gives one clock to all',
    file: admit,
    find: 'counter: FIRST_STAMPED + (change.n % FIRST_STAMPED)',
    put: 'counter: 0',
  },
  {
    id: 'unknown fields stripped by the server',
    file: admit,
    find: 'return { op, n, entity: entity.name, record, hlc, patch, scope',
    put: 'patch = Object.fromEntries(Object.entries(patch).filter(([key]) => !key.startsWith("zz")))\n  return { op, n, entity: entity.name, record, hlc, patch, scope',
  },
  {
    // Not by `too-large`: a device splits such a push until the poison is alone, and is well.
    id: 'poison blocks its push',
    file: pushRoute,
    find: 'if (!fitsOnePush(admitted))',
    put: `if (checked.some((one) => !one.ok)) return fail('internal')\n  if (!fitsOnePush(admitted))`,
  },
  { id: 'viewers write', file: pushRoute, find: `principal.role === 'viewer'`, put: `principal.role === 'nobody'` },
  // Clocks and merge.
  {
    id: 'tick does not count',
    file: clock,
    find: 'packClock({ time: previous.time, counter: previous.counter + 1, device })',
    put: 'packClock({ time: previous.time, counter: previous.counter, device })',
  },
  {
    id: 'clock follows the wall clock back',
    file: clock,
    find: 'if (wall > previous.time) return',
    put: 'if (wall !== previous.time) return',
  },
  {
    id: 'receive does not advance the clock',
    file: clock,
    find: 'return last === null || seen > last ? seen : last',
    put: 'return last ?? seen',
  },
  { id: 'clocks compared by locale', file: merge, find: 'known > hlc', put: 'known.localeCompare(hlc) > 0' },
  { id: 'ties and all by arrival', file: merge, find: 'known !== undefined && known > hlc', put: 'known === "never"' },
  {
    id: 'null taken as missing',
    file: merge,
    find: `if (value === null) delete fields[key]`,
    put: `if (value === null) continue`,
  },
  {
    id: 'delete undone by an edit',
    file: merge,
    find: 'for (const [key, value] of Object.entries(patch)) {',
    put: 'if (!Object.hasOwn(patch, DELETED)) delete fields[DELETED]\n  for (const [key, value] of Object.entries(patch)) {',
  },
  {
    id: 'undo knows no empty field',
    file: merge,
    find: 'ownValue(before.fields, key) ?? null',
    put: `ownValue(before.fields, key) ?? ''`,
  },
  // The device's store.
  {
    id: 'record and outbox in two transactions',
    file: write,
    find: `await db.change(writeTables(db), async () =>
      commitEdits(db, whole, { label, slots, at: now(), deed }),
    )`,
    put: 'await commitEdits(db, whole, { label, slots, at: now(), deed })',
  },
  { id: 'counter not persisted', file: commit, find: `await setMeta(db, 'nextN', first + count)`, put: '' },
  { id: 'clock not persisted', file: commit, find: `await setMeta(db, 'clock', last)`, put: '' },
  {
    id: 'write does not wait to be sent',
    file: commit,
    find: 'await db.outbox.bulkAdd(outbox)',
    put: 'await db.outbox.bulkAdd(outbox.slice(1))',
  },
  {
    id: 'a fold takes what was written meanwhile along',
    file: fold,
    find: 'row?.rev === rows[i]?.rev && row?.base === undefined',
    put: 'row?.base === undefined',
  },
  {
    id: 'a fold forgets what was confirmed',
    file: fold,
    find: 'row?.rev === rows[i]?.rev && row?.base === undefined',
    put: 'row?.rev === rows[i]?.rev',
  },
  {
    id: 'a first load forgets what is written here',
    file: 'extension/store/base/install.ts',
    find: '...joined(row, record)',
    put: '...record',
  },
  {
    id: 'a first load sets the cursor before its rows',
    file: 'extension/sync/first-load.ts',
    find: 'if (!(await mayLoad(db))) return\n    await installBase(db, base)',
    put: 'if (!(await mayLoad(db))) return',
  },
  {
    id: 'a chunk that is lost is passed',
    file: 'extension/sync/fetch-chunks.ts',
    find: `if (!bytes) return fail('lost')`,
    put: 'if (!bytes) continue',
  },
  {
    id: 'a rereading trusts the base',
    file: putRecords,
    find: ', ...(isRereading && { base: EMPTY_RECORD })',
    put: '',
  },
  {
    id: 'an echo is dropped though it changed what is confirmed',
    file: mergeChanges,
    find: '(one.base && other.base ? isSameState(one.base, other.base) : one.base === other.base)',
    put: 'true',
  },
  {
    id: 'clocks alone tell whether a row is news',
    file: mergeChanges,
    find: ' && JSON.stringify(one.fields[key]) === JSON.stringify(other.fields[key])',
    put: '',
  },
  { id: 'a row over the base forgets it', file: putRecords, find: '[...here, ...made]', put: 'here' },
  {
    id: 'a rereading forgets the base',
    file: reread,
    find: '.readWholeBase(db) : []',
    put: '.readWholeBase(db) && [] : []',
  },
  {
    id: 'keys lead to the next chunk',
    file: keyBuckets,
    find: '= chunk * ROWS',
    put: '= (chunk + 1) * ROWS',
  },
  { id: 'deleted records are found', file: keys, find: 'if (isDeleted(record)) return []', put: '' },
  {
    id: 'pull overwrites pending edits',
    file: mergeChanges,
    find: 'const shown = mergePatch(row, ',
    put: 'const shown = mergePatch({ ...row, clocks: {} }, ',
  },
  {
    id: 'pull forgets the base',
    file: mergeChanges,
    find: ', ...(row.base && { base: mergePatch(row.base, change).state })',
    put: ', ...(row.base && { base: row.base })',
  },
  {
    id: 'undo archives what a colleague made first',
    file: undo,
    find: 'clock !== written && unpackClock',
    put: 'clock > written && unpackClock',
  },
  {
    id: 'undo overwrites newer values',
    file: undo,
    find: 'return clock !== undefined && clock !== written ? [key] : []',
    put: 'return clock === "never" ? [key] : []',
  },
  {
    id: 'eviction unnoticed',
    file: birth,
    find: 'certificate.databaseId !== databaseId',
    put: 'certificate.waiting < 0',
  },
  { id: 'pairing anew forgets what was confirmed', file: join, find: 'if (before) await beginReread(db)', put: '' },
  {
    id: 'restored server keeps its losses',
    file: reread,
    find: 'const offered = await freeNumbers(db, held)',
    put: 'const offered = await freeNumbers(db, held.slice(1))',
  },
  {
    id: 'values of lost authors are dropped',
    file: 'extension/store/patches.ts',
    find: `(ownValue(known.clocks, key) ?? '') < clock`,
    put: `(ownValue(known.clocks, key) ?? '~') < clock`,
  },
  {
    id: 'rekey drops what waits',
    file: changeDevice,
    find: 'await db.outbox.bulkPut(waiting)',
    put: 'await db.outbox.clear()',
  },
  {
    id: 'rekey keeps clocks',
    file: changeDevice,
    find: 'return parts.device === from ? packClock({ ...parts, device: to }) : clock',
    put: 'return parts.device === from || to ? clock : clock',
  },
  {
    id: 'rekey leaves the records',
    file: changeDevice,
    find: '  await putRecords(\n',
    put: '  if (rows.size > 99) await putRecords(\n',
  },
  {
    id: 'what was taken back stays',
    file: readIt,
    find: '  await giveBack(db, refsOf(changes.filter(({ gone }) => gone)))\n',
    put: '',
  },
  {
    id: 'what was taken back leaves its history',
    file: lent,
    find: '  await forgetHistory(db, after,',
    put: '  if (after.length > 99) await forgetHistory(db, after,',
  },
  {
    id: 'what was taken back leaves its row',
    file: lent,
    find: 'const dropped = await dropRecords(db, after.filter(isBare))',
    put: 'const dropped = 0',
  },
  // Snapshots, the archive and the floor.
  {
    id: 'the snapshot says more than it holds',
    file: 'worker/snapshot/build-snapshot.ts',
    find: 'await findDirty(db, state.seq, to)',
    put: '(await findDirty(db, state.seq, to)).slice(1)',
  },
  {
    id: 'archived before the readers have passed',
    file: 'worker/archive/archive-log.ts',
    find: 'coalesce(min(d.seq), 9e15)',
    put: '9e15',
  },
  {
    id: 'archived before it is verified',
    file: 'worker/archive/archive-log.ts',
    find: 'if (!opened?.ok || opened.value.rows.length !== rows.length)',
    put: 'if (kept === null)',
  },
  {
    id: 'below the floor is not told',
    file: pullSql,
    find: `if (floor > 1 && Math.min(cursor.seq, seen.seq) < floor) return fail('below-floor')`,
    put: '',
  },
  {
    id: 'another log is not told from one that was archived',
    file: 'worker/endpoints/pull.ts',
    find: `if (!(await isArchived(db, files, position))) return fail('history-changed')`,
    put: 'void isArchived(db, files, position)',
  },
  {
    id: 'new rights are not learnt from a snapshot',
    file: 'extension/sync/catch-up.ts',
    find: `await setMeta(db, 'epoch', epoch)`,
    put: '',
  },
  // Sync.
  {
    id: 'outbox emptied before the answer',
    file: sendIt,
    find: 'if (answer.ok) await learnServerTime(',
    put: 'await context.db.outbox.bulkDelete(batch.map(({ n }) => n))\n  if (answer.ok) await learnServerTime(',
  },
  {
    id: 'all of a batch taken as settled',
    file: settle,
    find: 'return result ? [{ change, result }] : []',
    put: `return [{ change, result: result ?? { op: change.op, status: 'duplicate', seq: 0 } }]`,
  },
  {
    id: 'results matched by place',
    file: settle,
    find: 'const result = resultByOp.get(change.op)',
    put: 'const result = results[waiting.indexOf(change)]',
  },
  { id: 'stamp of the server ignored', file: settle, find: 'return hlc ?? change.hlc', put: 'return change.hlc' },
  {
    id: 'refused text thrown away',
    file: settle,
    find: 'await db.refused.bulkPut(',
    put: 'if (settled.length > 99) await db.refused.bulkPut(',
  },
  {
    id: 'refused change stays shown',
    file: settle,
    find: `if (result.status === 'rejected') return state`,
    put: `if (result.status === 'rejected') return mergePatch(state, change).state`,
  },
  {
    id: 'what was put aside stays aside when the log holds it',
    file: readIt,
    find: 'await waitAgain(db, told)',
    put: 'await waitAgain(db, [])',
  },
  {
    id: 'what was read of the log is merged as it was sent',
    file: settle,
    find: 'result.seq <= read &&',
    put: 'result.seq < 0 &&',
  },
  {
    id: 'words of others stay with a record that is gone',
    file: settle,
    find: 'await forgetOthers(db, ghosts)',
    put: 'await forgetOthers(db, ghosts.slice(1))',
  },
  {
    id: 'a last number of another operation is no copy',
    file: pushSql,
    find: `e.value ->> '$.op' <> pushed.op`,
    put: `e.value ->> '$.op' <> pushed.op AND pushed.n < 0`,
  },
  {
    id: 'superseded not told',
    file: settle,
    find: `result.status === 'superseded' ? result.lost : []`,
    put: `result.status === 'superseded' ? result.lost.slice(1) : []`,
  },
  {
    id: 'confirmed changes not kept',
    file: settle,
    find: 'await keepAcknowledged(',
    put: 'if (settled.length > 99) await keepAcknowledged(',
  },
  {
    id: 'a base outlives what waited',
    file: 'extension/store/waiting.ts',
    find: 'waiting.has(rowKey(row.entity, row.id))',
    put: 'row.rev > 0',
  },
  {
    id: 'rows of records with more to send are left as they are',
    file: settle,
    find: 'isWholly || waitingByRow.has(key) ||',
    put: 'isWholly ||',
  },
  {
    id: 'acknowledgement does not raise what was seen',
    file: settle,
    find: `if (!seen || head.seq >= seen.seq)`,
    put: 'if (!seen)',
  },
  {
    id: 'what others wrote in between is passed over',
    file: settle,
    find: 'passed.size === to.seq - from.seq',
    put: 'passed.size > 0',
  },
  {
    id: 'cursor moved before the rows',
    file: readIt,
    find: 'const [kept] = await Promise.allSettled([keepPage(context, place.cursor, page), ahead])',
    put: `await setMeta(db, 'cursor', page.cursor)\n    const [kept] = await Promise.allSettled([keepPage(context, page.cursor, page), ahead])`,
  },
  {
    id: 'cursor moved, rows left',
    file: readIt,
    find: 'await mergeChanges(db, [...whole, ...told])',
    put: 'await mergeChanges(db, [...whole, ...told].slice(0, -1))',
  },
  {
    id: 'first page taken as all',
    file: readIt,
    find: 'if (kept.value && !ahead) return ok(count)',
    put: 'return ok(count)',
  },
  {
    id: 'HTML with status 200 taken as success',
    file: call,
    find: `return answer.success ? ok(answer.data) : fail('stranger', 'the answer has another shape')`,
    put: 'return ok(body as never)',
  },
  { id: 'no time limit', file: call, find: 'AbortSignal.any([signal, AbortSignal.timeout(patience)])', put: 'signal' },
  {
    id: '401 signs out',
    file: access,
    find: `if (answer.ok || answer.kind !== 'unauthorised') return answer\n`,
    put: `if (answer.ok || answer.kind !== 'unauthorised') return answer\n  await setMeta(context.db, 'session', { ...session, ended: 'left' })\n`,
  },
  { id: '413 not split', file: sendIt, find: `if (!isTooLong(sent.kind)) return sent`, put: 'return sent' },
  {
    id: 'the 413 of a proxy is not split',
    file: sendIt,
    find: `return kind === 'too-large' || kind === 'not-let-through'`,
    put: `return kind === 'too-large'`,
  },
  {
    id: '413 refuses a whole batch',
    file: sendIt,
    find: 'if (batch.length === 1)',
    put: 'if (batch.length > 0)',
  },
  {
    id: 'poison is offered for ever',
    file: settle,
    find: `await deleteNumbered(
    db,
    settled.map(`,
    put: `await deleteNumbered(
    db,
    settled.filter(({ result }) => result.status !== 'rejected').map(`,
  },
  {
    id: 'trying again loses the text',
    file: refused,
    find: 'if (written.ok) await db.refused.delete(op)',
    put: 'await db.refused.clear()',
  },
  { id: 'no lock', file: leader, find: 'locks ? await locks.request(LOCK, { signal }, work) : work()', put: 'work()' },
  {
    id: 'no starting over',
    file: loop,
    find: `if (exchanged.kind === 'history-changed') await startOver(context)`,
    put: `if (exchanged.kind === 'history-changed') return exchanged`,
  },
  {
    id: 'a week passes when the wall clock is set',
    file: resync,
    find: '(await serverNow(context)) - KEEP_ACKNOWLEDGED',
    put: 'context.now() - KEEP_ACKNOWLEDGED',
  },
  { id: 'confirmed changes kept for a minute', file: resync, find: '7 * 86_400_000', put: '60_000' },
  {
    id: 'status stays at syncing',
    file: loop,
    find: `    else await noteSync(db, {`,
    put: `    else if (result.kind !== 'network') await noteSync(db, {`,
  },
  { id: 'server time not learnt', file: serverTime, find: 'Math.round(serverTime - (sentAt + now()) / 2)', put: '0' },
]
