/** A file that a person gives: its name, with its folders where a folder was given, and what is in it. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A report as a file gives it, before it has an id; null for what neither file nor text tells. */
export interface ImportedReport {
  /** The file, and the row or entry of it where it holds several. */
  readonly file: string
  readonly title: string
  readonly source: string | null
  /** ISO date. */
  readonly published: string | null
  readonly text: string
}

/** A file that the page hands over, with its folders in the name. */
export interface HandedFile {
  readonly name: string
  readonly file: Blob
}
