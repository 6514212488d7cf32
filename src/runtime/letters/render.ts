import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import type { Notice } from '../../model/index.ts'
import { placeOfEnclosure } from './annexes.ts'
import { setColumns } from './columns.ts'
import { charactersWide } from './estimate.ts'
import { setHeadings } from './headings.ts'
import { isBelowSeal, sealReach, signatureIndent } from './signature.ts'
import { titleLines } from './title.ts'

/** What stands around the text of a letter, whatever it says. */
export interface Frame {
  readonly bureau: string
  readonly number: string | null
  readonly title: string
  readonly to: string
  /** 主送 is not printed. */
  readonly unaddressed?: true
  readonly cc: readonly string[]
  readonly enclosures: readonly string[]
  /** Those of the notice that are not among them, by their index there. */
  readonly leftOut?: readonly number[]
  readonly signer: string
  /** As printed: 2026年5月6日. */
  readonly date: string
  readonly remark: string | null
  /** Signed by the addressee, below the date. */
  readonly acknowledged?: string
  /** 案由 on the 送达回证, where it is not the title. */
  readonly matter?: string
  /** A seal goes over the signature, which leaves it its place. */
  readonly sealed: boolean
  /** What the letter is called on its 送达回证; null: it has none. */
  readonly receipt: string | null
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
  /** The leaf that comes after it and is none of its pages. */
  readonly receipt?: string
}

export type Renderer = (id: string, view: LetterView) => Article

export interface RenderOptions {
  /** 套印: the paper has the red head already, whose place stays blank. */
  readonly preprinted?: boolean
}

/** Compiles an emitted letter template; every value it sets is escaped, a key it lacks is an error. */
export function letterRenderer(
  layout: Notice['layout'],
  source: string,
  { preprinted = false }: RenderOptions = {},
): Renderer {
  const template = handlebars.compile<LetterValues>(source, strict)
  return (id, { frame, values }) => {
    // `@root` is the frame's alone: no field of a form can stand in its place.
    const written = template(values, { data: { root: { frame, preprinted } } })
    const html = setColumns(setHeadings(withoutBlanks(written)))
    const receipt = frame.receipt === null ? {} : { receipt: receiptLeaf({ frame }) }
    return { id, layout, draft: frame.draft, html: unbroken(html), ...receipt }
  }
}

/** Of who was there, where that is nobody; of an 附件 that its letter does without. */
const withoutBlanks = (html: string): string =>
  html
    .replace(/<p class="attendance"[^>]*><span[^>]*>[^<]*<\/span>\s*<\/p>\n?/g, '')
    .replace(/<section class="annex">\s*<\/section>\n?/g, '')

/** 021-55550000 stands on one line. */
const unbroken = (html: string): string =>
  html.replace(/(?<![\w-])\d+(?:-\d+)+(?![\w-])(?=[^<>]*<)/g, '<span class="unbroken">$&</span>')

const strict = { strict: true, noEscape: false }

function letterLanguage(): typeof Handlebars {
  const language = Handlebars.create()
  for (const layout of layouts) language.registerPartial(layout, readTemplate(`${layout}.hbs`))
  for (const part of parts) language.registerPartial(part, readTemplate(`parts/${part}.hbs`))
  language.registerHelper(layoutHelpers)
  return language
}

const layouts: readonly Notice['layout'][] = ['document', 'letter', 'notification', 'minutes']

const parts = [
  'title',
  'opening',
  'addressee',
  'enclosures',
  'closing',
  'remark',
  'annex',
  'copies',
] as const

/** Named with a hyphen, which no name of a source has: a lone name in a template is asked of the helpers first. */
const layoutHelpers = {
  /** 发文机关标志: as large as 22 mm allow, as small as its one line asks (with 文件). */
  'head-size': (name: string) => String(Math.min(44, Math.floor(440 / (name.length + 2)))),
  /** 纪要标志: the same of the longest of its lines. */
  'mark-size': (title: string) =>
    String(Math.min(44, Math.floor(440 / Math.max(...titleLines(title).map(charactersWide))))),
  'mark-lines': (title: string) => String(titleLines(title).length),
  'title-lines': (title: string) => titleLines(title),
  /** Of a cell of the 送达回证, which has room for two lines. */
  'is-long': (text: string) => charactersWide(text) > 56,
  'has-several': (items: readonly unknown[]) => items.length > 1,
  'place-of': (index: number) => String(index + 1),
  'has-annex': (frame: Frame, enclosure: number) => placeOfEnclosure(frame, enclosure) !== null,
  'annex-number': (frame: Frame, enclosure: number) =>
    frame.enclosures.length > 1 ? String((placeOfEnclosure(frame, enclosure) ?? 0) + 1) : '',
  'annex-name': (frame: Frame, enclosure: number) =>
    frame.enclosures[placeOfEnclosure(frame, enclosure) ?? -1] ?? '',
  'joined-by-comma': (items: readonly string[]) => items.join('，'),
  'with-colon': (text: string) => (/[：:]$/.test(text) ? text : `${text}：`),
  'is-addressed': (frame: Frame) => frame.to !== '' && frame.unaddressed !== true,
  'is-signed': (frame: Frame) => frame.signer !== '',
  'matter-of': ({ matter, title }: Frame) => matter ?? title,
  acknowledgement: (frame: Frame) => frame.acknowledged ?? '',
  'signature-indent': (frame: Frame) => String(signatureIndent(frame)),
  'seal-reach': (frame: Frame) => String(sealReach(frame)),
  'is-below-seal': (frame: Frame) =>
    frame.sealed && isBelowSeal(inBrackets(frame.remark ?? ''), frame),
  'in-brackets': inBrackets,
}

function inBrackets(text: string): string {
  return /^（.*）$/.test(text) ? text : `（${text}）`
}

function readTemplate(name: string): string {
  const path = new URL(`../../../templates/letters/${name}`, import.meta.url)
  return readFileSync(fileURLToPath(path), 'utf8')
}

const handlebars = letterLanguage()
const receiptLeaf = handlebars.compile<{ readonly frame: Frame }>(
  readTemplate('receipt.hbs'),
  strict,
)
