import type { Reply } from '../reply.ts'
import type { Site } from '../site.ts'
import { progressText } from './batch-page.ts'
import type { Press, SeenBatch } from './press.ts'

/** How a batch gets on, as server-sent events: what the page shows, at each step until there are no more. */
export const batchEvents = (site: Site, { room }: Press, { batch }: SeenBatch): Reply => ({
  kind: 'events',
  follow: (send, end) =>
    room.watch(batch.id, (progress) => {
      const { done, total, state } = progress
      send(JSON.stringify({ done, total, state, text: progressText(site, progress) }))
      if (state !== 'running' && state !== 'waiting') end()
    }),
})
