import { render } from 'preact'
import { t } from '../ui/i18n/t.ts'
import { Button } from '../ui/kit/button.tsx'
import { EmptyState } from '../ui/kit/empty-state.tsx'

/** The browser could not open the database: says so, and offers the one thing that may help. */
export function showStorageFault(root: Element): void {
  const retry = <Button label={t('do.tryagain')} kind="primary" onPress={() => location.reload()} />
  render(
    <main class="sheet">
      <EmptyState icon="database" title={t('error.storage')} action={retry} />
    </main>,
    root,
  )
}
