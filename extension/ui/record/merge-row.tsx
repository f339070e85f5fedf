import { useId } from 'preact/hooks'
import { contact } from '#shared/entities/contact/contact.ts'
import { fieldLabel } from '../field/field-words.ts'
import { t } from '../i18n/t.ts'
import { Icon } from '../kit/icon.tsx'
import type { MergeRow as Row, Pick } from './merge-draft.ts'
import './merge-row.css'

/** One field of two people: what is kept is highlighted, the arrows choose, equal values are marked. */
export function MergeRow({
  row,
  pick,
  onPick,
}: {
  readonly row: Row
  readonly pick: Pick
  readonly onPick: (pick: Pick) => void
}) {
  const group = useId()
  const { name, mail, known, isEqual, keepsBoth } = row
  const label = fieldLabel(contact.labels, name)
  const sides = [
    { side: 'mail', value: mail },
    { side: 'known', value: known },
  ] as const
  const isFixed = isEqual || keepsBoth || mail === '' || known === ''
  return (
    <div class="r-merge-row" role={isFixed ? undefined : 'radiogroup'} aria-label={isFixed ? undefined : label}>
      <span class="r-merge-label" aria-hidden={isFixed ? undefined : true}>
        {label}
      </span>
      {sides.map(({ side, value }) =>
        isFixed ? (
          <span key={side} class="r-merge-value data" data-kept={!isEqual && !keepsBoth && value !== ''}>
            {value}
          </span>
        ) : (
          <label key={side} class="r-merge-value data" data-kept={pick === side}>
            <input
              type="radio"
              class="visually-hidden"
              name={group}
              checked={pick === side}
              onChange={() => onPick(side)}
              aria-label={value}
            />
            {value}
          </label>
        ),
      )}
      <span class="r-merge-equal">
        {isEqual && (
          <>
            <Icon name="equal" size={14} />
            <span class="visually-hidden">{t('dup.equal')}</span>
          </>
        )}
      </span>
    </div>
  )
}
