/** A table of words that cannot be used: names the file, the row (1 is the header) and what is wrong. */
export class LexiconError extends Error {
  readonly file: string
  readonly row: number

  constructor(file: string, row: number, problem: string) {
    super(`${file}, row ${String(row)}: ${problem}`)
    this.name = 'LexiconError'
    this.file = file
    this.row = row
  }
}
