import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { adapters } from '../../../webmail/registry.ts'
import { locale } from '../../i18n/locale.ts'
import { webmailName } from './webmail-name.ts'

afterEach(() => {
  locale.value = 'en'
})

test('a webmail has the name that people of each language call it by', () => {
  const nameOf = (id: string): string => webmailName(must(adapters.find((adapter) => adapter.id === id)))
  for (const { id, label } of adapters) expect(nameOf(id)).toBe(label)
  locale.value = 'zh-Hans'
  expect([nameOf('qq'), nameOf('netease'), nameOf('gmail')]).toEqual(['QQ 邮箱', '网易 163、126 邮箱', 'Gmail'])
})
