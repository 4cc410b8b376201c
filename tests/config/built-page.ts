import { join } from 'node:path'
import { build, preview } from 'vite'
import { lateImports } from './late-imports.ts'
import { root } from './root.ts'

/** The built page while it is served: its address, with a slash at its end, and how to end the serving. */
export interface BuiltPage {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds the page beside the one that a developer may be serving, and serves it on a free port of this machine. */
export async function serveBuiltPage(): Promise<BuiltPage> {
  const options = {
    root,
    logLevel: 'warn',
    plugins: lateImports(),
    build: { outDir: join(root, 'dist-e2e'), emptyOutDir: true },
  } as const
  // A test runner calls the surroundings "test", for which libraries would give their larger and slower selves.
  process.env.NODE_ENV = 'production'
  await build(options)
  const server = await preview({ ...options, preview: { port: 0 } })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The built page is served nowhere')
  return { url, close: () => server.close() }
}
