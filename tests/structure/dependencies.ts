/**
 * Every package that ships with the product, and why it may. Adding one is a decision: maintained, licence, size, and no
 * code made from strings.
 */
export const runtimeDependencies: Readonly<Record<string, string>> = {
  '@preact/signals': 'shared state of the interface',
  dexie: 'database on the device; extension pages and background only',
  fflate: 'packing and unpacking chunks of records in the middle of a transaction',
  hono: 'routing of the server',
  'libphonenumber-js': 'phone numbers of all countries',
  lucide: 'icons, tree-shaken',
  'pinyin-pro': 'search in Chinese names by sound; extension pages and background only',
  'postal-mime': 'reading mails',
  preact: 'interface',
  'tldts-icann': 'registrable part of a domain',
  zod: 'validators at every door; zod/mini only',
}

type LockedPackage = { readonly resolved?: string; readonly hasInstallScript?: boolean; readonly version?: string }

/** Packages of the lockfile that name the server they came from: that server would be asked by everyone. */
export function findResolvedUrls(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path]) => path)
}

/** Native parts without a binary for a platform that people use; npm drops them in silence and `npm ci` then fails there. */
export function findMissingPlatforms(packages: Readonly<Record<string, unknown>>): readonly string[] {
  const needed = [
    'esbuild@@esbuild/',
    'oxlint@@oxlint/binding-',
    'oxfmt@@oxfmt/binding-',
    'workerd@@cloudflare/workerd-',
  ].flatMap((entry) => {
    const [name = '', prefix = ''] = entry.split(/@(?=@)/)
    if (packages[`node_modules/${name}`] === undefined) return []
    const paths = Object.keys(packages).filter((path) => path.startsWith(`node_modules/${prefix}`))
    return ['darwin', 'win32', 'linux']
      .filter((platform) => !paths.some((path) => path.includes(platform === 'win32' ? 'win' : platform)))
      .map((platform) => `${name}: no binary for ${platform}`)
  })
  return needed
}
