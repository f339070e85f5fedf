import { listSettled } from '../../../sync/settled.ts'
import { t } from '../../i18n/t.ts'
import { Chip } from '../../kit/chip.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { StatusBar } from '../../kit/status-bar.tsx'
import { statusLine } from '../../record/status-line.ts'
import { useLive } from '../../record/use-live.ts'
import { useDesk } from './desk.ts'

/** The last line: how the whole stands at the left, the keys that work at the right. */
export function PanelStatus() {
  const { services, layer, lookedUp } = useDesk()
  const status = services.status.value
  const line = statusLine(status)
  const settled = useLive('settled', () => listSettled(services.db)) ?? []
  const first = settled.find(({ entity }) => entity === 'contact')
  const opensList = status.refused > 0 || (status.waiting > 0 && status.state !== 'local')
  const isOpen = layer.value === 'waiting'
  return (
    <StatusBar {...line} onPress={opensList ? () => (layer.value = isOpen ? null : 'waiting') : undefined}>
      {first && (
        <Chip
          tone="accent"
          icon="conflict"
          label={t('conflict.count', { n: settled.length })}
          onPress={() => (lookedUp.value = first.record)}
        />
      )}
      {isOpen ? (
        <button type="button" class="r-link p-strong" onClick={() => (layer.value = null)}>
          {t('panel.hide')}
        </button>
      ) : (
        !first && (
          <button type="button" class="p-shortcuts" onClick={() => (layer.value = 'shortcuts')}>
            {t('word.shortcuts')}
            <Kbd keys="?" />
          </button>
        )
      )}
    </StatusBar>
  )
}
