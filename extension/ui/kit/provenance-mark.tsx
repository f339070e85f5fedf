import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Tooltip } from './tooltip.tsx'
import './provenance-mark.css'

export type Certainty = 'read' | 'derived' | 'guess'
export type MarkSource = 'header' | 'signature' | 'page' | 'person' | 'guess'

export type ProvenanceMarkProps = {
  /** Filled disc: as it stands. Ring: worked out. Dashed ring: guessed. */
  readonly certainty: Certainty
  readonly source: MarkSource
  /** In words: "Read from the signature". With `onConfirm` it should also say that pressing confirms. */
  readonly label: string
  /** The snippet that proves the value, and when it was read. */
  readonly detail?: string | undefined
  /** Pressing means: this value is right. Without it the mark only explains. */
  readonly onConfirm?: (() => void) | undefined
  readonly tabIndex?: number | undefined
}

const sourceIcons: Readonly<Record<MarkSource, IconName>> = {
  header: 'header',
  signature: 'signature',
  page: 'page',
  person: 'person',
  guess: 'guess',
}

/** Where a value came from, until a person confirms it. */
export function ProvenanceMark({ certainty, source, label, detail, onConfirm, tabIndex }: ProvenanceMarkProps) {
  const mark = <Icon name={sourceIcons[source]} size={12} />
  return (
    <Tooltip text={label} detail={detail} description={detail}>
      {(describedBy) =>
        onConfirm ? (
          <button
            type="button"
            class="k-mark"
            data-certainty={certainty}
            aria-label={label}
            aria-describedby={describedBy}
            tabIndex={tabIndex}
            onClick={onConfirm}
          >
            {mark}
          </button>
        ) : (
          <span class="k-mark" data-certainty={certainty} role="img" aria-label={label} aria-describedby={describedBy}>
            {mark}
          </span>
        )
      }
    </Tooltip>
  )
}
