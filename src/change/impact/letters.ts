import type { Form, Notice, StoredRecord } from '../../model/index.ts'
import { policyUnder } from '../../model/on-edition.ts'
import type { Ground, LetterAsked, LetterText, SentLetter } from './ground.ts'
import { standingOf } from './groups.ts'
import type { Holding } from './holding.ts'
import type { Reach } from './reach.ts'
import type { Replayed } from './replay.ts'
import type { IssuedLetter, LetterImpact } from './sheet.ts'

/**
 * Letters that would be sent, would not be, or would say something else. `changed`: by form, the records that come out
 * otherwise; of a notice that is itself another one, all records are asked.
 */
export function* letterImpacts(
  ground: Ground,
  reach: Reach,
  earlier: Holding,
  later: Holding,
  changed: ReadonlyMap<string, ReadonlyMap<string, Replayed>>,
): Generator<void, readonly LetterImpact[]> {
  const issued = lettersByRecord(ground.letters)
  const found: LetterImpact[] = []
  for (const pair of noticePairs(earlier, later)) {
    const replays = changed.get(pair.form)
    const records = reach.notices.has(pair.id)
      ? [...ground.records(pair.form)]
      : [...(replays?.values() ?? [])].map(({ record }) => record)
    for (const record of records) {
      if (record.submitted === null) continue
      const letter = issued.get(JSON.stringify([pair.id, record.id])) ?? null
      const replay = replays?.get(record.id) ?? null
      const impact = letterImpact(pair, record, letter, replay, { earlier, later, ground })
      if (impact !== null) found.push(impact)
      yield
    }
  }
  return found
}

interface Both {
  readonly earlier: Holding
  readonly later: Holding
  readonly ground: Ground
}

/** Null: nothing becomes of the record's letter. */
function letterImpact(
  { id, form, before, after }: NoticePair,
  record: StoredRecord,
  letter: IssuedLetter | null,
  replay: Replayed | null,
  { earlier, later, ground }: Both,
): LetterImpact | null {
  const turned = (was?: Replayed['before'], is?: Replayed['after']): Change | null =>
    changeOf(
      after,
      letter,
      sideOf(earlier, before, record, was, letter, ground),
      sideOf(later, after, record, is, letter, ground),
    )
  const change = turned(replay?.before, replay?.after)
  const holding = later.form(form) ? later : earlier
  const of = holding.form(form)
  if (change === null || !of) return null
  const isAsJudged = replay === null || isUpgraded(earlier.form(form), later.form(form), record)
  return {
    ...{ notice: id, label: (after ?? before)?.label ?? id, form, record: record.id },
    title: standingOf(holding, of, record).title,
    issued: letter,
    ...change,
    // As it was judged something may become of it too: because of the notice itself.
    isTrial: !isAsJudged && turned() === null,
  }
}

interface NoticePair {
  readonly id: string
  readonly form: string
  readonly before: Notice | null
  readonly after: Notice | null
}

function noticePairs(earlier: Holding, later: Holding): readonly NoticePair[] {
  const [former, current] = [earlier, later].map(
    ({ application }) => new Map(application.notices.map((notice) => [notice.id, notice])),
  )
  const ids = new Set([...(current?.keys() ?? []), ...(former?.keys() ?? [])])
  return [...ids].flatMap((id) => {
    const [before, after] = [former?.get(id) ?? null, current?.get(id) ?? null]
    const form = (after ?? before)?.form
    return form === undefined ? [] : [{ id, form, before, after }]
  })
}

/** The last of each, where there are several. */
const lettersByRecord = (letters: readonly SentLetter[]): ReadonlyMap<string, IssuedLetter> =>
  new Map(
    letters.map(({ view: _view, ...letter }) => [
      JSON.stringify([letter.notice, letter.record]),
      letter,
    ]),
  )

/** Null: it is not sent. */
type Side = { readonly occasion?: string; readonly text: () => LetterText } | null

function sideOf(
  holding: Holding,
  notice: Notice | null,
  record: StoredRecord,
  inspection: Replayed['before'] | undefined,
  letter: IssuedLetter | null,
  ground: Ground,
): Side {
  const form = notice && holding.form(notice.form)
  if (!notice || !form) return null
  const { data, values, state } = holding.taken(form, record)
  const kept = record.judgement && { ...record.judgement, values }
  const judged: StoredRecord = { ...record, data, state, judgement: inspection?.judgement ?? kept }
  if (judged.judgement !== null && judged.judgement.blocks.length > 0) return null
  const asked: LetterAsked = {
    ...{ application: holding.application, notice, form, record: judged },
    run: holding.run(form, record),
    date: letter?.issued ?? ground.today,
    number: letter?.number ?? null,
  }
  const follows = ground.mail.follows(asked)
  return follows && { ...follows, text: () => ground.mail.text(asked) }
}

/** Whether it goes on under the later edition, which judges it anew. */
const isUpgraded = (
  before: Form | undefined,
  after: Form | undefined,
  { state }: StoredRecord,
): boolean =>
  before !== undefined && after !== undefined && policyUnder(before, after, state) === 'upgrade'

type Change = Pick<LetterImpact, 'turn' | 'lines' | 'lacking'>

function changeOf(
  after: Notice | null,
  letter: IssuedLetter | null,
  was: Side,
  is: Side,
): Change | null {
  const nothing = { lines: { before: [], after: [] }, lacking: [] }
  if (is === null) {
    if (was === null) return null
    return { turn: after === null ? 'gone' : 'no-longer-due', ...nothing }
  }
  if (was === null || was.occasion !== is.occasion) {
    if (letter !== null && letter.occasion === is.occasion) return null
    return { turn: 'newly-due', ...nothing, lacking: is.text().lacking }
  }
  const [then, now] = [was.text(), is.text()]
  if (JSON.stringify(then) === JSON.stringify(now)) return null
  const isWritten = then.lacking.length + now.lacking.length === 0
  const lines = isWritten ? linesOnlyIn(then.lines, now.lines) : nothing.lines
  return { turn: 'text', lines, lacking: now.lacking }
}

const linesOnlyIn = (
  before: readonly string[],
  after: readonly string[],
): LetterImpact['lines'] => ({
  before: before.filter((line) => !after.includes(line)),
  after: after.filter((line) => !before.includes(line)),
})
