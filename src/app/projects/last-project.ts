import { recallAll } from '../storage.ts'

/** The id of the project that was open last in this browser; null where the samples were shown. */
export function lastProject(): string | null {
  const { id } = recallAll('project')
  return typeof id === 'string' ? id : null
}
