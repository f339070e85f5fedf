import { expect, test } from 'vitest'
import { roomFiles } from './source-files.ts'
import { findUnusedWords } from './unused-words.ts'

test('Every word of the interface is said somewhere', () => {
  expect(findUnusedWords(roomFiles())).toEqual([])
})

test('a word that nobody says is found; one that is put together counts as said', () => {
  const words = {
    path: 'extension/ui/i18n/words/a.ts',
    text: "  'a.said': ['a', 'b', 'c'],\n  'a.idle': ['a', 'b', 'c'],\n",
  }
  expect(findUnusedWords([words, { path: 'x.tsx', text: "t('a.said')" }])).toEqual(['a.idle'])
  expect(findUnusedWords([words, { path: 'x.tsx', text: 't(`a.${state}`)' }])).toEqual([])
})
