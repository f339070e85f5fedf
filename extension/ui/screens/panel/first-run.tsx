import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { browserKeys } from '../../kit/shortcuts.ts'
import { useDesk } from './desk.ts'
import { FileButton } from './drop-files.tsx'
import { FirstDrawing } from './first-drawing.tsx'
import { focusWhenFree, useEnter } from './use-enter.ts'
import './first-run.css'

const KEYS = [
  { label: 'first.key.panel', letter: 's' },
  { label: 'first.key.save', letter: 'c' },
  { label: 'panel.find', letter: 'k' },
] as const

/** The first minute: what this is, a sample to try it with, three keys, where the data lives. */
export function FirstRun() {
  const { services, local } = useDesk()
  const start = useRef<HTMLButtonElement>(null)
  const tryIt = async (): Promise<void> => {
    const { sampleThread } = await import('./sample-mail.ts')
    local.value = sampleThread(services.now())
  }
  useEffect(() => focusWhenFree(start.current), [])
  useEnter(() => void tryIt())
  return (
    <>
      <div class="p-first">
        <FirstDrawing />
        <h1 class="p-first-title">{t('first.title')}</h1>
        <p class="p-first-text">{t('first.text')}</p>
      </div>
      <div class="p-actions">
        <Button
          kind="primary"
          size="lg"
          fullWidth
          label={t('first.sample')}
          keys="enter"
          buttonRef={start}
          onPress={() => void tryIt()}
        />
        <FileButton />
      </div>
      <section class="p-part">
        <h2 class="p-part-head">{t('first.keys')}</h2>
        <ul>
          {KEYS.map(({ label, letter }) => (
            <li key={label} class="p-line">
              <span>{t(label)}</span>
              <Kbd keys={browserKeys(letter)} />
            </li>
          ))}
        </ul>
      </section>
      {services.status.value.state === 'local' && (
        <section class="p-part p-line">
          <Icon name="local" />
          <span>{t('first.device')}</span>
          <button
            type="button"
            class="r-link p-end p-strong"
            onClick={() => services.openApp({ screen: 'settings', section: 'sync' })}
          >
            {t('first.team')}
          </button>
        </section>
      )}
    </>
  )
}
