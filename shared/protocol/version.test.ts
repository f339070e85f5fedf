import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { blobGet } from './blob-get.ts'
import { blobPut } from './blob-put.ts'
import { blobState } from './blob-state.ts'
import { challenge } from './challenge.ts'
import { changeSchema, loggedChangeSchema } from './change.ts'
import { chunks } from './chunks.ts'
import { deviceRemove } from './device-remove.ts'
import { devices } from './devices.ts'
import { errorBodySchema } from './error-kind.ts'
import { pokeSchema } from './live.ts'
import { pairJoin } from './pair-join.ts'
import { pairStart } from './pair-start.ts'
import { pull } from './pull.ts'
import { push } from './push.ts'
import { refresh } from './refresh.ts'
import { rekey } from './rekey.ts'
import { setup } from './setup.ts'
import { snapshot } from './snapshot.ts'
import { OLDEST_PROTOCOL_VERSION, PROTOCOL_VERSION } from './version.ts'

const HASH_BY_VERSION: { readonly [version: number]: string } = {
  1: '7e2846f4ffb1506a',
  2: '89d0df5340011690',
  3: 'fd55330628217ce0',
}

test('the messages are those of the current version; changing one means a new version and a line of history', () => {
  const endpoints = [
    challenge,
    deviceRemove,
    devices,
    pairJoin,
    pairStart,
    pull,
    push,
    refresh,
    rekey,
    setup,
    snapshot,
    chunks,
    blobState,
    blobPut,
    blobGet,
  ]
  const shapes = [
    ...endpoints.map(({ path, access, input, output }) => [
      path,
      access,
      z.toJSONSchema(input),
      // What is no JSON has no schema: the bytes of chunks and files.
      z.toJSONSchema(output, { unrepresentable: 'any' }),
    ]),
    ...[changeSchema, loggedChangeSchema, errorBodySchema, pokeSchema].map((schema) => z.toJSONSchema(schema)),
  ]
  const hash = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
  expect(hash).toBe(HASH_BY_VERSION[PROTOCOL_VERSION])
  expect(OLDEST_PROTOCOL_VERSION).toBe(1)
})
