import type { Application, Form } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems } from '../names.ts'
import { formTemplate } from './form.ts'
import { listTemplate } from './list.ts'
import { recordTemplate } from './record.ts'

/** Three thin Handlebars templates for each form: what stands on its pages, and in which order. */
export function emitPages(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.forms.map((form) => form.id))
  return application.forms.flatMap((form) =>
    templates.map(([page, write]) => ({
      path: `pages/${stems.get(form.id)}.${page}.hbs`,
      text: `{{!-- ${origin} --}}\n${write(form, application)}`,
    })),
  )
}

const templates: readonly (readonly [string, (form: Form, application: Application) => string])[] =
  [
    ['form', formTemplate],
    ['list', listTemplate],
    ['record', recordTemplate],
  ]
