import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import { fileStems } from '../../model/names.ts'
import type { LoadedApplication } from '../application.ts'
import type { Language } from '../messages/language.ts'
import { isTextKey, text } from './texts.ts'

/** A part of an emitted page that this visitor does not see: its template shows nothing. */
export const unseen: object = { unseen: true }

export type Render = (page: PageName, view: object, body?: Body) => string

/** Our own pages, below `templates/pages`. */
export type PageName =
  | 'home'
  | 'home/area'
  | `batches/${'list' | 'new' | 'page'}`
  | `letters/${'register' | 'letter'}`
  | 'problem'
  | 'drill/page'
  | 'list/page'
  | 'list/find'
  | 'form/page'
  | 'people/page'
  | `reports/${'list' | 'page'}`
  | `editions/${'list' | 'edition' | 'compare'}`
  | `plans/${'list' | 'page' | 'rows' | 'work'}`
  | `workshop/${'overview' | 'file' | 'remarks' | 'review' | 'without'}`
  | `import/${'page' | 'receipt'}`
  | `record/${'page' | 'check' | 'receipt' | 'move' | 'remove' | 'stale' | 'removed' | 'unmask' | 'history-page' | 'what-if'}`

/** An emitted template of a form, which a page is built around. */
export interface Body {
  readonly form: string
  readonly part: 'form' | 'list' | 'record'
}

/** Compiles each template once. What emitted templates name by id is looked up in the view they are given. */
export function createRender(app: LoadedApplication, language: Language): Render {
  const handlebars = Handlebars.create()
  registerOwn(handlebars)
  const bodies = registerEmitted(handlebars, app)
  registerHelpers(handlebars, language)
  const pages = new Map<PageName, Handlebars.TemplateDelegate>()
  return (page, view, body) => {
    const known = pages.get(page) ?? handlebars.compile(`{{> ${page}}}`, options)
    pages.set(page, known)
    return known({ ...view, body: body && bodies(body) })
  }
}

/** What an emitted template asks of its page's view. */
export interface Answering {
  readonly section?: (id: string) => object | undefined
  readonly field?: (id: string) => object | undefined
  readonly answer?: (id: string) => object | undefined
  readonly filter?: (id: string) => object | undefined
  readonly heading?: (id: string) => object | undefined
  readonly cell?: (id: string, row: object) => object | undefined
}

// Indented partials would indent the lines of a textarea.
const options = { preventIndent: true }
const folder = fileURLToPath(new URL('../../../templates/pages', import.meta.url))

function registerOwn(handlebars: typeof Handlebars): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.hbs')) continue
    const name = relative('.', file)
      .replaceAll('\\', '/')
      .replace(/\.hbs$/, '')
    handlebars.registerPartial(name, readFileSync(join(folder, file), 'utf8'))
  }
}

function registerEmitted(handlebars: typeof Handlebars, app: LoadedApplication) {
  const stems = fileStems(app.application.forms.map((form) => form.id))
  const nameOf = ({ form, part }: Body) => `emitted/${stems.get(form)}.${part}`
  for (const form of stems.keys()) {
    for (const part of ['form', 'list', 'record'] as const) {
      const file = join(app.folder, 'pages', `${stems.get(form)}.${part}.hbs`)
      handlebars.registerPartial(nameOf({ form, part }), readFileSync(file, 'utf8'))
    }
  }
  return nameOf
}

function registerHelpers(handlebars: typeof Handlebars, language: Language): void {
  handlebars.registerHelper('t', (key: string, { hash }: Handlebars.HelperOptions) => {
    if (!isTextKey(key)) throw new Error(`no text ${key}`)
    return text(key, language, hash)
  })
  for (const name of ['section', 'field', 'answer', 'filter', 'heading', 'cell'] as const) {
    handlebars.registerHelper(name, function (this: object, id: string, options: HelperOptions) {
      const view: Answering = options.data.root
      const found = view[name]?.(decodeURIComponent(id), this)
      if (found === undefined) throw new Error(`the emitted page names ${id}, which is not there`)
      return found
    })
  }
}

type HelperOptions = Handlebars.HelperOptions & { readonly data: { readonly root: Answering } }
