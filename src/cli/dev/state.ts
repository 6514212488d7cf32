/** What pages that are being looked at are told. */
export interface DevState {
  /** Changes with each good build: a page of another one is asked for anew. */
  readonly build: string
  /** What is wrong with the sources since; none: this build is of them. */
  readonly messages: readonly string[]
  readonly title: string
}
