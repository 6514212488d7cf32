import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unlockAccount } from '../../src/runtime/people/accounts.ts'
import {
  type Admission,
  admission,
  afterFailure,
  afterSuccess,
  attemptsId,
  countedAddress,
  strangerOf,
} from '../../src/runtime/people/attempts.ts'
import type { Attempts } from '../../src/runtime/people/model.ts'
import { defaultSettings } from '../../src/runtime/people/settings.ts'
import { codes, good, openOffice, withDuty } from './office.ts'

test('five failures lock the account at this address for ten minutes, and are kept', async () => {
  const office = openOffice()
  await office.add('li')
  for (let failure = 0; failure < 5; failure += 1) await office.tryIn('li', 'wrong')
  expect(codes(await office.tryIn('li'))).toEqual(['sign-in'])
  const [lock] = await office.store.history('@account', 'id of li').then((all) => all.slice(-1))
  expect(lock).toMatchObject({
    action: 'lock',
    effect: 'note',
    detail: { address: '10.0.0.1', until: '2026-11-22T01:10:00.000Z' },
  })
  office.pass({ minutes: 9, seconds: 59 })
  expect(codes(await office.tryIn('li'))).toEqual(['sign-in'])
  office.pass({ seconds: 1 })
  expect(codes(await office.tryIn('li'))).toEqual(['done'])
})

test('it locks neither the account elsewhere nor others at the address', async () => {
  const office = openOffice()
  await office.add('li')
  await office.add('wang')
  for (let failure = 0; failure < 9; failure += 1) await office.tryIn('li', 'wrong')
  expect(codes(await office.tryIn('li', good, { address: '10.0.0.2' }))).toEqual(['done'])
  expect(codes(await office.tryIn('wang'))).toEqual(['done'])
  expect(codes(await office.tryIn('li'))).toEqual(['sign-in'])
})

test('a success begins the count anew', async () => {
  const office = openOffice()
  await office.add('li')
  for (let round = 0; round < 3; round += 1) {
    for (let failure = 0; failure < 4; failure += 1) await office.tryIn('li', 'wrong')
    expect(codes(await office.tryIn('li'))).toEqual(['done'])
  }
})

test('many guesses at once are no more than five', async () => {
  const office = openOffice()
  await office.add('li')
  const guesses = Array.from({ length: 30 }, (_, index) => (index === 20 ? good : `wrong ${index}`))
  const answers = await Promise.all(guesses.map((guess) => office.tryIn('li', guess)))
  expect(answers.filter(({ kind }) => kind === 'done')).toEqual([])
  const [attempts] = await office.store.papers('attempts', { subject: 'id of li' })
  expect(attempts?.failures).toBe(5)
})

test('the security administrator unlocks', async () => {
  const office = openOffice()
  await office.add('li')
  await office.add('safe', withDuty('security'))
  for (let failure = 0; failure < 5; failure += 1) await office.tryIn('li', 'wrong')
  const security = await office.visitor('id of safe')
  expect(codes(await unlockAccount(office.people, security, { id: 'id of li' }))).toEqual(['done'])
  expect(codes(await office.tryIn('li'))).toEqual(['done'])
})

test('guessing over many accounts of one address is slowed, for who never came from there', async () => {
  const office = openOffice({ addressFailures: 10, addressPauseSeconds: 2 })
  await office.add('li')
  await office.add('new')
  await office.enter('li')
  for (let guess = 0; guess < 10; guess += 1) await office.tryIn(`guess ${guess}`, 'x')
  expect(await office.tryIn('new')).toEqual({
    kind: 'refused',
    refusals: [{ code: 'sign-in-pause', params: { seconds: '2' } }],
  })
  expect(codes(await office.tryIn('li'))).toEqual(['done'])
  office.pass({ seconds: 2 })
  expect(codes(await office.tryIn('new'))).toEqual(['done'])
})

test('guessing one account from many addresses is slowed, not where it is at home', async () => {
  const office = openOffice({ accountFailures: 20, accountPauseSeconds: 10 })
  await office.add('li')
  await office.enter('li', { address: 'home' })
  office.pass({ days: 29 })
  for (let guess = 0; guess < 20; guess += 1)
    await office.tryIn('li', 'wrong', { address: `10.0.1.${guess}` })
  const abroad = { address: '10.0.2.1' }
  expect(codes(await office.tryIn('li', good, abroad))).toEqual(['sign-in-pause'])
  expect(codes(await office.tryIn('li', good, { address: 'home' }))).toEqual(['done'])
  office.pass({ seconds: 10 })
  expect(codes(await office.tryIn('li', good, abroad))).toEqual(['done'])
})

/** What the store would keep, without one. */
class Counts {
  readonly papers = new Map<string, Attempts>()
  readonly view = {
    paper: (_: string, id: string) => this.papers.get(id) ?? null,
    papers: (_: string, key: Partial<Attempts>) =>
      [...this.papers.values()].filter((each) =>
        Object.entries(key).every(([name, wanted]) =>
          Object.entries(each).some(([n, v]) => n === name && v === wanted),
        ),
      ),
  }
}

const admitted = (counts: Counts, subject: string, address: string, at: number): Admission =>
  admission(viewOf(counts), { subject, address }, instant(at), defaultSettings)

const viewOf = ({ view }: Counts) => view as unknown as Parameters<typeof admission>[0]
const instant = (seconds: number): string => new Date(seconds * 1000).toISOString()

const step = fc.record({
  subject: fc.constantFrom('a', 'b', 'c', 'd'),
  address: fc.constantFrom('1', '2', '3'),
  wait: fc.nat(90),
  succeeds: fc.boolean(),
})

test('whatever others do at an address or to an account, it is locked to nobody else', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const counts = new Counts()
      let at = 1_800_000_000
      for (const { subject, address, wait, succeeds } of steps) {
        at += wait
        if (admitted(counts, subject, address, at).kind !== 'open') continue
        const knock = { subject, address }
        const after =
          succeeds && subject !== 'a'
            ? afterSuccess(viewOf(counts), knock, instant(at))
            : afterFailure(viewOf(counts), knock, instant(at), defaultSettings)
        counts.papers.set(attemptsId(knock), after)
        // Somebody who failed nowhere: at worst a pause, and after it the door is open.
        for (const own of ['1', '2', '3']) {
          const stranger = admitted(counts, 'e', own, at)
          expect(stranger.kind).not.toBe('locked')
          const pause = stranger.kind === 'paused' ? stranger.seconds : 0
          expect(pause).toBeLessThanOrEqual(2)
          expect(admitted(counts, 'e', own, at + pause).kind).toBe('open')
        }
        // The same account from where nobody tried: never locked either.
        expect(admitted(counts, subject, 'elsewhere', at).kind).not.toBe('locked')
        expect(admitted(counts, subject, 'elsewhere', at + 10).kind).toBe('open')
        // Where an account was let in, only its own failures there count.
        const known = counts.papers.get(attemptsId(knock))
        if (known?.succeeded && known.failures < 5)
          expect(admitted(counts, subject, address, at)).toEqual({ kind: 'open' })
      }
    }),
    { numRuns: 60 },
  )
})

test('in any ten minutes an account is guessed at five times from one address', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(130), { minLength: 20, maxLength: 80 }), (waits) => {
      const counts = new Counts()
      const guesses: number[] = []
      let at = 1_800_000_000
      for (const wait of waits) {
        at += wait
        const knock = { subject: 'a', address: '1' }
        if (admitted(counts, 'a', '1', at).kind !== 'open') continue
        guesses.push(at)
        counts.papers.set(
          attemptsId(knock),
          afterFailure(viewOf(counts), knock, instant(at), defaultSettings),
        )
      }
      for (const [index, from] of guesses.entries())
        expect(guesses.slice(index).filter((each) => each < from + 600).length).toBeLessThanOrEqual(
          5,
        )
    }),
  )
})

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the address %s counts as %s', (address, counted) => {
  expect(countedAddress(address)).toBe(counted)
})

test('of an unknown login four figures are kept', () => {
  expect(strangerOf('my secret')).toMatch(/^\?[0-9a-f]{4}$/)
})
