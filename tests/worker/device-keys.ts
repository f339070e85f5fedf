import { challenge } from '#shared/protocol/challenge.ts'
import { deviceRemoveText } from '#shared/protocol/device-remove.ts'
import { bytesToBase64url } from '../../worker/auth/digest.ts'
import { post, type Answer, type TestDevice } from './team.ts'

/** The key of a device, to prove that one is it. */
export type Keys = { readonly public: object; sign(text: string): Promise<string> }

export async function newKeys(): Promise<Keys> {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  const { kty, crv, x, y } = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as JsonWebKey
  const sign = async (text: string) => {
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      pair.privateKey,
      new TextEncoder().encode(text),
    )
    return bytesToBase64url(new Uint8Array(signature))
  }
  return { public: { kty, crv, x, y }, sign }
}

export async function openChallenge(device: string): Promise<string> {
  return challenge.output.parse((await post('/session/challenge', { device })).body).challenge
}

/** Asks to remove a device, with the proof of the one that asks; `named` is the device that the proof names. */
export async function removeBy(
  by: TestDevice,
  device: string,
  { keys, named = device }: { readonly keys: Keys; readonly named?: string },
): Promise<Answer> {
  const open = await openChallenge(by.device)
  const proof = { challenge: open, signature: await keys.sign(deviceRemoveText(open, named)) }
  return post('/session/devices/remove', { workspace: by.ws, device, ...proof }, { token: by.token })
}
