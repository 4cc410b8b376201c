/**
 * Who may import whom: the one direction `extract <- graph <- app <- view <- main` as lint rules, so that nobody
 * has to remember it. A layer is a folder of src or a single file of that name.
 */

/** For each layer, the layers it may import. Itself is always allowed. */
const LAYERS = {
  extract: [],
  reports: ['extract'],
  i18n: ['extract', 'import', 'graph', 'corrections', 'take-out'],
  graph: ['extract'],
  corrections: ['extract', 'graph'],
  compare: ['extract', 'graph', 'exchange'],
  exchange: ['extract', 'graph'],
  'take-out': ['extract', 'exchange', 'projects'],
  worker: ['import', 'extract', 'exchange', 'projects', 'take-out'],
  import: ['extract', 'reports'],
  projects: ['extract', 'corrections', 'exchange'],
  cli: ['extract', 'reports', 'exchange'],
  app: [
    'import',
    'compare',
    'exchange',
    'projects',
    'take-out',
    'extract',
    'graph',
    'corrections',
    'i18n',
    'reports',
    'worker',
  ],
  view: [
    'import',
    'compare',
    'exchange',
    'projects',
    'take-out',
    'extract',
    'graph',
    'corrections',
    'i18n',
    'app',
  ],
  main: ['extract', 'graph', 'i18n', 'app', 'view', 'reports', 'worker'],
}

/** Packages that one place alone may know, and the folders that are this place. */
const PACKAGE_HOMES = [
  { pattern: '^cytoscape', homes: ['view/network'], why: 'only src/view/network touches cytoscape' },
  { pattern: '^graphology', homes: ['graph', 'view/network'], why: 'graphology stays behind src/graph' },
  {
    pattern: '^(d3-dsv|i18n-iso-countries)',
    homes: ['extract', 'reports', 'exchange', 'import'],
    why: 'tables are read in src/extract and src/reports, and written in src/exchange',
  },
  { pattern: '^(node:|commander)', homes: ['cli'], why: 'only the command line runs in Node alone' },
  { pattern: '^svelte', homes: ['app', 'view', 'main'], why: 'only the front end knows Svelte' },
]

/** What is neither a neighbour nor one of the two packages that src/extract may import. */
const NOT_FOR_EXTRACT = '^(?!\\.\\.?/|d3-dsv$|i18n-iso-countries/.*\\.json$)'

const IMPURE_GLOBALS = [
  'window document navigator location history localStorage sessionStorage indexedDB',
  'fetch XMLHttpRequest WebSocket Worker self globalThis console performance crypto',
  'setTimeout setInterval queueMicrotask requestAnimationFrame process Buffer global',
].flatMap((names) => names.split(' '))

const PURE = 'this layer is pure: the same input gives the same output in browser and Node'

const pure = {
  'no-restricted-globals': ['error', ...IMPURE_GLOBALS.map((name) => ({ name, message: PURE }))],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: PURE },
    { object: 'Math', property: 'random', message: PURE },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
    { selector: 'ImportExpression', message: 'import statically: a layer must show what it needs' },
  ],
}

/**
 * @param {string} folder place under src, such as `graph` or `view/network`
 * @param {string} up how a file of it writes the way to src, as a pattern: upwards from a folder, `./` from src itself
 * @returns {object[]} patterns for `no-restricted-imports`
 */
function forbiddenImports(folder, up) {
  const layer = folder.split('/')[0]
  const isHome = ({ homes }) => homes.includes(folder) || homes.includes(layer)
  const foreignLayers = Object.keys(LAYERS).filter(
    (other) => other !== layer && !LAYERS[layer].includes(other),
  )
  return [
    ...PACKAGE_HOMES.filter((home) => !isHome(home)).map(({ pattern, why }) => ({
      regex: pattern,
      message: why,
    })),
    {
      regex: `^${up}(${foreignLayers.join('|')})(/|\\.\\w+$|$)`,
      message: `src/${layer} may import: ${LAYERS[layer].join(', ') || 'only itself'}`,
    },
    layer === 'extract'
      ? { regex: NOT_FOR_EXTRACT, message: PURE }
      : { regex: `^${up}extract/(?!index(\\.ts)?$)`, message: 'import src/extract/index alone' },
  ]
}

function layerConfig(folder) {
  const rules = (up) => ({
    'no-restricted-imports': ['error', { patterns: forbiddenImports(folder, up) }],
    ...(['extract', 'graph', 'corrections', 'compare', 'exchange'].includes(folder) ? pure : {}),
  })
  return [
    { files: [`src/${folder}/**`], rules: rules('(\\.\\./)+(src/)?') },
    { files: [`src/${folder}.*`], rules: rules('\\./') },
  ]
}

/** The configuration of every layer; the more special place comes later and wins. */
export const boundaries = [...Object.keys(LAYERS), 'view/network'].flatMap(layerConfig)
