import type { Application } from '../../../model/index.ts'
import type { OutputFile } from '../file.ts'
import { fileStems } from '../names.ts'

/** `letters/<notice>.docx`: the Word file that a 通知书 names, as the app fills it in. `bytes`: by their hash. */
export function emitWordFiles(
  { notices }: Application,
  bytes: ReadonlyMap<string, Uint8Array>,
): readonly OutputFile[] {
  const stems = fileStems(notices.map(({ id }) => id))
  return notices.flatMap(({ id, template }) => {
    const content = template && bytes.get(template.sha256)
    return content ? [{ path: `letters/${stems.get(id)}.docx`, text: '', bytes: content }] : []
  })
}
