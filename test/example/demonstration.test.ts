import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inspections } from '../../examples/yangpu/data/inspections.ts'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import { demonstration } from '../../examples/yangpu/demo.ts'
import type { StoredRecord } from '../../src/model/index.ts'
import { citizenIdFault, isDate, usccFault } from '../../src/rules/index.ts'
import { loadDemonstration } from '../../src/runtime/demonstration.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { shipped } from './example.ts'

const app = await shipped()
const records = [...demonstration().records].filter((record) => 'form' in record)
const of = (form: string) => records.filter((record) => record.form === form)
const tally = (items: readonly unknown[]): { readonly [item: string]: number } =>
  Object.fromEntries(
    [...new Set(items)].sort().map((item) => [item, items.filter((each) => each === item).length]),
  )

/** As the server would hold them: every record checked by the compiled validators and judged. */
async function stored(form: string): Promise<readonly StoredRecord[]> {
  const store = memoryStore()
  await loadDemonstration(app, store, demonstration(), () => {})
  return store.transaction((tx) => [...tx.scan(form)])
}

const judged = await stored('annualInspection')

describe('the register', () => {
  const register = of('org').map(({ data }) => data)

  it('holds 853 organisations of three types', () => {
    expect(tally(register.map(({ orgType }) => orgType))).toEqual({ JJ: 4, MF: 648, ST: 201 })
  })

  it('has no name and no code twice', () => {
    expect(new Set(register.map(({ name }) => name)).size).toBe(853)
    expect(new Set(register.map(({ uscc }) => uscc)).size).toBe(853)
  })

  it('has codes whose two checks hold, of the type they name', () => {
    const prefix = new Map([
      ['ST', '51'],
      ['MF', '52'],
      ['JJ', '53'],
    ])
    for (const { uscc, orgType } of register) {
      expect(usccFault(String(uscc))).toBeNull()
      expect(String(uscc).slice(0, 2)).toBe(prefix.get(String(orgType)))
    }
  })

  it('has people that nobody is', () => {
    for (const { legalRepId } of register) {
      expect(String(legalRepId)).toMatch(/^999999/)
      expect(citizenIdFault(String(legalRepId), '2026-07-01')).toBeNull()
    }
  })

  it('has names that are hard to set', () => {
    const names = register.map(({ legalRep }) => String(legalRep)).join('')
    for (const part of [...'喆堃昇玥珺犇赟', '欧阳', '·']) expect(names).toContain(part)
  })

  it('has two names that are easily confused', () => {
    const names = new Set(register.map(({ name }) => name))
    expect(names).toContain('上海市杨浦区明晖助老服务中心')
    expect(names).toContain('上海市杨浦区明辉助老服务中心')
  })

  it('lies in all twelve streets', () => {
    const counts = Object.values(tally(register.map(({ street }) => street)))
    expect(counts).toHaveLength(12)
    expect(Math.min(...counts)).toBeGreaterThan(30)
    expect(Math.max(...counts)).toBeLessThan(150)
  })

  it('has certificates that have run out, and one that does in 90 days', () => {
    const ends = register.map(({ certTo }) => String(certTo))
    expect(ends.filter((end) => end < '2026-07-01')).toHaveLength(7)
    expect(ends).toContain('2026-09-29')
  })
})

describe('the inspection of 2025', () => {
  const submitted = judged.filter((record) => record.submitted !== null)

  it('covers everyone in scope, six of them not finished', () => {
    expect(judged).toHaveLength(824)
    expect(submitted).toHaveLength(818)
  })

  it('finds in each report what was put there, and nothing else', () => {
    const planned = new Map(
      inspections(organisations()).map(({ organisation, findings }) => [
        organisation.id,
        [...findings].sort(),
      ]),
    )
    for (const { data, judgement } of submitted) {
      const found = judgement?.findings.map(({ rule }) => rule).sort()
      expect([data.org, found]).toEqual([data.org, planned.get(String(data.org))])
    }
  })

  it('gives exactly 189 something to rectify', () => {
    const conclusions = submitted.map(({ judgement }) => judgement?.conclusion)
    expect(tally(conclusions)).toEqual({ 不合格: 24, 合格: 629, 基本合格: 165 })
  })

  it('has a believable mix of findings', () => {
    const findings = submitted.flatMap(({ judgement }) => judgement?.findings ?? [])
    const counts = tally(findings.map(({ rule }) => rule))
    expect(Object.keys(counts).length).toBeGreaterThan(20)
    expect(Math.max(...Object.values(counts))).toBeLessThan(60)
    const advised = submitted.filter(({ judgement }) =>
      judgement?.findings.some(({ severity }) => severity === 'advice'),
    )
    expect(advised).toHaveLength(81)
  })

  it('adds up to the district’s figures', () => {
    const sum = submitted.reduce((total, { data }) => total + Number(data.staffTotal), 0)
    expect(sum).toBe(19_240)
    expect(submitted.filter(({ data }) => data.hasUnion)).toHaveLength(74)
    expect(submitted.filter(({ data }) => data.hasWomen)).toHaveLength(12)
  })

  it('was sent in from March to the first days of June, few late', () => {
    const days = submitted.map((record) => String(record.submitted))
    expect(days.every((day) => isDate(day) && day >= '2026-03-01' && day <= '2026-06-05')).toBe(
      true,
    )
    expect(days.filter((day) => day > '2026-06-01').length).toBeLessThan(12)
  })

  it('leaves no rule that cannot be judged', () => {
    expect(submitted.flatMap(({ judgement }) => judgement?.unjudged ?? [])).toEqual([])
  })
})

describe('the rest of the year’s work', () => {
  it('has a topic for each of 18 + 12 + 2 contact points', () => {
    const kinds = of('topic').map(({ id }) => id.charAt('topic-2026-'.length))
    expect(tally(kinds)).toEqual({ J: 12, X: 2, Z: 18 })
  })

  it('has 86 meetings of the convener, after which 48 companies settled', () => {
    const series = of('consultation').filter(({ id }) => id.startsWith('matchmaking'))
    expect(series).toHaveLength(86)
    const companies = series.flatMap(
      ({ data }) => (data.outcomes ?? []) as { companyCode: string }[],
    )
    expect(new Set(companies.map(({ companyCode }) => companyCode)).size).toBe(48)
    for (const { companyCode } of companies) expect(usccFault(companyCode)).toBeNull()
  })

  it('has a party checkpoint for every newcomer', () => {
    expect(of('partyCheckpoint').filter(({ data }) => data.link === 'L1')).toHaveLength(17)
  })
})

it('is the same every time, on every machine', () => {
  const hash = (items: Iterable<unknown>) =>
    createHash('sha256')
      .update(JSON.stringify([...items]))
      .digest('hex')
  expect(hash(demonstration().records)).toBe(hash(demonstration().records))
  expect(hash(records).slice(0, 16)).toBe('b6fbcde2580f5a2d')
})
