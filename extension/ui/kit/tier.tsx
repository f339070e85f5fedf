import './tier.css'

/** A rank as a small badge; best first: ink, filled, outlined, grey outline. Readable without colour. */
export function Tier({ label, rank }: { readonly label: string; readonly rank: 1 | 2 | 3 | 4 }) {
  return (
    <span class="k-tier" data-rank={rank}>
      {label}
    </span>
  )
}
