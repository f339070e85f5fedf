import type { KnownPerson, MatchInput } from '../match.ts'

type Side = Partial<Omit<MatchInput, 'region'>>

/** Two records and how sure it is that they are one person. */
export const PAIRS: readonly (readonly [draft: Side, known: Partial<KnownPerson> & Side, level: string])[] = [
  [
    { name: 'Anna Berg', emails: ['anna@nordlys.example'] },
    { name: 'Anna Berg', emails: ['ANNA@nordlys.example'] },
    'same',
  ],
  [
    { name: '陈静', emails: ['chenjing@yunqiao.example'] },
    { name: '陳靜', emails: ['chenjing@yunqiao.example'] },
    'same',
  ],
  [{ name: 'Tom', emails: ['tom@gmail.com'] }, { name: 'Tom Bell', emails: ['tom@gmail.com'] }, 'same'],
  [{ name: 'Tom Bell', emails: ['t.o.m+news@gmail.com'] }, { name: 'Tom Bell', emails: ['tom@gmail.com'] }, 'same'],
  [{ name: '王磊', phones: ['+8613800138000'] }, { name: '王磊', phones: ['138 0013 8000'] }, 'same'],
  [{ name: 'Tom Bell', phones: ['+447700900123'] }, { name: 'Thomas Bell', phones: ['+44 7700 900123'] }, 'same'],
  [{ name: '陈静', phones: ['+862158886600;ext=812'] }, { name: '陈静', phones: ['+862158886600;ext=812'] }, 'same'],
  [
    { name: 'Maria Novak', urls: ['https://www.linkedin.com/in/marianovak-99'] },
    { name: 'M. Novak', urls: ['https://linkedin.com/in/marianovak-99/?utm_source=x'] },
    'same',
  ],
  [{ name: 'Anna Berg', company: 'Nordlys AS' }, { name: 'Anna Berg', company: 'Nordlys' }, 'likely'],
  [{ name: '陈静', company: '上海云桥科技有限公司' }, { name: '陈静', company: '云桥科技' }, 'likely'],
  [{ name: '陳靜', company: '雲橋科技有限公司' }, { name: '陈静', company: '云桥科技有限公司' }, 'likely'],
  [{ name: 'Berg, Anna', company: 'Nordlys AS' }, { name: 'Anna Berg', company: 'Nordlys AS' }, 'likely'],
  [
    { name: 'Wang Xiaoming', emails: ['xiaoming.wang@haichuan.example'] },
    { name: '王小明', emails: ['wangxm@haichuan.example'] },
    'likely',
  ],
  [
    { name: 'Bob Carter', emails: ['bob@redwood.example'] },
    { name: 'Robert Carter', emails: ['rcarter@redwood.example'] },
    'likely',
  ],
  [{ name: 'José García', company: 'Olivar S.L.' }, { name: 'Jose Garcia', company: 'Olivar' }, 'likely'],
  [{ name: 'Jürgen Weiß', company: 'Nordtec GmbH' }, { name: 'Juergen Weiss', company: 'Nordtec' }, 'likely'],
  [{ name: 'ZHANG Wei', company: 'Qingshan Tools Co., Ltd.' }, { name: '张伟', company: 'Qingshan Tools' }, 'likely'],
  [{ name: 'Anna Berg' }, { name: 'Anna Berg' }, 'suggestion'],
  [{ name: '王小明' }, { name: '王小明' }, 'suggestion'],
  [{ name: '王总', company: '云桥科技' }, { name: '王磊', company: '云桥科技有限公司' }, 'suggestion'],
  [{ name: '林經理', company: '高山貿易' }, { name: '林美玲', company: '高山貿易股份有限公司' }, 'suggestion'],
  [{ name: 'Anna Berg', company: 'Nordlys AS' }, { name: 'Anna Berg', company: 'Molen B.V.' }, 'suggestion'],
  [{ name: 'Marta Smithe', company: 'Acme' }, { name: 'Marta Smythe', company: 'Acme' }, 'suggestion'],
  [{ name: 'Tom Bell', emails: ['info@acme.example'] }, { name: 'Ann Lee', emails: ['info@acme.example'] }, 'none'],
  [
    { name: 'Tom Bell', emails: ['sales@acme.example'] },
    { name: 'Maria Novak', emails: ['sales@acme.example'] },
    'none',
  ],
  [{ name: '陈静', emails: ['kefu@yunqiao.example'] }, { name: '王磊', emails: ['kefu@yunqiao.example'] }, 'none'],
  [{ name: '陈静', phones: ['+862158886600'] }, { name: '王磊', phones: ['+862158886600'] }, 'none'],
  [{ name: '陈静', phones: ['+862158886600;ext=812'] }, { name: '王磊', phones: ['+862158886600;ext=806'] }, 'none'],
  [{ name: 'Tom Bell', phones: ['+442079460018'] }, { name: 'Ann Lee', phones: ['+442079460018'] }, 'none'],
  [{ name: 'Tom Bell', company: 'Acme Ltd' }, { name: 'Ann Lee', company: 'Acme Ltd' }, 'none'],
  [{ name: 'Tom Bell', emails: ['tom@gmail.com'] }, { name: 'Ann Lee', emails: ['ann@gmail.com'] }, 'none'],
  [{ name: '李娜', emails: ['lina@qq.com'] }, { name: '李强', emails: ['liqiang@qq.com'] }, 'none'],
  [{ name: '张伟' }, { name: '李伟' }, 'none'],
  [{ name: 'Tom Bell', emails: ['tom@acme.example'] }, { name: 'Ann Lee', emails: ['ann@acme.example'] }, 'none'],
  [
    { name: 'Anna Berg', urls: ['https://nordlys.example/'] },
    { name: 'Ola Dahl', urls: ['https://nordlys.example'] },
    'none',
  ],
  [{ name: 'Marta Ruiz', phones: ['+34911234567'] }, { name: 'Pedro Ruiz', phones: ['+34911234567'] }, 'none'],
  [{ company: 'Nordlys' }, { name: 'Anna Berg', company: 'Nordlys' }, 'none'],
  [
    { name: 'Anna Berg', emails: ['anna@nordlys.example'], phones: [] },
    { name: 'Anna Dahl', emails: ['anna.d@molen.example'] },
    'none',
  ],
  [{ name: '佐藤 健太', company: '山並製作所株式会社' }, { name: '佐藤健太', company: '株式会社山並製作所' }, 'likely'],
  [{ name: '김민준', phones: ['+821012345678'] }, { name: '김민준', phones: ['+82 10-1234-5678'] }, 'same'],
]
