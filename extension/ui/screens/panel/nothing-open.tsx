import { lastTouched } from '../../record/last-touched.ts'
import { t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Button } from '../../kit/button.tsx'
import { TierMark } from '../../field/tier-mark.tsx'
import { nameOf, roleLine } from '../../record/record-text.ts'
import { useLive } from '../../record/use-live.ts'
import { useDesk } from './desk.ts'
import { FileButton } from './drop-files.tsx'
import './people.css'

/** No mail is open: how to begin, and the people last worked with. */
export function NothingOpen() {
  const { services, lookedUp } = useDesk()
  const recent = useLive('recent people', () => lastTouched(services.db, 6))
  return (
    <>
      <h1 class="p-title">{t('first.title')}</h1>
      <div class="p-actions">
        <Button size="lg" fullWidth icon="page" label={t('panel.readpage')} onPress={() => void services.readPage()} />
        <FileButton />
      </div>
      {recent && recent.length > 0 && (
        <section aria-label={t('panel.recent')}>
          <h2 class="p-group">{t('panel.recent')}</h2>
          <ul>
            {recent.map(({ contact, company }) => (
              <li key={contact.id} class="p-row">
                <button type="button" class="p-row-person focus-inside" onClick={() => (lookedUp.value = contact.id)}>
                  <Avatar name={nameOf(contact)} id={contact.id} size={28} />
                  <span class="p-row-text">
                    <span class="p-row-name">
                      <span class="ellipsis data">{nameOf(contact)}</span>
                      <TierMark tier={contact.fields['tier']} />
                    </span>
                    <span class="p-row-detail ellipsis data">
                      {roleLine(contact.fields, company ? nameOf(company) : '')}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
