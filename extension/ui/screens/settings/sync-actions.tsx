import { useState } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import type { AppServices } from '../app/services.ts'
import { PairingCode } from './pairing-code.tsx'

/** What a person can do about sync at any time, beside the heading; a pairing code opens below. */
export function SyncActions({ services }: { readonly services: AppServices }) {
  // Each press asks for a code of its own: the one that stands there may have let a device in already.
  const [pairing, setPairing] = useState(0)
  return (
    <>
      <div class="settings-actions settings-head-actions">
        <Button label={t('settings.syncnow')} icon="refresh" onPress={() => void services.sync.nudge()} />
        <Button label={t('settings.adddevice')} icon="code" onPress={() => setPairing((before) => before + 1)} />
      </div>
      {pairing > 0 && <PairingCode key={pairing} services={services} onClose={() => setPairing(0)} />}
    </>
  )
}
