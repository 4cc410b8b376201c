import { endedBefore } from './kept-after-deletion.ts'
import type { OpenStore } from './projects.svelte.ts'

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
  await store.purge(endedBefore(Date.now()))
  return store
}
