import { join } from 'node:path'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { root } from './root.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, with a slash at its end. */
    explorerUrl: string
  }
}

/** Builds the page beside the one that a developer may be serving, and serves it on a free port of this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const options = {
    root,
    logLevel: 'warn',
    build: { outDir: join(root, 'dist-e2e'), emptyOutDir: true },
  } as const
  await build(options)
  const server = await preview({ ...options, preview: { port: 0 } })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The built page is served nowhere')
  project.provide('explorerUrl', url)
  return () => server.close()
}
