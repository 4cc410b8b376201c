import type { Reply, Statement } from '../../extract/index.ts'
import type { Explorer } from '../../app/explorer.svelte.ts'
import { answeredActor, answerLanes, statementsOfReplies, type AnswerLane } from '../../graph/answer-lanes.ts'
import { unansweredCalls } from '../../graph/calls.ts'
import { getStatement } from '../../graph/entries.ts'
import { groupBy } from '../../graph/groups.ts'
import { arrowsOf, type Arrow } from './arrows.ts'
import { laneItems, type Drawn } from './content.ts'
import { litBy, type Lit } from './emphasis.ts'
import { chooseLanes, LANES_AT_ONCE } from './lane-choice.ts'
import { layoutLanes, type LaneLayout } from './lane-layout.ts'
import { firstZoom, ZOOM_STEPS, type ZoomStep } from './zoom.ts'

/** What the page of answers shows, derived from the reports, the filters and the choices made on the page. */
export class AnswersModel {
  readonly #explorer: Explorer
  #most = $state(LANES_AT_ONCE)
  #zoom = $state<number | null>(null)

  /** The replies that the filters leave, of all relations. */
  readonly allReplies: readonly Reply[] = $derived.by(() => this.#explorer.visible.replies)
  /** Those of the relations asked for. */
  readonly replies: readonly Reply[] = $derived.by(() =>
    this.allReplies.filter(({ relation }) => this.#explorer.answers.wants(relation)),
  )
  readonly calls: readonly Statement[] = $derived.by(() =>
    unansweredCalls(this.#explorer.graph, this.#explorer.visible.statements),
  )
  readonly isUnanswered: boolean = $derived.by(() => this.#explorer.answers.wanted.topic === 'unanswered')

  readonly #shown: { readonly statements: readonly Statement[]; readonly replies: readonly Reply[] } =
    $derived.by(() => {
      if (this.isUnanswered) return { statements: this.calls, replies: [] }
      return {
        statements: statementsOfReplies(this.#explorer.graph, this.replies),
        replies: this.replies,
      }
    })
  readonly #repliesByStatement: ReadonlyMap<string, readonly Reply[]> = $derived.by(() =>
    groupBy(this.#shown.replies, ({ from }) => from),
  )
  /** The strongest first. */
  readonly lanes: readonly AnswerLane[] = $derived.by(() => answerLanes(this.#explorer.graph, this.#shown))
  readonly drawn: Drawn = $derived.by(() => laneItems(this.#explorer.graph, this.#shown))
  readonly lit: Lit | null = $derived.by(() => {
    const { graph, selection } = this.#explorer
    return this.isUnanswered ? null : litBy(graph, selection.current, this.drawn)
  })

  /** Actor ids from the top. */
  readonly rows: readonly string[] = $derived.by(() => {
    const { graph } = this.#explorer
    const lanesOf = (lit: Lit): readonly string[] =>
      [...lit.items].flatMap((id) => this.drawn.items.get(id)?.lane ?? [])
    return chooseLanes({
      lanes: this.lanes,
      links: this.#shown.replies.map((reply) => [
        getStatement(graph, reply.from).speaker,
        answeredActor(graph, reply),
      ]),
      most: this.#most,
      wanted: this.lit ? lanesOf(this.lit) : [],
    })
  })
  readonly zoomStep: number = $derived(this.#zoom ?? firstZoom(this.drawn.items.size))
  readonly measures: ZoomStep = $derived(ZOOM_STEPS[this.zoomStep] ?? ZOOM_STEPS[0])
  readonly layout: LaneLayout = $derived(
    layoutLanes(
      {
        lanes: this.rows,
        items: [...this.drawn.items.values()],
        links: this.drawn.replies.map(({ reply, from, to }) => ({ id: reply.id, from, to })),
      },
      this.measures,
    ),
  )
  readonly arrows: readonly Arrow[] = $derived(arrowsOf(this.drawn.replies, this.layout, this.measures))

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  /** The statement that is selected, alone or for its chain. */
  get picked(): string | null {
    const { current } = this.#explorer.selection
    return current?.kind === 'chain' || current?.kind === 'statement' ? current.id : null
  }

  /** The first card of the strongest lane. */
  get busiest(): string | null {
    const places = [...this.layout.places.values()].filter(({ item }) => item.lane === this.lanes[0]?.actor)
    return places[0]?.item.id ?? null
  }

  laneOf(actor: string): AnswerLane {
    return this.lanes.find((lane) => lane.actor === actor) ?? { actor, given: 0, got: 0, said: 0 }
  }

  /** The shown replies that a statement gives. */
  repliesFrom(statementId: string): readonly Reply[] {
    return this.#repliesByStatement.get(statementId) ?? []
  }

  /** How many lanes are not shown. */
  get hiddenLanes(): number {
    return this.lanes.length - this.rows.length
  }

  /** How many of them come next. */
  get nextLanes(): number {
    return Math.min(this.hiddenLanes, LANES_AT_ONCE)
  }

  showMoreLanes(): void {
    this.#most += LANES_AT_ONCE
  }

  zoomBy(steps: 1 | -1): void {
    this.#zoom = Math.min(Math.max(this.zoomStep + steps, 0), ZOOM_STEPS.length - 1)
  }

  get canZoomIn(): boolean {
    return this.zoomStep < ZOOM_STEPS.length - 1
  }

  get canZoomOut(): boolean {
    return this.zoomStep > 0
  }
}
