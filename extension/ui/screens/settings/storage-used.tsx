import { useEffect, useState } from 'preact/hooks'
import { formatBytes } from '../../i18n/format-bytes.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/upkeep.ts'
import { Icon } from '../../kit/icon.tsx'
import type { AppServices } from '../app/services.ts'

type Used = Awaited<ReturnType<AppServices['upkeep']['storage']>>

/** How much room the data takes in this browser. */
export function StorageUsed({ services }: { readonly services: AppServices }) {
  const [used, setUsed] = useState<Used>()
  useEffect(() => void services.upkeep.storage().then(setUsed), [])
  if (used === undefined) return null
  return (
    <p class="settings-fact" data-part="storage">
      <Icon name="database" />
      {used ? t('upkeep.storage', { size: formatBytes(used.usage) }) : t('upkeep.storage.unknown')}
      {used && <span class="quiet small">{t('upkeep.storage.of', { size: formatBytes(used.quota) })}</span>}
    </p>
  )
}
