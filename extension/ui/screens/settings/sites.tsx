import { useEffect, useState } from 'preact/hooks'
import { allowCapture, listNeverCaptured } from '../../../commands/never-capture.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Chip } from '../../kit/chip.tsx'
import { Field } from '../../kit/field.tsx'
import { Icon } from '../../kit/icon.tsx'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import { webmailName } from './webmail-name.ts'
import { webmailSites } from './webmail-sites.ts'

/** Which webmails Sidecard may read. Each permission is asked for in the click that enables it, and taken back by another. */
export function Sites({ services }: { readonly services: AppServices }) {
  const [granted, setGranted] = useState<readonly string[]>([])
  const [own, setOwn] = useState('')
  const [problem, setProblem] = useState<string>()
  const refresh = (): void => void services.sites.granted().then(setGranted)
  useEffect(refresh, [])

  const allow = (origins: readonly string[]): void => {
    void services.sites.allow(origins).then(refresh)
  }
  const remove = (origins: readonly string[]): void => {
    void services.sites.remove(origins).then(refresh)
  }
  const addOwn = (): void => {
    const origin = originOf(own)
    setProblem(origin ? undefined : t('settings.sites.bad'))
    if (origin) allow([origin])
  }
  const known = webmailSites()
  const others = granted.filter((origin) => !known.some((site) => site.origins.includes(origin)))
  return (
    <>
      <p class="quiet">{t('settings.sites.why')}</p>
      <h3>{t('settings.sites.known')}</h3>
      <ul class="settings-list">
        {known.map(({ id, label, origins }) => (
          <li key={id}>
            <Icon name="mail" />
            <span class="settings-list-main">{webmailName({ id, label })}</span>
            {origins.every((origin) => granted.includes(origin)) ? (
              <Chip label={t('settings.sites.allowed')} tone="good" icon="done" />
            ) : (
              <Button label={t('settings.sites.allow')} size="sm" onPress={() => allow(origins)} />
            )}
            {origins.some((origin) => granted.includes(origin)) && (
              <Button label={t('do.remove')} size="sm" kind="ghost" onPress={() => remove(origins)} />
            )}
          </li>
        ))}
        {others.map((origin) => (
          <li key={origin}>
            <Icon name="page" />
            <span class="settings-list-main data">{origin.replace(/\/\*$/u, '')}</span>
            <Button label={t('do.remove')} size="sm" kind="ghost" onPress={() => remove([origin])} />
          </li>
        ))}
      </ul>
      <NeverList services={services} />
      <h3>{t('settings.sites.own')}</h3>
      <form
        class="settings-line"
        onSubmit={(event) => {
          event.preventDefault()
          addOwn()
        }}
      >
        <Field
          label={t('settings.join.server')}
          labelPlace="hidden"
          value={own}
          onInput={setOwn}
          type="url"
          hint={t('settings.sites.own.hint')}
          error={problem}
        />
        <Button label={t('settings.sites.allow')} onPress={addOwn} />
      </form>
    </>
  )
}

/** Whom a person never wants proposed, and the way back. */
function NeverList({ services: { db } }: { readonly services: AppServices }) {
  const entries = useLive('never', () => listNeverCaptured(db)) ?? []
  if (entries.length === 0) return null
  return (
    <>
      <h3>{t('settings.sites.never')}</h3>
      <ul class="settings-list">
        {entries.map(({ pattern }) => (
          <li key={pattern}>
            <Icon name="hidden" />
            <span class="settings-list-main data">{pattern}</span>
            <Button
              label={t('panel.never.allow')}
              size="sm"
              kind="ghost"
              onPress={() => void allowCapture(db, pattern)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

/** `https://mail.example.com/*`, the form in which browsers grant; nothing for what is no https address. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' ? `https://${hostname}/*` : undefined
}
