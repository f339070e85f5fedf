import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import './status-bar.css'

export type StatusBarProps = {
  readonly text: string
  readonly icon: IconName
  readonly tone?: 'neutral' | 'good' | 'warn' | 'bad'
  /** Turns the icon while something opens. */
  readonly busy?: boolean
  /** Makes the state a button, for example to open the list of what waits. */
  readonly onPress?: (() => void) | undefined
  /** The end of the bar: the keys that work now. */
  readonly children?: ComponentChildren
  /** Without the line and the band, as the last line of a navigation. */
  readonly plain?: boolean
}

const QUIET_MS = 5000

/** The state of the whole, always in the same place. Read out politely and at most every 5 seconds. */
export function StatusBar({
  text,
  icon,
  tone = 'neutral',
  busy = false,
  onPress,
  children,
  plain = false,
}: StatusBarProps) {
  const spoken = useThrottled(text, QUIET_MS)
  const state = (
    <>
      <Icon name={icon} size={14} class={busy ? 'k-spin' : ''} />
      <span class="k-status-text">{text}</span>
    </>
  )
  // On its own it is a landmark of the page; within a navigation it belongs to that.
  const Root = plain ? 'div' : 'footer'
  return (
    <Root class="k-status" data-tone={tone} data-plain={plain}>
      {onPress ? (
        <button type="button" class="k-status-state" onClick={onPress}>
          {state}
        </button>
      ) : (
        <span class="k-status-state">{state}</span>
      )}
      <span class="visually-hidden" role="status">
        {spoken}
      </span>
      {children !== undefined && <span class="k-status-end">{children}</span>}
    </Root>
  )
}

// Starts empty: what stands there when the page opens is not news.
function useThrottled(text: string, milliseconds: number): string {
  const [spoken, setSpoken] = useState('')
  const first = useRef(text)
  const lastAt = useRef(-Infinity)
  useEffect(() => {
    if (text === first.current && spoken === '') return
    const wait = Math.max(0, lastAt.current + milliseconds - performance.now())
    const timer = setTimeout(() => {
      lastAt.current = performance.now()
      setSpoken(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text])
  return spoken
}
