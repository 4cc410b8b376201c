import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { root } from './root.ts'

/** What needs no browser, in Node. Runes work, but effects do not run: test those in the browser project. */
export default defineConfig({
  root,
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ['browser'] },
  test: {
    name: 'unit',
    // A slow machine is no failure.
    testTimeout: 60_000,
    environment: 'node',
    setupFiles: ['tests/config/load-languages.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.browser.test.ts'],
  },
})
