import { ExportContacts } from './export-contacts.tsx'
import { MakeBackup } from './make-backup.tsx'
import { ScheduledBackup } from './scheduled-backup.tsx'
import { RestoreBackup } from './restore-backup.tsx'
import type { AppServices } from '../app/services.ts'
import './upkeep.css'

/** Everything as one file, by hand or by itself, the way back from such a file, and contacts for other programs. */
export function Backup({ services }: { readonly services: AppServices }) {
  return (
    <>
      <MakeBackup services={services} />
      <ScheduledBackup services={services} />
      <RestoreBackup services={services} />
      <ExportContacts services={services} />
    </>
  )
}
