import { h } from 'preact'
import { drawingOf, type IconName } from './icons.ts'
import './icon.css'

export type IconProps = {
  readonly name: IconName
  readonly size?: 12 | 14 | 16 | 20 | 24
  readonly class?: string | undefined
}

/** A drawing beside a label: always hidden from screen readers, so a button without text needs its own label. */
export function Icon({ name, size = 16, class: className = '' }: IconProps) {
  return (
    <svg
      class={`k-icon ${className}`}
      data-icon={name}
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      stroke-width={size < 16 ? 2 : 1.75}
    >
      {drawingOf(name).map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  )
}
