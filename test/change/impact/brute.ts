import type { Ground } from '../../../src/change/impact/ground.ts'
import type { Impact } from '../../../src/change/impact/sheet.ts'
import { migrate } from '../../../src/change/migrate/migrate.ts'
import type {
  Application,
  Form,
  Judgement,
  RecordData,
  StoredRecord,
} from '../../../src/model/index.ts'
import { inspect, type Run, type Target } from '../../../src/rules/index.ts'
import { mail } from '../../../src/runtime/letters/mail.ts'

/** What comes of a list of records, told briefly: who comes out otherwise, and which letters do. */
export interface Outcome {
  readonly records: readonly string[]
  readonly letters: readonly string[]
}

/** By judging every record of every form under both editions, without looking at what differs between them. */
export function bruteOutcome(
  before: Application,
  after: Application,
  records: readonly StoredRecord[],
  { today, letters }: Pick<Ground, 'today' | 'letters'>,
): Outcome {
  const [then, now] = [held(before, before, records, today), held(before, after, records, today)]
  const told: string[] = []
  const sent: string[] = []
  for (const record of records) {
    const [was, is] = [then.inspected(record), now.inspected(record)]
    if (was === null || is === null) continue
    const summary = summaryOf(was, is)
    const isOther = summary.length > 0
    if (isOther) told.push(`${record.form} ${record.id}: ${summary.join('; ')}`)
    if (record.submitted === null) continue
    const ids = new Set([...after.notices, ...before.notices].map(({ id }) => id))
    for (const id of ids) {
      const letter = letters.find((each) => each.notice === id && each.record === record.id)
      const say = (side: typeof then): string | null =>
        side.letter(id, record, isOther, letter?.issued ?? today, letter?.number ?? null)
      const [said, says] = [say(then), say(now)]
      const turn =
        said === says
          ? null
          : says === null
            ? 'no-longer-due'
            : said !== null
              ? 'text'
              : letter
                ? null
                : 'newly-due'
      if (turn !== null) sent.push(`${id} ${record.id}: ${turn}`)
    }
  }
  return { records: told.sort(), letters: sent.sort() }
}

/** The same of an impact. */
export const outcomeOf = ({ records, letters }: Impact): Outcome => ({
  records: records
    .map((each) =>
      [
        ...[`${each.form} ${each.id}`],
        [
          ...(each.conclusion.before === each.conclusion.after
            ? []
            : [`${each.conclusion.before} → ${each.conclusion.after}`]),
          ...each.findings
            .map(
              ({ rule, before, after }) => `${rule} ${before?.kind ?? '-'} → ${after?.kind ?? '-'}`,
            )
            .sort(),
          ...each.missing.map(({ path }) => `lacks ${path.join('.')}`).sort(),
          ...(each.mistakes.length > 0 ? ['mistakes'] : []),
          ...(each.values.length > 0 ? ['values'] : []),
          ...(each.left.length > 0 ? ['left'] : []),
          ...(each.unconverted.length > 0 ? ['unconverted'] : []),
        ].join('; '),
      ].join(': '),
    )
    .sort(),
  letters: letters
    .map(
      ({ notice, record, turn }) =>
        `${notice} ${record}: ${turn === 'gone' ? 'no-longer-due' : turn}`,
    )
    .sort(),
})

/** Without any index or memory. */
export function plainRun(
  application: Application,
  records: readonly StoredRecord[],
  { id, submitted, state }: Pick<StoredRecord, 'id' | 'submitted' | 'state'>,
  today: string,
  dataOf: (record: StoredRecord) => RecordData = ({ data }) => data,
): Run {
  const { options, parameters, tiers, laws, forms } = application
  const day = submitted ?? today
  const target = (record: StoredRecord): Target[] => {
    const form = forms.find((each) => each.id === record.form)
    const { judgement, ...own } = record
    if (!form) return []
    const data = { ...judgement?.values, ...dataOf(record) }
    const conclusion = judgement?.conclusion ?? null
    return [{ form, id: own.id, data, submitted: own.submitted, state: own.state, conclusion }]
  }
  return {
    ...{ today: day, submitted: day, state, record: id, options, parameters, tiers, laws },
    resolve: (form, key) =>
      records.filter((each) => each.form === form && each.id === key).flatMap(target)[0] ?? null,
    records: (form) =>
      records.filter((each) => each.form === form && each.submitted !== null).flatMap(target),
  }
}

function held(from: Application, to: Application, records: readonly StoredRecord[], today: string) {
  const formsOf = ({ form }: StoredRecord): readonly [Form | undefined, Form | undefined] => [
    from.forms.find(({ id }) => id === form),
    to.forms.find(({ id }) => id === form),
  ]
  const known = new Map<StoredRecord, ReturnType<typeof migrate>>()
  const migrated = (record: StoredRecord) => {
    const [before, after] = formsOf(record)
    if (from === to || !before || !after)
      return { ...nothing, data: record.data, state: record.state }
    const found =
      known.get(record) ??
      migrate({ application: from, form: before }, { application: to, form: after }, record, today)
    known.set(record, found)
    return found
  }
  const runOf = (record: StoredRecord): Run => {
    const { state } = migrated(record)
    return plainRun(to, records, { ...record, state }, today, (each) => migrated(each).data)
  }
  return {
    inspected: (record: StoredRecord) => {
      const [before, after] = formsOf(record)
      if (!before || !after) return null
      const { data, unconverted, former } = migrated(record)
      return { ...inspect(after, data, runOf(record)), unconverted, former, form: after }
    },
    letter(
      id: string,
      record: StoredRecord,
      isOther: boolean,
      date: string,
      number: string | null,
    ) {
      const notice = to.notices.find((each) => each.id === id)
      const form = to.forms.find((each) => each.id === notice?.form)
      if (!notice || form?.id !== record.form) return null
      const { data, state } = migrated(record)
      const run = runOf(record)
      const judgement = isOther ? inspect(form, data, run).judgement : record.judgement
      if (judgement && judgement.blocks.length > 0) return null
      const asked = {
        application: to,
        notice,
        form,
        record: { ...record, data, state, judgement },
        run,
        date,
        number,
      }
      return mail.follows(asked) === null ? null : JSON.stringify(mail.text(asked))
    },
  }
}

const nothing = { unconverted: [], former: [] }

type Inspected = NonNullable<ReturnType<ReturnType<typeof held>['inspected']>>

function summaryOf(was: Inspected, is: Inspected): readonly string[] {
  const [then, now] = [was.judgement, is.judgement]
  const later = (id: string): string =>
    is.form.fields.find(
      ({ id: now, formerly }) =>
        now === id ||
        (formerly.includes(labelIn(was.form, id)) &&
          !is.form.fields.some((each) => each.id === id)),
    )?.id ?? id
  const rules = [...new Set([...saidIn(then).keys(), ...saidIn(now).keys()])].sort()
  const mistakes = ({ mistakes }: Inspected, rename: (id: string) => string) =>
    mistakes.map(
      ({ path: [field, ...rest], code }) =>
        [[rename(String(field)), ...rest].join('.'), code] as const,
    )
  const [wrong, wrongNow] = [new Map(mistakes(was, later)), new Map(mistakes(is, (id) => id))]
  const places = [...new Set([...wrong.keys(), ...wrongNow.keys()])].filter(
    (at) => wrong.get(at) !== wrongNow.get(at),
  )
  const isLack = (at: string) => ['required', 'too-few-rows'].includes(wrongNow.get(at) ?? '')
  const values = ({ values }: Judgement, rename: (id: string) => string) =>
    JSON.stringify(
      Object.entries(values)
        .map(([id, value]) => [rename(id), value])
        .sort(),
    )
  return [
    ...(then.conclusion === now.conclusion ? [] : [`${then.conclusion} → ${now.conclusion}`]),
    ...rules.flatMap((rule) => {
      const [said, says] = [saidIn(then).get(rule), saidIn(now).get(rule)]
      return said === says
        ? []
        : [`${rule} ${said?.split('|')[0] ?? '-'} → ${says?.split('|')[0] ?? '-'}`]
    }),
    ...places
      .filter(isLack)
      .map((at) => `lacks ${at}`)
      .sort(),
    ...(places.some((at) => !isLack(at)) ? ['mistakes'] : []),
    ...(values(then, later) === values(now, (id) => id) ? [] : ['values']),
    ...(is.former.length > was.former.length ? ['left'] : []),
    ...(is.unconverted.length > was.unconverted.length ? ['unconverted'] : []),
  ]
}

const labelIn = ({ fields }: Form, id: string): string =>
  fields.find((field) => field.id === id)?.label ?? id

function saidIn({
  blocks,
  warnings,
  findings,
  clues,
  unjudged,
}: Judgement): ReadonlyMap<string, string> {
  const all = [
    ...unjudged.map((rule) => ({
      rule,
      kind: 'unjudged',
      label: '',
      message: '',
      basis: '',
      demand: null,
    })),
    ...blocks.map((each) => ({ ...each, kind: 'block', demand: null })),
    ...warnings.map((each) => ({ ...each, kind: 'warn', demand: null })),
    ...findings.map((each) => ({ ...each, kind: each.severity })),
    ...clues.map((each) => ({ ...each, kind: 'clue', demand: null })),
  ]
  return new Map(
    all.map(({ rule, kind, message, basis, demand }) => [
      rule,
      [kind, message, basis, demand].join('|'),
    ]),
  )
}
