import { Command, Option } from 'commander'
import { COMMAND_FORMATS, extractCommand, type CommandWorld, type ExtractFlags } from './extract-command.ts'

const EXTRACT_HELP = `
Files are UTF-8 text, with or without a byte-order mark, with any line ends. Of a folder every .txt file in it
and in its folders is read. A file that is broken, empty, binary or not UTF-8 is named on standard error with the
reason; the others go on, and the exit code is 1.

A report's id is its file's name without the extension. Files of the same name in different folders get as many
folders before it as tell them apart: aleppo/report-1, idlib/report-1.

A table index.tsv in the folder of a file may tell its title, its outlet (source) and when it came out (published,
as 2016-11-02). Its first line names the columns, "id" among them. What it leaves out is read from the text, where lines
before or after the body say it (المصدر: ..., 2 تشرين الثاني 2016); else the first line is the title.

Forms: extraction (JSON with everything), statements, nodes, edges (CSV for spreadsheets), gexf (Gephi), graphml
(igraph, NetworkX, visone), cytoscape, cx2 (Cytoscape), event-list (Discourse Network Analyzer), annotations (W3C),
html (a page that stands alone: map, statements and reports in one file that opens from a disk).

Examples:
  $ npm run --silent isnad -- extract report.txt > extraction.json
  $ npm run --silent isnad -- extract reports/ > extraction.json
  $ npm run --silent isnad -- extract --format gexf reports/ > network.gexf
  $ npm run --silent isnad -- extract --format html --title 'حلب' reports/ > aleppo.html
  $ npm run --silent isnad -- extract --ndjson archive/ > extraction.ndjson
`

/** The command line as commander knows it; `onExit` is told the exit code of the command that ran. */
export function makeProgram(world: CommandWorld, onExit: (code: number) => void): Command {
  const program = new Command('isnad')
    .description('Reads Arabic news reports and tells who said what, about whom, and who answered whom.')
    .showHelpAfterError('(isnad --help tells more)')
    .exitOverride()
  program
    .command('extract')
    .summary('write what reports say as JSON')
    .description('Writes actors, statements, stances and replies of the reports as one document.')
    .argument('<file...>', 'text files, or folders of .txt files')
    .option('--ndjson', 'one document a report, one a line, as it goes: for many reports, with flat memory')
    .addOption(
      new Option('--format <form>', 'the form to write in')
        .choices(COMMAND_FORMATS)
        .default('extraction')
        .conflicts('ndjson'),
    )
    .option('--title <words>', 'the title of the page, with --format html')
    .addOption(
      new Option('--language <tag>', 'the language that the page opens in, with --format html').choices([
        'ar',
        'en',
      ]),
    )
    .addHelpText('after', EXTRACT_HELP)
    .action(async (files: string[], flags: ExtractFlags) => onExit(await extractCommand(files, flags, world)))
  return program
}
