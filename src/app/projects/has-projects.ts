import { DATABASE } from '../../projects/database-name.ts'

/** Whether this browser may have projects, so that who has none need not wait for what reads them. */
export async function hasProjects(): Promise<boolean> {
  const factory: Partial<IDBFactory> = indexedDB
  // Firefox tells since 2024; before, one has to look.
  const databases = await factory.databases?.call(indexedDB)
  return databases?.some(({ name }) => name === DATABASE) ?? true
}
