import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/clip.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { webmailName } from '../settings/webmail-name.ts'
import { siteOf } from '../settings/webmail-sites.ts'
import { useDesk } from './desk.ts'

/** On a webmail that nobody allowed yet: what allowing it would give, and the press that asks the browser. */
export function WebmailOffer({ url }: { readonly url: string }) {
  const { services } = useDesk()
  const [isAllowed, setAllowed] = useState(true)
  const site = siteOf(url)
  useEffect(() => {
    if (site)
      void services.sites
        ?.granted()
        .then((granted) => setAllowed(site.origins.every((origin) => granted.includes(origin))))
  }, [url])
  if (!site || isAllowed) return null
  return (
    <div class="p-inset">
      <Notice
        icon="mail"
        title={t('clip.webmail', { name: webmailName(site) })}
        actions={
          <Button
            size="sm"
            kind="primary"
            label={t('clip.webmail.allow')}
            onPress={() => void services.sites?.allow(site.origins).then(setAllowed)}
          />
        }
      >
        {t('clip.webmail.why')}
      </Notice>
    </div>
  )
}
