import { useSignalEffect } from '@preact/signals'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import type { Desk } from './desk.ts'

const undoing = () => import('../../record/undo-redo.ts')

/** The keys that work everywhere in the panel, and what browser shortcuts ask of it. */
export function usePanelKeys(desk: Desk): void {
  const { layer, lookedUp, composer, services, local } = desk
  useShortcuts(() => [
    { keys: 'mod+k', run: () => (layer.value = 'palette') },
    ...(layer.value === null
      ? [
          { keys: '/', run: () => void (layer.value = 'palette') },
          { keys: '?', run: () => void (layer.value = 'shortcuts') },
          { keys: 'mod+z', run: () => void undoing().then(({ undoLast }) => undoLast(desk.act)) },
          { keys: 'mod+shift+z', run: () => void undoing().then(({ redoLast }) => redoLast(desk.act)) },
        ]
      : []),
    { keys: 'escape', run: () => stepBack(desk) },
  ])
  useSignalEffect(() => {
    const intent = services.intent?.value
    if (!services.intent || !intent) return
    services.intent.value = null
    if (intent === 'find') layer.value = 'palette'
    if (intent === 'log-call') composer.value = 'call'
    if (intent === 'save') {
      lookedUp.value = null
      local.value = null
    }
  })
}

/** Escape goes one step back: a layer, a composer, a person looked up, what was read. */
function stepBack({ layer, lookedUp, composer, services, local }: Desk): void {
  if (layer.value !== null) layer.value = null
  else if (composer.value !== null) composer.value = null
  else if (lookedUp.value !== null) lookedUp.value = null
  else if (services.clip.value !== null) services.clip.value = null
  else if (local.value !== null) local.value = null
}
