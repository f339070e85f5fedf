import { MAX_LINE } from './format.ts'

/** Why the lines of a file could not be read: not gzip at all, ended too early, or broken inside. */
export class GzipFault extends Error {
  readonly kind: 'foreign' | 'cut' | 'damaged'
  constructor(kind: 'foreign' | 'cut' | 'damaged') {
    super(kind)
    this.kind = kind
  }
}

/** What is read of a file: the browser's own `File` and `Blob` fit. */
export type Bytes = { readonly size: number; stream(): ReadableStream<Uint8Array<ArrayBuffer>> }

/** Packs text, piece by piece, into one gzip file. */
export async function gzipped(pieces: AsyncIterable<string>, signal: AbortSignal): Promise<Blob> {
  const zip = new CompressionStream('gzip')
  const encoder = new TextEncoder()
  const writing = (async () => {
    const writer = zip.writable.getWriter()
    try {
      for await (const piece of pieces) await writer.write(encoder.encode(piece))
      await writer.close()
    } catch (error) {
      await writer.abort(error)
      throw error
    }
  })()
  const reading = collect(zip.readable)
  // The writer's own error says what happened; the reader only hears that it was aborted.
  const [written, packed] = await Promise.allSettled([writing, reading])
  signal.throwIfAborted()
  if (written.status === 'rejected') throw written.reason
  if (packed.status === 'rejected') throw packed.reason
  return new Blob(packed.value, { type: 'application/gzip' })
}

/** The lines of a gzip file, without their ends. `onRead` hears how many packed bytes have gone in. Throws a `GzipFault`. */
export async function* linesOf(
  file: Bytes,
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const reader = file.stream().getReader()
  const first = await reader.read()
  if (first.value?.[0] !== 0x1f || first.value[1] !== 0x8b) {
    await reader.cancel()
    throw new GzipFault('foreign')
  }
  const unzip = new DecompressionStream('gzip')
  const feeding = feed(reader, first.value, unzip.writable.getWriter(), onRead)
  feeding.catch(() => {})
  try {
    yield* textLines(unzip.readable.getReader(), signal)
    await feeding
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof GzipFault ? error : new GzipFault(isCut(error) ? 'cut' : 'damaged')
  } finally {
    await reader.cancel().catch(() => {})
  }
}

async function feed(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  first: Uint8Array<ArrayBuffer>,
  writer: WritableStreamDefaultWriter<BufferSource>,
  onRead: (bytes: number) => void,
): Promise<void> {
  let read = 0
  for (let bytes: Uint8Array<ArrayBuffer> | undefined = first; bytes;) {
    await writer.write(bytes)
    read += bytes.length
    onRead(read)
    const next = await reader.read()
    bytes = next.done ? undefined : next.value
  }
  await writer.close()
}

async function* textLines(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      signal.throwIfAborted()
      rest += decoder.decode(value, { stream: !done })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > MAX_LINE) throw new GzipFault('damaged')
      yield* lines
      if (done) break
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
  // Every line of ours ends: one that does not was cut.
  if (rest !== '') throw new GzipFault('cut')
}

/** Engines say it each in their own words: Chromium "truncated", Node "unexpected end". */
function isCut(error: unknown): boolean {
  const { message = '', code = '', cause } = error as { message?: string; code?: string; cause?: unknown }
  if (/truncat|unexpected end|premature/iu.test(message) || code === 'Z_BUF_ERROR') return true
  return cause !== undefined && cause !== error && isCut(cause)
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value)
  return parts
}
