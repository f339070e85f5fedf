import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Segmented } from '../../kit/segmented.tsx'
import { showToast } from '../../kit/toast.tsx'
import type { AppServices, JoinFault } from '../app/services.ts'
import { joinFaultText } from './join-fault.ts'
import { deviceName } from './device-name.ts'

type Way = 'new' | 'pair'

/** Connects this device: to an empty server with its set-up code, or to one that others use with a pairing code. */
export function Join({ services }: { readonly services: AppServices }) {
  const route = services.route.value
  const offered = route.screen === 'settings' ? route : undefined
  const [way, setWay] = useState<Way>(offered?.code ? 'new' : 'pair')
  const [server, setServer] = useState(offered?.server ?? '')
  const [code, setCode] = useState(offered?.code ?? '')
  const isOffered = offered?.code !== undefined && isOwnMachine(offered.server ?? '')
  const [team, setTeam] = useState(isOffered ? t('settings.join.team.own') : '')
  const [name, setName] = useState(isOffered ? t('settings.join.you.own') : '')
  const [device, setDevice] = useState(deviceName)
  const [fault, setFault] = useState<JoinFault>()
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)

  const missing = (value: string): string | undefined =>
    tried && value.trim() === '' ? t('settings.join.missing') : undefined
  const isComplete = [server, code, device, ...(way === 'new' ? [team, name] : [])].every(
    (value) => value.trim() !== '',
  )

  const connect = async (): Promise<void> => {
    setTried(true)
    if (busy || !isComplete) return
    setBusy(true)
    const address = server.trim().replace(/\/+$/u, '')
    const answer =
      way === 'new'
        ? await services.sync.setUp({
            server: address,
            code,
            workspaceName: team.trim(),
            memberName: name.trim(),
            deviceName: device.trim(),
          })
        : await services.sync.pair({ server: address, code, deviceName: device.trim() })
    setBusy(false)
    setFault(answer.ok ? undefined : answer.kind)
    if (answer.ok) showToast({ message: t('settings.join.done') })
  }
  // `npm start` hands over its own server and code: trying it out needs no form.
  useEffect(() => void (isOffered && connect()), [])
  // A code belongs to one way of joining: typing it again is less trouble than wondering why it is refused.
  useEffect(() => setFault(undefined), [way, code, server])

  return (
    // Enter in a field presses the button; the form itself goes nowhere.
    <form class="settings-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <Segmented
        label={t('settings.join.how')}
        value={way}
        options={[
          { value: 'pair', label: t('settings.join.pair') },
          { value: 'new', label: t('settings.join.new') },
        ]}
        onChange={setWay}
      />
      <p class="quiet small">{t(way === 'new' ? 'settings.join.new.why' : 'settings.join.pair.why')}</p>
      <Field
        label={t('settings.join.server')}
        type="url"
        value={server}
        onInput={setServer}
        placeholder="https://"
        error={missing(server)}
      />
      <Field
        label={t(way === 'new' ? 'settings.join.setup' : 'settings.join.code')}
        value={code}
        onInput={setCode}
        error={missing(code)}
      />
      {way === 'new' && (
        <>
          <Field label={t('settings.join.team')} value={team} onInput={setTeam} error={missing(team)} />
          <Field
            label={t('settings.join.you')}
            value={name}
            onInput={setName}
            error={missing(name)}
            autoComplete="name"
          />
        </>
      )}
      <Field label={t('settings.join.device')} value={device} onInput={setDevice} error={missing(device)} />
      {fault && <Notice tone="bad" title={joinFaultText(fault)} />}
      <div>
        <Button
          label={t('settings.join.connect')}
          busyLabel={t('settings.join.connecting')}
          kind="primary"
          size="lg"
          busy={busy}
          submit
          onPress={() => void connect()}
        />
      </div>
    </form>
  )
}

/** Loopback only: an address from elsewhere never connects by itself. */
function isOwnMachine(server: string): boolean {
  return URL.canParse(server) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(server).hostname)
}
