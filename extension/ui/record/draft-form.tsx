import { useId } from 'preact/hooks'
import type { ComponentChildren, Ref } from 'preact'
import type { PersonDraft } from '../../commands/person-draft.ts'
import { contact } from '#shared/entities/contact/contact.ts'
import { must } from '#shared/lib/must.ts'
import { Field } from '../kit/field.tsx'
import { FIELD_UI } from '../field/field-ui.ts'
import { fieldLabel } from '../field/field-words.ts'
import { companyNameOf, setCompanyName, setDraftFields } from './draft.ts'
import { OriginMark } from './origin-mark.tsx'
import './draft-form.css'

export type DraftFormProps = {
  readonly draft: PersonDraft
  readonly onDraft: (draft: PersonDraft) => void
  readonly now: number
  readonly onEnter: () => void
  /** Fields in order; company is a name here. */
  readonly names?: readonly DraftField[]
  readonly firstRef?: Ref<HTMLInputElement> | undefined
  /** Inside the company field at its end. */
  readonly companySuffix?: ComponentChildren
}

export type DraftField = keyof typeof contact.fields & string

export const DRAFT_FIELDS: readonly DraftField[] = ['name', 'email', 'company', 'title', 'phone', 'city']

/** A captured person as a form: each value with the mark of where it was read. Every keystroke goes into the draft. */
export function DraftForm({
  draft,
  onDraft,
  now,
  onEnter,
  names = DRAFT_FIELDS,
  firstRef,
  companySuffix,
}: DraftFormProps) {
  const id = useId()
  return (
    <div class="r-draft" id={id}>
      {names.map((name, index) => {
        const inputRef = index === 0 ? firstRef : undefined
        const after = (
          <OriginMark
            fields={originsOf(draft)}
            name={name}
            value={name === 'company' ? companyNameOf(draft) : (draft.fields[name] ?? null)}
          />
        )
        if (name === 'company') {
          const label = fieldLabel(contact.labels, name)
          return (
            <Field
              key={name}
              label={label}
              labelPlace="before"
              value={companyNameOf(draft)}
              onInput={(text) => onDraft(setCompanyName(draft, text))}
              onEnter={onEnter}
              suffix={companySuffix}
              after={after}
            />
          )
        }
        const field = must(contact.fields[name], 'field')
        const { Editor } = FIELD_UI[field.kind]
        return (
          <Editor
            key={name}
            name={name}
            field={field}
            fields={draft.fields}
            labels={contact.labels}
            now={now}
            mode="form"
            labelPlace="before"
            onPatch={(patch) => onDraft(setDraftFields(draft, patch))}
            onEnter={onEnter}
            inputRef={inputRef}
            after={after}
          />
        )
      })}
    </div>
  )
}

function originsOf({ origin, company }: PersonDraft) {
  return company?.origin === undefined ? origin : { ...origin, 'origin/company': company.origin }
}
