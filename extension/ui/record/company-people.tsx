import type { PersonDraft } from '../../commands/person-draft.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import { findReferring } from '../../store/lookup.ts'
import { t } from '../i18n/t.ts'
import { Chip } from '../kit/chip.tsx'
import { useLive } from './use-live.ts'

type CompanyPeopleProps = { readonly db: SidecardDatabase; readonly company: PersonDraft['company'] }

/** How many people we know already at the company of a draft; nothing when the company is new. */
export function CompanyPeople({ db, company }: CompanyPeopleProps) {
  const n = useLive(`company ${company?.domain ?? ''} ${company?.name ?? ''}`, async () => {
    if (!company) return 0
    const { knownCompany } = await import('../../commands/company-record.ts')
    const known = await knownCompany(db, company)
    return known ? (await findReferring(db, known.id, 'contact')).length : 0
  })
  return n ? <Chip tone="outline" icon="company" label={t('panel.unknown.people', { n })} /> : null
}
