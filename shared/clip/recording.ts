/** One node of a recorded page: an element's start with its attributes, an element's end, or text. */
export type RecordedNode =
  | {
      readonly open: string
      readonly attributes: readonly (readonly [name: string, value: string])[]
      readonly inner?: Recording
    }
  | { readonly close: string }
  | { readonly text: string }

/** A page as it stood, node by node: a stranger's and a person's private text until it is censored. */
export type Recording = {
  readonly url: string
  readonly lang: string
  readonly nodes: readonly RecordedNode[]
  /** True when the page was longer than the limit and the rest was left out. */
  readonly cut: boolean
}
