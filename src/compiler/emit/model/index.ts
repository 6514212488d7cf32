import type { Application, Form } from '../../../model/index.ts'
import type { OutputFile } from '../file.ts'
import { printJson } from '../json.ts'
import { fileStems } from '../names.ts'

/** `model.json`: the checked model, its forms in summary, each part under the hash that records are pinned to. */
export function emitModel(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.forms.map((form) => form.id))
  const forms = application.forms.map((form) => summary(form, stems.get(form.id) ?? ''))
  return [{ path: 'model.json', text: printJson({ ...application, forms }) }]
}

/** `file`: the stem of its files in every folder. */
const summary = ({ id, label, hash, rules }: Form, file: string) => ({
  id,
  label,
  hash,
  file,
  rules: rules.map((rule) => ({ id: rule.id, label: rule.label, hash: rule.hash })),
})
