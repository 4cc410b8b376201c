import { svelte } from '@sveltejs/vite-plugin-svelte'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'
import { singleFile } from './src/cli/single-file.ts'

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

/** The page that stands alone, empty: the page and the command line fill it with what they have. */
const TEMPLATE = 'stand-alone.html'

async function buildTemplate(): Promise<string> {
  const configFile = fileURLToPath(import.meta.url)
  const built = await build({ configFile, mode: 'stand-alone', logLevel: 'error', build: { write: false } })
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
  const page = files.find(({ fileName }) => fileName === 'index.html')
  if (page?.type !== 'asset') throw new Error('The page that stands alone was not built')
  return String(page.source)
}

const standAloneTemplate: Plugin = {
  name: 'isnad:stand-alone-template',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: TEMPLATE, source: await buildTemplate() })
  },
  configureServer({ middlewares }) {
    middlewares.use(`/${TEMPLATE}`, (_, response, next) => {
      buildTemplate().then((page) => response.end(page), next)
    })
  },
}

/** How long plugins took says nothing to whoever builds the page. */
const quiet = { pluginTimings: false }

const resolve = {
  // Its form for browsers asks the page, of which a worker has none; the other one asks a table.
  alias: { 'decode-named-character-reference': require.resolve('decode-named-character-reference') },
}

const page: UserConfig = {
  base: './',
  plugins: [svelte({ configFile: false }), contentSecurityPolicy, standAloneTemplate],
  resolve,
  worker: { format: 'es', rolldownOptions: { checks: quiet } },
  build: {
    target: 'es2022',
    // The map needs cytoscape at once and the worker its lexicon: there is nothing to put off.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: quiet },
  },
  preview: { host: '127.0.0.1', port: 4173 },
}

const standAlone: UserConfig = {
  base: './',
  plugins: [svelte({ configFile: false }), singleFile()],
  resolve,
  worker: { format: 'iife', rolldownOptions: { checks: quiet } },
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Infinity,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: { checks: quiet, output: { codeSplitting: false } },
  },
}

export default defineConfig(({ mode }) => (mode === 'stand-alone' ? standAlone : page))
