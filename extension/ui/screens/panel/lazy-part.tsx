import { h, type ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * A part of the screen that is fetched from the extension itself when it is first shown, or ahead by `warm`: what a
 * known person's card does not need must not delay it. Nothing stands in its place for the few milliseconds it takes.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let part: ComponentType<Props> | undefined
  let loading: Promise<void> | undefined
  const warm = (): Promise<void> => {
    loading ??= load().then((found) => {
      part = found
    })
    return loading
  }
  function Part(props: Props) {
    const [, redraw] = useState(false)
    const isDrawn = part !== undefined
    useEffect(() => {
      // It may have come since it was found missing: what was drawn counts, not what is here by now.
      if (!isDrawn) void warm().then(() => redraw(true))
    }, [])
    return part ? h(part, props) : null
  }
  return Object.assign(Part, { warm })
}
