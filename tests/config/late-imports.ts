import type { Plugin } from 'vite'

const IMPORTED_WHEN_NEEDED = /\bimport\(('[^']+')\)/g

/**
 * Where the environment has `LATE_IMPORTS`, what the page loads when it is needed comes that many milliseconds
 * later, every time. On a quick machine such code is there at once, and a test that does not wait for it passes
 * until a slow machine runs it; with this it fails at once. For whoever writes tests; `npm test` does without.
 */
export function lateImports(milliseconds = Number(process.env.LATE_IMPORTS ?? 0)): Plugin[] {
  if (!(milliseconds > 0)) return []
  const late = `new Promise((wake) => setTimeout(wake, ${milliseconds})).then(() => import($1))`
  return [
    {
      name: 'isnad:late-imports',
      enforce: 'pre',
      transform(code, id) {
        if (!/\/src\/(?:app|view|i18n)\//.test(id)) return null
        return { code: code.replace(IMPORTED_WHEN_NEEDED, late), map: null }
      },
    },
  ]
}
