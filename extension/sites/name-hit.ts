import { isHonorific } from '#shared/clip/title.ts'
import type { NameLooks } from './name-shape.ts'

/** A name found on a line. `support` is what the line itself says in its favour, 0 to 1. */
export type NameHit = NameLooks & {
  title?: string
  dept?: string
  org?: string
  /** A few words behind the name in no known language of jobs: one where the card says how to reach the person. */
  aside?: string
  /** The line says that this is the person to write to. */
  labelled: boolean
  /** The line says that this is who wrote the page. */
  author: boolean
  /** The line begins to tell of the person. */
  about: boolean
  /** The name is the whole line. */
  alone: boolean
}

/** A name as a line shows it, with what else the line says of its bearer. */
export function hit(looks: NameLooks, more: Partial<NameHit>): NameHit {
  const { dept } = looks.name
  // A form of address is no job, also where it is a degree in front of the name.
  const said = looks.name.title
  const title = said && !isHonorific(said) && !looks.name.full.startsWith(said) ? said : undefined
  return {
    ...(title && { title }),
    ...(dept && { dept }),
    labelled: false,
    author: false,
    about: false,
    alone: false,
    ...looks,
    ...more,
  }
}
