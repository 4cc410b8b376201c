import { defineConfig } from 'vitest/config'
import { root } from './root.ts'

/** Every test at once, for an editor or a watch; `npm test` runs the three projects one after another. */
export default defineConfig({
  root,
  test: {
    projects: ['unit', 'browser', 'e2e'].map((name) => `tests/config/vitest.${name}.ts`),
  },
})
