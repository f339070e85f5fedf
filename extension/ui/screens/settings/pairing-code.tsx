import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { AppServices, JoinFault } from '../app/services.ts'
import { joinFaultText } from './join-fault.ts'

/** A code lives this long, milliseconds. */
const LIFE = 5 * 60_000

type State = { readonly code: string; readonly expiresAt: number } | { readonly fault: JoinFault } | null

/** The code that lets one more device in, with the time it has left. */
export function PairingCode({ services, onClose }: { readonly services: AppServices; readonly onClose: () => void }) {
  const [state, setState] = useState<State>(null)
  const [now, setNow] = useState(services.now)
  const renew = (): void =>
    void services.sync.startPairing().then((answer) => setState(answer.ok ? answer.value : { fault: answer.kind }))
  useEffect(renew, [])
  useEffect(() => {
    const timer = setInterval(() => setNow(services.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  if (state === null) return null
  if ('fault' in state)
    return (
      <Notice
        tone="bad"
        title={joinFaultText(state.fault)}
        actions={<Button label={t('do.tryagain')} onPress={renew} />}
      />
    )
  // The clock here ticks once a second, and may be behind the answer: never more than the code was given.
  const left = Math.min(LIFE, Math.max(0, state.expiresAt - now))
  return (
    <Notice
      tone="accent"
      icon="code"
      title={t('settings.pair.title')}
      actions={
        <>
          {left === 0 && <Button label={t('do.tryagain')} kind="primary" onPress={renew} />}
          <Button label={t('do.done')} onPress={onClose} />
        </>
      }
    >
      <p class="pairing-code" data-testid="pairing-code">
        {state.code.slice(0, 4)}-{state.code.slice(4)}
      </p>
      <p>{t('settings.pair.why')}</p>
      <p class="faint numeric">
        {left === 0 ? t('settings.pair.over') : t('settings.pair.left', { time: minutesAndSeconds(left) })}
      </p>
    </Notice>
  )
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
