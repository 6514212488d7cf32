import type { Entry } from './entry.ts'

/** Of expressions: types, units, paths, functions. */
export const expressions = {
  'condition-not-yesno': {
    severity: 'error',
    zh: '这里要一个成立或不成立的条件，但它是{type}。请写成比较，如“… ≥ 3”“… = 甲”。',
    en: 'A condition is needed here, but this is {typeEn}; compare it with something.',
  },
  'type-mismatch': {
    severity: 'error',
    zh: '这里应为{wanted}，但写的是{given}。',
    en: 'This should be {wantedEn}, but is {givenEn}.',
  },
  'unit-missing': {
    severity: 'error',
    zh: '“{figure}”没有单位，金额请写成“{figure}元”或“{figure}万元”。',
    en: '“{figure}” has no unit; write an amount as “{figure} yuan” or “{figure}万元”.',
  },
  'unit-missing-scaled': {
    severity: 'error',
    zh: '“{figure}”没有单位，金额请写成“{figure}元”。',
    en: '“{figure}” has no unit; write an amount as “{figure}元”.',
  },
  'percent-missing': {
    severity: 'error',
    zh: '“{figure}”没有百分号，请写成“{figure}%”。',
    en: '“{figure}” is no percentage; write “{figure}%”.',
  },
  'unit-missing-date': {
    severity: 'error',
    zh: '“{figure}”没有单位，日期加减请写成“{figure}天”“{figure}个月”等。',
    en: '“{figure}” has no unit; add to a date “{figure} days” or “{figure} months”.',
  },
  'date-format': {
    severity: 'error',
    zh: '日期请写成 2026年1月1日 或 2026-01-01。',
    en: 'Write a date as 2026-01-01 or 2026年1月1日.',
  },
  'date-quoted': {
    severity: 'error',
    zh: '日期不加引号，请写成 2026年1月1日。',
    en: 'Write a date without quotation marks: 2026-01-01.',
  },
  'figure-quoted': {
    severity: 'error',
    zh: '数字不加引号，请去掉引号。',
    en: 'Write a figure without quotation marks.',
  },
  'figure-in-words': {
    severity: 'error',
    zh: '数字请用阿拉伯数字，如 3。',
    en: 'Write figures in digits, such as 3.',
  },
  'yesno-unknown': {
    severity: 'error',
    zh: '这里只能写 是 或 否，不加引号。',
    en: 'Write yes or no here, without quotation marks.',
  },
  'operator-words': {
    severity: 'error',
    zh: '没有名为“{found}”的字段。如果“{word}”是比较，请写成“ {meant} ”，两边留空格。',
    en: 'There is no field “{found}”; if “{word}” is meant to compare, write “ {meant} ” with spaces around it.',
  },
  'compare-empty': {
    severity: 'error',
    zh: '要问填没填，请写“… 为空”或“… 不为空”。',
    en: 'To ask whether something is filled in, write “… isEmpty” or “… notEmpty”.',
  },
  'compare-mismatch': {
    severity: 'error',
    zh: '{left}不能与{right}比较，请核对单位和字段。',
    en: 'You cannot compare {leftEn} with {rightEn}; check units and fields.',
  },
  'compare-unordered': {
    severity: 'error',
    zh: '{type}没有大小之分，只能用 = 或 ≠。',
    en: 'There is no order among values that are {typeEn}; use = or ≠.',
  },
  'arithmetic-mismatch': {
    severity: 'error',
    zh: '{left}与{right}不能用“{operator}”计算，请核对单位和字段。',
    en: '“{operator}” does not work between {leftEn} and {rightEn}; check units and fields.',
  },
  'path-too-long': {
    severity: 'error',
    zh: '“{name}”太深了，请写到“引用字段.字段”为止。',
    en: '“{name}” goes too deep; a path has at most two parts.',
  },
  'path-not-reference': {
    severity: 'error',
    zh: '“{name}”不是引用字段，不能写“{name}.{part}”。',
    en: '“{name}” is no reference, so “{name}.{part}” means nothing.',
  },
  'table-outside-function': {
    severity: 'error',
    zh: '“{table}.{column}”有许多行，要放在函数里，如 合计（{table}.{column}）。',
    en: '“{table}.{column}” has many rows; use it inside a function such as sum({table}.{column}).',
  },
  'function-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的函数，请看语言说明“函数”一节。',
    en: 'There is no function named “{name}”; see the section on functions.',
  },
  'function-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的函数，是不是“{meant}”？',
    en: 'There is no function named “{name}”; did you mean “{meant}”?',
  },
  'function-arity': {
    severity: 'error',
    zh: '“{name}”要 {count} 项，这里写了 {given} 项，请补上或删去。',
    en: '“{name}” takes {count} arguments; {given} are given. Add or delete some.',
  },
  'aggregate-not-table': {
    severity: 'error',
    zh: '这里要一个表格的名称，“{name}”不是表格。几个字段相加请用 +。',
    en: 'The name of a table is needed here; “{name}” is none. To add fields, use +.',
  },
  'aggregate-shape': {
    severity: 'error',
    zh: '“{name}”应这样写：{example}。',
    en: '“{name}” is written so: {example}.',
  },
  'date-impossible': {
    severity: 'error',
    zh: '没有“{date}”这一天，请改成日历上有的日子。',
    en: 'There is no such day as {date}; write one of the calendar.',
  },
} as const satisfies Record<string, Entry>
