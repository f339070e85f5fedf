import { effect, useComputed } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import { warmActions } from '../../record/actions.ts'
import { useMe } from '../../record/me.ts'
import { ToastHost } from '../../kit/toast.tsx'
import { DeskContext, newDeskState, threadKey, type Desk, type Thread } from './desk.ts'
import { DropFiles } from './drop-files.tsx'
import { Home } from './home.tsx'
import { Layers } from './layers.tsx'
import { MailScreen } from './mail-screen.tsx'
import { LookedUp } from './looked-up.tsx'
import { PanelStatus } from './panel-status.tsx'
import { TopBar } from './top-bar.tsx'
import { usePanelKeys } from './panel-keys.ts'
import { ClipScreen, WaitingList, warmParts } from './parts.ts'
import type { PanelServices } from './services.ts'
import './panel.css'

/** The side panel: who is on screen, what is owed, what comes next. */
export function Panel({ services }: { readonly services: PanelServices }) {
  const state = useMemo(newDeskState, [])
  const me = useMe(services.db)
  const act = useMemo(() => ({ db: services.db, now: () => services.now(), nudge: services.nudge }), [services])
  const desk: Desk = { ...state, services, act, me }
  usePanelKeys(desk)
  useLeaveBehind(desk)
  useEffect(() => {
    const quiet = setTimeout(() => void warmParts().then(warmActions), 300)
    return () => clearTimeout(quiet)
  }, [])

  return (
    <DeskContext.Provider value={desk}>
      <DropFiles>
        <TopBar />
        <main ref={noteGutter} class="p-scroll" tabIndex={-1}>
          <Screen desk={desk} />
        </main>
        {state.layer.value === 'waiting' && <WaitingList />}
        <ToastHost />
        <PanelStatus />
        <Layers />
      </DropFiles>
    </DeskContext.Provider>
  )
}

function Screen({ desk: { services, lookedUp, local } }: { readonly desk: Desk }) {
  const thread = useComputed(
    (): Thread | null => local.value ?? (services.view.value && { view: services.view.value, origin: 'tab' }),
  )
  const clip = services.clip.value
  if (lookedUp.value !== null) return <LookedUp key={lookedUp.value} id={lookedUp.value} />
  if (clip !== null) return <ClipScreen clip={clip} />
  if (thread.value) return <MailScreen key={threadKey(thread.value.view)} thread={thread.value} />
  return <Home />
}

/** Another thread on screen: what was looked up, read or written for the one before steps aside. */
function useLeaveBehind({ services, lookedUp, composer, local }: Desk): void {
  const key = useComputed(() => services.view.value && threadKey(services.view.value))
  const first = useMemo(() => ({ key: key.peek() }), [])
  // `useSignalEffect` waits for a frame: a composer opened at once on the new mail would be taken for one of the old.
  useLayoutEffect(
    () =>
      effect(() => {
        const next = key.value
        if (next === first.key) return
        first.key = next
        lookedUp.value = null
        composer.value = null
        if (next !== null) local.value = null
      }),
    [],
  )
}

/** How wide a classic scroll bar is here, so that both margins look the same; nothing where scroll bars float. */
function noteGutter(main: HTMLElement | null): void {
  main?.style.setProperty('--gutter', `${main.offsetWidth - main.clientWidth}px`)
}
