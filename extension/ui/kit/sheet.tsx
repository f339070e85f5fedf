import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Avatar, AvatarStack } from './avatar.tsx'
import { Button, IconButton, SplitButton } from './button.tsx'
import { Checkbox, Radio, Switch } from './checkbox.tsx'
import { Chip, FilterChip } from './chip.tsx'
import { Combobox, type ComboboxOption } from './combobox.tsx'
import { Dialog } from './dialog.tsx'
import { EmptyState } from './empty-state.tsx'
import { Field } from './field.tsx'
import { HealthMark, HealthRing } from './health.tsx'
import { iconNames } from './icons.ts'
import './more-icons.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { Keycap, Keycaps } from './keycap.tsx'
import { Menu, MenuButton, type MenuItem } from './menu.tsx'
import { Notice } from './notice.tsx'
import { Popover } from './popover.tsx'
import { ProvenanceMark } from './provenance-mark.tsx'
import { Pulse, type PulseWeek } from './pulse.tsx'
import { ReadingField } from './reading-field.tsx'
import { Segmented } from './segmented.tsx'
import { Select } from './select.tsx'
import { SkeletonRows } from './skeleton.tsx'
import { StageBars } from './stage-bars.tsx'
import { StatusBar } from './status-bar.tsx'
import { Tabs } from './tabs.tsx'
import { TextArea } from './text-area.tsx'
import { Tier } from './tier.tsx'
import { showToast, ToastHost } from './toast.tsx'
import { VirtualList } from './virtual-list.tsx'
import './sheet.css'

const nothing = (): void => {}

/** Every component with its states, to look at in both themes and all three languages. For development builds. */
export function Sheet() {
  return (
    <main class="k-sheet">
      <h1>Components</h1>
      <p class="quiet">
        Every control is at least 24 px high, shows the same focus ring, and says its shortcut where it has one.
      </p>
      <Buttons />
      <div class="k-sheet-pair">
        <Fields />
        <Choices />
      </div>
      <div class="k-sheet-pair">
        <Marks />
        <PulseCard />
      </div>
      <div class="k-sheet-pair">
        <Rows />
        <Messages />
      </div>
      <div class="k-sheet-pair">
        <Layers />
        <Waiting />
      </div>
      <AllIcons />
      <ToastHost />
    </main>
  )
}

function Card({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="k-sheet-card" aria-label={title}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  )
}

function State({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="k-sheet-state">
      <span class="small faint">{name}</span>
      {children}
    </div>
  )
}

function Buttons() {
  const [open, setOpen] = useState(true)
  return (
    <Card title="Button">
      <div class="k-sheet-line">
        <State name="primary">
          <Button kind="primary" label="Save" keys="enter" onPress={nothing} />
        </State>
        <State name="busy, after 400 ms">
          <Button kind="primary" label="Save" busyLabel="Saving" busy onPress={nothing} />
        </State>
        <State name="disabled, with reason on focus">
          <Button label="Save" disabledReason="Only the owner can save" onPress={nothing} />
        </State>
        <State name="secondary">
          <Button icon="call" label="Log call" keys="l" onPress={nothing} />
        </State>
        <State name="ghost">
          <Button kind="ghost" label="Cancel" onPress={nothing} />
        </State>
        <State name="danger">
          <Button kind="danger" label="Undo whole import…" onPress={nothing} />
        </State>
        <State name="split">
          <SplitButton
            kind="primary"
            label="Send and wait"
            onPress={nothing}
            moreLabel="Other ways to send"
            onMore={nothing}
          />
        </State>
        <State name="small 24, large 36">
          <span class="k-sheet-line">
            <Button size="sm" label="Edit" onPress={nothing} />
            <Button size="lg" label="Import" onPress={nothing} />
          </span>
        </State>
        <State name="icon">
          <span class="k-sheet-line">
            <IconButton label="History" icon="history" onPress={nothing} />
            <IconButton label="Columns" icon="columns" pressed onPress={nothing} />
            <IconButton label="Export" icon="export" disabledReason="Ask an administrator" onPress={nothing} />
          </span>
        </State>
      </div>
      <div class="k-sheet-keycaps">
        <Keycaps label="Quick actions">
          <Keycap label="Log call" icon="call" keys="l" onPress={nothing} />
          <Keycap label="Note" icon="note" keys="n" open={open} onPress={() => setOpen(!open)} />
          <Keycap label="Task" icon="task" keys="t" onPress={nothing} />
          <Keycap label="Deal" icon="deal" keys="d" onPress={nothing} />
          <Keycap label="Mail" icon="mail" keys="m" disabledReason="No right to send" onPress={nothing} />
        </Keycaps>
      </div>
    </Card>
  )
}

function Fields() {
  const [city, setCity] = useState('Bristol')
  const [note, setNote] = useState('Budget approved.\nTwo lots.')
  const mark = (
    <ProvenanceMark
      certainty="read"
      source="signature"
      label="Read from the signature"
      detail="Meridian Grid, Bristol"
      onConfirm={nothing}
    />
  )
  return (
    <Card title="Field">
      <div class="k-sheet-fields">
        <Field label="rest" value={city} onSave={setCity} />
        <Field label="placeholder" value="" placeholder="City" onSave={nothing} />
        <Field label="with a mark" value="+44 20 5550 0187" onSave={nothing} after={mark} />
        <Field label="disabled" value="Bristol" disabled />
        <Field label="error, says how to fix it" value="hannah@kestrel" error="Add the part after the dot, like .com" />
        <ReadingField label="reading, becomes a field" value={city} emptyText="Empty" onSave={setCity} />
        <Field label="before" labelPlace="before" value="Head of Procurement" onSave={nothing} />
        <Field
          label="large, with icon"
          size="lg"
          icon="find"
          value=""
          placeholder="Find anyone"
          suffix={<Kbd keys="mod+k" />}
        />
      </div>
      <TextArea label="grows" value={note} onInput={setNote} rows={2} hint="Ctrl Enter saves" />
    </Card>
  )
}

const companies: readonly ComboboxOption[] = ['Kestrel Robotics', 'Kern Antriebe', '周记机械', 'Hansen Marine'].map(
  (label) => ({
    id: label,
    label,
    start: <Avatar name={label} id={label} size={16} shape="company" />,
  }),
)

const findCompanies = (query: string) =>
  companies.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))

function Choices() {
  const [stage, setStage] = useState('prospect')
  const [view, setView] = useState('board')
  const [tab, setTab] = useState('key')
  const [on, setOn] = useState(true)
  const [company, setCompany] = useState('Kestrel Robotics')
  return (
    <Card title="Select, combobox, checks">
      <div class="k-sheet-fields">
        <Combobox
          label="Company"
          value={company}
          options={findCompanies}
          onPick={({ label }) => setCompany(label)}
          nothingLabel="Nothing found"
          create={{ label: (query) => `New company “${query}”`, onCreate: setCompany }}
        />
        <Select
          label="Stage"
          value={stage}
          onChange={setStage}
          options={[
            { value: 'lead', label: 'Lead' },
            { value: 'prospect', label: 'Prospect' },
            { value: 'customer', label: 'Customer' },
          ]}
        />
      </div>
      <div class="k-sheet-line">
        <Checkbox label="off" checked={false} onChange={nothing} />
        <Checkbox label="on" checked={on} onChange={setOn} />
        <Checkbox label="some" checked={false} mixed onChange={nothing} />
        <Checkbox label="disabled" checked disabled onChange={nothing} />
        <Radio label="no" name="sheet" checked={!on} onChoose={() => setOn(false)} />
        <Radio label="yes" name="sheet" checked={on} onChoose={() => setOn(true)} />
        <Switch label="off" hideLabel checked={!on} onChange={() => setOn(!on)} />
        <Switch label="on" hideLabel checked={on} onChange={setOn} />
      </div>
      <div class="k-sheet-line">
        <Segmented
          label="View"
          value={view}
          onChange={setView}
          options={[
            { value: 'board', label: 'Board' },
            { value: 'table', label: 'Table' },
          ]}
        />
        <Tabs
          label="Views"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'all', label: 'All', count: '18,420' },
            { id: 'key', label: 'Key accounts', count: '64' },
            { id: 'quiet', label: 'Gone quiet', count: '27' },
          ]}
        />
      </div>
    </Card>
  )
}

function Marks() {
  return (
    <Card title="Chips, tiers, health, stage">
      <div class="k-sheet-line">
        <FilterChip
          field="Tier"
          operator="is"
          value="VIP, A"
          label="Tier is VIP, A"
          removeLabel="Remove: Tier is VIP, A"
          onField={nothing}
          onOperator={nothing}
          onValue={nothing}
          onRemove={nothing}
        />
        <Chip label="tag" onRemove={nothing} removeLabel="Remove tag" />
        <Chip label="Open" tone="outline" />
        <Chip label="Complaint" tone="accent" />
        <Chip label="current" tone="good" icon="done" />
        <Chip label="Tomorrow" tone="warn" />
        <Chip label="2 d late" tone="bad" onPress={nothing} />
      </div>
      <div class="k-sheet-line">
        <Tier label="VIP" rank={1} />
        <Tier label="A" rank={2} />
        <Tier label="B" rank={3} />
        <Tier label="C" rank={4} />
        {[82, 55, 24].map((score) => (
          <HealthMark key={score} score={score} label="Health" />
        ))}
        {[82, 55, 24].map((score) => (
          <HealthRing key={score} score={score} label="Health" />
        ))}
        <HealthRing score={72} label="Health" word="Good" />
        <StageBars done={3} total={5} label="Proposal, 60%" />
        <StageBars done={2} total={4} label="Prospect" quiet />
      </div>
      <div class="k-sheet-line">
        <ProvenanceMark certainty="read" source="header" label="Read from the header" detail="From: Daniel Okafor" />
        <ProvenanceMark
          certainty="read"
          source="signature"
          label="Read from the signature, confirm"
          onConfirm={nothing}
        />
        <ProvenanceMark
          certainty="derived"
          source="page"
          label="Worked out from the domain, confirm"
          onConfirm={nothing}
        />
        <ProvenanceMark certainty="guess" source="guess" label="Guessed, confirm" onConfirm={nothing} />
        <ProvenanceMark certainty="read" source="person" label="Typed by a person" />
        <Avatar name="Hannah Brandt" id="hannah" size={48} />
        <Avatar name="Hannah Brandt" id="hannah" />
        <Avatar name="周敏" id="zhou" />
        <Avatar name="周敏" id="zhou" size={36} />
        <Avatar name="Daniel Okafor" id="daniel" size={36} fresh />
        <Avatar name="Kestrel Robotics" id="kestrel" shape="company" />
        <AvatarStack>
          <Avatar name="Tom Becker" id="tom" size={20} />
          <Avatar name="Petra Vogel" id="petra" size={20} />
          <Avatar name="Lena Ortiz" id="lena" size={20} />
        </AvatarStack>
      </div>
    </Card>
  )
}

const weeks: readonly PulseWeek[] = Array.from({ length: 52 }, (_, week) =>
  week > 25 && week < 37 ? { them: 0, us: week === 30 ? 1 : 0 } : { them: (week * 7) % 5, us: (week * 3) % 4 },
)

function PulseCard() {
  return (
    <Card title="Pulse">
      <Pulse
        weeks={weeks}
        label="12 months: 31 in, 24 out, last 2 days ago, longest silence 13 weeks"
        readout={(week) => `Week ${week + 1}: ${weeks[week]?.them ?? 0} in, ${weeks[week]?.us ?? 0} out`}
        legend={{ start: '12 months', them: 'them', us: 'us', end: 'Now' }}
      />
      <div class="k-sheet-row-pulse">
        <Pulse weeks={weeks.slice(-26)} size="row" label="6 months: 12 in, 9 out" />
      </div>
    </Card>
  )
}

function Rows() {
  const [cursor, setCursor] = useState(2)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set([3]))
  const toggle = (index: number): void => {
    const next = new Set(chosen)
    if (!next.delete(index)) next.add(index)
    setChosen(next)
  }
  return (
    <Card title="Table row">
      <div class="k-sheet-list">
        <VirtualList
          label="People"
          count={10_000}
          columns="44px 2fr 1fr 90px"
          cursor={cursor}
          onCursor={setCursor}
          isSelected={(index) => chosen.has(index)}
          onToggle={toggle}
          header={['', 'Name', 'Company', 'Pulse'].map((head) => (
            <span key={head} role="columnheader">
              {head || <span class="visually-hidden">Select</span>}
            </span>
          ))}
          renderRow={(index) => (
            <>
              <span role="gridcell">
                <Checkbox
                  label={`Select person ${index}`}
                  hideLabel
                  checked={chosen.has(index)}
                  tabIndex={-1}
                  onChange={() => toggle(index)}
                />
              </span>
              <span role="gridcell" class="k-sheet-cell">
                <Avatar name={index % 2 ? 'Hannah Brandt' : '周敏'} id={String(index)} />
                <span class="ellipsis">{index % 2 ? `Hannah Brandt ${index}` : `周敏 ${index}`}</span>
                <Tier label="A" rank={2} />
              </span>
              <span role="gridcell" class="quiet">
                Kestrel Robotics
              </span>
              <span role="gridcell">
                <Pulse weeks={weeks.slice(-26)} size="row" label="6 months: 12 in, 9 out" />
              </span>
            </>
          )}
        />
      </div>
    </Card>
  )
}

function Messages() {
  return (
    <Card title="Notice, status bar">
      <div class="k-sheet-stack">
        <Notice
          tone="warn"
          icon="people"
          title="Probably someone you know"
          actions={<Button label="Merge" onPress={nothing} />}
        >
          Same phone number, same family name, same company.
        </Notice>
        <Notice tone="bad" title="The browser could not open your data" />
        <Notice tone="accent" title="Two edits to Phone, settled" icon="conflict" />
        <Notice tone="good" title="412 people imported" />
        <StatusBar icon="synced" text="Synced 10:41">
          Shortcuts <Kbd keys="?" />
        </StatusBar>
        <StatusBar icon="offline" text="Offline. 3 changes wait on this device" onPress={nothing} />
        <StatusBar icon="busy" busy text="Opening" />
        <StatusBar icon="error" tone="bad" text="The server refused 1 change" onPress={nothing} />
      </div>
    </Card>
  )
}

const actions: readonly MenuItem[] = [
  { id: 'edit', label: 'Edit', icon: 'edit', keys: 'e', onPress: nothing },
  { id: 'merge', label: 'Merge with…', icon: 'merge', onPress: nothing },
  { id: 'export', label: 'Export', icon: 'export', onPress: nothing, disabledReason: 'Ask an administrator' },
  { id: 'archive', label: 'Archive', icon: 'archive', keys: 'delete', danger: true, separated: true, onPress: nothing },
]

function Layers() {
  const menu = useRef<HTMLButtonElement>(null)
  const popover = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<'menu' | 'popover' | 'dialog' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <Card title="Toast, menu, popover, dialog">
      <div class="k-sheet-line">
        <Button
          label="Toast"
          onPress={() =>
            showToast({ message: 'Call logged', action: { label: 'Undo', keys: 'mod+z', onPress: nothing } })
          }
        />
        <Button label="Menu" popup="menu" expanded={open === 'menu'} buttonRef={menu} onPress={() => setOpen('menu')} />
        <MenuButton label="More" icon="more" items={actions} />
        <Button
          label="Popover"
          popup="dialog"
          expanded={open === 'popover'}
          buttonRef={popover}
          onPress={() => setOpen('popover')}
        />
        <Button label="Dialog" popup="dialog" onPress={() => setOpen('dialog')} />
      </div>
      <Menu label="Actions" items={actions} anchor={menu} open={open === 'menu'} onClose={close} />
      <Popover open={open === 'popover'} onClose={close} anchor={popover} label="Columns">
        <div class="k-popover-body k-sheet-stack">
          <Checkbox label="Company" checked onChange={nothing} />
          <Checkbox label="Stage" checked={false} onChange={nothing} />
        </div>
      </Popover>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="Undo the whole import?"
        actions={
          <>
            <Button kind="ghost" size="lg" label="Cancel" keys="escape" onPress={close} />
            <Button kind="primary" size="lg" label="Undo import" keys="enter" autoFocus onPress={close} />
          </>
        }
      >
        862 people go back to how they were on 8 Nov, 14:01. 14 fields that someone edited since then stay as they are.
      </Dialog>
    </Card>
  )
}

function Waiting() {
  return (
    <Card title="Empty state, skeleton">
      <EmptyState
        icon="view"
        title="Nobody has gone quiet"
        action={<Button label="Change to 14 days" onPress={nothing} />}
      >
        People you have not spoken to for 30 days will appear here.
      </EmptyState>
      <SkeletonRows rows={3} />
    </Card>
  )
}

function AllIcons() {
  return (
    <Card title="Icons">
      <div class="k-sheet-icons">
        {iconNames().map((name) => (
          <span key={name} class="small quiet">
            <Icon name={name} />
            {name}
          </span>
        ))}
      </div>
    </Card>
  )
}
