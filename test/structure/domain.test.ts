import { expect, test } from 'vitest'
import * as words from '../../dsl/words.ts'
import type { Application } from '../../src/model/index.ts'
import { applicationOf, apps } from '../apps/apps.ts'
import { filesOf } from './files.ts'

/**
 * The generator knows no domain: nothing that the example calls something stands in the language, its compiler, its
 * runtime or its templates, comments included.
 */
test('no name of the example is in src, dsl or templates', () => {
  // The recipe is made of the grammar and the words beside it.
  const files = filesOf(['src', 'dsl', 'templates'], ['.ts', '.js', '.ohm', '.hbs', '.css', '.svg'])
  const everything = files.map(({ text }) => text).join('\n')
  const found = namesOf(applicationOf(apps[0].folder)).flatMap((name) => {
    if (!everything.includes(name)) return []
    const pattern = patternOf(name)
    return files.filter(({ text }) => pattern.test(text)).map(({ path }) => `${name} in ${path}`)
  })
  expect(found).toEqual([])
})

test('a name would be found', () => {
  expect(patternOf('整改通知书').test('// 如整改通知书')).toBe(true)
  expect(patternOf('netAssets').test('data.netAssets + 1')).toBe(true)
  expect(patternOf('netAssets').test('netAssetsTotal')).toBe(false)
  expect(patternOf('street').test("field === 'street'")).toBe(true)
  const names = namesOf(applicationOf(apps[0].folder))
  for (const name of [
    '社会组织名录',
    'rectifyNotice',
    '基本合格',
    '街道',
    '310110001',
    '杨民社',
    'R07',
  ])
    expect(names).toContain(name)
})

/** Words of the office and of programs that the example has for its own, and that say nothing of its domain. */
const ordinary: ReadonlySet<string> = new Set([
  // What pages, messages and the command line say of forms, fields and files of any kind.
  ...['名称', '类型', '内容', '项目', '结果', '单位', '业务', '服务', '用时', '其他', '不适用'],
  // States of any record, and what any letter and any amount of money may carry.
  ...['草稿', '已提交', '印章', '证书', '人民币'],
  // The national standard's name for a type of the language, GB 32100.
  '统一社会信用代码',
  // English words in quotes: keys of our own, and HTML's.
  ...['name', 'status', 'kind', 'review', 'item', 'items', 'work', 'post', 'changes', 'before'],
  ...['after', 'content', 'closing', 'place', 'format', 'progress', 'note', 'unit'],
  ...['account', 'papers', 'head', 'duty'],
  // What any office does with what it is sent, and says of it.
  ...['申请', '处理', '安排', '材料', '记录', '检查', '公告', '意见', '同意', '不同意', '决定'],
  ...['撤回', '撤销', '退回', '办结', '已办结', '警告', '发通知', '填报人', '报名', '评价', '收费'],
  ...['对象', '方式', '书面', '地点', '批次', '电话', '人员', '人次'],
  // What any 送达回证 asks, and what becomes of a letter.
  ...['案由', '事由', '送达日期', '已送达', 'servedOn', 'overdue', 'filed'],
  // The kind of a node, and of a person’s opinion.
  ...['case', 'people', 'opinion'],
  // What the register of any office's letters says of them.
  ...[
    '发文登记',
    '发文登记簿',
    '发文字号',
    '送达方式',
    '送达地点',
    '受送达人',
    '直接送达',
    '留置送达',
    '电子送达',
  ],
  ...['邮寄送达', '公告送达', '拒收事由', 'letter.seal'],
  ...[
    '种类',
    '阶段',
    '到会',
    '符合条件',
    '检查结果',
    '废止日期',
    '审核通过',
    '基本情况',
    '发现问题',
  ],
  // Ids of the example that programs have for names of their own.
  ...[
    'asOf',
    'group',
    'isNew',
    'reportFile',
    'nameFaults',
    'attendance',
    'alert',
    'SC',
    'signIn',
    'sameName',
  ],
  ...['inWords', 'A4', 'openedBy', 'isRunning', 'idle', 'columns'],
  // People who sign in, and days.
  ...['账号', '起止日期'],
  // What any office calls its work, whoever does it, and the states of any piece of it.
  ...[
    '数字',
    '填写',
    '结束',
    '运行',
    '有效',
    '新建',
    '情况',
    '停用',
    '个人',
    '计划',
    '提出',
    '备注',
  ],
  ...[
    '安全',
    '取消',
    '链接',
    '进度',
    '收到',
    '岗位',
    '委托',
    '退出',
    '联系',
    '用途',
    '次数',
    '最长',
  ],
  ...[
    '施行',
    '报送',
    '报告',
    '建立',
    '名单',
    '使用',
    '邀请',
    '逾期',
    '完成',
    '变更',
    '公布',
    '起草',
  ],
  ...['设立', '目的', '照片', '活动', '核实', '旧版', '原文', '人数', '核对', '不成立', '提出人'],
  ...[
    '经办人',
    '承办人',
    '审核人',
    '签收',
    '签收人',
    '见证人',
    '送达人',
    '待送达',
    '待审核',
    '交审',
  ],
  ...['已设', '已报', '已撤回', '已发布', '已退回', '已结束', '已签发', '已核对', '已核', '已完成'],
  ...['已取消', '已发文', '登记簿', '直接', '留置', '电子', '邮寄', '在办的'],
  // Who is at a meeting, by the standard of 纪要; what the manual's own small examples count.
  ...['出席', '出席：', '请假', '列席', '届次', '场次', '场地'],
])

const ownWords = wordsIn(words)

function namesOf(application: Application): readonly string[] {
  const names = new Set<string>()
  gather(application, names)
  const { forms, notices, reports, roles, flags, options, parameters } = application
  const things = [forms, notices, reports, roles, flags, options, parameters].flat()
  const telling = new Set([
    ...things.flatMap(({ id, label }) => [id, label]),
    application.bureau.code,
  ])
  return [...names].filter(
    (name) =>
      isTelling(name, telling.has(name)) &&
      !ordinary.has(name) &&
      !ownWords.some((word) => word.includes(name)),
  )
}

/** A field's or a column's short English id (amount, measure) is a word of programs; any other name tells. */
function isTelling(name: string, isOfThing: boolean): boolean {
  if (name.startsWith('@') || [...name].length < 2) return false
  return isOfThing || !/^[a-z]+$/.test(name)
}

/** Labels, ids, codes, names of laws, states and conclusions, wherever they are in the model; samples are data. */
function gather(part: unknown, names: Set<string>): void {
  if (Array.isArray(part)) {
    for (const each of part) gather(each, names)
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      const named = naming.has(key) ? [value].flat() : []
      for (const name of named) if (typeof name === 'string') names.add(name)
      if (key !== 'samples') gather(value, names)
    }
  }
}

const naming: ReadonlySet<string> = new Set([
  ...[
    'label',
    'id',
    'code',
    'name',
    'law',
    'states',
    'values',
    'filledBy',
    'reviewedBy',
    'formerly',
  ],
])

/**
 * Chinese anywhere; what has a capital or a digit inside as a whole word; an English word, which names many things,
 * in quotes, as a name of a source would stand.
 */
function patternOf(name: string): RegExp {
  const text = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  if (/\p{Script=Han}/u.test(name)) return new RegExp(text, 'u')
  if (/^[a-z]+$/.test(name)) return new RegExp(`(['"\`])${text}\\1`)
  return new RegExp(`(?<![\\p{L}\\p{N}_$])${text}(?![\\p{L}\\p{N}_$])`, 'u')
}

function wordsIn(part: unknown): readonly string[] {
  return typeof part === 'string'
    ? [part]
    : Object.values(part as Readonly<Record<string, unknown>>).flatMap(wordsIn)
}
