import type { TestProject } from 'vitest/node'
import { serveBuiltPage } from './built-page.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, with a slash at its end. */
    explorerUrl: string
  }
}

/** Serves the built page to the end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveBuiltPage()
  project.provide('explorerUrl', url)
  return close
}
