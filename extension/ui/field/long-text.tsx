import { useState } from 'preact/hooks'
import { TextArea } from '../kit/text-area.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import { fieldLabel, findFaultText } from './field-words.ts'

export function LongTextCell({ name, fields }: CellProps) {
  return <span class="f-long-text data">{String(fields[name] ?? '')}</span>
}

export function LongTextEditor({ name, field, fields, labels, onPatch, mode, labelPlace }: EditorProps) {
  const value = String(fields[name] ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const save = (text: string): void => onPatch({ [name]: text.trim() === '' ? null : text })
  return (
    <div onFocusOut={() => typed !== null && typed !== value && save(typed)}>
      <TextArea
        label={fieldLabel(labels, name)}
        hideLabel={labelPlace === 'hidden'}
        value={typed ?? value}
        error={findFaultText(field, typed ?? value)}
        onInput={(text) => {
          setTyped(text)
          if (mode === 'form') save(text)
        }}
        onSave={() => save(typed ?? value)}
        onCancel={() => setTyped(null)}
      />
    </div>
  )
}
