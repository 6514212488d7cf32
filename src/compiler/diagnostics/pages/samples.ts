import type { Page } from './page.ts'

/** Of samples and tables of samples. */
export const samplePages = {
  'sample-cycle': {
    means: [
      '样例用“同”照抄另一个，绕回了自己。',
      'A sample copies another with 同, and comes back to itself.',
    ],
    cause: ['两个样例互相写了“同”。', 'Two samples copy each other.'],
    wrong: '样例 甲 同 乙：到会 3\n样例 乙 同 甲：到会 4',
    right: '样例 甲：到会 3\n样例 乙 同 甲：到会 4',
    byHand: ['谁照抄谁只有您知道。', 'Only you know which one copies.'],
  },
  'sample-without-year': {
    means: [
      '上年度的值要知道今年是哪一年，才能放到去年那一份里。',
      'To fill in last year’s record the year must be known.',
    ],
    cause: [
      '样例里没有填年度，或者表单的“唯一”里没有年度字段。',
      'The year is not filled in, or the form is not unique by a year.',
    ],
    wrong: '样例 甲：上年度.到会 3 应当 没有问题',
    right:
      '表单 年会 （annual）\n  唯一 届\n  字段 届：年度，必填\n  字段 出席：整数\n样例 甲：届 2025，上年度.出席 3 应当 没有问题',
    byHand: ['是哪一年只有您知道。', 'Only you know the year.'],
  },
  'sample-text-bare': {
    means: [
      '样例里的文字，一个词的可以不加引号，有标点的要加。',
      'In a sample a single word may stand bare; a text with marks needs quotation marks.',
    ],
    cause: ['从 Excel 里贴过来的文字没有引号。', 'The text was pasted from a sheet without them.'],
    wrong:
      '样例 甲：到会 3 应当 没有问题\n样例表 几种 同 甲\n  | 名称 | 书题 | 应当 |\n  | 乙 | 红楼梦，上册 | 没有问题 |',
    right:
      '样例 甲：到会 3 应当 没有问题\n样例表 几种 同 甲\n  | 名称 | 书题 | 应当 |\n  | 乙 | “红楼梦，上册” | 没有问题 |',
  },
  'expect-elsewhere': {
    means: [
      '“应当”核对的是本表算出来的结果，别的记录的值是填进去的。',
      'A sample expects values of its own form only.',
    ],
    cause: ['把要填的值写到了“应当”后面。', 'What is filled in was written after expect.'],
    wrong: '样例 甲：到会 3 应当 主讲.书友名 “甲”',
    right: '样例 甲：主讲.书友名 “甲”，到会 3 应当 没有问题',
    byHand: ['想核对什么只有您知道。', 'Only you know what is to be checked.'],
  },
  'sample-rows-missing': {
    means: ['样例表要有表头和至少一行。', 'A table of samples has a heading and a row.'],
    cause: ['表格还没有粘贴进来。', 'The table is not pasted yet.'],
    wrong: '样例表 场次',
    right: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |',
    byHand: ['填哪些只有您知道。', 'Only you know the rows.'],
  },
  'sample-heading-name': {
    means: [
      '样例表的第一列是每个样例的名称，表头写“名称”。',
      'The first column names each sample; its heading is 名称.',
    ],
    cause: ['第一列写成了字段。', 'The first column is a field.'],
    wrong: '样例表 场次\n  | 书题 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |',
    right: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |',
  },
  'sample-heading': {
    means: [
      '表头每格写一样：一个字段，或者“应当”“提交于”等词。',
      'A heading is a field, or a word such as expect.',
    ],
    cause: [
      '把值写到了表头里，或者一格写了两样。',
      'A value in the heading, or two things in one cell.',
    ],
    wrong: '样例表 场次\n  | 名称 | 到会、书题 | 应当 |\n  | 一 | 3 | 没有问题 |',
    right: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |',
    byHand: ['这一列是什么只有您知道。', 'Only you know what the column is.'],
  },
  'sample-heading-twice': {
    means: ['同一个字段占了两列，不知道听哪个。', 'Two columns of one field.'],
    cause: ['复制列时重复了。', 'A column copied twice.'],
    wrong: '样例表 场次\n  | 名称 | 到会 | 到会 |\n  | 一 | 3 | 3 |',
    right: '样例表 场次\n  | 名称 | 到会 |\n  | 一 | 3 |',
    byHand: ['留哪一列只有您知道。', 'Only you know which column to keep.'],
  },
  'sample-heading-shape': {
    means: [
      '一格只能写一个值，引用和表格写不下。',
      'A cell holds one value, no record and no table.',
    ],
    cause: ['把表格当成了一个字段。', 'A table was taken for a field.'],
    wrong: '样例表 场次\n  | 名称 | 书单 | 应当 |\n  | 一 | 3 | 没有问题 |',
    right:
      '样例 有书：书单【书名 “红楼梦”，册数 3】\n样例表 场次 同 有书\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |',
    byHand: ['表格里填什么只有您知道。', 'Only you know what the table holds.'],
  },
  'sample-row-cells': {
    means: ['每一行的格数要和表头一样。', 'Every row has as many cells as the heading.'],
    cause: ['少打了“|”，或者多粘贴了一格。', 'A | is missing, or there is one cell too many.'],
    wrong: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 |',
    right: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |',
    byHand: ['少的是哪一格只有您知道。', 'Only you know which cell is missing.'],
  },
  'sample-row-nameless': {
    means: [
      '每个样例要有名称，试算的结果才说得清是哪一个。',
      'A sample has a name, which its result is told by.',
    ],
    cause: ['第一格没有填。', 'The first cell is empty.'],
    wrong: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  |  | 3 | 没有问题 |',
    right: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |',
    byHand: ['叫什么名字只有您知道。', 'Only you know its name.'],
  },
  'sample-cell-day': {
    means: [
      '“提交于”这一列填日期：样例在这一天提交。',
      'The column submitted holds the day on which the sample is submitted.',
    ],
    cause: ['填了文字或者数。', 'A text or a figure was written.'],
    wrong: '样例表 场次\n  | 名称 | 提交于 | 应当 |\n  | 一 | 3 | 没有问题 |',
    right: '样例表 场次\n  | 名称 | 提交于 | 应当 |\n  | 一 | 2026年5月1日 | 没有问题 |',
    byHand: ['哪一天提交只有您知道。', 'Only you know the day.'],
  },
  'sample-cell': {
    means: ['一格写一个值；只有多选和“应当”可以写几样。', 'A cell holds one value.'],
    cause: ['把几个值写在了一格里。', 'Several values in one cell.'],
    wrong: '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3、4 | 没有问题 |',
    right:
      '样例表 场次\n  | 名称 | 到会 | 应当 |\n  | 一 | 3 | 没有问题 |\n  | 二 | 4 | 没有问题 |',
    byHand: ['填哪个值只有您知道。', 'Only you know the value.'],
  },
} as const satisfies { readonly [code: string]: Page }
