import { execFileSync, spawnSync } from 'node:child_process'

/** Python's readers are what researchers open these files with; where they are not installed, others stand in. */
const PYTHON = '/usr/bin/python3'

export const hasPython = (library: string): boolean =>
  spawnSync(PYTHON, ['-c', `import ${library}`]).status === 0

const SCRIPTS = {
  'networkx graphml': `
import sys, json, networkx
g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps([len(g), g.number_of_edges(), int(g.size("weight"))]))`,
  // Older releases know 1.2draft alone, which has the same elements as far as they are used here.
  'networkx gexf': `
import sys, json, io, networkx
text = open(sys.argv[1]).read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
text = text.replace('version="1.3"', 'version="1.2"')
g = networkx.read_gexf(io.BytesIO(text.encode()))
print(json.dumps([len(g), g.number_of_edges(), int(g.size("weight"))]))`,
  'igraph graphml': `
import sys, json, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps([g.vcount(), g.ecount(), int(sum(g.es["weight"]))]))`,
  csv: `
import sys, json, csv
rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
print(json.dumps([len(rows), sorted({len(r) for r in rows})]))`,
}

/**
 * What a reader of Python counts in a file: nodes, edges and the sum of their weights; of a table, its rows with the
 * header, and how many cells they have.
 */
export const countedByPython = (script: keyof typeof SCRIPTS, path: string): unknown =>
  JSON.parse(execFileSync(PYTHON, ['-c', SCRIPTS[script], path], { encoding: 'utf8' }))
