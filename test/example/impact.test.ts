import { expect, it } from 'vitest'
import { analyse, type SourceFile } from '../../src/compiler/compile.ts'
import { runSamples } from '../../src/runtime/samples.ts'
import { sources } from './example.ts'

/** What each sample of the acceptance table leads to: its findings, and its conclusion. */
function results(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const { application, diagnostics } = analyse(files)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code, params }) => ({ code, params }))).toEqual([])
  const samples = [...runSamples(application ?? expect.fail(), 'zh')]
  return new Map(
    samples
      .filter(({ sample }) => /^[A-O][^A-Z]/.test(sample))
      .map(({ sample, findings, conclusion }) => [
        sample.charAt(0),
        [...findings.map(({ rule, severity }) => `${rule} ${severity}`), conclusion].join(' · '),
      ]),
  )
}

/** The example with one thing written otherwise, wherever it stands. */
function changed(from: string, to: string): readonly SourceFile[] {
  const files = sources()
  expect(files.filter(({ text }) => text.includes(from)).length).toBeGreaterThan(0)
  return files.map(({ path, text }) => ({ path, text: text.replaceAll(from, to) }))
}

const before = results(sources())

it.each([
  {
    change: 'R07: at least 80% of the registered capital',
    from: '自 2006年1月1日 100%',
    to: '自 2006年1月1日 80%',
    differs: { B: ['R07 ordinary · 基本合格', '合格'] },
  },
  {
    change: 'R22 becomes ordinary',
    from: '否则 记问题 建议 “专职{专职人数}人',
    to: '否则 记问题 一般 “专职{专职人数}人',
    differs: {
      E: ['R19 ordinary · R22 advice · 基本合格', 'R19 ordinary · R22 ordinary · 基本合格'],
      F: ['R22 advice · 合格', 'R22 ordinary · 基本合格'],
    },
  },
  {
    change: 'the deadline moves to the end of June',
    from: '期限 每年 5月31日',
    to: '期限 每年 6月30日',
    differs: { K: ['R35 ordinary · 基本合格', '合格'] },
  },
  {
    change: 'the newly registered take part too',
    from: '自 2005年6月1日 6个月',
    to: '自 2005年6月1日 0个月',
    differs: { I: ['不参加本年年检', '合格'] },
  },
  {
    change: 'R26: six tiers of dues are allowed',
    from: '自 2014年1月1日 4',
    to: '自 2014年1月1日 6',
    differs: { G: ['R26 ordinary · R27 severe · 不合格', 'R27 severe · 不合格'] },
  },
])('$change', ({ from, to, differs }) => {
  const after = results(changed(from, to))
  const found = [...before].flatMap(([sample, was]) => {
    const is = after.get(sample)
    return is === was ? [] : [[sample, [was, is]]]
  })
  expect(Object.fromEntries(found)).toEqual(differs)
})
