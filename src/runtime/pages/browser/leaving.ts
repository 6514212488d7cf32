/** Asks before a page with answers that were not sent is left. */
export function startLeaving(form: HTMLFormElement): void {
  const sent = () => {
    delete form.dataset.touched
  }
  const touched = () => {
    form.dataset.touched = ''
  }
  form.addEventListener('input', touched)
  form.addEventListener('change', touched)
  form.addEventListener('submit', sent)
  window.addEventListener('beforeunload', (event) => {
    if (form.dataset.touched === undefined) return
    event.preventDefault()
    // Older browsers ask only when this is set.
    event.returnValue = true
  })
}
