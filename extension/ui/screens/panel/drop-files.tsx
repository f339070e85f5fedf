import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useDesk, type Desk } from './desk.ts'
import type { FileFault } from './read-files.ts'
import './drop-files.css'

/** The whole panel takes mails (.eml) and cards (.vcf) that are dropped on it. */
export function DropFiles({ children }: { readonly children: ComponentChildren }) {
  const desk = useDesk()
  const over = useSignal(0)
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  return (
    <div
      class="p-panel"
      onDragEnter={(event) => {
        if (hasFiles(event)) over.value += 1
      }}
      onDragLeave={(event) => {
        if (hasFiles(event)) over.value = Math.max(0, over.value - 1)
      }}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        over.value = 0
        void takeFiles(desk, [...(event.dataTransfer?.files ?? [])])
      }}
    >
      {children}
      {desk.faults.value.length > 0 && (
        <FileFaults faults={desk.faults.value} onDone={() => (desk.faults.value = [])} />
      )}
      {over.value > 0 && (
        <div class="p-drop">
          <Icon name="import" size={24} />
          <p class="p-drop-title">{t('drop.title')}</p>
          <p>{t('drop.text')}</p>
        </div>
      )}
    </div>
  )
}

/** The way to the same without dragging. */
export function FileButton() {
  const desk = useDesk()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size="lg" fullWidth icon="export" label={t('drop.file')} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".eml,.vcf,message/rfc822,text/vcard"
        aria-label={t('drop.file')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          void takeFiles(desk, files)
        }}
      />
    </>
  )
}

function FileFaults({ faults, onDone }: { readonly faults: readonly FileFault[]; readonly onDone: () => void }) {
  return (
    <div class="p-faults" role="alert">
      <Notice
        tone="bad"
        title={t('drop.faults', { n: faults.length })}
        actions={<Button size="sm" label={t('do.done')} onPress={onDone} />}
      >
        <ul>
          {faults.map(({ name, kind }) => (
            <li key={name}>{t(`fault.file.${kind}`, { name })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

/** Reads files and shows what they hold; what cannot be read is said, file by file, and nothing stored changes. */
async function takeFiles({ services, local, lookedUp, faults }: Desk, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  const { readFiles } = await import('./read-files.ts')
  const read = await readFiles(files)
  faults.value = read.faults
  if (!read.clip && !read.thread) return
  lookedUp.value = null
  services.clip.value = read.clip
  local.value = read.thread
}
