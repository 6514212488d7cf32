import type { DevState } from '../state.ts'

/** On each page while the app is developed. */
const own = new URL(import.meta.url).searchParams.get('build')
const events = new EventSource('/dev/events')
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as DevState
  if (state.build === own) return show(state)
  events.close()
  location.reload()
})

const link = document.createElement('link')
link.rel = 'stylesheet'
link.href = '/dev/page.css'
document.head.append(link)

function show({ messages, title }: DevState): void {
  document.querySelector('.dev-errors')?.remove()
  if (messages.length === 0) return
  const place = document.createElement('aside')
  place.className = 'dev-errors'
  place.setAttribute('role', 'alert')
  const heading = document.createElement('h2')
  heading.textContent = title
  place.append(heading)
  for (const message of messages) {
    const frame = document.createElement('pre')
    frame.textContent = message
    place.append(frame)
  }
  document.body.append(place)
}
