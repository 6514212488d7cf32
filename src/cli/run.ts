import { Command, CommanderError } from 'commander'
import { declaring, type Streams } from './declare.ts'
import { declareEditions } from './declared/editions.ts'
import { declareLetters } from './declared/letters.ts'
import { declarePeople } from './declared/people.ts'
import { declareServing } from './declared/serving.ts'
import { declareSources } from './declared/sources.ts'
import { declareStore } from './declared/store.ts'
import { declareWorkbooks } from './declared/workbooks.ts'
import { type ExitCode, exit } from './exit.ts'
import { codeOf, sentenceOf } from './failed.ts'
import { usageText } from './usage.ts'

/** Runs a command, and gives the code that it ends with; one that serves goes on after that. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const program = new Command('fangyuan')
    .description(
      '方圆：表单、规则和公文，从一份写得清楚的文件编译而来\nForms, rules and official letters from a memo that compiles',
    )
    .exitOverride()
    .configureOutput({
      writeOut: streams.out,
      writeErr: streams.err,
      outputError: (said, write) => write(usageText(said)),
    })
    .showHelpAfterError('（用 --help 查看用法 / add --help for usage）')
    .configureHelp({ sortSubcommands: false })
  let code: ExitCode = exit.ok
  const finish = (ended: ExitCode): void => {
    code = ended
  }
  for (const declare of parts) declare(declaring(program, streams, finish))
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage
    streams.err(`${sentenceOf(error, args.includes('en') ? 'en' : 'zh')}\n`)
    return codeOf(error)
  }
  return code
}

const parts = [
  declareSources,
  declareEditions,
  declareServing,
  declareLetters,
  declareWorkbooks,
  declareStore,
  declarePeople,
]
