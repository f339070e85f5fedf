import type { Browser } from 'wxt/browser'
import type { ZodMiniType } from 'zod/mini'
import { isEnvelope } from './call.ts'
import type { ContentCalls, PageCalls } from './calls.ts'

/** Who speaks: `content` is a script in a web page, `page` one of our own pages. Everything else is nobody. */
export type SenderClass = 'content' | 'page'
export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'origin' | 'tab' | 'frameId' | 'documentId'>

type Served = ContentCalls & PageCalls

/** One answered call: who may make it, what its input must be, and what it does. */
export type Handler<Name extends keyof Served> = {
  readonly from: SenderClass
  readonly input: ZodMiniType<Served[Name]['input']>
  readonly run: (
    input: Served[Name]['input'],
    sender: Sender,
  ) => Promise<Served[Name]['output']> | Served[Name]['output']
  /** Told when somebody who may make the call gave an input that it must not have. */
  readonly refused?: (sender: Sender) => void
}
export type Handlers = { readonly [Name in keyof Served]: Handler<Name> }

/**
 * The class of a sender by `origin`, never by `url` or `tab`: a page of ours framed in a tab has a tab too, and a
 * taken-over renderer can lie about its address but not about its origin.
 */
export function senderClass(sender: Sender, own: { id: string; origin: string }): SenderClass | null {
  if (sender.id !== own.id) return null
  if (sender.origin === own.origin) return 'page'
  return sender.tab?.id !== undefined && /^https?:\/\//u.test(sender.origin ?? '') ? 'content' : null
}

/**
 * The one door for messages: unknown calls, wrong senders and wrong inputs are dropped without an answer.
 * Returns the handler's promise, or undefined when nobody answers.
 */
export function route(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  own: { id: string; origin: string },
): Promise<unknown> | undefined {
  const call = readCall(handlers, message, sender, senderClass(sender, own))
  return call === null ? undefined : Promise.resolve(call.handler.run(call.input, sender))
}

type Call = { readonly handler: Handler<keyof Served>; readonly input: Served[keyof Served]['input'] }

function readCall(handlers: Handlers, message: unknown, sender: Sender, from: SenderClass | null): Call | null {
  try {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.call)) return null
    const handler = handlers[message.call as keyof Served] as Handler<keyof Served>
    if (from !== handler.from) return null
    const parsed = handler.input.safeParse(message.input)
    if (parsed.success) return { handler, input: parsed.data }
    handler.refused?.(sender)
    return null
  } catch {
    // What throws when it is looked at is no message.
    return null
  }
}
