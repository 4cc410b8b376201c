import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { EXCHANGE_FORMATS } from '../../src/exchange/formats.ts'
import { networkOf } from '../../src/exchange/network.ts'
import { hostileExtraction } from './hostile.ts'
import { countedByPython, hasPython } from './python.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-exchange-'))
afterAll(() => rmSync(folder, { recursive: true }))

const extraction = hostileExtraction()
const { nodes, edges } = networkOf(extraction)

function file(name: keyof typeof EXCHANGE_FORMATS): string {
  const { ending, write } = EXCHANGE_FORMATS[name]
  const path = join(folder, `network${ending}`)
  writeFileSync(path, write(extraction))
  return path
}

const wanted = [nodes.length, edges.length, edges.reduce((sum, { weight }) => sum + weight, 0)]

describe.skipIf(!hasPython('networkx'))('NetworkX', () => {
  test('reads GraphML', () => {
    expect(countedByPython('networkx graphml', file('graphml'))).toEqual(wanted)
  })

  test('reads GEXF, of the version that it knows', () => {
    expect(countedByPython('networkx gexf', file('gexf'))).toEqual(wanted)
  })
})

describe.skipIf(!hasPython('igraph'))('igraph', () => {
  test('reads GraphML', () => {
    expect(countedByPython('igraph graphml', file('graphml'))).toEqual(wanted)
  })
})

describe.skipIf(!hasPython('csv'))("Python's csv", () => {
  test.each(['statements', 'nodes', 'edges', 'event-list'] as const)('reads %s with even rows', (name) => {
    const [rows, widths] = countedByPython('csv', file(name)) as [number, number[]]
    expect(rows).toBeGreaterThan(5)
    expect(widths).toHaveLength(1)
  })
})
