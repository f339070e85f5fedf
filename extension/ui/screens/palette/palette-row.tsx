import { t } from '../../i18n/t.ts'
import { TierMark } from '../../field/tier-mark.tsx'
import { Avatar } from '../../kit/avatar.tsx'
import { Highlighted } from '../../kit/combobox.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import type { Row } from './rows.ts'

type PaletteRowProps = {
  readonly id: string
  readonly row: Row
  readonly isActive: boolean
  readonly canAct: boolean
  readonly onPick: () => void
  readonly onPoint: () => void
}

export function PaletteRow({ id, row, isActive, canAct, onPick, onPoint }: PaletteRowProps) {
  const { record, icon, text, ranges, detail, does, keys } = row
  return (
    <div
      id={id}
      class="palette-row"
      role="option"
      aria-selected={isActive}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {record ? (
        <Avatar name={text} id={record.id} size={24} shape={record.entity === 'company' ? 'company' : 'person'} />
      ) : (
        <span class="palette-icon">{icon && <Icon name={icon} />}</span>
      )}
      <span class="palette-text">
        <span class="palette-name data">
          <Highlighted text={text} matches={ranges} />
        </span>
        {record?.entity === 'contact' && <TierMark tier={record.fields['tier']} />}
        {detail !== '' && <span class="palette-detail data">{detail}</span>}
      </span>
      {isActive && does === 'open' ? (
        <span class="palette-hints" aria-hidden="true">
          <Kbd keys="enter" />
          {t('palette.open')}
          {canAct && (
            <>
              <Kbd keys="arrowright" />
              {t('palette.actions')}
            </>
          )}
        </span>
      ) : (
        keys !== undefined && <Kbd keys={keys} />
      )}
    </div>
  )
}
