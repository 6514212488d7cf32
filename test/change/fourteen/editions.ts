import type { Diagnostic } from '../../../src/compiler/diagnostics/diagnostic.ts'
import { edited, firstFixes } from '../../../src/compiler/diagnostics/fixes/apply.ts'
import { editsBetween, openSources } from '../../../src/compiler/session.ts'
import type { Application } from '../../../src/model/index.ts'
import { sources } from '../../example/example.ts'
import { changes, type RuleChange } from './changes.ts'

/** What stands once in a source of the example, and what an officer writes there instead. */
export type Edit = readonly [before: string, after: string]

export interface Drafted {
  /** Null where anything is wrong. */
  readonly application: Application | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The example with its sources edited. */
export const drafted = (edits: readonly Edit[]): Drafted => analysed(edits.reduce(written, example))

/** The same, of edits that leave the source right. */
export function edition(edits: readonly Edit[]): Application {
  const { application, diagnostics } = drafted(edits)
  if (application) return application
  throw new Error(diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join())
}

export interface Editions {
  readonly before: Application
  readonly after: Application
}

/** What one of the fourteen changes is made of; of all of them at once, without one. */
export function editionsOf(number?: keyof typeof changes): Editions {
  const known = made.get(number)
  if (known) return known
  const parts = Object.entries<RuleChange>(changes)
    .filter(([each]) => number === undefined || Number(each) === number)
    .map(([, change]) => change)
  const editions = {
    before: edition(parts.flatMap(({ before = [] }) => before)),
    after: edition(parts.flatMap(({ after = [] }) => after)),
  }
  made.set(number, editions)
  return editions
}

const made = new Map<keyof typeof changes | undefined, Editions>()

/** The same, with what the messages of one code offer done too. */
export function mended(edits: readonly Edit[], code: string): Drafted {
  const texts = edits.reduce(written, example)
  const found = analysed(texts).diagnostics.filter((each) => each.code === code)
  const fixes = firstFixes(found).flatMap(({ fix }) => fix.edits)
  return analysed(new Map([...texts].map(([path, text]) => [path, edited({ path, text }, fixes)])))
}

/** By path. */
type Texts = ReadonlyMap<string, string>

const example: Texts = new Map(sources().map(({ path, text }) => [path, text]))
const session = openSources(sources())
let standing = example

function written(texts: Texts, [before, after]: Edit): Texts {
  const [found, ...others] = [...texts].filter(([, text]) => text.includes(before))
  const [path, text] = found ?? ['', '']
  if (!found || others.length > 0 || text.split(before).length !== 2)
    throw new Error(`not once in the sources: ${before}`)
  return new Map(texts).set(
    path,
    text.replace(before, () => after),
  )
}

/** Reads only what is not as it was the last time. */
function analysed(texts: Texts): Drafted {
  session.edit(
    ...[...texts].flatMap(([path, text]) => editsBetween(path, standing.get(path) ?? '', text)),
  )
  standing = texts
  const { application, diagnostics } = session.analysis
  return { application, diagnostics }
}
