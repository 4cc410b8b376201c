import { LABEL } from './measures.ts'
import { MAP_FONT } from './style.ts'

/** Letters of both scripts, so that the files of both are asked for. */
const SAMPLE = 'إسناد Isnad'
const PATIENCE_MS = 3000

/**
 * Waits until the map's fonts can be drawn: a canvas, unlike the page, does not draw anew when a font comes later.
 * After three seconds the fonts of the machine have to do.
 */
export async function mapFontsReady(): Promise<void> {
  const loaded = document.fonts.load(`${LABEL.weight} ${LABEL.size}px ${MAP_FONT}`, SAMPLE)
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([loaded.catch(() => undefined), patience])
}
