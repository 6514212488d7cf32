import type { Notice } from '../../../model/index.ts'
import { wordOf } from '../../letters/docx/index.ts'
import { safeName } from '../../letters/names.ts'
import { textOfNotice } from '../../letters/register/frozen-text.ts'
import type { Ready } from '../../letters/register/index.ts'
import { draftView } from '../../letters/samples.ts'
import { type Reply, wordReply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { messagePage } from './refusal.ts'

/** The draft of the first letter, to be looked at in Word. */
export async function wordSampleReply(
  site: Site,
  notice: Notice,
  [first]: readonly Ready[],
  back: string,
): Promise<Reply> {
  if (!first) return messagePage(site, 409, say(site, 'batch-none'), back)
  const view = draftView({ notice, date: site.clock().today }, first.view)
  const text = await textOfNotice(site.app, notice)
  return wordReply(safeName(`${notice.label}${view.frame.to}`), await wordOf(text, view))
}
