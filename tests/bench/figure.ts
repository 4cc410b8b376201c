/** How long the writer of SVG takes for a map of many actors and lines, without what lays the map out and draws it. */
import type { GroupMark, Scene } from '../../src/view/figures/scene.ts'
import { writeSvg } from '../../src/view/figures/svg.ts'

const ACTORS = 500
const LINES = 2000
const RUNS = 9

/** The median of several runs, in milliseconds. */
export function timeSvg(): number {
  const scene = sceneOfManyActors()
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    writeSvg(scene, { widthMm: 180 })
    return performance.now() - started
  })
  return times.toSorted((a, b) => a - b)[(RUNS - 1) / 2] ?? Number.NaN
}

function sceneOfManyActors(): Scene {
  const lines = Array.from({ length: LINES }, (_, index) => lineMark(index))
  const actors = Array.from({ length: ACTORS }, (_, index) => actorMark(index))
  const words = { title: 'من قال ماذا', description: 'خريطة', language: 'ar' }
  return { width: 1000, height: 1000, background: '#ffffff', ...words, marks: [...lines, ...actors] }
}

function lineMark(index: number): GroupMark {
  const [from, to] = [placeOf(index), placeOf(index * 7 + 3)]
  const path = `M${from.x},${from.y}Q500,500 ${to.x},${to.y}`
  const subject = { kind: 'line', id: `line-${index}`, title: `من الجهة ${index} إلى غيرها` }
  return { kind: 'group', subject, marks: [{ kind: 'path', path, stroke: { colour: '#b00020', width: 1 } }] }
}

function actorMark(index: number): GroupMark {
  const subject = { kind: 'actor', id: `actor-${index}`, title: `الجهة ${index}` }
  const circle = { kind: 'path', path: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z', fill: '#335577' } as const
  const place = { x: 0, y: 14, align: 'centre', direction: 'rtl', size: 10, weight: 400 } as const
  const name = { kind: 'text', text: `الجهة ${index}`, colour: '#111111', ...place } as const
  return { kind: 'group', subject, ...placeOf(index), marks: [circle, name] }
}

/** Around a circle, so that nothing depends on chance. */
function placeOf(index: number): { x: number; y: number } {
  const angle = ((index % ACTORS) / ACTORS) * 2 * Math.PI
  return { x: 500 + 450 * Math.cos(angle), y: 500 + 450 * Math.sin(angle) }
}
