import { useState } from 'preact/hooks'
import { chooseLocale, locale, localeNames, locales } from '../../i18n/locale.ts'
import { t } from '../../i18n/t.ts'
import { Switch } from '../../kit/checkbox.tsx'
import { writeLetterKeys } from '../../kit/letter-keys.ts'
import { Segmented } from '../../kit/segmented.tsx'
import { Select } from '../../kit/select.tsx'
import { hasLetterKeys } from '../../kit/shortcuts.ts'
import { readTheme, writeTheme, type Theme } from '../../theme.ts'
import type { AppServices } from '../app/services.ts'

export function General({ services }: { readonly services: AppServices }) {
  const [theme, setTheme] = useState<Theme>(readTheme)
  const chooseTheme = (chosen: Theme): void => {
    writeTheme(chosen)
    setTheme(chosen)
  }
  return (
    <div class="settings-rows">
      <Select
        label={t('settings.language')}
        value={locale.value}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
        onChange={(value) => void chooseLocale(value, services.localeSource)}
      />
      <div>
        <p class="k-field-label">{t('settings.theme')}</p>
        <Segmented
          label={t('settings.theme')}
          value={theme}
          options={[
            { value: 'system', label: t('settings.theme.system') },
            { value: 'light', label: t('settings.theme.light') },
            { value: 'dark', label: t('settings.theme.dark') },
          ]}
          onChange={chooseTheme}
        />
      </div>
      <div>
        <Switch label={t('settings.letterkeys')} checked={hasLetterKeys.value} onChange={writeLetterKeys} />
        <p class="quiet small">{t('settings.letterkeys.why')}</p>
      </div>
    </div>
  )
}
