import type { Lettering, Measure } from './scene.ts'

interface Room extends Lettering {
  readonly width: number
  readonly measure: Measure
}

/** Breaks a text into lines that fit: between words, or within a word that is longer than a line. */
export function breakLines(text: string, room: Room): readonly string[] {
  const fits = (line: string): boolean => room.measure(line, room) <= room.width
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (fits(longer)) lines[Math.max(lines.length - 1, 0)] = longer
    else lines.push(...breakWord(word, fits))
  }
  return lines
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`
    if (pieces.length > 0 && fits(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}
