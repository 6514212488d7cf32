/** The list of errors takes the focus, where the browser did not give it by itself; its links go into the inputs. */
export function focusErrors(root: Document): void {
  const list = root.querySelector<HTMLElement>('.errors')
  if (list === null) return
  list.focus()
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const address = link?.getAttribute('href') ?? ''
    const target = address.startsWith('#') ? root.getElementById(address.slice(1)) : null
    if (target === null) return
    event.preventDefault()
    target.focus({ preventScroll: true })
    const place = target.closest('.field') ?? target
    place.scrollIntoView({ block: 'start' })
  })
}
