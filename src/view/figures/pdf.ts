import PDFDocument from 'pdfkit'
import { fontsOf, loadFont } from './font-files.ts'
import { PDF_FONTS } from './pdf-fonts.ts'
import { visualPieces } from './pdf-text.ts'
import type { GroupMark, Mark, PathMark, Scene, TextMark } from './scene.ts'

type Document = InstanceType<typeof PDFDocument>

const POINTS_PER_MM = 72 / 25.4

/**
 * Writes a figure as a PDF of one page of the figure's size: lines and shapes as such, text as text in the page's own
 * fonts, which pdfkit joins and embeds letter by letter used. Fonts without a letter, as of a third script, leave a
 * box in its place.
 */
export async function writePdf(scene: Scene, widthMm: number): Promise<Blob> {
  const width = widthMm * POINTS_PER_MM
  const scale = width / scene.width
  const pdf = new PDFDocument({
    size: [width, scene.height * scale],
    margin: 0,
    lang: scene.language,
    displayTitle: true,
    info: { Title: scene.title, Subject: scene.description, Creator: 'Isnad' },
    font: '',
  })
  const finished = collect(pdf)
  for (const name of fontsOf(scene)) {
    const bytes = await loadFont(PDF_FONTS[name])
    pdf.registerFont(name, bytes.buffer)
  }
  pdf.scale(scale)
  if (scene.background !== null) pdf.rect(0, 0, scene.width, scene.height).fill(scene.background)
  for (const mark of scene.marks) writeMark(pdf, mark)
  pdf.end()
  return finished
}

function collect(pdf: Document): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part))
    pdf.on('end', () => resolve(new Blob(parts, { type: 'application/pdf' })))
    pdf.on('error', reject)
  })
}

function writeMark(pdf: Document, mark: Mark): void {
  switch (mark.kind) {
    case 'path':
      writePath(pdf, mark)
      break
    case 'text':
      writeText(pdf, mark)
      break
    case 'group':
      writeGroup(pdf, mark)
  }
}

function writeGroup(pdf: Document, { marks, x = 0, y = 0, isMirrored = false }: GroupMark): void {
  pdf.save()
  pdf.translate(x, y)
  if (isMirrored) pdf.transform(-1, 0, 0, 1, 0, 0)
  for (const mark of marks) writeMark(pdf, mark)
  pdf.restore()
}

function writePath(pdf: Document, { path, fill, stroke, opacity = 1 }: PathMark): void {
  pdf.save()
  pdf.opacity(opacity)
  if (fill !== undefined) pdf.path(path).fill(fill)
  if (stroke) {
    pdf
      .lineWidth(stroke.width)
      .lineJoin('round')
      .lineCap(stroke.isRound === true ? 'round' : 'butt')
    // pdfkit takes lengths in turn, but its types know one length and one space only.
    if (stroke.dash) pdf.dash(stroke.dash as unknown as number, {})
    pdf.path(path).stroke(stroke.colour)
  }
  pdf.restore()
}

function writeText(pdf: Document, { text, direction, align, halo, opacity = 1, ...mark }: TextMark): void {
  const pieces = visualPieces(text, direction).map((piece) => {
    const font = `${piece.isArabic ? 'arabic' : 'latin'}-${mark.weight}`
    return { ...piece, font, width: pdf.font(font, mark.size).widthOfString(piece.text) }
  })
  const whole = pieces.reduce((sum, { width }) => sum + width, 0)
  const share = { left: 0, centre: 0.5, right: 1 }[align]
  const write = (options: PDFKit.Mixins.TextOptions): void => {
    let x = mark.x - share * whole
    for (const piece of pieces) {
      const place = { lineBreak: false, baseline: 'alphabetic', ...options } as const
      pdf.font(piece.font, mark.size).text(piece.text, x, mark.y, place)
      x += piece.width
    }
  }
  pdf.save()
  pdf.opacity(opacity)
  if (halo) {
    pdf.lineWidth(halo.width).lineJoin('round').strokeColor(halo.colour)
    write({ stroke: true, fill: false })
  }
  pdf.fillColor(mark.colour)
  write({ fill: true })
  pdf.restore()
}
