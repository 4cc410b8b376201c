/** A file that cannot be read as a report: it is named on standard error, and the others go on. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  /** As the person who asked named it, or as it was found in a folder. */
  readonly file: string

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.file = file
  }
}

/** Why the system would not give a file or folder, in words. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read by you'
  if (code === 'EISDIR') return 'this is a folder'
  return error instanceof Error ? error.message : String(error)
}
