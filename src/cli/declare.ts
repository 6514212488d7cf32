import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ExitCode, Terminal } from './exit.ts'

/** Where a command says what: its data, and all else. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** What commands are declared with. */
export interface Declaring {
  readonly program: Command
  terminalOf(options: CommonOptions): Terminal
  /** Gives the code that the command ends with. */
  finish(code: ExitCode): void
  /** A command with the options of all; `language` null: it has no usual one. Its module is loaded only when it runs. */
  command(usage: string, description: string, language?: 'zh' | null): Command
}

export const declaring = (
  program: Command,
  { out, err }: Streams,
  finish: Declaring['finish'],
): Declaring => ({
  program,
  terminalOf: ({ lang, json = false }) => ({
    language: lang,
    json,
    data: (line) => out(`${line}\n`),
    say: (line) => err(`${line}\n`),
  }),
  finish,
  command: (usage, description, language = 'zh') =>
    withCommon(program.command(usage).description(description), language),
})

/** The options that every command has. */
export interface CommonOptions {
  readonly lang: 'zh' | 'en'
  readonly json?: boolean
}

export function withCommon(made: Command, language: 'zh' | null = 'zh'): Command {
  const choice = new Option('--lang <language>', '中文或英文 / Chinese or English').choices([
    'zh',
    'en',
  ])
  return made
    .exitOverride()
    .addOption(language ? choice.default(language) : choice)
    .option('--json', '每行一个 JSON，便于程序读取 / one JSON object a line on stdout')
}

export const port = (text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value
  throw new InvalidArgumentError(
    '端口是 0 到 65535 的整数 / a port is a whole number from 0 to 65535',
  )
}
