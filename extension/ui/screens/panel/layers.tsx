import { useEffect, useState } from 'preact/hooks'
import { useDesk } from './desk.ts'
import type { Layer } from './desk.ts'

type Loaded = {
  readonly Palette: typeof import('../palette/palette.tsx').Palette
  readonly ShortcutSheet: typeof import('./shortcut-sheet.tsx').ShortcutSheet
}

/** The layers over the panel. Fetched from the extension when first opened, or once the panel is quiet. */
export function Layers() {
  const { services, layer, lookedUp, composer, local } = useDesk()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const isNeeded = layer.value !== null
  useEffect(() => {
    const timer = setTimeout(() => void loadLayers().then((parts) => setLoaded(() => parts)), isNeeded ? 0 : 600)
    return () => clearTimeout(timer)
  }, [isNeeded])
  if (!loaded) return null

  const { Palette, ShortcutSheet } = loaded
  const close = (from: Layer) => (): void => {
    if (layer.value === from) layer.value = null
  }
  return (
    <>
      {layer.value === 'palette' && (
        <Palette
          services={services}
          onClose={close('palette')}
          onOpen={(id) => {
            lookedUp.value = id
            composer.value = null
          }}
          onAct={(kind, id) => {
            lookedUp.value = id
            composer.value = kind
          }}
          onNew={(name) => {
            void import('./new-person.ts').then(({ newPersonClip }) => (services.clip.value = newPersonClip(name)))
            lookedUp.value = null
            local.value = null
          }}
        />
      )}
      {layer.value === 'shortcuts' && <ShortcutSheet onClose={close('shortcuts')} />}
    </>
  )
}

async function loadLayers(): Promise<Loaded> {
  const [{ Palette }, { ShortcutSheet }] = await Promise.all([
    import('../palette/palette.tsx'),
    import('./shortcut-sheet.tsx'),
  ])
  return { Palette, ShortcutSheet }
}
