import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../golden.ts'
import { appIn, fangyuan, library, scratch } from './fangyuan.ts'

const folder = scratch()

const app = (name: string, text: string): string => appIn(join(folder, name), text)

const small = `应用 小 （small）
  机构 小馆，代字 小
表单 表 （form）
  字段 数量 （amount）：整数，必填
规则 不少 （R1）：数量 ≥ 1
  否则 不得提交 “太少。”
样例 一个：数量 1 应当 没有问题
`
const right = app('right', small)
const broken = app('broken', small.replace('：整数', '：整竖').replace('数量 ≥ 1', '数目 ≥ 1'))
const failing = app('failing', small.replace('应当 没有问题', '应当 不少'))
const typed = app(
  'typed',
  small
    .replace('规则', '  字段 电话：手机，必填\n规则')
    .replace('数量 1', '数量 1，电话 “+86 138 0013 8000”'),
)

const heirs = app('heirs', `${small}表单 子表 （heir） 继承 表\n`)

describe('help', () => {
  test.concurrent.each(['check', 'build', 'test', 'why', 'fmt', 'serve', 'print'])(
    '%s --help says how it is used, on stdout',
    async (command) => {
      const { code, stdout, stderr } = await fangyuan([command, '--help'])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(new RegExp(`^Usage: fangyuan ${command} \\[options\\] <app>`))
      for (const option of ['--lang', '--json']) expect(stdout).toContain(option)
    },
  )

  test.concurrent('--help names every command', async () => {
    const { code, stdout } = await fangyuan(['--help'])
    expect(code).toBe(0)
    expect([...stdout.matchAll(/^ {2}(\w+) \[options\]/gm)].map(([, name]) => name)).toEqual([
      'check',
      'explain',
      'build',
      'test',
      'why',
      'fmt',
      'compare',
      'plan',
      'drill',
      'apply',
      'editions',
      'serve',
      'dev',
      'print',
      'letters',
      'report',
      'import',
      'export',
      'template',
    ])
  })
})

/** 2: the command was not given as it must be; nothing is done. */
describe('usage', () => {
  test.concurrent.each([
    [['nonsense', right]],
    [['check']],
    [['check', join(folder, 'nowhere')]],
    [['build', folder]],
    [['check', right, '--lang', 'fr']],
    [['check', right, '--nonsense']],
    [['serve', right]],
    [['print', right]],
    [['serve', right, '--data', join(folder, 'd1'), '--port', '65536']],
    [['serve', right, '--data', join(folder, 'd5'), '--port', 'x']],
    [['print', right, 'nothing', '--data', join(folder, 'd2')]],
    [['print', right, '--data', join(folder, 'd3'), '--date', '2026-02-30']],
    [['print', right, '--data', join(folder, 'd4'), '--demo']],
    [[]],
  ])('%j ends with 2', async (args: readonly string[]) => {
    const { code, stdout, stderr } = await fangyuan(args)
    expect([code, stdout], stderr).toEqual([2, ''])
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stderr).toMatch(/\p{Script=Han}/u)
  })

  test.concurrent('is told in Chinese and in English', async () => {
    const { stderr } = await fangyuan(['serve', right])
    expect(stderr).toBe(
      "缺少选项“--data <folder>” / required option '--data <folder>' not specified\n（用 --help 查看用法 / add --help for usage）\n",
    )
    const port = await fangyuan(['serve', right, '--data', 'd', '--port', 'x'])
    expect(port.stderr).toMatch(/^选项“--port <number>”的值没有写或者不对 \/ option '--port/)
  })
})

describe('explain', () => {
  test.concurrent('prints a page with what the compiler says of its example', async () => {
    const { code, stdout, stderr } = await fangyuan(['explain', 'unit-missing-scaled'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('unit-missing-scaled（错误）')
    for (const part of ['这样写不对', '会报', '这样写', '常见原因', '自动改'])
      expect(stdout).toContain(`\n${part}\n`)
    expect(stdout).toContain('“8万”没有单位，金额请写成“8万元”。')
  })

  test.concurrent('speaks English, and JSON', async () => {
    const { stdout } = await fangyuan(['explain', 'law-repealed', '--lang', 'en'])
    expect(stdout).toContain('\nTo be changed by hand\n')
    const { lines } = await fangyuan(['explain', 'type-misspelt', '--json'])
    expect(lines()).toEqual([
      expect.objectContaining({ code: 'type-misspelt', severity: 'error', byHand: null }),
    ])
  })

  test.concurrent('lists all codes by subject, and suggests the nearest', async () => {
    const { stdout } = await fangyuan(['explain'])
    expect(stdout).toMatch(/^\n怎样写一行\n {2}keyword-unknown +\S/)
    const { code, stderr } = await fangyuan(['explain', 'unit-mising'])
    expect([code, stderr]).toEqual([2, '没有代码“unit-mising”，是不是“unit-missing”？\n'])
  })
})

describe('check', () => {
  test.concurrent('is silent on stdout and ends with 0 when nothing is wrong', async () => {
    const { code, stdout, stderr } = await fangyuan(['check', library])
    expect([code, stdout, stderr]).toEqual([0, '', '5 个文件，没有问题。\n'])
  })

  test.concurrent('shows the place, the sentence and the line, and ends with 1', async () => {
    const { code, stdout, stderr } = await fangyuan(['check', 'broken/app.fy'], { cwd: folder })
    expect([code, stderr]).toEqual([
      1,
      '1 个文件，2 处错误，0 处提醒。\n其中 2 处可以自动改：check --fix。各条的说明：explain <代码>。\n',
    ])
    expect(stdout).toContain('broken/app.fy:4:18 错误 type-misspelt  表单 表（form）\n')
    expect(stdout).toContain('app.fy:5:12 错误 name-misspelt  表单 表（form） › 规则 不少（R1）\n')
    expect(stdout).toContain('没有“整竖”这种类型，是不是“整数”？')
    expect(stdout).toContain('字段 数量 （amount）：整竖，必填')
  })

  test.concurrent('speaks English when asked', async () => {
    const { stdout, stderr } = await fangyuan(['check', broken, '--lang', 'en'])
    expect(stderr).toBe(
      '1 file, 2 errors, 0 warnings.\n2 can be mended by itself: check --fix. About a message: explain <code>.\n',
    )
    expect(stdout).toContain(' error type-misspelt')
    const { stderr: nowhere } = await fangyuan(['check', 'nowhere', '--lang', 'en'])
    expect(nowhere).toMatch(/^There is no folder “nowhere”/)
  })

  test.concurrent('--json gives a line of exactly these keys for each mistake', async () => {
    const { code, lines } = await fangyuan(['check', broken, '--json'])
    expect(code).toBe(1)
    expect(lines()).toEqual([
      {
        code: 'type-misspelt',
        severity: 'error',
        file: join(broken, 'app.fy'),
        line: 4,
        column: 18,
        endLine: 4,
        endColumn: 20,
        message: '没有“整竖”这种类型，是不是“整数”？',
        within: { headings: [{ kind: 'form', name: '表', id: 'form' }], basis: [] },
        related: [],
        fixes: [
          {
            title: '把“整竖”改为“整数”',
            edits: [
              {
                file: join(broken, 'app.fy'),
                line: 4,
                column: 18,
                endLine: 4,
                endColumn: 20,
                start: 55,
                end: 57,
                text: '整数',
              },
            ],
          },
        ],
      },
      expect.objectContaining({ code: 'name-misspelt', line: 5, column: 12, endColumn: 14 }),
    ])
    for (const line of lines())
      expect(Object.keys(line)).toEqual([
        'code',
        'severity',
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'message',
        'within',
        'related',
        'fixes',
      ])
  })

  test.concurrent('--fix mends what it can, keeps BOM and line ends, and says what it did', async () => {
    const crlf = `\ufeff${small.replace('：整数', '：整竖').replace('≥ 1', '≥ 1人')}`.replaceAll(
      '\n',
      '\r\n',
    )
    const path = app('mended', crlf.replace('“太少。”', '“太少。'))
    const { code, stderr, stdout } = await fangyuan(['check', 'mended', '--fix'], { cwd: folder })
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('mended/app.fy:4:18 已改 type-misspelt  把“整竖”改为“整数”\n')
    expect(stderr).toContain('写入 1 个文件。')
    expect(readFileSync(join(path, 'app.fy'), 'utf8')).toBe(
      `\ufeff${small}`.replaceAll('\n', '\r\n'),
    )
    expect(readdirSync(path)).toEqual(['app.fy'])
  })

  test.concurrent('--fix leaves what is right alone, and what only the author can mend', async () => {
    const path = app('by-hand', small.replace('：整数', '：电子表格'))
    const { code, stderr } = await fangyuan(['check', path, '--fix'])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^没有可以自动改的。\n1 个文件，/)])
    expect(readFileSync(join(path, 'app.fy'), 'utf8')).toContain('电子表格')
    expect((await fangyuan(['check', right, '--fix'])).code).toBe(0)
    expect(readFileSync(join(right, 'app.fy'), 'utf8')).toBe(small)
  })

  test.concurrent('--fix --json gives a line for each change', async () => {
    const path = app('mended-json', small.replace('：整数', '：整竖'))
    const { code, lines } = await fangyuan(['check', path, '--fix', '--json'])
    const file = join(path, 'app.fy')
    expect([code, lines()]).toEqual([
      0,
      [{ fixed: '把“整竖”改为“整数”', code: 'type-misspelt', file, line: 4, column: 18 }],
    ])
  })
})

describe('test', () => {
  test.concurrent('--json gives a line for each sample', async () => {
    const { code, lines } = await fangyuan(['test', library, '--json'])
    expect(code).toBe(0)
    const samples = lines()
    expect(samples).toHaveLength(8)
    for (const sample of samples) {
      expect(Object.keys(sample).sort()).toEqual([
        'checks',
        'conclusion',
        'findings',
        'flags',
        'form',
        'letters',
        'line',
        'ok',
        'problems',
        'sample',
      ])
    }
    expect(samples.find(({ sample }) => sample === '晚还三天')).toMatchObject({
      form: 'loan',
      sample: '晚还三天',
      ok: true,
      findings: [
        {
          rule: 'L02',
          label: '归还逾期',
          severity: 'ordinary',
          message: '归还逾期，应缴滞纳金0.60元，已缴0.60元。',
        },
        {
          rule: 'L03',
          label: '图书破损',
          severity: 'advice',
          message: '图书有破损，请检查后上架。',
        },
      ],
      conclusion: '提醒',
      letters: ['逾期通知书'],
      flags: [],
      problems: [],
    })
  })

  test.concurrent('reads a text of a sample as if it were typed into the page', async () => {
    const { code, stderr } = await fangyuan(['test', typed])
    expect([code, stderr]).toEqual([0, '1 个样例，1 个相符。\n'])
  })

  test.concurrent('tells the samples of a form from those of one that extends it', async () => {
    const { stdout } = await fangyuan(['test', heirs])
    expect(stdout).toBe('✓ 一个（表）：问题 没有问题\n✓ 一个（子表）：问题 没有问题\n')
  })

  test.concurrent('ends with 1 for a sample that is not as expected, and for what does not compile', async () => {
    const wrong = await fangyuan(['test', failing, '--json'])
    expect(wrong.code).toBe(1)
    expect(wrong.lines()).toMatchObject([
      { sample: '一个', ok: false, findings: [], problems: ['问题应当是不少，得到的是没有问题'] },
    ])
    expect(wrong.stderr).toBe('1 个样例，0 个相符。\n')
    const said = await fangyuan(['test', failing])
    expect(said.stdout).toBe('✗ 一个\n    ✗ 问题应当是不少，得到的是没有问题\n')
    const english = await fangyuan(['test', right, '--lang', 'en'])
    expect(english.stdout).toBe('✓ 一个: findings: no finding\n')
    const unread = await fangyuan(['test', broken, '--json'])
    expect(unread.code).toBe(1)
    expect(unread.lines().map(({ code }) => code)).toEqual(['type-misspelt', 'name-misspelt'])
  })
})

describe('build', () => {
  test.concurrent('writes what changed, takes away what is left over, and says so', async () => {
    const out = join(folder, 'built')
    const first = await fangyuan(['build', right, '--out', out, '--json'])
    expect([first.code, first.lines()]).toEqual([0, [{ out, files: 15, changed: 15 }]])
    expect(filesBelow(out)).toHaveLength(15)
    writeFileSync(join(out, 'pages', 'former.form.hbs'), 'x')
    writeFileSync(join(out, 'app.ts'), 'x')
    writeFileSync(join(out, 'mine.ts'), 'mine')
    const second = await fangyuan(['build', right, '--out', out, '--json'])
    expect(second.lines()).toEqual([{ out, files: 15, changed: 2 }])
    expect(filesBelow(out)).toHaveLength(16)
    expect(readFileSync(join(out, 'mine.ts'), 'utf8')).toBe('mine')
  })

  test.concurrent('writes nothing where something is wrong', async () => {
    const out = join(folder, 'unbuilt')
    const { code, stderr } = await fangyuan(['build', broken, '--out', out])
    expect(code).toBe(1)
    expect(stderr).toContain('有错误，没有生成任何文件。')
    expect(readdirSync(folder)).not.toContain('unbuilt')
  })
})

describe('fmt', () => {
  test.concurrent('--check tells, without it mends, and then all is well', async () => {
    const untidy = app('untidy', small.replace('  字段 数量', '字段   数量'))
    const told = await fangyuan(['fmt', untidy, '--check', '--json'])
    expect([told.code, told.lines()]).toEqual([
      1,
      [{ file: join(untidy, 'app.fy'), changed: false }],
    ])
    expect((await fangyuan(['fmt', untidy])).code).toBe(0)
    expect(readFileSync(join(untidy, 'app.fy'), 'utf8')).toBe(small)
    expect((await fangyuan(['fmt', untidy, '--check'])).code).toBe(0)
  })

  test.concurrent('--lang turns the keywords and back', async () => {
    const copy = join(folder, 'copy')
    cpSync(right, copy, { recursive: true })
    await fangyuan(['fmt', copy, '--lang', 'en'])
    expect(readFileSync(join(copy, 'app.fy'), 'utf8')).toContain(
      'field 数量 (amount): integer, required',
    )
    await fangyuan(['fmt', copy, '--lang', 'zh'])
    expect(readFileSync(join(copy, 'app.fy'), 'utf8')).toBe(small)
  })
})
