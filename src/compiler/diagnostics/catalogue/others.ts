import type { Entry } from './entry.ts'

/** Of other records, figures by steps, and days that figures are taken of. */
export const others = {
  'others-alone': {
    severity: 'error',
    zh: '填表的页面自己判断这一条，看不到别的记录，所以这里不能用“{name}”。请写成一条规则。',
    en: 'The page that is filled in decides this by itself and sees no other record, so “{name}” cannot stand here; make it a rule.',
  },
  'others-unique': {
    severity: 'error',
    zh: '“{name}”是从别的记录算出来的，不能写在“唯一”里，请改用要填的字段。',
    en: '“{name}” is calculated from other records, so it cannot tell this one apart.',
  },
  'others-through': {
    severity: 'error',
    zh: '填表的页面自己判断“{name}”的这一条，但里面有从别的记录算出来的字段，页面看不到。请写成一条规则。',
    en: 'The page decides this of “{name}” by itself, but it rests on a field calculated from other records; make it a rule.',
  },
  'others-nested': {
    severity: 'error',
    zh: '已经在逐份看“{name}”的记录了，里面不能再看别的记录。请先在那张表单里写一个计算字段。',
    en: 'The records of “{name}” are gone through here already; look at others in a calculated field of that form.',
  },
  'others-table': {
    severity: 'error',
    zh: '“{name}”是表格，不能从别的记录里取。请先在那张表单里用计算字段算出要用的数。',
    en: '“{name}” is a table and cannot be taken from another record; calculate the figure in a field of that form.',
  },
  'others-bare': {
    severity: 'error',
    zh: '“{name}”要这样用：{example}。',
    en: '“{name}” is used so: {example}.',
  },
  'others-year': {
    severity: 'error',
    zh: '“{name}”要按年度找以前的记录，但表单“{form}”的“唯一”里没有年度字段。请写如“唯一 单位，年度”。',
    en: '“{name}” looks for records of former years, but 唯一 of the form “{form}” names no year field.',
  },
  'others-years': {
    severity: 'error',
    zh: '“{name}”最多看前 {most} 年，最少看前 1 年。',
    en: '“{name}” reaches from 1 to {most} years back.',
  },
  'tier-least': {
    severity: 'error',
    zh: '“分档 {name}”从高到低写，这一档要低于上一档，请调换先后，或者核对数目。',
    en: 'The steps of “{name}” go from high to low: this one must be below the one above it.',
  },
  'tier-rest': {
    severity: 'error',
    zh: '“分档 {name}”最后要有一行“档 其余：…”，别的值才有着落。',
    en: '“{name}” needs a last line “tier otherwise: …” for all the rest.',
  },
  'tier-after-rest': {
    severity: 'error',
    zh: '“其余”已经包括了所有的值，这一档用不上。请把“档 其余”写在最后。',
    en: 'All the rest has been dealt with above; write this line before “otherwise”.',
  },
  'tier-empty': {
    severity: 'error',
    zh: '“{name}”下面要写各档，如“档 1000万元 以上：6%”“档 其余：20%”。',
    en: '“{name}” has no steps; write “tier 1000万元 andAbove: 6%” and “tier otherwise: 20%”.',
  },
  'tier-type': {
    severity: 'error',
    zh: '分档里不能用{type}，可以用整数、小数、金额、百分比、日期。',
    en: 'Tiers have no {type} here: use integer, decimal, money, percent or date.',
  },
  'tier-word': {
    severity: 'error',
    zh: '“{name}”是语言自己的函数，分档请换一个名称。',
    en: '“{name}” is a function of the language; give the tiers another name.',
  },
  'as-of-word': {
    severity: 'error',
    zh: '“{name}”处应写 年初 或 年末，如“按 {year} 年末”。',
    en: 'Write yearStart or yearEnd for “{name}”, such as “per {year} yearEnd”.',
  },
  'as-of-unfit': {
    severity: 'error',
    zh: '“{name}”按“{day}”取值，但表单“{form}”里没有这样的年度或日期字段，这里不能用它。',
    en: '“{name}” is taken of “{day}”, which means nothing here: the form “{form}” lacks the field.',
  },
  'due-not-period': {
    severity: 'error',
    zh: '期限要写多久，如 3个月；用参数的，参数要是期间，而且不带“按 …”。“{name}”不是，请改用别的。',
    en: 'Write how long, such as 3个月, or a parameter that is a period without “per …”; “{name}” is none.',
  },
  'period-units': {
    severity: 'error',
    zh: '参数“{name}”的各个值要用同一种单位，上面用的是{unit}，请改成一样的。',
    en: 'All values of “{name}” need one unit; above it is {unitEn}.',
  },
  'period-mixed': {
    severity: 'error',
    zh: '单位不同的期间不能混用：{left}和{right}，请改成一样的。',
    en: 'Lengths of time in different units do not mix: {leftEn} and {rightEn}.',
  },
} as const satisfies Record<string, Entry>
