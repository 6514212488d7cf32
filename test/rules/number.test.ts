import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimalText,
  exact,
  floor,
  isSame,
  order,
  parseExact,
  round,
  shortText,
  toInteger,
} from '../../src/rules/number.ts'

const of = (text: string) => parseExact(text) ?? exact(-999)

describe('exact numbers', () => {
  it.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['0.49', 0, '0'],
    ['-0.4', 0, '0'],
    ['2.345', 2, '2.35'],
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['999.995', 2, '1000.00'],
    ['12', 3, '12.000'],
    ['0.05', 3, '0.050'],
  ])('%s with %i places is %s', (number, places, expected) => {
    expect(decimalText(of(number), places)).toBe(expected)
  })

  it('rounds to tens and hundreds with negative places', () => {
    expect(round(of('12550'), -2).toFraction()).toBe('12600')
  })

  it('keeps a third a third', () => {
    const third = exact(100).div(exact(3))
    expect(third.mul(exact(3)).equals(exact(100))).toBe(true)
    expect(third.gt(of('33.333333333333333333333333'))).toBe(true)
    expect(third.lt(of('33.333333333333333333333334'))).toBe(true)
  })

  it.each(['', '.5', '5.', '1e3', '0x10', ' 1', '1 ', '１', '--1', 'NaN', '1,000', '1/3'])(
    'takes %j for no decimal text',
    (text) => expect(parseExact(text)).toBeNull(),
  )

  it('finds the whole number below', () => {
    expect(['1.9', '-1.1', '-2', '0'].map((text) => floor(of(text)).toFraction())).toEqual([
      '1',
      '-2',
      '-2',
      '0',
    ])
  })

  it('writes short text exactly when that is short, rounded otherwise', () => {
    expect([
      shortText(of('0.500'), 6, 2),
      shortText(exact(1).div(exact(3)), 6, 2),
      shortText(exact(100), 6, 2),
    ]).toEqual(['0.5', '0.33', '100'])
  })

  it('gives an integer only where one is exact', () => {
    expect([toInteger(exact(7)), toInteger(of('7.5')), toInteger(exact(2n ** 60n))]).toEqual([
      7,
      null,
      null,
    ])
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.nat(12),
        (digits, places) => {
          const number = exact(digits).div(exact(10n ** BigInt(places)))
          expect(parseExact(decimalText(number, places))?.equals(number)).toBe(true)
        },
      ),
    )
  })

  it('rounds to the nearest, halves away from zero, the same on both sides of zero', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n), (top, bottom) => {
        const number = exact(top).div(exact(bottom))
        const rounded = round(number, 2)
        expect(rounded.sub(number).abs().lte(of('0.005'))).toBe(true)
        expect(round(number.neg(), 2).equals(rounded.neg())).toBe(true)
        expect(round(rounded, 2).equals(rounded)).toBe(true)
      }),
    )
  })

  it('puts numbers in order as their difference does', () => {
    const few = fc.bigInt(-4n, 4n)
    const any = fc.oneof(few, fc.bigInt(-(10n ** 30n), 10n ** 30n))
    const below = fc.oneof(fc.bigInt(1n, 4n), fc.bigInt(1n, 10n ** 20n))
    const number = fc.tuple(any, below).map(([top, bottom]) => exact(top).div(exact(bottom)))
    fc.assert(
      fc.property(number, number, (left, right) => {
        const difference = left.s * left.n * right.d - right.s * right.n * left.d
        expect(order(left, right)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0)
        expect(isSame(left, right)).toBe(difference === 0n)
        expect([order(left, left), isSame(left, left)]).toEqual([0, true])
      }),
    )
  })
})
