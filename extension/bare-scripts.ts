import type { Plugin } from 'vite'

/**
 * WXT wraps a script of ours in reports to the console that a release leaves out, and their wrapping stays. Such scripts
 * run in other people's pages or are read anew at each waking, so a release starts them bare.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    apply: 'build',
    transform: {
      filter: { id: /virtual:wxt-(?:unlisted-script|background)-entrypoint\?/u },
      handler: (code) =>
        `${/^import definition from .+$/mu.exec(code)?.[0] ?? code}\nconst result = definition.main()\nexport { result as default }`,
    },
  }
}
