import { useState } from 'preact/hooks'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import { contact } from '#shared/entities/contact/contact.ts'
import { company } from '#shared/entities/company/company.ts'
import { fieldLabel, findFaultText } from '../../field/field-words.ts'
import { t, tupleText } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { settle } from '../../record/act.ts'
import { saveContacts } from '../../record/actions.ts'
import { CompanyPeople } from '../../record/company-people.tsx'
import { SuspectLine } from '../../record/suspect-line.tsx'
import { useOnce } from '../../record/use-once.ts'
import { useSuspects } from '../../record/use-suspects.ts'
import type { AppServices } from '../app/services.ts'

const FIELDS = ['name', 'email', 'phone', 'title'] as const
const EMPTY = { name: '', email: '', phone: '', title: '', company: '' }

export type NewContactProps = {
  readonly services: AppServices
  readonly open: boolean
  /** What is known already: a name, or an address. */
  readonly text?: string
  readonly onClose: () => void
}

/** A contact typed by hand. Somebody with the same address is brought up to date, never made twice. */
export function NewContact({ services, open, text = '', onClose }: NewContactProps) {
  const [values, setValues] = useState({ ...EMPTY, [text.includes('@') ? 'email' : 'name']: text })
  const [tried, setTried] = useState(false)
  const once = useOnce()
  const faultOf = (key: (typeof FIELDS)[number]): string | undefined => {
    const value = values[key].trim()
    // Who has an address needs no name: capture often begins that way.
    if (key === 'name' && value === '' && values.email.trim() !== '') return undefined
    return findFaultText(contact.fields[key], value)
  }
  const draft = draftOf(values)
  const suspect = useSuspects(services.db, draft)[0]
  const save = async (): Promise<void> => {
    setTried(true)
    if (FIELDS.some(faultOf)) return
    if (!(await settle(services, saveContacts(services, { people: [draft] })))) return
    setValues(EMPTY)
    setTried(false)
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('contacts.new')}
      actions={
        <>
          <Button label={t('do.cancel')} kind="ghost" onPress={onClose} />
          <Button label={t('do.save')} kind="primary" keys="enter" onPress={() => once(save)} />
        </>
      }
    >
      <div class="new-contact">
        {FIELDS.map((key) => (
          <Field
            key={key}
            label={fieldLabel(contact.labels, key)}
            value={values[key]}
            onInput={(value) => setValues((before) => ({ ...before, [key]: value }))}
            onEnter={() => once(save)}
            error={tried ? faultOf(key) : undefined}
            autoFocus={key === 'name'}
          />
        ))}
        <Field
          label={tupleText(company.labels.one)}
          value={values.company}
          onInput={(value) => setValues((before) => ({ ...before, company: value }))}
          onEnter={() => once(save)}
          suffix={<CompanyPeople db={services.db} company={draft.company} />}
        />
        <SuspectLine suspect={suspect} onLook={(id) => (services.route.value = { screen: 'contact', id })} />
      </div>
    </Dialog>
  )
}

function draftOf(values: typeof EMPTY): PersonDraft {
  const fields = Object.fromEntries(FIELDS.map((key) => [key, values[key].trim()]).filter(([, value]) => value !== ''))
  const company = values.company.trim()
  return { fields, origin: {}, ...(company !== '' && { company: { name: company } }) }
}
