/** A question about an actor that the graph does not have. */
export class UnknownActorError extends Error {
  override readonly name = 'UnknownActorError'
  constructor(id: string) {
    super(`No actor has the id "${id}"`)
  }
}

/** A question about an issue that the graph does not have. */
export class UnknownIssueError extends Error {
  override readonly name = 'UnknownIssueError'
  constructor(id: string) {
    super(`No issue has the id "${id}"`)
  }
}

/** A question about a statement that the graph does not have. */
export class UnknownStatementError extends Error {
  override readonly name = 'UnknownStatementError'
  constructor(id: string) {
    super(`No statement has the id "${id}"`)
  }
}

/** A question about a report that the graph does not have. */
export class UnknownReportError extends Error {
  override readonly name = 'UnknownReportError'
  constructor(id: string) {
    super(`No report has the id "${id}"`)
  }
}

/** An extraction that names an id which it does not define, or defines an id twice. */
export class BrokenExtractionError extends Error {
  override readonly name = 'BrokenExtractionError'
}
