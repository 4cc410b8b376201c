import { defineConfig } from 'vitest/config'
import { root } from './root.ts'

/** The built page, served as `npm start` serves it and driven in a real Chromium, and the built command line. */
export default defineConfig({
  root,
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/config/serve-built-page.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files drive a browser each; more of them at once than cores would only slow one another.
    maxWorkers: 2,
  },
})
