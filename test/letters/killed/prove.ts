import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBack } from '../reader.ts'
import { killedBatch, type Made } from './killed.ts'

/**
 * `npm run prove:letters`: a batch killed at random points and begun again is the same, byte by byte, as one that was not;
 * and readers that are not ours find in it what was meant. Exit code 1 where not.
 */
const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '850' },
    kills: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
})
const [count, kills, seed] = [values.letters, values.kills, values.seed].map(Number) as [
  number,
  number,
  number,
]

const calm = await killedBatch(count, 0, seed)
say(`${count} letters in one go`, calm.wrong)
const killed = await killedBatch(count, kills, seed)
say(`${count} letters, killed ${killed.kills} times`, killed.wrong)
say('the same bytes as in one go', differing(calm, killed))
say('text as it was meant, no Type 3 (pdf.js)', await misread(killed))
say('text as it was meant (pdftotext)', isInstalled('pdftotext') ? poppler(killed) : null)
say('sound (qpdf --check)', isInstalled('qpdf') ? unsound(killed) : null)

/** Null: it cannot be tried here. */
function say(what: string, wrong: readonly string[] | null): void {
  if (wrong !== null && wrong.length > 0) process.exitCode = 1
  const told = wrong === null ? 'skipped: not installed' : wrong.slice(0, 5).join('; ') || 'right'
  console.log(`${what.padEnd(48)} ${told}`)
}

function differing(one: Made, other: Made): readonly string[] {
  const numbers = one.letters.map(({ number }) => number ?? '')
  return numbers.filter((_, at) => !one.files[at]?.equals(other.files[at] ?? Buffer.alloc(0)))
}

/** Everything that the letter was given stands in it. */
function meant({ letters }: Made, at: number): readonly string[] {
  const letter = letters[at]
  const { frame } = (letter?.view ?? {}) as { frame: Record<string, unknown> }
  return [letter?.number, letter?.addressee, frame.title, frame.signer, frame.date, frame.remark]
    .concat(frame.cc)
    .map((text) => String(text).replace(/\s/g, ''))
}

async function misread(made: Made): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const [at, pdf] of made.files.entries()) {
    const { pages, text } = await readBack(pdf)
    const number = made.letters[at]?.number ?? ''
    if (pages.length !== made.letters[at]?.pages) wrong.push(`${number}: ${pages.length} pages`)
    if (pages.some(({ fonts }) => fonts.some(({ embedded, type3 }) => !embedded || type3)))
      wrong.push(`${number}: fonts`)
    for (const part of meant(made, at)) if (!text.includes(part)) wrong.push(`${number}: ${part}`)
  }
  return wrong
}

function poppler(made: Made): readonly string[] {
  return inFiles(made, (file, at) => {
    const read = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    const text = read.replace(/\s/g, '')
    return meant(made, at).filter((part) => !text.includes(part))
  })
}

function unsound(made: Made): readonly string[] {
  const files = [...made.files, made.printFile]
  return inFiles({ ...made, files }, (file, at) => {
    const { status } = spawnSync('qpdf', ['--check', file])
    return status === 0 ? [] : [`letter ${at + 1}`]
  })
}

function inFiles(
  { files }: Made,
  look: (file: string, at: number) => readonly string[],
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-read-'))
  try {
    return files.flatMap((pdf, at) => {
      const file = join(folder, `${at}.pdf`)
      writeFileSync(file, pdf)
      return look(file, at)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).error === undefined
}
