import type {
  AggregateFunction,
  Application,
  CompareOperator,
  Expression,
  Field,
  Form,
  FunctionName,
  Moment,
  Role,
  Unit,
} from '../model/index.ts'
import { columnsOf, fieldOf } from './fields.ts'
import { showMoney } from './money.ts'
import { exact, parseExact, shortText } from './number.ts'
import { optionLabel } from './options.ts'
import type { Occasion } from './scope.ts'
import { stateTarget } from './state-target.ts'
import { severities } from './template.ts'
import { givenText } from './why-given.ts'
import { showDate } from './written-date.ts'

/** What names are looked up in. */
export interface Lexicon {
  readonly application: Pick<Application, 'forms' | 'parameters' | 'tiers'>
  readonly form: Form
  readonly occasion: Occasion
  /** Whose columns are meant. */
  readonly table: string | null
  /** The form of the records gone through. */
  readonly other?: Form
  /** What is known of a person: 我.x. */
  readonly attributes?: Role['attributes']
  /** The form whose records were drawn: 抽中.x. */
  readonly drawn?: string
  /** Also the day that a figure is taken of. */
  readonly dated?: true
}

/**
 * An expression as a source would put it: 净额 ≥ 80,000.00元. Of a kind that has no short form, what kind of thing it is.
 * `list`: of a choice, where its labels are.
 */
export const words = (
  expression: Expression,
  lexicon: Lexicon,
  list: string | null = null,
): string => written(expression, lexicon, list)

/** `list`: where a choice that stands alone has its label. */
function written(expression: Expression, lexicon: Lexicon, list: string | null): string {
  const inside = (part: Expression, needs: number, of: string | null = null): string => {
    const text = written(part, lexicon, of)
    return levelOf(part) < needs ? `（${text}）` : text
  }
  const level = levelOf(expression)
  switch (expression.kind) {
    case 'literal':
      return literalText(expression, lexicon, list)
    case 'and':
    case 'or':
      return expression.operands
        .map((part) => inside(part, level + 1))
        .join(expression.kind === 'and' ? ' 且 ' : ' 或 ')
    case 'not':
      return denied(expression.operand, lexicon) ?? `非 ${inside(expression.operand, level)}`
    case 'compare': {
      const { left, operator, right } = expression
      const of = listOf(left, lexicon) ?? listOf(right, lexicon)
      return `${inside(left, level + 1, of)} ${operator} ${inside(right, level + 1, of)}`
    }
    case 'arithmetic': {
      const { left, operator, right } = expression
      return `${inside(left, level)} ${operator} ${inside(right, level + 1)}`
    }
    case 'shift': {
      const { date, amount, unit, back } = expression
      const length = `${inside(amount, level + 1)}${isLength(amount) ? '' : units[unit]}`
      return `${inside(date, level)} ${back ? '−' : '+'} ${length}`
    }
    case 'in': {
      const of = listOf(expression.value, lexicon)
      const items = expression.items.map((item) => written(item, lexicon, of)).join('，')
      return `${inside(expression.value, level + 1)} 属于【${items}】`
    }
    case 'empty':
      return `${inside(expression.value, level + 1)} 为空`
    case 'emptyAsZero':
      return `${inside(expression.value, level + 1)} 空值视为 0`
    case 'aggregate':
      return aggregateText(expression, lexicon)
    case 'call': {
      const of = expression.arguments.map((part) => listOf(part, lexicon)).find(Boolean) ?? null
      const given = expression.arguments.map((part) => written(part, lexicon, of))
      return `${functions[expression.function]}（${given.join('，')}）`
    }
    case 'if': {
      const { condition, then, otherwise } = expression
      const given = [condition, then, otherwise].map((part) => written(part, lexicon, list))
      return `若（${given.join('，')}）`
    }
    default:
      return nameOf(expression, lexicon)
  }
}

/** 不属于, 不为空, ≠: where a source has a word for the contrary. */
function denied(expression: Expression, lexicon: Lexicon): string | null {
  switch (expression.kind) {
    case 'compare':
      return words({ ...expression, operator: opposite[expression.operator] }, lexicon)
    case 'in':
      return words(expression, lexicon).replace(/ 属于(?=【[^【]*】$)/, ' 不属于')
    case 'empty':
      return words(expression, lexicon).replace(/为空$/, '不为空')
    default:
      return null
  }
}

/** What is read, by the names people know it by. */
export function nameOf(expression: Expression, lexicon: Lexicon): string {
  const { application, form } = lexicon
  switch (expression.kind) {
    case 'field': {
      const label = fieldOf(form, expression.field)?.label ?? expression.field
      return lexicon.other ? `本表.${label}` : label
    }
    case 'column':
      return columnOf(lexicon, expression.column)?.label ?? expression.column
    case 'reference':
      return `${lexicon.other ? '本表.' : ''}${fieldOf(form, expression.field)?.label ?? expression.field}.${partLabel(fieldBehind(expression, lexicon), expression.target)}`
    case 'columnReference':
      return `${columnOf(lexicon, expression.column)?.label ?? expression.column}.${partLabel(fieldBehind(expression, lexicon), expression.target)}`
    case 'parameter': {
      const { parameter, asOf } = expression
      const label = application.parameters.find(({ id }) => id === parameter)?.label ?? parameter
      return `${label}${dayText(asOf, lexicon)}`
    }
    case 'tier': {
      const { tiers, value, asOf } = expression
      const label = tiersOf(expression, lexicon)?.label ?? tiers
      return `${label}（${words(value, lexicon)}）${dayText(asOf, lexicon)}`
    }
    case 'previous': {
      const { years, field } = expression
      const label =
        field === null ? (form.conclusion?.label ?? '结论') : partLabel(fieldOf(form, field), field)
      return `${years === 1 ? '上年度' : `${years}年前`}.${label}`
    }
    case 'across':
      return acrossText(expression, lexicon)
    case 'their': {
      const label = fieldOf(lexicon.other ?? form, expression.field)?.label ?? expression.field
      const { target } = expression
      if (target === undefined) return label
      return `${label}.${partLabel(fieldBehind(expression, lexicon), target)}`
    }
    case 'theirConclusion':
      return lexicon.other?.conclusion?.label ?? '结论'
    case 'theirState':
      return stateWord
    case 'theirSubmission':
      return moments.submitted
    case 'moment':
      return moments[expression.moment]
    case 'conclusion':
      return form.conclusion?.label ?? '结论'
    case 'state':
      return lexicon.other ? `本表.${stateWord}` : stateWord
    case 'self':
      return '本表'
    case 'findings':
      return findingsText(expression)
    default:
      return givenText(expression, (of, id) => givenLabel(of, id, lexicon)) ?? expression.kind
  }
}

function givenLabel(of: 'me' | 'drawn', id: string, lexicon: Lexicon): string {
  const { application, attributes = [], drawn = '' } = lexicon
  const known = of === 'me' ? attributes : (formById(application.forms, drawn)?.fields ?? [])
  return known.find((each) => each.id === id)?.label ?? id
}

/** Where it is not the form's. */
const dayText = (asOf: Expression | undefined, lexicon: Lexicon): string =>
  asOf === undefined || !lexicon.dated ? '' : `（按 ${words(asOf, lexicon)}）`

const stateWord = '状态'

/** What stands behind a reference's point. */
const partLabel = (found: Field | undefined, target: string): string =>
  found?.label ?? (target === stateTarget ? stateWord : target)

export const tiersOf = (
  { tiers }: Extract<Expression, { kind: 'tier' }>,
  { application }: Lexicon,
) => application.tiers?.find(({ id }) => id === tiers)

/** The names inside are those of the form gone through. */
export const among = (
  { of }: Extract<Expression, { kind: 'across' }>,
  lexicon: Lexicon,
): Lexicon => ({
  ...lexicon,
  table: null,
  other:
    (of.kind === 'form' ? formById(lexicon.application.forms, of.form) : undefined) ?? lexicon.form,
})

function acrossText(expression: Extract<Expression, { kind: 'across' }>, lexicon: Lexicon): string {
  const { function: name, of, value, where } = expression
  const inside = among(expression, lexicon)
  const source = of.kind === 'years' ? `前${of.years}年` : (inside.other?.label ?? of.form)
  return goneThrough(name, source, value?.kind === 'their', value, where, inside)
}

function findingsText({ measure, severity }: Extract<Expression, { kind: 'findings' }>): string {
  const of = severity === null ? '' : severities.get(severity)
  if (measure === 'count') return `问题数（${of}）`
  return of === '' ? '有问题' : `有问题 ${of}`
}

export const columnOf = ({ form, table }: Lexicon, id: string): Field | undefined =>
  table === null ? undefined : columnsOf(form, table).get(id)

const formById = (forms: readonly Form[], id: string): Form | undefined =>
  forms.find((form) => form.id === id)

/** The field that an expression is, its referenced one included. */
export function fieldBehind(expression: Expression, lexicon: Lexicon): Field | undefined {
  switch (expression.kind) {
    case 'field':
      return fieldOf(lexicon.form, expression.field)
    case 'previous':
      return expression.field === null ? undefined : fieldOf(lexicon.form, expression.field)
    case 'their': {
      const field = lexicon.other && fieldOf(lexicon.other, expression.field)
      const { target } = expression
      return target === undefined ? field : behind(field, target, lexicon)
    }
    case 'column':
      return columnOf(lexicon, expression.column)
    case 'reference':
    case 'columnReference': {
      const field =
        expression.kind === 'reference'
          ? fieldOf(lexicon.form, expression.field)
          : columnOf(lexicon, expression.column)
      return behind(field, expression.target, lexicon)
    }
    default:
      return undefined
  }
}

function behind(
  field: Field | undefined,
  target: string,
  { application }: Lexicon,
): Field | undefined {
  const type = field?.type
  const form = type?.kind === 'ref' ? formById(application.forms, type.form) : undefined
  return form && fieldOf(form, target)
}

/** The option list that a value's codes come from. */
export function listOf(expression: Expression, lexicon: Lexicon): string | null {
  const type = fieldBehind(expression, lexicon)?.type
  return type?.kind === 'choice' || type?.kind === 'choices' ? type.options : null
}

function literalText(
  { type, value }: Extract<Expression, { kind: 'literal' }>,
  { occasion }: Lexicon,
  list: string | null,
): string {
  if (value === null) return '空'
  if (typeof value === 'boolean') return value ? '是' : '否'
  const number = parseExact(value)
  switch (type) {
    case 'money':
      return number === null ? value : showMoney(number)
    case 'percent':
      return number === null ? value : `${shortText(number.mul(exact(100)), 6, 2)}%`
    case 'date':
      return showDate(value)
    case 'choice':
    case 'choices':
      return list === null ? value : optionLabel(value, list, occasion)
    case 'text':
      return `“${value}”`
    case 'duration':
      return `${value}天`
    default:
      return value
  }
}

function aggregateText(
  { function: name, table, value, where }: Extract<Expression, { kind: 'aggregate' }>,
  lexicon: Lexicon,
): string {
  const inside = { ...lexicon, table }
  const label = fieldOf(lexicon.form, table)?.label ?? table
  return goneThrough(name, label, value?.kind === 'column', value, where, inside)
}

/** `isPath`: what is taken of each is written behind a dot. */
function goneThrough(
  name: AggregateFunction,
  source: string,
  isPath: boolean,
  value: Expression | undefined,
  where: Expression | undefined,
  inside: Lexicon,
): string {
  const of = value === undefined ? '' : `${isPath ? '.' : '，'}${words(value, inside)}`
  const chosen = where === undefined ? '' : ` 当 ${words(where, inside)}`
  return `${aggregates[name]}（${source}${of}${chosen}）`
}

/** How tightly an expression holds together, the loosest first. */
function levelOf(expression: Expression): number {
  const { kind } = expression
  const level = levels.findIndex((kinds) => kinds.includes(kind))
  if (kind === 'arithmetic' && !['+', '−'].includes(expression.operator)) return levels.length
  return level < 0 ? levels.length + 1 : level
}

const levels: readonly (readonly Expression['kind'][])[] = [
  ['or'],
  ['and'],
  ['not'],
  ['compare', 'in', 'empty'],
  ['arithmetic', 'shift', 'emptyAsZero'],
]

export const opposite: { readonly [O in CompareOperator]: CompareOperator } = {
  '=': '≠',
  '≠': '=',
  '<': '≥',
  '≥': '<',
  '>': '≤',
  '≤': '>',
}

/** A 参数 says its unit itself. */
const isLength = (amount: Expression): boolean =>
  amount.kind === 'parameter' || (amount.kind === 'if' && isLength(amount.then))

const units: { readonly [U in Unit]: string } = {
  day: '天',
  workday: '个工作日',
  month: '个月',
  year: '年',
}

const moments: { readonly [M in Moment]: string } = {
  today: '今天',
  baseline: '基准日',
  submitted: '提交日期',
  deadline: '截止日期',
  thisYear: '本年度',
  issued: '签发日期',
  due: '到期日',
  served: '送达日期',
}

const aggregates: { readonly [F in AggregateFunction]: string } = {
  sum: '合计',
  count: '计数',
  average: '平均',
  trimmed: '去掉最高最低的平均',
  max: '最大',
  min: '最小',
  any: '任一',
  all: '每一行',
  distinct: '去重计数',
}

const functions: { readonly [F in FunctionName]: string } = {
  age: '年龄',
  daysBetween: '相差天数',
  workdaysBetween: '相差工作日',
  hoursBetween: '相差小时',
  addMonths: '加月',
  addWorkdays: '加工作日',
  rollForward: '顺延',
  year: '年',
  month: '月',
  day: '日',
  yearStart: '年初',
  yearEnd: '年末',
  birthDate: '出生日期',
  round: '四舍五入',
  floor: '取整',
  absolute: '绝对值',
  length: '字数',
  contains: '包含',
  startsWith: '开头是',
  rmbWords: '大写金额',
  chineseDate: '中文日期',
  approx: '约数',
  mask: '脱敏',
}
