import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { EXCHANGE_FORMATS } from '../../src/exchange/formats.ts'
import { networkOf } from '../../src/exchange/network.ts'
import { hostileExtraction } from './hostile.ts'

/** Python's readers are what researchers open these files with; where they are not installed, others stand in. */
const PYTHON = '/usr/bin/python3'
const has = (library: string): boolean => spawnSync(PYTHON, ['-c', `import ${library}`]).status === 0

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

const counted = (script: string, path: string): unknown =>
  JSON.parse(execFileSync(PYTHON, ['-c', script, path], { encoding: 'utf8' }))

const wanted = [nodes.length, edges.length, edges.reduce((sum, { weight }) => sum + weight, 0)]

describe.skipIf(!has('networkx'))('NetworkX', () => {
  test('reads GraphML', () => {
    const script =
      'import sys, json, networkx\n' +
      'g = networkx.read_graphml(sys.argv[1], force_multigraph=True)\n' +
      'print(json.dumps([len(g), g.number_of_edges(), int(g.size("weight"))]))'
    expect(counted(script, file('graphml'))).toEqual(wanted)
  })

  test('reads GEXF, of the version that it knows', () => {
    // Older releases know 1.2draft alone, which has the same elements as far as they are used here.
    const script =
      'import sys, json, io, networkx\n' +
      'text = open(sys.argv[1]).read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")\n' +
      'text = text.replace(\'version="1.3"\', \'version="1.2"\')\n' +
      'g = networkx.read_gexf(io.BytesIO(text.encode()))\n' +
      'print(json.dumps([len(g), g.number_of_edges(), int(g.size("weight"))]))'
    expect(counted(script, file('gexf'))).toEqual(wanted)
  })
})

describe.skipIf(!has('igraph'))('igraph', () => {
  test('reads GraphML', () => {
    const script =
      'import sys, json, igraph\n' +
      'g = igraph.Graph.Read_GraphML(sys.argv[1])\n' +
      'print(json.dumps([g.vcount(), g.ecount(), int(sum(g.es["weight"]))]))'
    expect(counted(script, file('graphml'))).toEqual(wanted)
  })
})

describe.skipIf(!has('csv'))("Python's csv", () => {
  test.each(['statements', 'nodes', 'edges', 'event-list'] as const)('reads %s with even rows', (name) => {
    const script =
      'import sys, json, csv\n' +
      'rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))\n' +
      'print(json.dumps([len(rows), sorted({len(r) for r in rows})]))'
    const [rows, widths] = counted(script, file(name)) as [number, number[]]
    expect(rows).toBeGreaterThan(5)
    expect(widths).toHaveLength(1)
  })
})
