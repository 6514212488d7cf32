import { letterStates } from '../../model/register.ts'
import type { LetterFilter } from '../letters/register/index.ts'
import type { QueryReason } from '../messages/problems.ts'
import { mostItems } from './query.ts'

/** What a query string asks of the register, or the first parameter that cannot be asked. */
export type AskedLetters =
  | {
      readonly kind: 'asked'
      readonly filter: LetterFilter
      readonly after: string | null
      readonly limit: number
    }
  | { readonly kind: 'refused'; readonly parameter: string; readonly reason: QueryReason }

export function letterFilter(query: { readonly [parameter: string]: unknown }): AskedLetters {
  for (const [parameter, value] of Object.entries(query)) {
    const check = Object.hasOwn(checks, parameter) ? checks[parameter] : undefined
    if (check === undefined) return { kind: 'refused', parameter, reason: 'no-letter-filter' }
    if (typeof value !== 'string') return { kind: 'refused', parameter, reason: 'repeated' }
    const reason = check(value)
    if (reason) return { kind: 'refused', parameter, reason }
  }
  const { year, series, notice, batch, record, state, text, after = null, limit } = query as Texts
  return {
    kind: 'asked',
    filter: {
      ...(year !== undefined && { year: Number(year) }),
      ...(series !== undefined && { series }),
      ...(notice !== undefined && { notice }),
      ...(batch !== undefined && { batch }),
      ...(record !== undefined && { record }),
      ...(state !== undefined && { state: state as NonNullable<LetterFilter['state']> }),
      ...(text !== undefined && { text }),
    },
    after,
    limit: limit === undefined ? usualItems : Number(limit),
  }
}

type Texts = { readonly [parameter: string]: string | undefined }

const usualItems = 50

const any = (): QueryReason | null => null

const checks: { readonly [parameter: string]: (value: string) => QueryReason | null } = {
  year: (value) => (/^\d{4}$/.test(value) ? null : 'not-a-number'),
  series: any,
  notice: any,
  batch: any,
  record: any,
  text: any,
  after: any,
  state: (value) => (letterStates.some((state) => state === value) ? null : 'no-letter-state'),
  limit: (value) =>
    /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= mostItems
      ? null
      : 'out-of-range',
}
