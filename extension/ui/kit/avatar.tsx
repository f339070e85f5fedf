import type { ComponentChildren } from 'preact'
import './avatar.css'

export type AvatarProps = {
  readonly name: string
  /** What the colour is picked from, so that it stays when the name changes. */
  readonly id: string
  /** Pixels. */
  readonly size?: number
  readonly shape?: 'person' | 'company'
  /** Not known yet: dashed. */
  readonly fresh?: boolean
}

/** Initials, never a picture from somewhere else. Stands beside the name, so it is not read out. */
export function Avatar({ name, id, size = 24, shape = 'person', fresh = false }: AvatarProps) {
  const initials = shape === 'company' ? companyInitial(name) : personInitials(name, size)
  return (
    <span
      class="k-avatar"
      data-shape={shape}
      data-fresh={fresh}
      data-hue={fresh ? undefined : hueOf(id)}
      style={{ '--size': `${size}px` }}
      aria-hidden="true"
    >
      {initials}
    </span>
  )
}

/** Overlapping avatars. */
export function AvatarStack({ children }: { readonly children: ComponentChildren }) {
  return <span class="k-avatars">{children}</span>
}

const HAN = /\p{Script=Han}/u

/**
 * Two letters from 24 px, one below. A Chinese name shows the family name up to 24 px and its last two characters
 * above, as colleagues know it from work chat.
 */
export function personInitials(name: string, size: number): string {
  const trimmed = name.trim()
  const characters = [...trimmed.replaceAll(/[\s·•]/g, '')]
  if (HAN.test(characters[0] ?? ''))
    return size <= 24
      ? (characters[0] ?? '')
      : characters
          .filter((one) => HAN.test(one))
          .slice(-2)
          .join('')
  const words = trimmed.split(/[\s,.]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const first = initialOf(words[0])
  const last = words.length > 1 ? initialOf(words.at(-1)) : ''
  return size < 24 ? first : first + last
}

function companyInitial(name: string): string {
  return initialOf(name.trim())
}

function initialOf(word = ''): string {
  return [...word].find((character) => /[\p{L}\p{N}]/u.test(character))?.toUpperCase() ?? '?'
}

/** One of six quiet hues, always the same for an id (FNV-1a, 32 bits). */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return ((hash >>> 0) % 6) + 1
}
