import { copyPicture, copyText } from './clipboard.ts'
import type { FigureModel } from './figure-model.svelte.ts'
import { fileName, today } from '../kit/file-name.ts'
import { isRaster, svgText, TooLargeError, writeRaster, writeVector } from './formats.ts'
import { saveFile } from '../kit/save-file.ts'
import type { Scene } from './scene.ts'
import { heightAt, isBeyondCanvas } from './sizes.ts'

export type OutputState = 'ready' | 'drawing' | 'saved' | 'copied' | 'notCopied' | 'tooLarge' | 'failed'

/** Saving and copying, and how it went. */
export class FigureOutput {
  readonly #model: FigureModel
  /** How the last work went, and which figure in which form it was about. */
  #last = $state.raw<{ state: OutputState; of: string | null; scene: Scene | null }>({
    state: 'ready',
    of: null,
    scene: null,
  })

  constructor(model: FigureModel) {
    this.#model = model
  }

  /** What was said of the last figure does not hold for another one, or for the same in another form. */
  get state(): OutputState {
    if (this.#isTooLarge) return 'tooLarge'
    const { state, of, scene } = this.#last
    const isSame = scene === this.#model.scene && of === this.#form
    return isSame || state === 'drawing' ? state : 'ready'
  }

  get #form(): string {
    return JSON.stringify(this.#model.choices.wanted)
  }

  /** Whether there is a figure that shows what is asked for, in a size that can be made. */
  get isReady(): boolean {
    const { isEmpty, isCurrent, choices } = this.#model
    return !isEmpty && isCurrent && choices.isSizeValid && !this.#isTooLarge && this.#last.state !== 'drawing'
  }

  /** The clipboard takes a PNG, or an SVG as text. */
  get canCopy(): boolean {
    return ['png', 'svg'].includes(this.#model.choices.wanted.format)
  }

  async save(): Promise<void> {
    await this.#run(async (scene) => {
      const { choices, offeredTitle, title } = this.#model
      const name = fileName(title === '' ? offeredTitle : title, today(), choices.extension)
      saveFile(await this.#write(scene), name)
      return 'saved'
    })
  }

  async copy(): Promise<void> {
    await this.#run(async (scene) => {
      try {
        if (this.#model.choices.wanted.format === 'svg') await copyText(await svgText(scene, this.#vector))
        else await copyPicture(this.#write(scene))
        return 'copied'
      } catch (error) {
        if (error instanceof TooLargeError) throw error
        return 'notCopied'
      }
    })
  }

  async #run(work: (scene: Scene) => Promise<OutputState>): Promise<void> {
    const { scene } = this.#model
    if (!scene || !this.isReady) return
    const of = this.#form
    this.#last = { state: 'drawing', of, scene }
    const state = await work(scene).catch((error: unknown) =>
      error instanceof TooLargeError ? 'tooLarge' : 'failed',
    )
    this.#last = { state, of, scene }
  }

  #write(scene: Scene): Promise<Blob> {
    const { wanted, raster } = this.#model.choices
    if (!isRaster(wanted.format)) return writeVector(scene, wanted.format, this.#vector)
    if (!raster) throw new Error('there is no size to draw at')
    return writeRaster(scene, { ...raster, format: wanted.format, quality: wanted.quality / 100 })
  }

  get #vector(): { widthMm: number; hasFonts: boolean } {
    const { millimetres, hasFonts } = this.#model.choices.wanted
    return { widthMm: millimetres ?? 0, hasFonts }
  }

  get #isTooLarge(): boolean {
    const { scene, choices } = this.#model
    if (!scene || !choices.isRaster || !choices.raster) return false
    return isBeyondCanvas(choices.raster.width, heightAt(choices.raster.width, scene))
  }
}
