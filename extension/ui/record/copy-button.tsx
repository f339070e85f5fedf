import { t } from '../i18n/t.ts'
import { IconButton } from '../kit/button.tsx'
import { showToast } from '../kit/toast.tsx'

/** Copies a value and says so. */
export function CopyButton({ value, label }: { readonly value: string; readonly label: string }) {
  return <IconButton size="sm" icon="copy" label={label} onPress={() => void copyText(value)} />
}

export async function copyText(value: string): Promise<void> {
  await navigator.clipboard.writeText(value)
  showToast({ message: t('toast.copied'), icon: 'copy' })
}
