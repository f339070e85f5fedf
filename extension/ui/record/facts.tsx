import type { ComponentChildren } from 'preact'
import './facts.css'

/** A short list of what is true: label left, value right. */
export function Facts({ children }: { readonly children: ComponentChildren }) {
  return <dl class="r-facts">{children}</dl>
}

export function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt class="r-fact-label">{label}</dt>
      <dd class="r-fact-value">{children}</dd>
    </>
  )
}
