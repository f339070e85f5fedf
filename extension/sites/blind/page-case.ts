/** A made-up page and what a careful reader would note down from it. Nobody in it exists. */
export type PageCase = {
  readonly id: string
  readonly url: string
  /** Name, job (or nothing), then the numbers and addresses that are this person's own. */
  readonly people: readonly (readonly [name: string, title: string, ...own: string[]])[]
  /** Numbers and addresses of the house. */
  readonly shared: readonly string[]
  readonly orgs: readonly string[]
  readonly html: string
}

/** A page that people read for another reason than to reach somebody: who wrote it may be shown, nobody else. */
export type OrdinaryCase = {
  readonly id: string
  readonly url: string
  readonly authors?: readonly string[]
  readonly html: string
}
