import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { DATA_ELEMENT } from '../exchange/stand-alone.ts'

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{[^}]*\}\)/g

/** Modules that a page for reading never comes to: what brings in, changes, keeps and gives out. */
const LEFT_OUT =
  /\/(import\/BringIn|coding\/\w+|(projects|coders|takeout|figures)\/\w+Dialog)\.svelte$|\/projects\/(database|store)\.ts$/

/** Its name in what is built. */
const PAGE = 'index.html'

const EMPTY = '\0isnad:left-out'

/** The workers that such a page still needs; the others read or write files. */
const KEPT_WORKERS = ['./layout-worker.ts', './measures-worker.ts']

/**
 * Makes the page one file that needs no server: a file may not load modules, so scripts and styles stand in the page
 * itself, workers in its script, and the policy allows these very ones by their digests and no connection at all.
 */
export function singleFile(): Plugin {
  return {
    name: 'isnad:single-file',
    enforce: 'pre',
    resolveId(id) {
      return LEFT_OUT.test(id) ? EMPTY : null
    },
    load: (id) => (id === EMPTY ? 'export default undefined' : null),
    transform: inlineWorkers,
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(
            /<script type="module" src="[^"]+"><\/script>/,
            '<script type="module" src="/src/stand-alone.ts"></script>',
          )
          .replace('</body>', () => `  ${DATA_ELEMENT}\n  </body>`),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle[PAGE]
        if (page?.type === 'asset') page.source = inline(String(page.source), partsOf(bundle))
        for (const name of Object.keys(bundle)) if (name !== PAGE) Reflect.deleteProperty(bundle, name)
      },
    },
  }
}

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>

interface Parts {
  readonly code: string
  readonly style: string
}

/** The script and the style of the page. @throws Error where there is anything else, which no file would find */
function partsOf(bundle: Bundle): Parts {
  const files = Object.values(bundle).filter(({ fileName }) => fileName !== PAGE)
  const [chunk] = files.filter((file) => file.type === 'chunk')
  const [sheet] = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (chunk?.type !== 'chunk' || sheet?.type !== 'asset' || files.length !== 2)
    throw new Error(`Not one script and one style: ${Object.keys(bundle).join(', ')}`)
  return { code: chunk.code, style: String(sheet.source) }
}

function inlineWorkers(code: string): string | null {
  const imports: string[] = []
  const inlined = code.replace(WORKER, (_, path: string) => {
    if (!KEPT_WORKERS.includes(path)) return 'undefined'
    imports.push(`import InlineWorker${imports.length} from '${path}?worker&inline'\n`)
    return `new InlineWorker${imports.length - 1}()`
  })
  return inlined === code ? null : imports.join('') + inlined
}

function inline(page: string, { code, style }: Parts): string {
  // Neither may end the element that it stands in.
  const script = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return page
    .replace(
      /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]+/,
      (_, start: string) => start + policy,
    )
    .replace(
      /<script type="module"[^>]*src="[^"]+"[^>]*><\/script>/,
      () => `<script type="module">${script}</script>`,
    )
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
}

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
