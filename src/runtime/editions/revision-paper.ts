import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import type { ComparisonView } from '../../change/compare/index.ts'
import type { Language } from '../messages/language.ts'
import { printedPdf } from '../reports/print.ts'

export interface RevisionPaper {
  readonly title: string
  readonly bureau: string
  /** Which definitions are compared. */
  readonly scope: readonly string[]
  /** Who made it when. */
  readonly made: readonly string[]
  readonly language: Language
}

/** 修订对照表 as a PDF. A `Failure` “no-browser” where nothing can print. */
export const revisionPdf = (view: ComparisonView, paper: RevisionPaper): Promise<Uint8Array> =>
  printedPdf(revisionHtml(view, paper))

export const revisionHtml = (view: ComparisonView, { language, ...paper }: RevisionPaper): string =>
  page({
    ...paper,
    ...{ view, css },
    language: language === 'zh' ? 'zh-CN' : 'en',
    stop: language === 'zh' ? '。' : '. ',
  })

const read = (name: string): string =>
  readFileSync(
    fileURLToPath(new URL(`../../../templates/reports/${name}`, import.meta.url)),
    'utf8',
  )

const page = Handlebars.create().compile(read('revision.hbs'))
const css = read('paper.css') + read('revision.css')
