import { svelte } from '@sveltejs/vite-plugin-svelte'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type ESTree, type Plugin, type Rolldown, type UserConfig } from 'vite'
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

/** Marks a module that is wanted in one language: `messages.ts?only=ar`. */
const IN_ONE_LANGUAGE = /\?only=(ar|en)$/

/**
 * Texts stand in both languages side by side, and are delivered in one: what `src/i18n/ar.ts`, `en.ts` and
 * their `-late` fellows import is built twice, each time without the texts in the other language.
 */
const oneLanguageAFile: Plugin = {
  name: 'isnad:one-language-a-file',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const only =
      IN_ONE_LANGUAGE.exec(importer ?? '')?.[1] ?? /\/i18n\/(ar|en)(?:-late)?\.ts$/.exec(importer ?? '')?.[1]
    if (only === undefined) return null
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
    return resolved && `${resolved.id}?only=${only}`
  },
  transform(code, id) {
    const only = IN_ONE_LANGUAGE.exec(id)?.[1]
    if (only === undefined) return null
    for (const { start, end } of textsIn(
      this.parse(code, { lang: 'ts' }),
      only === 'ar' ? 'en' : 'ar',
    ).reverse())
      code = `${code.slice(0, start)}{}${code.slice(end)}`
    return { code, map: null }
  },
}

/** Where the texts in a language stand in a module of `inBoth({ ar: …, en: … })`. */
function textsIn(
  module: ESTree.Program,
  language: string,
): { readonly start: number; readonly end: number }[] {
  return module.body
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : null))
    .flatMap((declared) => (declared?.type === 'VariableDeclaration' ? declared.declarations : []))
    .flatMap(({ init }) => (init?.type === 'CallExpression' ? init.arguments : []))
    .flatMap((texts) => (texts.type === 'ObjectExpression' ? texts.properties : []))
    .filter((text) => text.type === 'Property')
    .filter(({ key }) => key.type === 'Identifier' && key.name === language)
    .map(({ value }) => value)
}

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

/** What every opening needs after the frame of the page. */
const WORKSPACE = ['view/shell/Workspace.svelte', 'app/engine.ts', 'app/load-samples.ts'].map(source)

/** What the modules import at once, and what that imports: not what comes later by `import()`. */
function allFrom(entries: readonly string[], importsOf: (module: string) => readonly string[]): Set<string> {
  const found = new Set(entries)
  for (const module of found) for (const imported of importsOf(module)) found.add(imported)
  return found
}

/** Small files by the dozen take a slow line and a slow machine longer than a few that hold the same. */
const togetherAtOpening: Rolldown.CodeSplittingGroup[] = [
  { name: 'shell', tags: ['$initial'], priority: 2 },
  {
    name: (id, modules) =>
      allFrom(WORKSPACE, (module) => modules.getModuleInfo(module)?.importedIds ?? []).has(id)
        ? 'workspace'
        : null,
    priority: 1,
  },
]

/** The texts of the page's first language are asked for with its program, not when that has come. */
const firstLanguageEarly: Plugin = {
  name: 'isnad:first-language-early',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.isDynamicEntry && file.name === 'ar')
        .map(({ fileName }) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        })),
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
  plugins: [
    svelte({ configFile: false }),
    contentSecurityPolicy,
    standAloneTemplate,
    oneLanguageAFile,
    firstLanguageEarly,
  ],
  // The library's own compressed form is smaller than what is made of its other one here.
  resolve: { alias: { ...resolve.alias, cytoscape: 'cytoscape/dist/cytoscape.esm.min.mjs' } },
  worker: { format: 'es', rolldownOptions: { checks: quiet } },
  build: {
    target: 'es2022',
    // The map needs cytoscape at once and the worker its lexicon: there is nothing to put off.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: quiet, output: { codeSplitting: { groups: togetherAtOpening } } },
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
