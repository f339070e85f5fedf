import { browser } from 'wxt/browser'
import type { CallName, Calls } from './calls.ts'

/** Calls the background. Rejects when no one answers (the extension was updated under an old page). */
export async function call<Name extends CallName>(
  name: Name,
  input: Calls[Name]['input'],
): Promise<Calls[Name]['output']> {
  return (await browser.runtime.sendMessage({ call: name, input })) as Calls[Name]['output']
}

/** Whether a message has the shape of a call; what is in it is checked by whoever answers. */
export function isEnvelope(message: unknown): message is { call: CallName; input: unknown } {
  return typeof message === 'object' && message !== null && typeof (message as { call?: unknown }).call === 'string'
}
