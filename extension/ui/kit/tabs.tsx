/* oxlint-disable jsx-a11y/interactive-supports-focus -- focus roves over the tabs */
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { stepIndex } from './focus.ts'
import './tabs.css'

export type Tab<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  /** A number behind the label, written as it should read. */
  readonly count?: string | undefined
  readonly icon?: IconName | undefined
}

export type TabsProps<Id extends string = string> = {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** The id of the element the tabs switch. */
  readonly panelId?: string | undefined
}

/** Tabs that select as the arrows move. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, panelId }: TabsProps<Id>) {
  return (
    <div
      class="k-tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const at = tabs.findIndex((tab) => tab.id === selected)
        const index = stepIndex(event.key, at, tabs.length, 'horizontal')
        const next = index === null ? undefined : tabs[index]
        if (!next) return
        event.preventDefault()
        onSelect(next.id)
        event.currentTarget.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus()
      }}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="k-tab"
          data-tab={tab.id}
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.icon && <Icon name={tab.icon} />}
          {tab.label}
          {tab.count !== undefined && <span class="k-tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  )
}
