import MiniSearch, { type Query } from 'minisearch'
import type { Actor, Issue, Report, Statement } from '../../extract/index.ts'
import { getActor, getReport, getStatement, nodesOf } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { findIssues } from './find-issues.ts'
import { fold, foldSounds } from './fold.ts'

export type SearchKind = 'actors' | 'issues' | 'statements' | 'reports'

/** What was found, best first. */
export interface SearchResults {
  readonly actors: readonly Actor[]
  readonly issues: readonly Issue[]
  readonly statements: readonly Statement[]
  readonly reports: readonly Report[]
  /** How many were found of each kind, also those that the lists are too short for. */
  readonly totals: Readonly<Record<SearchKind, number>>
}

export type Search = (query: string) => SearchResults

const NOTHING: SearchResults = {
  actors: [],
  issues: [],
  statements: [],
  reports: [],
  totals: { actors: 0, issues: 0, statements: 0, reports: 0 },
}

/** How many of each kind are given: a list that fits a window without scrolling. */
const MOST = { actors: 8, issues: 3, statements: 4, reports: 3 }

/** Documents indexed in one go, between which the page can draw and be used. */
const SLICE = 150

const known = new WeakMap<IsnadGraph, Promise<Search>>()

/** Indexes names, quoted words and reports of a graph, once. A large one takes its time, in slices of milliseconds. */
export function searchOf(graph: IsnadGraph): Promise<Search> {
  const search = known.get(graph) ?? buildSearch(graph)
  known.set(graph, search)
  return search
}

async function buildSearch(graph: IsnadGraph): Promise<Search> {
  const actors = await indexActors(graph)
  const statements = await indexTexts(
    nodesOf(graph, 'statement').map((node) => [node.statement.id, wordsOf(graph, node.statement)]),
  )
  const reports = await indexTexts(
    nodesOf(graph, 'report').map(({ report }) => [report.id, `${report.title} ${report.source ?? ''}`]),
  )
  return (query) => {
    if (fold(query.trim()) === '') return NOTHING
    const found = {
      actors: actors(query),
      issues: findIssues(graph, query),
      statements: statements(query),
      reports: reports(query),
    }
    return {
      actors: found.actors.slice(0, MOST.actors).map((id) => getActor(graph, id)),
      issues: found.issues.slice(0, MOST.issues),
      statements: found.statements.slice(0, MOST.statements).map((id) => getStatement(graph, id)),
      reports: found.reports.slice(0, MOST.reports).map((id) => getReport(graph, id)),
      totals: {
        actors: found.actors.length,
        issues: found.issues.length,
        statements: found.statements.length,
        reports: found.reports.length,
      },
    }
  }
}

type FindIds = (query: string) => readonly string[]

function wordsOf(graph: IsnadGraph, statement: Statement): string {
  const { text } = getReport(graph, statement.document)
  return statement.content.map(([start, end]) => text.slice(start, end)).join(' ')
}

/** Short words are taken as they are: one wrong letter in three makes another word. */
const lenience = {
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
  combineWith: 'AND',
} as const

async function indexTexts(entries: readonly (readonly [id: string, text: string])[]): Promise<FindIds> {
  const index = new MiniSearch({ fields: ['text'], processTerm: (term) => fold(term) || null })
  await index.addAllAsync(
    entries.map(([id, text]) => ({ id, text })),
    { chunkSize: SLICE },
  )
  return (query) => index.search(query, { ...lenience, fuzzy: false }).map((hit) => String(hit.id))
}

/** Names twice: as written, and as they sound, which counts less. Of equals the more talkative comes first. */
async function indexActors(graph: IsnadGraph): Promise<FindIds> {
  const index = new MiniSearch({
    fields: ['main', 'names', 'sounds'],
    processTerm: (term, field) => (field === 'sounds' ? foldSounds(term) : fold(term)) || null,
  })
  await index.addAllAsync(
    nodesOf(graph, 'actor').map(({ actor }) => entryOf(actor)),
    { chunkSize: SLICE },
  )
  return (query) => index.search(asNamed(query)).map((hit) => String(hit.id))
}

function entryOf({ id, name, aliases }: Actor) {
  const main = [name.ar, name.en].filter((one) => one !== null).join(' ')
  const names = aliases.join(' ')
  return { id, main, names, sounds: `${main} ${names}` }
}

function asNamed(query: string): Query {
  return {
    combineWith: 'OR',
    queries: [
      { ...lenience, queries: [query], fields: ['main', 'names'], boost: { main: 3 }, processTerm: fold },
      { ...lenience, queries: [query], fields: ['sounds'], processTerm: foldSounds },
    ],
  }
}
