import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './browser.ts'
import { lateImports } from './late-imports.ts'
import { root } from './root.ts'

const { executablePath, args } = await findBrowser()

/** Components, canvas and workers in a real Chromium. */
export default defineConfig({
  root,
  plugins: [...lateImports(), svelte({ configFile: false })],
  worker: { format: 'es' },
  // Found before the first test, so that no dependency met later reloads the page under a running test.
  optimizeDeps: { entries: ['src/**/*.{ts,svelte}', 'tests/**/*.browser.test.ts'] },
  test: {
    name: 'browser',
    setupFiles: ['tests/config/load-languages.ts'],
    include: ['tests/**/*.browser.test.ts'],
    // A slow machine is no failure: what a test waits for may come late.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: [...args] } }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
