import { decimalText, type Exact, exact, parseExact } from './number.ts'

/** 分, from what people write: 80000, ￥12,345.60, 8万元, 1.5亿, full-width digits. Not rounded; null: no amount. */
export function parseMoney(text: string): Exact | null {
  const written = text.normalize('NFKC').replace(/\s+/g, '')
  const [, sign, number = '', unit = ''] = /^([-−]?)¥?([\d,.]+)([万亿]?)元?$/.exec(written) ?? []
  const amount = parseWritten(number)
  if (amount === null) return null
  return amount
    .mul(exact(unit === '亿' ? 10_000_000_000 : unit === '万' ? 1_000_000 : 100))
    .mul(exact(sign ? -1 : 1))
}

/** A number with or without commas between thousands, already in half-width. */
export const parseWritten = (text: string): Exact | null =>
  /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)
    ? parseExact(text.replace(/,/g, '').replace('−', '-'))
    : null

/** 80,000.00元. */
export const showMoney = (fen: Exact): string =>
  `${plainMoney(fen).replace(/\d(?=(\d{3})+\.)/g, '$&,')}元`

/** 80000.00: yuan without marks. */
export const plainMoney = (fen: Exact): string => decimalText(fen.div(exact(100)), 2)
