/** Keeps a page up to date about something that is being made; when that ends, the page is asked for anew. */
export function startProgress(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-events]')
  const address = place?.dataset.events
  if (!place || !address) return
  const bar = place.querySelector('progress')
  const said = place.querySelector('[data-progress-text]')
  const events = new EventSource(address)
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { done, total, state, text } = JSON.parse(data) as Step
    if (bar) {
      bar.max = total
      bar.value = done
    }
    if (said) said.textContent = text
    if (state === 'running' || state === 'waiting') return
    events.close()
    location.reload()
  })
}

interface Step {
  readonly done: number
  readonly total: number
  readonly state: string
  readonly text: string
}
