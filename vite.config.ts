import { svelte } from '@sveltejs/vite-plugin-svelte'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig, type Plugin } from 'vite'

const require = createRequire(import.meta.url)
const POLICY_META = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"\s*\/?>/

/**
 * The policy stands in index.html alone. The preview server sends the same as a header, with what a page cannot say
 * of itself; the development server drops it, since it puts styles and its own client into the page.
 */
const contentSecurityPolicy: Plugin = {
  name: 'isnad:content-security-policy',
  transformIndexHtml: (html, { server }) => (server === undefined ? html : html.replace(POLICY_META, '')),
  configurePreviewServer({ middlewares }) {
    const page = readFileSync(new URL('index.html', import.meta.url), 'utf8')
    const policy = POLICY_META.exec(page)?.[1] ?? "default-src 'none'"
    middlewares.use((_, response, next) => {
      response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'none'`)
      response.setHeader('Referrer-Policy', 'no-referrer')
      response.setHeader('X-Content-Type-Options', 'nosniff')
      next()
    })
  },
}

/** How long plugins took says nothing to whoever builds the page. */
const quiet = { pluginTimings: false }

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), contentSecurityPolicy],
  resolve: {
    // Its form for browsers asks the page, of which a worker has none; the other one asks a table.
    alias: { 'decode-named-character-reference': require.resolve('decode-named-character-reference') },
  },
  worker: { format: 'es', rolldownOptions: { checks: quiet } },
  build: {
    target: 'es2022',
    // The map needs cytoscape at once and the worker its lexicon: there is nothing to put off.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: quiet },
  },
  preview: { host: '127.0.0.1', port: 4173 },
})
