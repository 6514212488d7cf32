import type { LoadedApplication } from '../application.ts'
import { type Printed, type PrintOptions, printLetters } from './print.ts'
import { textOfNotice } from './register/frozen-text.ts'
import type { Issuing, Ready } from './register/preflight.ts'
import { type Article, type LetterView, letterRenderer } from './render.ts'

/** Why a letter is shown before the batch is printed. */
export type SampleKind = 'first' | 'longest' | 'shortest'

export interface Sample {
  readonly kind: SampleKind
  readonly ready: Ready
}

/** The letters of a batch that tell most about it: at most three, no two the same. */
export function samplesOf(ready: readonly Ready[]): readonly Sample[] {
  const sized = ready.map((each) => ({ ready: each, size: sizeOf(each.view) }))
  const rising = sized.toSorted((a, b) => a.size - b.size)
  const chosen: readonly (readonly [SampleKind, Ready | undefined])[] = [
    ['first', ready[0]],
    ['longest', rising.at(-1)?.ready],
    ['shortest', rising[0]?.ready],
  ]
  const samples = new Map<Ready, Sample>()
  for (const [kind, each] of chosen)
    if (each !== undefined && !samples.has(each)) samples.set(each, { kind, ready: each })
  return [...samples.values()]
}

/** Characters of what is filled in. */
const sizeOf = (view: LetterView): number => JSON.stringify([view.frame, view.values]).length

/** As they would come out, with the mark of a draft and no number; by the id of their record. */
export async function* printDrafts(
  app: LoadedApplication,
  { notice, date }: Pick<Issuing, 'notice' | 'date'>,
  ready: readonly Ready[],
  options: PrintOptions = {},
): AsyncGenerator<Extract<Printed, { kind: 'printed' | 'failed' }>, void> {
  const { source } = await textOfNotice(app, notice)
  const render = letterRenderer(notice.layout, source)
  yield* printLetters(
    ready.map(({ record, view }): Article => render(record.id, draftView({ notice, date }, view))),
    options,
  )
}

/** What a letter is given as long as it is none: the place of its number is blank. */
export function draftView(
  { notice, date }: Pick<Issuing, 'notice' | 'date'>,
  view: LetterView,
): LetterView {
  const number =
    notice.number?.series.replaceAll('{年}', date.slice(0, 4)).replaceAll('{序号}', '　　') ?? null
  return { ...view, frame: { ...view.frame, number, draft: true } }
}
