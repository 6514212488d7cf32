import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import type { Notice } from '../../model/index.ts'
import { charactersWide } from './estimate.ts'
import { setHeadings } from './headings.ts'

/** What stands around the text of a letter, whatever it says. */
export interface Frame {
  readonly bureau: string
  readonly number: string | null
  readonly title: string
  readonly to: string
  readonly cc: readonly string[]
  readonly enclosures: readonly string[]
  readonly signer: string
  /** As printed: 2026年5月6日. */
  readonly date: string
  readonly remark: string | null
  /** Not issued: carries 草稿 across the page and shows the place of the seal. */
  readonly draft: boolean
}

/** Everything a letter's template is given: plain JSON, frozen at issue. */
export interface LetterView {
  readonly frame: Frame
  /** By the keys of the notice's insets, conditions and repetitions. */
  readonly values: LetterValues
}

export type LetterValues = { readonly [key: string]: LetterValue }
export type LetterValue = string | boolean | readonly LetterValues[]

/** One letter as HTML, ready to stand in a print with others. */
export interface Article {
  readonly id: string
  readonly layout: Notice['layout']
  readonly draft: boolean
  readonly html: string
}

export type Renderer = (id: string, view: LetterView) => Article

/** Compiles an emitted letter template; every value it sets is escaped, a key it lacks is an error. */
export function letterRenderer(layout: Notice['layout'], source: string): Renderer {
  const template = handlebars.compile<LetterValues>(source, { strict: true, noEscape: false })
  return (id, { frame, values }) => {
    // `@root` is the frame's alone: no field of a form can stand in its place.
    const html = template(values, { data: { root: { frame } } })
    return { id, layout, draft: frame.draft, html: setHeadings(html) }
  }
}

function letterLanguage(): typeof Handlebars {
  const language = Handlebars.create()
  for (const layout of ['document', 'letter', 'notification']) {
    language.registerPartial(layout, readTemplate(`${layout}.hbs`))
  }
  for (const part of ['opening', 'closing', 'copies']) {
    language.registerPartial(part, readTemplate(`parts/${part}.hbs`))
  }
  language.registerHelper(layoutHelpers)
  return language
}

/** Named with a hyphen, which no name of a source has: a lone name in a template is asked of the helpers first. */
const layoutHelpers = {
  /** 发文机关标志: as large as 22 mm allow, as small as its one line asks (with 文件). */
  'head-size': (name: string) => String(Math.min(44, Math.floor(440 / (name.length + 2)))),
  /** A line of a title ends between words. */
  'in-words': (text: string) =>
    new Handlebars.SafeString(
      [...words.segment(text)]
        .map(({ segment }) => Handlebars.escapeExpression(segment))
        .join('<wbr>'),
    ),
  'has-several': (items: readonly unknown[]) => items.length > 1,
  'place-of': (index: number) => String(index + 1),
  'joined-by-comma': (items: readonly string[]) => items.join('，'),
  'with-colon': (text: string) => (/[：:]$/.test(text) ? text : `${text}：`),
  /** Four characters to the right of the date; less where a longer name above it must find room. */
  'signature-indent': ({ signer, date }: Frame) =>
    String(Math.max(0, Math.min(4, 4 - (charactersWide(signer) - charactersWide(date)) / 2))),
  'in-brackets': (text: string) => (/^（.*）$/.test(text) ? text : `（${text}）`),
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

function readTemplate(name: string): string {
  const path = new URL(`../../../templates/letters/${name}`, import.meta.url)
  return readFileSync(fileURLToPath(path), 'utf8')
}

const handlebars = letterLanguage()
