import { newId } from '#shared/lib/ids.ts'
import { MAX_PUSH_CHANGES } from '#shared/lib/limits.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'

/** The owner's device of a bench, without a browser. */
export type Client = {
  readonly workspace: string
  /** Changes records `from` to `from + total` by what `patchOf` says of each; counts and clocks go on from one call to the next. */
  push(total: number, change: (i: number) => { readonly record: string; readonly patch: object }): Promise<void>
  /** A code that lets one more device in. */
  pairingCode(): Promise<string>
}

/** Makes a workspace on an empty server. */
export async function createClient(url: string, code: string): Promise<Client> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const joined = (await post(url, '/session/setup', {
    code,
    workspace: newId(Date.now()),
    workspaceName: 'Bench',
    memberName: 'Bench',
    device: { name: 'Bench', key: { kty, crv, x, y } },
  })) as { workspace: string; access: { token: string } }
  const {
    workspace,
    access: { token },
  } = joined
  let made = 0
  const toChange = ({ record, patch }: { record: string; patch: object }) => {
    made += 1
    const hlc = packClock({ time: Date.now(), counter: made, device: deviceMark('bench') })
    return { op: newId(Date.now()), n: made, entity: 'contact', record, hlc, patch }
  }
  return {
    workspace,
    push: async (total, change) => {
      for (let from = 0; from < total; from += MAX_PUSH_CHANGES) {
        const count = Math.min(MAX_PUSH_CHANGES, total - from)
        const changes = Array.from({ length: count }, (_, i) => toChange(change(from + i)))
        await post(url, '/sync/push', { workspace, changes }, token)
      }
    },
    pairingCode: async () => ((await post(url, '/session/pair/start', { workspace }, token)) as { code: string }).code,
  }
}

async function post(url: string, path: string, body: unknown, token?: string): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}
