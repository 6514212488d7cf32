import { analyse } from '../../compiler/compile.ts'
import { sentence } from '../../compiler/diagnostics/diagnostic.ts'
import { titleOf } from '../../compiler/diagnostics/fix.ts'
import { fixesOf } from '../../compiler/diagnostics/fixes/fixes-of.ts'
import { exampleOf, exampleWords, type Page } from '../../compiler/diagnostics/pages/page.ts'
import { pages, pagesBySubject, type Subject } from '../../compiler/diagnostics/pages/pages.ts'
import { nearest } from '../../compiler/diagnostics/suggest.ts'
import { textOf } from '../../compiler/source/text.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { texts } from '../texts.ts'

/** Prints the page of a message; without a code, all codes by subject. */
export function explain(code: string | undefined, terminal: Terminal): ExitCode {
  if (code === undefined) return list(terminal)
  const page = pages.get(code)
  if (!page) {
    const near = nearest(code, pages.keys()) ?? ''
    throw new Refusal(exit.usage, texts[terminal.language].noCode(code, near))
  }
  const shown = shownPage(code, page, terminal)
  terminal.data(terminal.json ? JSON.stringify(shown) : pageText(shown, terminal))
  return exit.ok
}

function list({ language, json, data }: Terminal): ExitCode {
  for (const [subject, of] of Object.entries(pagesBySubject)) {
    const { subjects } = texts[language]
    if (!json) data(`\n${subjects[subject as Subject]}`)
    for (const [code, { means }] of Object.entries(of)) {
      const said = means[language === 'zh' ? 0 : 1]
      data(json ? JSON.stringify({ code, subject, means: said }) : `  ${code.padEnd(26)} ${said}`)
    }
  }
  return exit.ok
}

interface ShownPage {
  readonly code: string
  readonly severity: string
  readonly means: string
  readonly wrong: string
  readonly message: string
  readonly right: string
  readonly cause: string
  /** The titles of the fixes that the wrong example gets. */
  readonly fixes: readonly string[]
  /** Why there are none, or not always. */
  readonly byHand: string | null
}

/** The message and the fixes are what the compiler says of the wrong example. */
function shownPage(code: string, page: Page, { language }: Terminal): ShownPage {
  const said = language === 'zh' ? 0 : 1
  const { diagnostics } = analyse([exampleOf(page, 'wrong')], exampleWords(page, 'wrong'))
  const found = diagnostics.find((each) => each.code === code)
  return {
    code,
    severity: found?.severity ?? 'error',
    means: page.means[said],
    wrong: shortened(page.wrong),
    message: found ? `${shortened(textOf(found.span))} → ${sentence(found, language)}` : '',
    right: shortened(page.right),
    cause: page.cause[said],
    fixes: found ? fixesOf(found).map((fix) => shortened(titleOf(fix, language))) : [],
    byHand: page.byHand?.[said] ?? null,
  }
}

/** Lines and runs that are long on purpose. */
const shortened = (text: string): string =>
  text.replace(/(.)\1{20,}/g, (run) => `${run.slice(0, 8)}……`)

function pageText(page: ShownPage, { language }: Terminal): string {
  const words = texts[language].page
  const part = (title: string, lines: string): string => `\n${title}\n${lines.replace(/^/gm, '  ')}`
  return [
    `${page.code}（${words[page.severity as 'error' | 'warning']}）`,
    page.means,
    part(words.example, page.wrong),
    part(words.says, page.message),
    part(words.right, page.right),
    part(words.cause, page.cause),
    ...(page.fixes.length > 0 ? [part(words.fix, page.fixes.join('\n'))] : []),
    ...(page.byHand ? [part(words.byHand, page.byHand)] : []),
  ].join('\n')
}
