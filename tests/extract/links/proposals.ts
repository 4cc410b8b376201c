import { bundledLexicon, makeReport } from '../../../src/extract/index.ts'
import { readProposals, type Proposals } from '../../../src/extract/read-report.ts'

/** What the rules propose in a made-up report. */
export function propose(text: string): Proposals {
  const report = makeReport({ id: 'report', text, published: '2016-11-02' })
  return readProposals(report, bundledLexicon(), (_name, run) => run())
}
