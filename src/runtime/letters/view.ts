import type {
  Form,
  Inset,
  LetterBlock,
  LetterItems,
  LetterPart,
  LetterTable,
  Notice,
  StoredRecord,
  Template,
} from '../../model/index.ts'
import { holds, itemsOver, type Run, renderInset, type Scope, showDate } from '../../rules/index.ts'
import { annexesLeftOut } from './annexes.ts'
import { inOrder } from './order.ts'
import type { Frame, LetterValue, LetterValues, LetterView } from './render.ts'

/** What the issue of a letter adds to its record. */
export interface Issue {
  readonly bureau: string
  readonly number: string | null
  /** YYYY-MM-DD. */
  readonly date: string
  readonly due: string | null
  readonly draft: boolean
}

/** An empty value that the letter would have to show: its source text, and the place of its 〈每个〉 item. */
export interface MissingValue {
  readonly key: string
  readonly item: number | null
}

export type ViewOutcome =
  | { readonly kind: 'view'; readonly view: LetterView }
  /** `addressee`: as far as it is known. */
  | {
      readonly kind: 'missing'
      readonly missing: readonly MissingValue[]
      readonly addressee: string | null
    }

/**
 * Everything the letter's template will be given. A letter is not sent with a blank: an empty value stops it,
 * but for a 抄送 that is one value alone, which is then nobody.
 */
export function letterView(
  notice: Notice,
  form: Form,
  record: StoredRecord,
  run: Run,
  issue: Issue,
): ViewOutcome {
  const scope = scopeOf(form, record, run, issue)
  const missing: MissingValue[] = []
  const frame = frameOf(notice, scope, issue, missing)
  const values = valuesOf(contentOf(notice), scope, missing)
  return missing.length > 0
    ? { kind: 'missing', missing, addressee: frame.to || null }
    : { kind: 'view', view: { frame: withoutEmpty(frame, notice, values), values } }
}

function withoutEmpty(frame: Frame, notice: Notice, values: LetterValues): Frame {
  const leftOut = annexesLeftOut(notice, values)
  if (leftOut.length === 0) return frame
  return {
    ...frame,
    enclosures: frame.enclosures.filter((_, at) => !leftOut.includes(at)),
    leftOut,
  }
}

const contentOf = ({ body, annexes = [], template }: Notice): readonly Content[] => [
  ...body,
  ...annexes.flatMap((annex) => annex.body),
  ...(template?.parts ?? []),
]

/** The record as its letter sees it; also what decides whether it gets one, and where in the batch. */
export const scopeOf = (
  form: Form,
  { id, state, data, submitted, judgement }: StoredRecord,
  run: Run,
  { date, due }: Pick<Issue, 'date' | 'due'>,
): Scope => ({
  form,
  data: { ...judgement?.values, ...data },
  run: { ...run, record: id, state, submitted, judgement, issued: date, due },
})

function frameOf(notice: Notice, scope: Scope, issue: Issue, missing: MissingValue[]): Frame {
  const text = (template: Template) => textOf(template, scope, missing)
  const { acknowledged, matter } = notice
  const signer = text(notice.signer)
  return {
    // The letterhead is that of who signs.
    bureau: signer || issue.bureau,
    number: issue.number,
    title: text(notice.title),
    to: text(notice.to),
    ...(notice.unaddressed && { unaddressed: true }),
    cc: [...new Set(notice.cc.filter((copy) => !isNobody(copy, scope)).map(text))],
    enclosures: notice.enclosures.map(text),
    signer,
    date: showDate(issue.date),
    remark: notice.remark === null ? null : text(notice.remark),
    ...(acknowledged && { acknowledged: text(acknowledged) }),
    ...(matter && { matter: text(matter) }),
    sealed: notice.layout !== 'minutes' && notice.unsealed !== true,
    receipt: notice.needs.includes('receipt') ? notice.label : null,
    draft: issue.draft,
  }
}

function isNobody(copy: Template, scope: Scope): boolean {
  const [only, ...more] = copy
  return (
    more.length === 0 &&
    only !== undefined &&
    typeof only !== 'string' &&
    renderInset(only, scope) === null
  )
}

const textOf = (template: Template, scope: Scope, missing: MissingValue[]): string =>
  template
    .map((part) => (typeof part === 'string' ? part : insetText(part, scope, missing)))
    .join('')

function insetText(inset: Inset, scope: Scope, missing: MissingValue[]): string {
  const text = renderInset(inset, scope)
  if (text === null) missing.push({ key: inset.key, item: scope.ordinal ?? null })
  return text ?? ''
}

type Content = LetterBlock | LetterPart

/** Of a choice, only the branch that is taken is asked for its values. */
function valuesOf(
  content: readonly Content[],
  scope: Scope,
  missing: MissingValue[],
): LetterValues {
  const values = new Map<string, LetterValue>()
  const gather = (one: Content): void => {
    if (typeof one === 'string') return
    if (!('kind' in one)) {
      values.set(one.key, insetText(one, scope, missing))
      return
    }
    switch (one.kind) {
      case 'paragraph':
        one.parts.forEach(gather)
        return
      case 'table':
      case 'each': {
        const items = itemsOf(one, scope).map((item) =>
          one.kind === 'each' ? valuesOf(one.content, item, missing) : cellsOf(one, item),
        )
        values.set(one.key, mergedItems(values.get(one.key), items))
        return
      }
      case 'if': {
        const taken = holds(one.condition, scope)
        values.set(one.key, taken)
        for (const part of taken ? one.then : one.otherwise) gather(part)
      }
    }
  }
  content.forEach(gather)
  return Object.fromEntries(values)
}

/** A letter may go through the same items twice: they then hold what both passages show. */
const mergedItems = (
  former: LetterValue | undefined,
  items: readonly LetterValues[],
): readonly LetterValues[] =>
  items.map((item, at) => ({ ...(typeof former === 'object' ? former[at] : {}), ...item }))

/** An empty cell says that nothing is there. */
const cellsOf = ({ columns }: LetterTable, item: Scope): LetterValues =>
  Object.fromEntries(columns.map(({ value }) => [value.key, renderInset(value, item) ?? '']))

/** Numbered after those that are left out. */
const itemsOf = ({ over, where, order = [] }: LetterItems, scope: Scope): readonly Scope[] =>
  inOrder(itemsOver(over, where, scope), order, (item) => item).map((item, index) => ({
    ...item,
    ordinal: index + 1,
  }))
