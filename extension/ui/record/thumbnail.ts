/** A preview is at most this wide and high, in pixels, and this long as text: it travels with the record. */
const SIDE = 96
const MAX_LENGTH = 12_000
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'])

/** A small picture of a picture as a data address; undefined for anything else, and where the browser cannot read it. */
export async function thumbnailOf(file: Blob): Promise<string | undefined> {
  if (!PICTURES.has(file.type)) return undefined
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })
    const text = await dataAddressOf(small)
    return text.length <= MAX_LENGTH ? text : undefined
  } catch {
    // A broken or unknown picture is kept as any other file is.
    return undefined
  }
}

function dataAddressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(blob)
  })
}
