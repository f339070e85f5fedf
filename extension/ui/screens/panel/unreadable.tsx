import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useDesk } from './desk.ts'
import { focusWhenFree } from './use-enter.ts'

/** The mail on screen says no address: said so, with the ways on. */
export function Unreadable() {
  const { services, layer } = useDesk()
  const find = useRef<HTMLButtonElement>(null)
  useEffect(() => focusWhenFree(find.current), [])
  return (
    <div class="p-inset">
      <h1 class="visually-hidden">{t('error.mail')}</h1>
      <Notice
        tone="warn"
        title={t('error.mail')}
        actions={
          <>
            <Button
              size="sm"
              icon="find"
              label={t('panel.find')}
              buttonRef={find}
              onPress={() => (layer.value = 'palette')}
            />
            <Button size="sm" kind="ghost" label={t('panel.readpage')} onPress={() => void services.readPage()} />
          </>
        }
      />
    </div>
  )
}
