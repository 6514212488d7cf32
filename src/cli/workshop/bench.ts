import { type Analysis, compiled, type WordFile } from '../../compiler/compile.ts'
import { isError } from '../../compiler/diagnostics/diagnostic.ts'
import { renderText } from '../../compiler/diagnostics/render.ts'
import { withinOf } from '../../compiler/diagnostics/within.ts'
import { editsBetween, openSources, type Session } from '../../compiler/session.ts'
import type { Draft } from '../../runtime/plans/make.ts'
import { runSamples } from '../../runtime/samples.ts'
import type { Source } from '../../runtime/workshop/workshop.ts'
import { remarksOf } from './remarks.ts'
import type { Task, Tasks } from './task.ts'

/** Answers tasks, each from what the one before left: only what changed between them is read and checked again. */
export function openBench(words: () => readonly WordFile[]) {
  let session: Session | null = null
  let known: readonly Source[] = []
  let bound: readonly WordFile[] = []
  let ran: {
    readonly application: Analysis['application']
    readonly language: Task['language']
    readonly results: Tasks['samples']
  } | null = null
  let made: { readonly analysis: Analysis; readonly draft: Draft | null } | null = null

  function analysed(sources: readonly Source[]): Analysis {
    const now = words()
    const isSame = sameFiles(known, sources) && sameWords(bound, now)
    if (session === null || !isSame) {
      session = openSources(
        sources.map(({ name, text }) => ({ path: name, text })),
        now,
      )
      bound = now
    } else {
      const edits = sources.flatMap(({ name, text }, at) =>
        editsBetween(name, known[at]?.text ?? '', text),
      )
      if (edits.length > 0) session.edit(...edits)
    }
    known = sources
    return session.analysis
  }

  /** Emitting takes longer than checking, and a draft is looked at before it is submitted. */
  function drafted(sources: readonly Source[]): Draft | null {
    const analysis = analysed(sources)
    if (made?.analysis !== analysis) made = { analysis, draft: draftOf(analysis, bound) }
    return made.draft
  }

  const works: { readonly [K in keyof Tasks]: (task: Task) => Tasks[K] } = {
    examine: ({ sources, language }) => remarksOf(analysed(sources), language),
    samples({ sources, language }) {
      const { application } = analysed(sources)
      if (ran?.application !== application || ran?.language !== language) {
        const results = application && [...runSamples(application, language)]
        ran = { application, language, results }
      }
      return ran.results
    },
    compile: ({ sources }) => drafted(sources),
    build({ sources, language }) {
      const draft = drafted(sources)
      const { diagnostics, blocks } = analysed(sources)
      const messages = diagnostics.map((found) =>
        renderText(found, language, withinOf(found.span, blocks)),
      )
      return { draft, messages }
    },
  }
  return (task: Task): Tasks[keyof Tasks] => works[task.kind](task)
}

function draftOf(analysis: Analysis, words: readonly WordFile[]): Draft | null {
  const { application, files } = compiled(analysis, words)
  if (!application || analysis.diagnostics.some(isError)) return null
  return {
    application,
    files: files.map(({ path, text, bytes }) => ({ path, bytes: bytes ?? Buffer.from(text) })),
  }
}

const sameFiles = (one: readonly Source[], other: readonly Source[]): boolean =>
  one.length === other.length && one.every(({ name }, at) => name === other[at]?.name)

const sameWords = (one: readonly WordFile[], other: readonly WordFile[]): boolean =>
  one === other || (one.length === other.length && one.every((word, at) => word === other[at]))
