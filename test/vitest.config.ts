import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  test: {
    // Command lines and servers start as npm starts them.
    env: { NODE_COMPILE_CACHE: `${root}node_modules/.cache/fangyuan` },
    // CommonJS as Node itself imports it.
    deps: { interopDefault: false },
    setupFiles: ['test/seed.ts'],
    root,
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/bench/**'],
    // Files share the modules of their worker: what one keeps between two files is a bug worth seeing.
    isolate: false,
    unstubEnvs: true,
    // Most of the time goes to browsers, servers and command lines of their own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
