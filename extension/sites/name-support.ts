import { nameKey } from '#shared/clip/name-key.ts'
import { isHonorific } from '#shared/clip/title.ts'
import { see, type Sight } from './name-sight.ts'
import { isAmongNames, type Group } from './sibling-groups.ts'
import type { Candidate, TextContext } from './text-context.ts'
import { isCounted, isCredit, isGone, isOnStage, isTold, isToldTitle } from './told-people.ts'

/** How well a name is supported by what stands around it: 0 and below not at all, .5 and above enough to be shown. */
export function support(candidate: Candidate, groups: ReadonlyMap<string, Group>, context: TextContext): number {
  const sight = see(candidate, groups, context)
  if (!sight) return 0
  return Math.min(
    0.97,
    [...FOR, ...AGAINST].reduce((sum, rule) => sum + rule(sight), 0),
  )
}

type Rule = (sight: Sight) => number

// A job with what it is in: "gerente de Dulces Moncayo", "CFO, Lionhead Supplies".
const OF_A_HOUSE = /(?:,|\s(?:of|at|for|de|di|da|bei|von|chez|van|hos|w)) ?\p{Lu}/u

/** Forms of address that say what somebody does: 王律师 and 李老师 stand on staff pages. */
const CALLING = /^(?:律师|律師|老师|老師|教授|医生|醫生|医师|醫師|大夫|师傅|師傅|博士|선생|박사|dr|prof|ing)\.?$/iu

const PERSONAL_BOX =
  /name|author|byline|staff|member|team|person|agent|attorney|lawyer|doctor|physician|provider|broker|employee|vcard|faculty/

/** What speaks for a name, and how much. */
const FOR: readonly Rule[] = [
  ({ hit }) => hit.belief * 0.7,
  ({ hit }) => (hit.labelled ? 0.4 : 0),
  ({ hit, title }) => (title ? 0.3 : hit.dept || hit.org ? 0.2 : 0),
  ({ matching, personal, reachable }) => (matching ? 0.4 : personal === 1 ? 0.25 : reachable ? 0.15 : 0),
  ({ hit, line }) => (hit.alone && (line.strong || line.heading > 0) ? 0.08 : 0),
  ({ line }) => (PERSONAL_BOX.test(line.hint) ? 0.12 : 0),
  ({ siblings }) => (siblings >= 3 ? 0.2 : siblings === 2 ? 0.12 : 0),
  ({ context }) => (context.kind === 'people' ? 0.1 : 0),
  ({ hit, context }) => (context.known.has(nameKey(hit.name.full)) ? 0.3 : 0),
  ({ hit, isAddressee, context }) =>
    context.kind === 'contact' && hit.alone && hit.belief >= 0.5 && isAddressee ? 0.15 : 0,
  ({ isAuthor }) => (isAuthor ? 0.17 : 0),
  ({ hit }) => (hit.about ? 0.17 : 0),
]

/** What speaks against it. */
const AGAINST: readonly Rule[] = [
  // Goods are called after people too, but people have no price.
  ({ hasPrice, reachable, matching }) => (hasPrice ? (reachable || matching ? -0.4 : -0.8) : 0),
  // What the page calls its house is no person, unless a given name or a job says so.
  ({ hit, title, index, context }) =>
    hit.alone && hit.belief <= 0.5 && !hit.labelled && !title && context.companyLines.has(index) ? -0.4 : 0,
  // A long list of which few are names is a menu or a list of goods.
  ({ hit, title, group, reachable }) =>
    group &&
    group.all >= 12 &&
    group.sure / group.all < 0.25 &&
    hit.alone &&
    !reachable &&
    !hit.labelled &&
    !hit.title &&
    !title
      ? -0.25
      : 0,
  // A contact page lists rooms, boats and makes too: whom it wants to be written to has a job or a number there.
  (sight) => {
    const { group, context } = sight
    return isBare(sight) && context.kind === 'contact' && context.isReachable && (group?.names.size ?? 0) >= 2
      ? -0.2
      : 0
  },
  // In a list of which hardly any other is called like somebody, it is a place or a thing as they are.
  ({ hit, title, group, matching, personal }) => {
    const isOdd =
      group !== undefined && group.names.size >= 3 && Math.max(group.likely, group.titled) / group.names.size <= 0.34
    return isOdd && hit.alone && !title && !hit.labelled && !matching && personal === 0 ? -0.2 : 0
  },
  // Who speaks in a review or a forum visits the page.
  ({ line, title, reachable, isAuthor, isVisiting }) =>
    (/review|comment|testimonial|username|poster/.test(line.hint) || isVisiting) && !isAuthor
      ? reachable
        ? -0.1
        : title
          ? -0.6
          : -0.45
      : 0,
  ({ isVisitor }) => (isVisitor ? -0.7 : 0),
  // A customer with a job in a house of their own praises this one.
  ({ hit, title = '', isQuoted, reachable, context }) =>
    isQuoted && !reachable && context.kind !== 'people' && (hit.org || OF_A_HOUSE.test(title)) ? -0.9 : 0,
  // Where nobody at all can be reached, and the page does not say that it shows people, names are what it tells of.
  (sight) => {
    const { hit, title, isAuthor } = sight
    if (!isUnreached(sight) || isAuthor || isShownBeside(sight)) return 0
    return hit.labelled || title ? -0.8 : -0.25
  },
  (sight) => (isUnreached(sight) && sight.title && isCredit(sight.title) ? -0.7 : 0),
  // A manual's "Query Planner: Merge Sort", a report's "Photographer: …": labels of an article that reaches nobody.
  ({ hit, isAuthor, context }) =>
    context.kind === 'article' && hit.labelled && !isAuthor && !context.isReachable ? -0.7 : 0,
  ({ title, reachable }) => (!reachable && title && isToldTitle(title) ? -0.8 : 0),
  ({ line, reachable, context }) =>
    !reachable && context.kind !== 'people' && (isOnStage(line) || isCounted(line, context)) ? -0.7 : 0,
  ({ hit, reachable, context }) => (!reachable && isGone(hit.name.full, context.lines) ? -1.2 : 0),
  ({ title, index, siblings, reachable, context }) =>
    !reachable && isTold(index, context.lines) ? (title && siblings >= 2 ? -0.9 : -0.6) : 0,
  // 赵女士, 王先生: a customer who is quoted or asks, unless one can call or write.
  ({ hit: { name }, reachable }) => (!reachable && name.given === undefined && isCourtesy(name.title) ? -0.6 : 0),
  ({ line }) => (line.zone === 'aside' || line.zone === 'foot' ? -0.1 : 0),
  // Names in running text are people written about, unless the text says how to reach them.
  ({ hit, title, group, siblings, matching, personal, isAuthor, context }) => {
    const isLong = siblings >= 5 && group !== undefined && group.all >= 5 && group.sure / group.all >= 0.6
    // Five pictures of a gala with names below are no staff.
    const isList = isLong && (title !== undefined || context.isReachable)
    if (context.kind !== 'article' || hit.labelled || matching || personal === 1 || isAuthor || isList) return 0
    return siblings >= 3 && hit.alone && context.isReachable ? -0.25 : -0.45
  },
  // A form that nothing known fills is a name only where something points at it.
  ({ hit, group, matching, personal }) =>
    hit.belief < 0.4 && !hit.labelled && !matching && personal !== 1 && !hit.title && !isAmongNames(group) ? -0.15 : 0,
]

function isCourtesy(title: string | undefined): boolean {
  return title !== undefined && isHonorific(title) && !CALLING.test(title)
}

function isBare({ hit, title, mails, reachable }: Sight): boolean {
  return !reachable && mails === 0 && !title && !hit.labelled && !hit.dept && !hit.org && !hit.about && !hit.author
}

function isUnreached({ context }: Sight): boolean {
  return context.kind === 'other' && !context.isReachable
}

/** One of several names, each with its job beside it: how pages show who works there. */
function isShownBeside({ hit, title, line, group, siblings }: Sight): boolean {
  return (
    title !== undefined &&
    !hit.about &&
    siblings >= 2 &&
    (group?.titled ?? 0) !== 1 &&
    line.block.closest('td') === null
  )
}
