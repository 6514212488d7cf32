import { isDeepStrictEqual } from 'node:util'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { type Garden, growers, person, sides, today, type World } from './garden.ts'
import { readBy, sees } from './oracle.ts'
import { differing, told, type Way } from './ways.ts'

/** Nobody, somebody with up to three posts, some of them lent, or an administrator. */
export function anybody(random: (below: number) => number): Visitor {
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random(2) === 0)
  const attributes: { readonly [role: string]: () => RecordData } = {
    grower: () => ({ name: one(growers) }),
    warden: () => ({ sides: some(sides), ...(random(9) > 0 && { most: random(130) }) }),
    cashier: () => ({}),
    head: () => ({}),
    keeper: () => ({ side: one(sides) }),
    counter: () => ({ since: `2026-0${random(6) + 1}-10` }),
  }
  const posts = Array.from({ length: [0, 1, 1, 1, 2, 2, 3][random(7)] ?? 1 }, () => {
    const role = one(Object.keys(attributes))
    const lender = random(4) === 0 ? 'lender' : null
    return { role, attributes: attributes[role]?.() ?? {}, for: lender }
  })
  return {
    ...person(`p${random(1000)}`),
    posts,
    duty: random(20) === 0 ? one(['system', 'security', 'audit'] as const) : null,
  }
}

export const plotOf = (
  { plots }: Pick<World, 'plots'>,
  { data }: StoredRecord,
): StoredRecord | null => plots.find(({ id }) => id === data.plot) ?? null

/** What of the garden can be asked beside what every app has. */
export function gardenWays(garden: Garden, world: World): { readonly [name: string]: Way } {
  return {
    letters: async (asked) => {
      const { record, seen, records } = asked
      const shown = await records.readable(
        world.letters.filter((each) => each.record === record.id),
      )
      const ids = shown.map(({ notice }) => notice)
      const isPlain = (field: string) => seen?.visible.has(field) && !seen.masked.has(field)
      const bill = isPlain('fee') && isPlain('grower')
      const recheck = isPlain('phone') && isPlain('grower') && seen?.visible.has('identity')
      const wanted = world.letters
        .filter((each) => each.record === record.id)
        .flatMap(({ notice }) => ((notice === 'bill' ? bill : recheck) ? [notice] : []))
      return isDeepStrictEqual(ids, wanted) ? null : `letters ${ids} instead of ${wanted}`
    },

    file: async ({ records, form, record, seen }) => {
      const field = form.id === 'tenure' ? 'photo' : 'secret'
      const may = await records.mayRead({
        ...{ id: 'f', sha256: '', size: 1, type: 'image/png', name: 'f.png', by: 'other' },
        ...{ at: '2026-01-01T00:00:00.000Z', scan: 'none' },
        holder: { form: form.id, record: record.id, field },
      })
      return may === (seen?.visible.has(field) ?? false) ? null : 'its file'
    },

    report: async ({ visitor, records }) => {
      for (const [id, needed] of [
        ['sizes', ['size', 'grower']],
        ['fees', ['fee', 'grower']],
      ] as const) {
        const report = garden.app.application.reports.find((each) => each.id === id)
        if (!report) return `no report ${id}`
        const counted = world.tenures.filter((each) => {
          const seen = sees(visitor, each, plotOf(world, each))
          return each.submitted !== null && needed.every((field) => seen?.visible.has(field))
        })
        const total = await records.report(report, today, ({ tables }) =>
          (tables[0]?.rows ?? [])
            .filter(({ keys }) => keys.length === 1)
            .map(({ keys, figures }) =>
              [String(keys[0]), ...(figures[0] ?? []).map(String)].join(),
            ),
        )
        const lines = total.kind === 'done' ? total.shown : []
        const wanted = [...new Set(counted.map(({ data }) => String(data.grower)))].map(
          (grower) => {
            const own = counted.filter(({ data }) => data.grower === grower)
            const sum = own.reduce((all, { data }) => all + Number(data[needed[0]]), 0)
            return [grower, own.length, sum].join()
          },
        )
        if (!isDeepStrictEqual([...lines].sort(), wanted.sort()))
          return `report ${id}: ${lines} instead of ${wanted}`
      }
      return null
    },

    why: async (asked) => {
      const { form, record, records, seen } = asked
      const said = await records.explain(form, record.id)
      if ((said === null) !== (seen === null)) return 'its explanation is there, or not'
      const rules = said?.rules.map(({ rule }) => rule) ?? []
      const wanted = Object.entries(readBy).flatMap(([rule, fields]) =>
        form.id === 'tenure' && fields.every((field) => seen?.visible.has(field)) ? [rule] : [],
      )
      if (!isDeepStrictEqual(rules, wanted)) return `rules ${rules} instead of ${wanted}`
      return told(asked, said)
    },

    flags: async (asked) => {
      const { form, record, records, seen } = asked
      const flags = (await records.flags(form, [record])).get(record.id) ?? []
      const { size, fee } = record.data
      const wanted = [
        ...(form.id === 'tenure' && seen?.visible.has('size') && Number(size) > 80 ? ['big'] : []),
        ...(form.id === 'tenure' && seen?.visible.has('fee') && Number(fee) > 5_000_000
          ? ['dear']
          : []),
      ]
      const ids = flags.map(({ id }) => id)
      return isDeepStrictEqual(ids, wanted) ? null : `flags ${ids} instead of ${wanted}`
    },

    'what it points at': async (asked) => {
      const { records, record, visitor } = asked
      const plot = plotOf(world, record)
      if (plot === null) return null
      const seen = sees(visitor, plot, plot)
      const shown = await records.get(garden.plot, plot.id)
      return differing({ ...asked, form: garden.plot, record: plot, seen }, shown)
    },
  }
}
