import { useEffect, useRef, useState } from 'preact/hooks'
import { DELETED } from '#shared/fields/validate.ts'
import { attachFile, type AttachFault } from '../../../commands/attach-file.ts'
import { findBlob } from '../../../store/blobs.ts'
import { findReferring } from '../../../store/lookup.ts'
import { instantOf } from '../../../store/timeline.ts'
import type { BlobRow, StoredRecord } from '../../../store/rows.ts'
import { write } from '../../../store/write.ts'
import type { FetchFault } from '../../../sync/fetch-blob.ts'
import { formatBytes } from '../../i18n/format-bytes.ts'
import { formatPercent } from '../../i18n/formats.ts'
import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/files.ts'
import { IconButton } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { showToast } from '../../kit/toast.tsx'
import { settle, type ActContext } from '../../record/act.ts'
import { textOf } from '../../record/record-text.ts'
import { thumbnailOf } from '../../record/thumbnail.ts'
import { useMe } from '../../record/me.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import './files.css'

type Attached = { readonly record: StoredRecord; readonly state: BlobRow['state'] | 'away' }

/** The files of a person: dropped or chosen, kept here at once, sent when a server answers. */
export function Files({
  services,
  act,
  id,
}: {
  readonly services: AppServices
  readonly act: ActContext
  readonly id: string
}) {
  const { db } = services
  const owner = useMe(db)
  const files = useLive(`files ${id}`, () => attachedTo(services, id))
  const [isOver, setIsOver] = useState(false)
  const attach = async (given: readonly File[]): Promise<void> => {
    for (const file of given) {
      const thumbnail = await thumbnailOf(file)
      const attached = await attachFile(act, {
        file,
        contactIds: [id],
        ...(owner !== undefined && { owner }),
        ...(thumbnail !== undefined && { thumbnail }),
      })
      if (isAboutFile(attached))
        showToast({ message: t(`files.fault.${attached.kind}`, { name: file.name }), icon: 'error' })
      else await settle(act, Promise.resolve(attached), { icon: 'attachment' })
    }
  }
  if (files === undefined) return null
  return (
    <div
      class="files"
      data-over={isOver}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void attach([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <div class="files-head">
        <h2>
          {t('files.title')} {files.length > 0 && <span class="faint">{files.length}</span>}
        </h2>
        <AttachButton onFiles={attach} />
      </div>
      {files.length === 0 && <p class="faint">{t(isOver ? 'files.drop' : 'files.none')}</p>}
      <ul>
        {files.map((file) => (
          <FileLine key={file.record.id} services={services} act={act} file={file} />
        ))}
      </ul>
    </div>
  )
}

const ABOUT_FILE = ['empty', 'too-large', 'unreadable', 'not-taken'] as const satisfies readonly AttachFault[]

function isAboutFile(attached: Awaited<ReturnType<typeof attachFile>>): attached is {
  readonly ok: false
  readonly kind: Extract<AttachFault, (typeof ABOUT_FILE)[number]>
} {
  return !attached.ok && (ABOUT_FILE as readonly string[]).includes(attached.kind)
}

/** Newest first. */
async function attachedTo({ db }: AppServices, id: string): Promise<Attached[]> {
  const records = await findReferring(db, id, 'attachment')
  const attached = records.map(async (record): Promise<Attached> => ({
    record,
    state: (await findBlob(db, textOf(record.fields, 'blob')))?.state ?? 'away',
  }))
  return (await Promise.all(attached)).toSorted((a, b) => instantOf(b.record, 'at') - instantOf(a.record, 'at'))
}

function AttachButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton label={t('files.attach')} icon="attachment" onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('files.attach')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          void onFiles(files)
        }}
      />
    </>
  )
}

const STATES = {
  local: 'files.state.here',
  refused: 'files.state.refused',
  away: 'files.state.away',
} as const satisfies { readonly [State in Exclude<Attached['state'], 'stored'>]: PlainKey }

function FileLine({
  services,
  act,
  file,
}: {
  readonly services: AppServices
  readonly act: ActContext
  readonly file: Attached
}) {
  const { record, state } = file
  const { fields } = record
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])
  const name = textOf(fields, 'name')
  const size = Number(fields['size'] ?? 0)
  const save = async (): Promise<void> => {
    setShare(0)
    const wanted = { attachment: record.id, hash: textOf(fields, 'blob'), size, onProgress: setShare }
    const fetched = await services.fetchFile(wanted, stop.current.signal).finally(() => setShare(null))
    if (!fetched.ok) return showToast({ message: t(faultText(fetched.kind)), icon: 'error' })
    services.upkeep.saveFile(name, new Blob([fetched.value], { type: 'application/octet-stream' }))
  }
  const archive = (): void =>
    void settle(
      act,
      write(act.db, [{ entity: 'attachment', id: record.id, patch: { [DELETED]: true } }], {
        label: 'toast.fileArchived',
        slots: { name },
        now: act.now,
      }),
      { icon: 'archive' },
    )
  const thumbnail = textOf(fields, 'thumbnail')
  // Without a server a file is here and nowhere else, as everything is: nothing to say.
  const isQuiet = state === 'stored' || (state === 'local' && services.status.value.state === 'local')
  return (
    <li class="files-line">
      {/^data:image\/(?:webp|png|jpeg);base64,/u.test(thumbnail) ? (
        <img src={thumbnail} alt="" width="32" height="32" />
      ) : (
        <span class="files-icon">
          <Icon name="attachment" />
        </span>
      )}
      <span class="files-text">
        <button
          type="button"
          class="files-name data"
          aria-label={t('files.open', { name })}
          onClick={() => void save()}
        >
          {name}
        </button>
        <span class="faint small" role="status">
          {share !== null && size > 1_000_000
            ? t('files.getting', { share: formatPercent(share) })
            : [formatBytes(size), !isQuiet && t(STATES[state])].filter(Boolean).join(' · ')}
        </span>
      </span>
      <IconButton label={t('files.remove', { name })} icon="archive" onPress={archive} />
    </li>
  )
}

function faultText(kind: FetchFault): PlainKey {
  if (kind === 'not-found' || kind === 'signed-out') return 'files.fault.waits'
  return kind === 'damaged' ? 'files.fault.damaged' : 'files.fault.offline'
}
