import { loadPhoneFormat } from '../../i18n/phone-format.ts'
import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { showToast } from '../../kit/toast.tsx'
import { readContacts } from '../../record/export/read-contacts.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import { countContacts } from '../contacts/contact-rows.ts'
import { backupName } from '../../../store/backup/backup-to-folder.ts'

type Exported = Awaited<ReturnType<typeof readContacts>>
type Flavour = {
  readonly label: PlainKey
  readonly why: PlainKey
  readonly ending: string
  readonly type: string
  readonly write: (exported: Exported, now: number) => Promise<string>
}

const FLAVOURS: readonly Flavour[] = [
  {
    label: 'export.data',
    why: 'export.data.why',
    ending: '.csv',
    type: 'text/csv',
    write: async ({ contacts, companies }) =>
      (await import('../../record/export/contacts-csv.ts')).contactsToDataCsv(contacts, companies),
  },
  {
    label: 'export.sheet',
    why: 'export.sheet.why',
    ending: '-table.csv',
    type: 'text/csv',
    write: async ({ contacts, companies }) => {
      await loadPhoneFormat()
      return (await import('../../record/export/contacts-csv.ts')).contactsToSpreadsheetCsv(contacts, companies)
    },
  },
  {
    label: 'export.vcard',
    why: 'export.vcard.why',
    ending: '.vcf',
    type: 'text/vcard',
    write: async ({ contacts, companies }, now) =>
      (await import('../../record/export/contacts-vcard.ts')).contactsToVcards(contacts, companies, now),
  },
]

/** Contacts as files that other programs read. */
export function ExportContacts({ services }: { readonly services: AppServices }) {
  const count = useLive('total', () => countContacts(services.db))
  const save = async ({ ending, type, write }: Flavour): Promise<void> => {
    const exported = await readContacts(services.db)
    const text = await write(exported, services.now())
    services.upkeep.saveFile(
      `${backupName(services.now())}${ending}`,
      new Blob([text], { type: `${type};charset=utf-8` }),
    )
    showToast({ message: t('export.done', { n: exported.contacts.length }), icon: 'export' })
  }
  return (
    <>
      <h3>{t('export.title')}</h3>
      <p class="quiet">{count !== undefined && t('export.why', { n: count })}</p>
      <ul class="settings-list">
        {FLAVOURS.map((flavour) => (
          <li key={flavour.label}>
            <span class="settings-list-main">
              {t(flavour.label)}
              <span class="quiet small">{t(flavour.why)}</span>
            </span>
            <Button
              size="sm"
              icon="export"
              label={t('export.do', { what: t(flavour.label) })}
              disabledReason={count === 0 ? t('export.none') : undefined}
              onPress={() => void save(flavour)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
