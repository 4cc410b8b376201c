import type { OpenStore } from './projects.svelte.ts'

/** How long a project that was thrown away can be taken back: thirty days. */
const KEPT_AFTER_DELETION = 30 * 86_400_000

/** Opens the store of this browser, and ends what was thrown away long ago. */
export const openStore: OpenStore = async () => {
  const [{ openDatabase }, { ProjectStore }] = await Promise.all([
    import('../../projects/database.ts'),
    import('../../projects/store.ts'),
  ])
  const store = new ProjectStore(openDatabase(), {
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  })
  await store.purge(new Date(Date.now() - KEPT_AFTER_DELETION).toISOString())
  return store
}
