import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { bareScripts } from './bare-scripts.ts'
import { joinFirstFrames } from './page-chunks.ts'

/** Fixes the extension's id on every machine, so that tests and `npm start` know its address. Not a secret. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArQAPl8ehrdOte13qQ19nst7dw6edfVhbYRWh7H3Zm/DzhzCr0ZxHRdceed26w9UyD/ZvRicLEgy8aLMqoXSBHgKpW5c9C8VQTR+NZSlD7VQccecoof+LJHPAvxnn4O3+FWOUO7mUU+GkYTtX7CY+4lWAzvR0mi7b9j0aQDQRcihSyIbYl+nH3lrAqWpY1cqfQrp92adwykSPt6y0s35Kk5bscmcrBkO0KghxbqkzIJLo4fYyOSk95S3x2A1BLTjSB/KOCVNIZ/xD+e9yB6Khw9awKBCALwmlVpfLs8LqDy/FSR5EjwPzmwKuaY7UxBh7nAoHnEdVB+TAUJZMDIKSDQIDAQAB'

/** Loopback is where `npm start` and the tests live; a release for the stores is built without it. */
const isRelease = process.env['SIDECARD_RELEASE'] === '1'
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*']

/** Only our own files run or show; the network is the person's own server (any https host, or one on this machine). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  `connect-src 'self' https: wss:${isRelease ? '' : ' http://127.0.0.1:* ws://127.0.0.1:* http://localhost:* ws://localhost:*'}`,
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sidecard-inert',
].join('; ')

/** The scripts that our pages' HTML names. */
const PAGE_SCRIPTS = ['app', 'sidepanel'].map((page) =>
  fileURLToPath(new URL(`entrypoints/${page}/main.tsx`, import.meta.url)),
)

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist',
  imports: false,
  // Dexie's own entry is its build for the browsers of 2015.
  vite: () => ({
    resolve: { alias: [{ find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    plugins: [bareScripts()],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build = {} }) => {
      // Scripts that stand alone are built one by one, and cannot be split.
      if (entrypoints.length > 1)
        build.rolldownOptions = {
          ...build.rolldownOptions,
          output: { ...build.rolldownOptions?.output, codeSplitting: joinFirstFrames(PAGE_SCRIPTS) },
        }
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    key: PUBLIC_KEY,
    minimum_chrome_version: '120',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    host_permissions: isRelease ? [] : LOOPBACK,
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_open__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+S', mac: 'MacCtrl+S' } },
      'save-person': { suggested_key: { default: 'Alt+C', mac: 'MacCtrl+C' }, description: '__MSG_savePerson__' },
      find: { suggested_key: { default: 'Alt+K', mac: 'MacCtrl+K' }, description: '__MSG_find__' },
      'log-call': { suggested_key: { default: 'Alt+L', mac: 'MacCtrl+L' }, description: '__MSG_logCall__' },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  },
})
