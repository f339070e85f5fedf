// Installs Debian packages by name: `node tools/install-packages.mjs chromium fonts-noto-cjk`.
import { canInstallPackages, installPackages } from './lib/apt.mjs'

const packages = process.argv.slice(2)
if (!canInstallPackages()) {
  console.error(`Needs root on Debian or a system like it. The packages are: ${packages.join(' ')}`)
  process.exit(1)
}
process.exit(installPackages(packages) ? 0 : 1)
