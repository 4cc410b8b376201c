/** Elements that stand in lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'head'])

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The text of a tree as a person reads it: one paragraph a line, an empty line between, no spaces at the ends. */
export function blockText(root: Node): string {
  const lines = ['']
  visit(root, lines)
  return lines
    .map((line) => line.replace(/[\s\u00A0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

function visit(node: Node, lines: string[]): void {
  if (node.nodeType === TEXT_NODE) lines.push(`${lines.pop() ?? ''}${node.nodeValue ?? ''}`)
  const name = node.nodeName.toLowerCase()
  if (name === 'br') lines.push('')
  if (SILENT.has(name)) return
  const isBlock = node.nodeType === ELEMENT_NODE && BLOCKS.has(name)
  if (isBlock) lines.push('')
  for (const child of node.childNodes) visit(child, lines)
  if (isBlock) lines.push('')
}
