import type { Situation } from '../../store/situation.ts'
import { t } from '../i18n/t.ts'
import { Icon } from '../kit/icon.tsx'
import type { IconName } from '../kit/icons.ts'
import './situation-line.css'

/** The most useful true thing about a person, in one sentence. */
export function SituationLine({ situation }: { readonly situation: Situation }) {
  const { fact, age, icon, tone } = describeSituation(situation)
  return (
    <p class="r-situation" data-tone={tone}>
      <Icon name={icon} />
      <span class="r-situation-fact">{fact}</span>
      {age !== '' && <span class="r-situation-age">{age}</span>}
    </p>
  )
}

type Words = { readonly fact: string; readonly age: string; readonly icon: IconName; readonly tone: 'warn' | 'calm' }

export function describeSituation({ kind, days }: Situation): Words {
  const age = days > 0 ? t('situation.days', { n: days }) : t('time.today')
  switch (kind) {
    case 'you-owe':
      return { fact: t('situation.owe'), age, icon: 'owe-reply', tone: 'warn' }
    case 'they-owe':
      return { fact: t('situation.owed'), age, icon: 'clock', tone: 'calm' }
    case 'quiet':
      return { fact: t('panel.quiet', { days }), age: '', icon: 'bell', tone: 'warn' }
    case 'planned':
      return { fact: t('situation.planned'), age: dueText(days), icon: 'task', tone: days < 0 ? 'warn' : 'calm' }
    case 'new':
      return { fact: t('situation.new'), age: '', icon: 'person', tone: 'calm' }
    default:
      return { fact: t('situation.nothing'), age: '', icon: 'missing', tone: 'calm' }
  }
}

function dueText(days: number): string {
  if (days < 0) return t('time.late', { n: -days })
  if (days === 0) return t('time.today')
  return days === 1 ? t('time.tomorrow') : t('situation.indays', { n: days })
}
