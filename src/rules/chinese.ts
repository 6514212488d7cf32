import { dateParts, weekday } from './date.ts'

/** 一, 十, 二十一, 一百一十, 一万零一 … of a whole number from 0 on; a negative one has 负 before it. */
export function chineseNumeral(number: number | bigint): string {
  const value = BigInt(number)
  if (value < 0n) return `负${chineseNumeral(-value)}`
  return numeral(value, plain).replace(/^一十/, '十')
}

/** 二〇二五年四月二十八日, the year digit by digit with 〇 (U+3007). */
export function chineseDate(date: string): string {
  const { year, month, day } = dateParts(date)
  const digits = [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
  return `${digits}年${chineseNumeral(month)}月${chineseNumeral(day)}日`
}

/** 星期一 to 星期日. */
export const chineseWeekday = (date: string): string => `星期${'一二三四五六日'[weekday(date) - 1]}`

/**
 * An amount in 分 as the 《支付结算办法》 writes it: 整 after 元 and after 角, 零 for 角 when only 分 follow,
 * none before 角 when the whole 元 end in zeros.
 */
export function rmbWords(fen: bigint): string {
  const [amount, sign] = fen < 0n ? [-fen, '负'] : [fen, '']
  const [yuan, jiao, cents] = [amount / 100n, (amount / 10n) % 10n, amount % 10n]
  const whole = yuan > 0n || amount === 0n ? `${numeral(yuan, formal)}元` : ''
  return `人民币${sign}${whole}${smallChange(jiao, cents, yuan > 0n)}`
}

interface Script {
  readonly digits: string
  readonly units: readonly string[]
}

const plain: Script = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] }
const formal: Script = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] }

function numeral(value: bigint, script: Script): string {
  if (value >= 100_000_000n) return joined(value, 100_000_000n, '亿', script)
  if (value >= 10_000n) return joined(value, 10_000n, '万', script)
  return group(Number(value), script)
}

/** What is left below the unit takes a 零 when its highest place is empty: 一万零一十, 十万七千. */
function joined(value: bigint, size: bigint, unit: string, script: Script): string {
  const [high, low] = [value / size, value % size]
  const zero = low > 0n && low < size / 10n ? '零' : ''
  return `${numeral(high, script)}${unit}${zero}${low === 0n ? '' : numeral(low, script)}`
}

function group(value: number, { digits, units }: Script): string {
  const places = [...String(value)]
  const words = places.map((digit, place) =>
    digit === '0' ? '零' : `${digits[Number(digit)]}${units[places.length - 1 - place]}`,
  )
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1')
}

function smallChange(jiao: bigint, cents: bigint, afterYuan: boolean): string {
  const digit = (value: bigint) => formal.digits[Number(value)]
  if (jiao === 0n && cents === 0n) return '整'
  if (cents === 0n) return `${digit(jiao)}角整`
  if (jiao === 0n) return `${afterYuan ? '零' : ''}${digit(cents)}分`
  return `${digit(jiao)}角${digit(cents)}分`
}
