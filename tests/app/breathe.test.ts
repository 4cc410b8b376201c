import { expect, test } from 'vitest'
import { inTurn } from '../../src/app/breathe.ts'

test('each who asks has a turn after all who asked before, when what these began is done', async () => {
  const seen: string[] = []
  async function work(name: string): Promise<void> {
    await inTurn()
    seen.push(name)
    for (let hops = 0; hops < 20; hops++) await Promise.resolve()
    seen.push(`end of ${name}`)
  }
  await Promise.all([work('first'), work('second')])
  expect(seen).toEqual(['first', 'end of first', 'second', 'end of second'])
})
