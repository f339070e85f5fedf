import { t } from '../../i18n/t.ts'
import { IconButton } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { MenuButton, type MenuItem } from '../../kit/menu.tsx'
import { ariaKeys } from '../../kit/shortcuts.ts'
import { useDesk } from './desk.ts'

/** Find is always there; the app and everything else are two small buttons beside it. */
export function TopBar() {
  const { services, layer, lookedUp } = useDesk()
  const openApp = (): void =>
    services.openApp(lookedUp.value === null ? { screen: 'contacts' } : { screen: 'contact', id: lookedUp.value })
  const items: MenuItem[] = [
    { id: 'read', label: t('panel.readpage'), icon: 'page', onPress: () => void services.readPage() },
    { id: 'app', label: t('panel.openapp'), icon: 'people', onPress: openApp },
    {
      id: 'settings',
      label: t('word.settings'),
      icon: 'settings',
      onPress: () => services.openApp({ screen: 'settings', section: 'general' }),
      separated: true,
    },
    { id: 'keys', label: t('word.shortcuts'), icon: 'keyboard', keys: '?', onPress: () => (layer.value = 'shortcuts') },
  ]
  return (
    <div class="p-top">
      <button
        type="button"
        class="p-find"
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaKeys('mod+k')}
        onClick={() => (layer.value = 'palette')}
      >
        <Icon name="find" size={14} />
        <span class="p-find-text">{t('panel.find')}</span>
        <Kbd keys="mod+k" />
      </button>
      <IconButton label={t('panel.openapp')} icon="open-full" onPress={openApp} />
      <MenuButton label={t('do.more')} icon="more" items={items} />
    </div>
  )
}
