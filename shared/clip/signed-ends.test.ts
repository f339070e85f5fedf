import { describe, expect, test } from 'vitest'
import { splitReply } from './reply.ts'
import { signOffParts } from './sign-off.ts'
import { readSignature } from './signature.ts'

// How mails of few words end, and ends that look the same.

const ANNA = { name: 'Anna Berg', address: 'anna@berg.example' }
const TOM = { name: 'Tom Hill', address: 'tom@hill.example' }

describe('a name and a number as the last line', () => {
  test.each([
    ['运费您那边到付。\n\n农秀英 13977684152', { name: '农秀英', address: 'n@x.example' }],
    ['运费您那边到付。\n\n农秀英 13977684152', undefined],
    ['Der Termin steht.\n\nAnna Berg, Tel. 0171 2345678', ANNA],
  ])('%j is signed', (text, sender) => {
    const [reply, line] = text.split('\n\n')
    expect(splitReply({ text }, sender)).toMatchObject({ reply, signature: [line] })
  })

  test.each([
    ['Please call her today.\n\nAnna Berg 0171 2345678', TOM],
    ['Here is the number you asked for:\n\nAnna Berg 0171 2345678', ANNA],
    ['请把样品寄给下面这位。\n\n王芳 13800138000', { name: '张伟', address: 'zw@x.example' }],
    ['Please put this on the parcel\nAnna Berg 0171 2345678\nHauptstr. 4, 10115 Berlin', ANNA],
    ['The two drivers are\n\nTom Hill 0171 2345679\nAnna Berg 0171 2345678', ANNA],
    ['样品请寄给我，地址如下\n\n张伟 13800138000\n上海市浦东新区张江路1号', { name: '张伟', address: 'zw@x.example' }],
    ['值班表如下：\n李明 13900139000\n张伟 13800138000', { name: '张伟', address: 'zw@x.example' }],
    ['Deliver to me.\n\nAnna Berg 0171 2345678\n\n12 High Street\nLowfield\n\nThe parcel is small.', ANNA],
    ['联系方式：\n\n农秀英 13977684152', { name: '农秀英', address: 'n@x.example' }],
  ])('%j is not', (text, sender) => {
    expect(splitReply({ text }, sender)).toMatchObject({ reply: text, signature: [] })
  })
})

describe('closings', () => {
  test.each([
    'Thanking you,',
    'Thanking you in advance',
    'Thanking you for your kind support,',
    'Awaiting your early reply,',
    'Assuring you of our best services,',
  ])('%s is one', (line) => {
    expect(signOffParts(line)).toMatchObject({ name: '', thanks: false })
  })

  test.each([
    'Thanking you again for the flowers, they are lovely',
    'Awaiting your parcel from Leeds',
    'Thanking them is enough',
    '王小明上',
    '晚上',
  ])('%s is none', (line) => {
    expect(signOffParts(line)).toBeNull()
  })

  test('a form that goes on closes as the last words above the name only', () => {
    const anna = splitReply({ text: 'Hi,\n\nAwaiting your reply\n\nand the invoice from Bob.\n\nAnna' }, ANNA)
    expect(anna).toMatchObject({
      reply: 'Hi,\n\nAwaiting your reply\n\nand the invoice from Bob.',
      signature: ['Anna'],
    })
    for (const gap of ['\n', '\n\n']) {
      const list = `Hi,\n\nOpen points:${gap}Awaiting your confirmation\nTom\nPaul`
      expect(splitReply({ text: list }, ANNA)).toMatchObject({ reply: list, signature: [] })
    }
    for (const end of [
      'Awaiting your reply,\n\nAnna',
      'Awaiting your early reply\nAnna Berg',
      'Thanking you,\nYours truly,\nAnna',
    ])
      expect(splitReply({ text: `Hi,\n\nhere it is.\n\n${end}` }, ANNA).reply).toBe('Hi,\n\nhere it is.')
  })

  test('thanks that are a paragraph of their own by their indentation close over a name, and not over more text', () => {
    const sender = { name: '曾庆祥', address: 'z@x.example' }
    const text = '黄总：\n    样品今天下午寄出，三个规格各两公斤，检测报告放在箱子里了。\n    谢谢！\n\n'
    expect(splitReply({ text: `${text}曾庆祥\n18279714863` }, sender).valediction).toEqual(['谢谢！'])
    expect(splitReply({ text: `${text}    明天发货。` }, sender).signature).toEqual([])
  })

  test.each(['傅明達 敬上', '傅明達 上', '傅明達 謹上', '傅明達敬啟'])('%s names who writes', (line) => {
    const text = `收音機已經修好。\n\n${line}`
    const { person } = readSignature({ text }, { sender: { name: '傅明達', address: 'm@x.example' } })
    expect(person?.name?.value.full).toBe('傅明達')
  })
})

test('a given name in Han signs for a header in Latin letters, an answer does not', () => {
  const sender = { name: 'Fung Ka Yan', address: 'k@x.example' }
  for (const name of ['嘉欣', '志明', '子軒', '小欣', '王芳'])
    expect(splitReply({ text: `麻煩你覆佢電話。\n\n${name}` }, sender).signature).toEqual([name])
  for (const answer of ['收到', '謝謝', '好的', '开心', '加油', '順利', '健康', '文明', '美麗', '吉祥', '辛苦'])
    expect(splitReply({ text: `價格沒問題。\n\n${answer}` }, sender).reply).toContain(answer)
})

describe('Chinese writers sign as they are called', () => {
  const TEXT = '样品今天寄出，明天下午到。'

  test.each(['小李', '小陈', '小张', '小王', '老王'])('%s', (name) => {
    for (const sender of ['Li Wei', ''])
      expect(splitReply({ text: `${TEXT}\n\n${name}` }, { name: sender, address: 'w@x.example' }).signature).toEqual([
        name,
      ])
  })

  test.each([
    ['Zhao Siyu', '思雨'],
    ['Lin Shufen', '淑芬'],
    ['Li Xuesong', '雪松'],
    ['Wang Hongmei', '红梅'],
    ['Zhang Jianjun', '建军'],
    ['Li Guoqing', '国庆'],
    ['Chen Kuo-Chiang', '國強'],
    ['Liu Wenjing', '文静'],
    ['Sun Dawei', '大伟'],
    ['Zhou Haiyang', '海洋'],
  ])('%s: %s', (sender, name) => {
    expect(splitReply({ text: `${TEXT}\n\n${name}` }, { name: sender, address: 'w@x.example' }).signature).toEqual([
      name,
    ])
  })

  test.each(['加油', '开心', '吉祥', '小时', '小区', '老师', '大雨', '珠海'])('%s is no name', (word) => {
    for (const sender of [{ name: 'Li Wei', address: 'w@x.example' }, { name: '', address: 'w@x.example' }, undefined])
      expect(splitReply({ text: `${TEXT}\n\n${word}` }, sender).signature).toEqual([])
  })
})

test('a postscript is no text below a signature', () => {
  for (const mark of ['PS:', 'P.S.', 'NB:', '附：']) {
    const postscript = `${mark} The parcel is small and I will wait for it at home today.`
    const numbered = splitReply({ text: `Deliver to me.\n\nAnna Berg 0171 2345678\n\n${postscript}` }, ANNA)
    expect(numbered).toMatchObject({ reply: `Deliver to me.\n\n${postscript}`, signature: ['Anna Berg 0171 2345678'] })
    const text = `Here is the list.\n\nAwaiting your reply\n\nRegards\nAnna Berg\n\n${postscript}`
    expect(splitReply({ text }, ANNA)).toMatchObject({
      reply: `Here is the list.\n\n${postscript}`,
      signature: ['Awaiting your reply', 'Regards', 'Anna Berg'],
    })
  }
})
