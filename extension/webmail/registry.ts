import { fastmail } from './fastmail/adapter.ts'
import { gmail } from './gmail/adapter.ts'
import { netease } from './netease/adapter.ts'
import { outlook } from './outlook/adapter.ts'
import { proton } from './proton/adapter.ts'
import { qq, qqClassic } from './qq/adapter.ts'
import { roundcube } from './roundcube/adapter.ts'
import { sogo } from './sogo/adapter.ts'
import type { Adapter } from './webmail.ts'
import { yahoo } from './yahoo/adapter.ts'
import { yandex } from './yandex/adapter.ts'
import { zoho } from './zoho/adapter.ts'

/** Every webmail Sidecard knows, one line each; the first that fits the page wins, so known hosts stand before any host. */
export const adapters: readonly Adapter[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  fastmail,
  qq,
  qqClassic,
  netease,
  zoho,
  yandex,
  roundcube,
  sogo,
]
