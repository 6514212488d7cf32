import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, compare } from '../../../src/change/compare/index.ts'
import { applicationOf, apps } from '../../apps/apps.ts'
import { mutated, shown, spotsIn } from './mutations.ts'

/** More, as a script: COMPARE_MUTATIONS=5000. */
const runs = Number(process.env.COMPARE_MUTATIONS ?? 120)

test.each(apps)('$name compared with itself: nothing', ({ folder }) => {
  const application = applicationOf(folder)
  expect(compare(application, structuredClone(application))).toEqual({ changes: [], risk: 'safe' })
})

test.each(apps)(
  '$name: whatever is another is told, and told alike from the other side',
  ({ name, folder }) => {
    const application = applicationOf(folder)
    const spots = spotsIn(application)
    expect(spots.length).toBeGreaterThan(1000)
    fc.assert(
      fc.property(fc.nat(spots.length - 1), (at) => {
        const spot = spots[at]
        if (!spot) return
        const other = mutated(application, spot)
        const there = compare(application, other).changes
        expect(there, shown(spot)).not.toHaveLength(0)
        const back = compare(other, application).changes
        expect(there.map(told).sort(), shown(spot)).toEqual(back.map(turned).map(told).sort())
      }),
      // The example is thirty times as large.
      { numRuns: name === 'yangpu' ? Math.ceil(runs / 4) : runs },
    )
  },
)

const told = ({ kind, subject, before, after, from, until }: Change): string =>
  [kind, subject.kind, before, after, from, until].join(' | ')

const turned = (change: Change): Change => ({
  ...change,
  kind: change.kind.replace(
    /added|removed|article-from|article-until/,
    (word) => opposite[word] ?? word,
  ) as Change['kind'],
  before: change.after,
  after: change.before,
})

const opposite: { readonly [word: string]: string } = {
  added: 'removed',
  removed: 'added',
  'article-from': 'article-until',
  'article-until': 'article-from',
}
