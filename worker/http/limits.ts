import { fail, ok, type Result } from '#shared/lib/result.ts'

/** Reads a JSON body of at most `maxBytes`, counted as it comes: the length that a header claims is only a first hint. */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<Result<unknown, 'bad-request' | 'too-large'>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return fail('too-large')
  const bytes = await readBytes(request, maxBytes)
  if (bytes === null) return fail('too-large')
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)))
  } catch {
    return fail('bad-request', 'not JSON in UTF-8')
  }
}

/** The whole body, or null when it is larger; then the rest is not read. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
