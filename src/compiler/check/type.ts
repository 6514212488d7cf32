import type { Unit, ValueType } from '../../model/index.ts'

/** What the checker knows of a value. `broken`: something under it was reported already; it fits everywhere. */
export interface Type {
  readonly kind: ValueType | 'broken'
  /** Of a choice: the option list. */
  readonly options?: string
  /** Of a reference: the form it points at. */
  readonly form?: string
  /** Of a length of time. */
  readonly unit?: Unit
  /** Of a figure written without a unit, or 0: it may stand for an amount. */
  readonly zero?: true
}

export const broken: Type = { kind: 'broken' }

/** Numbers without a unit of their own; a year may be counted with. */
const plain: ReadonlySet<Type['kind']> = new Set(['number', 'percent', 'year'])

export const isPlain = (type: Type): boolean => plain.has(type.kind) || type.kind === 'broken'
export const isNumeric = (type: Type): boolean => isPlain(type) || type.kind === 'money'

/** Whether two values may be compared, or one stand where the other is expected. */
export function fits(given: Type, wanted: Type): boolean {
  if (given.kind === 'broken' || wanted.kind === 'broken') return true
  if (isPlain(given) && isPlain(wanted)) return true
  if ((given.zero && wanted.kind === 'money') || (wanted.zero && given.kind === 'money'))
    return true
  if (given.kind === 'choice' && wanted.kind === 'choice') {
    return given.options === wanted.options || !given.options || !wanted.options
  }
  if (given.unit && wanted.unit && given.unit !== wanted.unit) return false
  return given.kind === wanted.kind
}

/** Units of a length of time in the reader's words. */
export const unitNames: Readonly<Record<Unit, { readonly zh: string; readonly en: string }>> = {
  day: { zh: '天', en: 'days' },
  workday: { zh: '个工作日', en: 'workdays' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
}

/** The type in the reader's words. */
export const typeNames: Readonly<
  Record<Type['kind'], { readonly zh: string; readonly en: string }>
> = {
  text: { zh: '文本', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  money: { zh: '金额', en: 'an amount of money' },
  percent: { zh: '百分比', en: 'a percentage' },
  date: { zh: '日期', en: 'a date' },
  year: { zh: '年度', en: 'a year' },
  yesno: { zh: '是否', en: 'yes or no' },
  choice: { zh: '选项', en: 'a choice' },
  choices: { zh: '多选', en: 'choices' },
  duration: { zh: '期间', en: 'a length of time' },
  ref: { zh: '引用', en: 'a reference' },
  table: { zh: '表格', en: 'a table' },
  broken: { zh: '', en: '' },
}
