import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { readCard } from '../../record/read-card.ts'
import { useLive } from '../../record/use-live.ts'
import { useDesk } from './desk.ts'
import { KnownPerson } from './known-person.tsx'
import { CardSkeleton } from './loading-person.tsx'

/** A person found from anywhere, until one goes back. */
export function LookedUp({ id }: { readonly id: string }) {
  const { services, lookedUp, composer } = useDesk()
  const card = useLive(`looked ${id}`, () => readCard(services.db, id, services.now(), null))
  const back = (): void => {
    lookedUp.value = null
    composer.value = null
  }
  return (
    <>
      <div class="p-back">
        <Button kind="ghost" size="sm" icon="back" label={t('do.back')} keys="escape" onPress={back} />
      </div>
      {card === undefined && <CardSkeleton part="facts" />}
      {card === null && <p class="p-quiet">{t('panel.gone')}</p>}
      {card && <KnownPerson id={id} contact={card.contact} company={card.company} thread={null} />}
    </>
  )
}
