import type { ComponentChildren } from 'preact'
import type { FieldKind } from '#shared/fields/kinds.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { AddressCell, AddressEditor } from './address.tsx'
import { BooleanCell, BooleanEditor } from './boolean.tsx'
import { ChoiceCell, ChoiceEditor } from './choice.tsx'
import { DayCell, DayEditor } from './day.tsx'
import { EmailCell, EmailEditor } from './email.tsx'
import { EmailsCell, EmailsEditor } from './emails.tsx'
import { InstantCell, InstantEditor } from './instant.tsx'
import { ListCell, ListEditor } from './list.tsx'
import { LongTextCell, LongTextEditor } from './long-text.tsx'
import { MoneyCell, MoneyEditor } from './money.tsx'
import { NumberCell, NumberEditor } from './number.tsx'
import { PhoneCell, PhoneEditor } from './phone.tsx'
import { PhonesCell, PhonesEditor } from './phones.tsx'
import { ProvenanceCell, ProvenanceEditor } from './provenance.tsx'
import { ReferenceCell, ReferenceEditor } from './reference.tsx'
import { ReferencesCell, ReferencesEditor } from './references.tsx'
import { TagsCell, TagsEditor } from './tags.tsx'
import { TextCell, TextEditor } from './text.tsx'
import { TimeCell, TimeEditor } from './time.tsx'
import { UrlCell, UrlEditor } from './url.tsx'

type FieldUi = {
  readonly Cell: (props: CellProps) => ComponentChildren
  readonly Editor: (props: EditorProps) => ComponentChildren
}

/** How each kind of field is shown and changed. A new kind is missing here until it has its file. */
export const FIELD_UI: { readonly [Kind in FieldKind]: FieldUi } = {
  text: { Cell: TextCell, Editor: TextEditor },
  'long-text': { Cell: LongTextCell, Editor: LongTextEditor },
  number: { Cell: NumberCell, Editor: NumberEditor },
  money: { Cell: MoneyCell, Editor: MoneyEditor },
  day: { Cell: DayCell, Editor: DayEditor },
  time: { Cell: TimeCell, Editor: TimeEditor },
  instant: { Cell: InstantCell, Editor: InstantEditor },
  boolean: { Cell: BooleanCell, Editor: BooleanEditor },
  choice: { Cell: ChoiceCell, Editor: ChoiceEditor },
  email: { Cell: EmailCell, Editor: EmailEditor },
  phone: { Cell: PhoneCell, Editor: PhoneEditor },
  url: { Cell: UrlCell, Editor: UrlEditor },
  address: { Cell: AddressCell, Editor: AddressEditor },
  list: { Cell: ListCell, Editor: ListEditor },
  reference: { Cell: ReferenceCell, Editor: ReferenceEditor },
  tags: { Cell: TagsCell, Editor: TagsEditor },
  emails: { Cell: EmailsCell, Editor: EmailsEditor },
  phones: { Cell: PhonesCell, Editor: PhonesEditor },
  references: { Cell: ReferencesCell, Editor: ReferencesEditor },
  provenance: { Cell: ProvenanceCell, Editor: ProvenanceEditor },
}
