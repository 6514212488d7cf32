import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dueLetters, printByCommand } from './letters/command.ts'
import { type Contender, oneByOne, ours, typst } from './letters/contenders.ts'
import { soakApart } from './letters/soak.ts'

/**
 * `npm run bench:letters`: letters of one page beside what others would do, a file each, in turn; a usual batch from the
 * command to its last file; with `--soak`, a very large one. Fails where less comes out than was promised.
 */
const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    soak: { type: 'boolean', default: false },
    'soak-letters': { type: 'string', default: '17000' },
  },
})
const [count, rounds] = [Number(values.letters), Number(values.rounds)]
const promised = { oneByOne: 6, typst: 1.2, command: 5, steady: 0.9, memory: 1024 }

/** What was written stays to the end: ext4 spends half a millisecond a file to pass by those that went a moment ago. */
const whole = mkdtempSync(join(tmpdir(), 'fangyuan-bench-'))
process.on('exit', () => rmSync(whole, { recursive: true }))

const contenders: { readonly [name: string]: Contender } = { ours, oneByOne, typst }
const rates = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
for (let round = 1; round <= rounds; round++)
  for (const [name, contender] of Object.entries(contenders)) {
    const rate = await rateOf(contender)
    rates.get(name)?.push(rate)
    console.error(`round ${round}, ${name}: ${rate.toFixed(0)}/s`)
  }
const [own, theirs, typsts] = ['ours', 'oneByOne', 'typst'].map((name) =>
  median(rates.get(name) ?? []),
) as [number, number, number]
console.log(`${count} letters of one page, a file each, median of ${rounds} rounds in turn:`)
tell('ours, checked, with a print file', `${own.toFixed(0)} letters/s`)
tell('setContent + pdf on two pages', `${theirs.toFixed(0)} letters/s`)
tell('Typst, a document each, two processes', `${typsts.toFixed(0)} letters/s`)
hold('beside setContent + pdf', own / theirs, promised.oneByOne, '×')
hold('beside Typst', own / typsts, promised.typst, '×')

const usual = 189
const due = dueLetters(usual)
const seconds: number[] = []
for (let round = 0; round < rounds; round++) seconds.push(await printByCommand(due, usual))
rmSync(due, { recursive: true })
const middle = median(seconds)
hold(`${usual} two-page letters, command to last file`, middle, promised.command, ' s', true)

if (values.soak) {
  const total = Number(values['soak-letters'])
  const { first, last, all, memory } = await soakApart(total)
  tell(`${total} letters in one batch`, `${all.toFixed(0)} letters/s`)
  tell('memory of all processes, MB, by fifths', memory.map((each) => each.toFixed(0)).join(' '))
  hold('last thousand beside the first', last / first, promised.steady, '×')
  hold('most memory', Math.max(...memory), promised.memory, ' MB', true)
}
tell(
  'load of the machine, 1, 5, 15 minutes',
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' '),
)

async function rateOf(contender: Contender): Promise<number> {
  const folder = mkdtempSync(join(whole, 'round-'))
  const started = performance.now()
  await contender(folder, count)
  const rate = (count / (performance.now() - started)) * 1000
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const letters = files.filter((file) => /letter-\d+[^/]*\.pdf$/.test(file))
  if (letters.length !== count) throw new Error(`${letters.length} letters`)
  execFileSync('sync')
  return rate
}

function tell(what: string, figure: string): void {
  console.log(`  ${what.padEnd(46)} ${figure}`)
}

function hold(what: string, figure: number, limit: number, unit: string, isMost = false): void {
  const holds = isMost ? figure <= limit : figure >= limit
  if (!holds) process.exitCode = 1
  const bound = `${isMost ? 'at most' : 'at least'} ${limit}${unit}`
  tell(what, `${figure.toFixed(2)}${unit} (${bound})${holds ? '' : ' NOT REACHED'}`)
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}
