import { useEffect, useRef, useState } from 'preact/hooks'
import { getMeta } from '../../../store/meta.ts'
import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../i18n/words/upkeep.ts'
import { IconButton } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import type { IconName } from '../../kit/icons.ts'
import '../../kit/more-icons.ts'
import { Kbd } from '../../kit/kbd.tsx'
import { ariaKeys } from '../../kit/shortcuts.ts'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { StatusBar } from '../../kit/status-bar.tsx'
import { ToastHost } from '../../kit/toast.tsx'
import { statusLine } from '../../record/status-line.ts'
import { useLive } from '../../record/use-live.ts'
import type { ComposerKind } from '../../record/composer/composer.tsx'
import { History } from '../history/history.tsx'
import { Trash } from '../trash/trash.tsx'
import { Companies } from '../companies/companies.tsx'
import { Contact } from '../contact/contact.tsx'
import { Contacts } from '../contacts/contacts.tsx'
import { KeySheet } from '../shortcuts/key-sheet.tsx'
import { NewContact } from '../contacts/new-contact.tsx'
import { Palette } from '../palette/palette.tsx'
import { Settings } from '../settings/settings.tsx'
import { APP_SHORTCUTS } from './app-shortcuts.ts'
import { Mark } from './mark.tsx'
import { routeToHash, type Route } from './route.ts'
import type { AppServices } from './services.ts'
import './app.css'

type Section = { readonly route: Route; readonly label: PlainKey; readonly icon: IconName; readonly keys: string }

const SECTIONS: readonly Section[] = [
  { route: { screen: 'contacts' }, label: 'word.contacts', icon: 'people', keys: 'g c' },
  { route: { screen: 'companies' }, label: 'word.companies', icon: 'company', keys: 'g o' },
]
const SETTINGS: Section = {
  route: { screen: 'settings', section: 'general' },
  label: 'word.settings',
  icon: 'settings',
  keys: 'g s',
}

/** The app page: navigation at the side, one sheet, the palette over everything. */
export function App({ services }: { readonly services: AppServices }) {
  const [isFinding, setIsFinding] = useState(false)
  const [isNavOpen, setIsNavOpen] = useState(false)
  const [areKeysShown, setAreKeysShown] = useState(false)
  const [adding, setAdding] = useState<string | null>(null)
  /** What the palette was asked to write down, until the page of that person takes it up. */
  const wanted = useRef<ComposerKind | null>(null)
  // Each such wish opens the page anew, also the one that is open.
  const [turn, setTurn] = useState(0)
  const takeWanted = (): ComposerKind | null => {
    const kind = wanted.current
    wanted.current = null
    return kind
  }
  const route = services.route.value
  useShortcuts(() => [
    { keys: 'mod+k', run: () => setIsFinding(true) },
    { keys: '?', run: () => setAreKeysShown(true) },
    ...[...SECTIONS, SETTINGS].map(({ keys, route: to }) => ({ keys, run: () => (services.route.value = to) })),
  ])
  // The first search should find the index built.
  useEffect(() => void import('../../../store/search/search.ts').then(({ warmSearch }) => warmSearch(services.db)), [])
  // A section was chosen: a navigation that covers the sheet has done its work.
  useEffect(() => setIsNavOpen(false), [route])
  return (
    <div class="app">
      <a class="app-skip" href="#sheet" onClick={skipToSheet}>
        {t('app.skip')}
      </a>
      <div class="app-menu">
        <IconButton label={t('app.menu')} icon="list" expanded={isNavOpen} onPress={() => setIsNavOpen(!isNavOpen)} />
      </div>
      <Nav services={services} isOpen={isNavOpen} onFind={() => setIsFinding(true)} />
      <main id="sheet" class="sheet" tabIndex={-1}>
        <Screen services={services} turn={turn} takeWanted={takeWanted} />
        <ToastHost />
      </main>
      {isFinding && (
        <Palette
          services={services}
          onClose={() => setIsFinding(false)}
          onOpen={(id) => (services.route.value = { screen: 'contact', id })}
          onAct={(kind, id) => {
            wanted.current = kind
            setTurn(turn + 1)
            services.route.value = { screen: 'contact', id }
          }}
          onNew={setAdding}
        />
      )}
      {areKeysShown && <KeySheet groups={APP_SHORTCUTS} onClose={() => setAreKeysShown(false)} />}
      {adding !== null && <NewContact services={services} open text={adding} onClose={() => setAdding(null)} />}
    </div>
  )
}

type ScreenProps = {
  readonly services: AppServices
  readonly turn: number
  readonly takeWanted: () => ComposerKind | null
}

function Screen({ services, turn, takeWanted }: ScreenProps) {
  const route = services.route.value
  if (route.screen === 'contact')
    return <Contact key={`${route.id} ${turn}`} services={services} id={route.id} takeWanted={takeWanted} />
  if (route.screen === 'history')
    return <History key={`${route.entity} ${route.id}`} services={services} entity={route.entity} id={route.id} />
  if (route.screen === 'trash') return <Trash services={services} />
  if (route.screen === 'companies') return <Companies services={services} />
  if (route.screen === 'settings') return <Settings services={services} section={route.section} />
  return <Contacts services={services} />
}

function Nav({
  services,
  isOpen,
  onFind,
}: {
  readonly services: AppServices
  readonly isOpen: boolean
  readonly onFind: () => void
}) {
  const session = useLive('session', () => getMeta(services.db, 'session'))
  const status = statusLine(services.status.value)
  return (
    <nav class="nav" aria-label={t('app.nav')} data-open={isOpen}>
      <p class="nav-team">
        <Mark />
        <span class="ellipsis data nav-word">{session?.workspaceName ?? 'Sidecard'}</span>
      </p>
      <button type="button" class="nav-find" aria-keyshortcuts={ariaKeys('mod+k')} onClick={onFind}>
        <Icon name="find" />
        <span class="nav-word">{t('app.find')}</span>
        <span class="nav-word nav-end">
          <Kbd keys="mod+k" />
        </span>
      </button>
      <ul>
        {SECTIONS.map((section) => (
          <NavLink key={section.label} section={section} services={services} />
        ))}
      </ul>
      <ul class="nav-foot">
        <NavLink section={SETTINGS} services={services} />
      </ul>
      <StatusBar plain {...status} onPress={() => (services.route.value = { screen: 'settings', section: 'sync' })} />
    </nav>
  )
}

function NavLink({ section, services }: { readonly section: Section; readonly services: AppServices }) {
  const { screen } = services.route.value
  const isCurrent =
    screen === section.route.screen ||
    ((screen === 'contact' || screen === 'history' || screen === 'trash') && section.route.screen === 'contacts')
  return (
    <li>
      <a
        class="nav-link"
        href={routeToHash(section.route)}
        aria-current={isCurrent ? 'page' : undefined}
        title={t(section.label)}
      >
        <Icon name={section.icon} />
        <span class="nav-word">{t(section.label)}</span>
      </a>
    </li>
  )
}

/** The address after `#` is the route, so the skip link moves focus itself. */
function skipToSheet(event: Event): void {
  event.preventDefault()
  document.getElementById('sheet')?.focus()
}
