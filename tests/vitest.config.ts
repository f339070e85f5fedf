import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One project per room: the room decides the runtime. */
export default defineConfig({
  root,
  test: {
    // Generous, because a busy machine is no defect; what hangs is found all the same.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'shared',
          environment: 'node',
          include: [
            'shared/**/*.test.ts',
            'tools/**/*.test.ts',
            'tests/structure/**/*.test.ts',
            'tests/sync/**/*.test.ts',
            'tests/sim/**/*.test.ts',
            'tests/fuzz/**/*.test.ts',
            'tests/security/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        root,
        plugins: [WxtVitest({ configFile: 'extension/wxt.config.ts' })],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'extension',
          environment: 'happy-dom',
          include: ['extension/**/*.test.ts', 'extension/**/*.test.tsx'],
          setupFiles: ['tests/harness/extension-setup.ts'],
        },
      },
      workerProject('worker', ['worker/**/*.test.ts', 'tests/worker/**/!(workspace-store).test.ts'], {}),
      // The suites of the sync once more, with a database for each workspace.
      workerProject('worker-store', ['tests/worker/{push,pull,forged,effects,snapshot,workspace-store}.test.ts'], {
        WORKSPACE_STORE: 'durable-object',
      }),
    ],
  },
})

function workerProject(name: string, include: string[], bindings: { readonly [name: string]: string }) {
  return {
    extends: true as const,
    root,
    plugins: [
      cloudflareTest(async () => ({
        wrangler: { configPath: `${root}/wrangler.toml` },
        miniflare: {
          bindings: {
            TEST_MIGRATIONS: await readD1Migrations(`${root}/worker/db/migrations`),
            SETUP_CODE: 'TEST-SETUP-CODE',
            ...bindings,
          },
        },
      })),
    ],
    test: { name, include, setupFiles: ['tests/harness/apply-migrations.ts'] },
  }
}
