import './stage-bars.css'

export type StageBarsProps = {
  /** Steps reached, of `total`. */
  readonly done: number
  readonly total: number
  /** The word beside the bars: "Proposal, 60%". */
  readonly label: string
  /** Small and grey, for tables. */
  readonly quiet?: boolean
}

/** How far along something is: bars plus the word. */
export function StageBars({ done, total, label, quiet = false }: StageBarsProps) {
  return (
    <span class="k-stage" data-quiet={quiet}>
      <span class="k-stage-bars" aria-hidden="true">
        {Array.from({ length: total }, (_, step) => (
          <i key={step} data-on={step < done} />
        ))}
      </span>
      <span class="k-stage-label">{label}</span>
    </span>
  )
}
