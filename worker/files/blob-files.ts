import { partLength, partsOf } from '#shared/protocol/blob.ts'
import { BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import type { Files } from './port.ts'

/** A file of a workspace, by the SHA-256 of its bytes. */
type Blob = { readonly workspace: string; readonly hash: string; readonly size: number }
/** What one device sends of a file. */
type Upload = Blob & { readonly device: string }

/** Where a piece lies until the whole is here. Each device has its own, or the wrong pieces of one would spoil another's. */
export function partName({ workspace, hash, device, size, part }: Upload & { readonly part: number }): string {
  return `${workspace}/uploads/${hash}-${device}-${size}/${part}`
}

/**
 * Makes the whole of its pieces, at most 25 MB, held in memory once. Only bytes that have the name's SHA-256 are put under it, so
 * whoever sends pieces meanwhile cannot change it. `incomplete`: a piece is gone; `other`: the pieces are not what the name says.
 */
export async function joinParts(files: Files, blob: Upload): Promise<Result<void, 'incomplete' | 'other'>> {
  const bytes = new Uint8Array(blob.size)
  for (let part = 0; part < partsOf(blob.size); part += 1) {
    const piece = await files.get(partName({ ...blob, part }))
    if (piece === null) return fail('incomplete')
    bytes.set(piece, part * BLOB_PART_BYTES)
  }
  if ((await sha256(bytes)) !== blob.hash) return fail('other')
  await files.put(blobName(blob), bytes)
  return ok(undefined)
}

/** One piece of a file that is here; null when its bytes are not. */
export async function readPart(files: Files, blob: Blob, part: number): Promise<Uint8Array<ArrayBuffer> | null> {
  return files.get(blobName(blob), { offset: part * BLOB_PART_BYTES, length: partLength(blob.size, part) })
}

export async function removeParts(files: Files, upload: Upload): Promise<void> {
  const parts = Array.from({ length: partsOf(upload.size) }, (_, part) => partName({ ...upload, part }))
  await files.remove(parts)
}

export async function removeBlob(files: Files, blob: Blob): Promise<void> {
  await files.remove([blobName(blob)])
}

function blobName({ workspace, hash }: Blob): string {
  return `${workspace}/blobs/${hash}`
}
