import { defineConfig } from 'wxt'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist',
  imports: false,
})
