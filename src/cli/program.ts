import { Command, type Option, type OutputConfiguration } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { commandNames } from './command-names.ts';
import { usageError } from './errors.ts';
import type { Io } from './io.ts';
import { type ConfigOptions, type LintOptions, lintOptions, sharedOptions } from './options.ts';

const EXAMPLES = `
Examples:
  postlint drafts                       every post in a folder
  postlint "queue/**/*.jsonl" -f json   what a glob finds, for another program
  pbpaste | postlint -                  standard input
  postlint explain give-to-get          what a rule looks for, and why

Exit codes:
  0 fine
  1 findings of the --fail-on level or above, or a limit broken
  2 something could not be read or run, or the call or config is wrong
`;

const SHELL_FILES = `
Where it goes:
  ~/.bashrc  source <(postlint completions bash)
  ~/.zshrc   source <(postlint completions zsh), after compinit
  fish       postlint completions fish > ~/.config/fish/completions/postlint.fish
`;

const withOptions = (command: Command, options: readonly Option[]): Command => {
  for (const option of options) command.addOption(option);
  return command;
};

const print = ({ stdout, stderr }: Io): OutputConfiguration => ({
  writeOut: (text) => stdout.write(text),
  writeErr: (text) => stderr.write(text),
  // A wrong call is reported once, by `main`.
  outputError: () => {},
  getOutHelpWidth: () => stdout.columns ?? 80,
  getErrHelpWidth: () => stderr.columns ?? 80,
  getOutHasColors: () => false,
  getErrHasColors: () => false,
});

type Exit = (code: number) => void;

const addRuleCommands = (program: Command, io: Io, exit: Exit): void => {
  withOptions(program.command('explain'), sharedOptions())
    .description('tell what a rule looks for, why, and show examples')
    .argument('<rule>', 'id of the rule')
    .action(async (id: string, options: ConfigOptions) => {
      const { explain } = await import('./explain.ts');
      exit(await explain(id, { ...program.opts(), ...options }, io));
    });
  withOptions(program.command('rules'), sharedOptions())
    .description('list the rules')
    .option('--json', 'as JSON')
    .action(async (options: ConfigOptions & { readonly json?: boolean }) => {
      const { listRules } = await import('./rules.ts');
      exit(await listRules({ ...program.opts(), ...options }, io));
    });
};

const addHelpCommands = (program: Command, io: Io, exit: Exit): void => {
  program
    .command('init')
    .description('write a config, after a few questions')
    .option('-y, --yes', 'ask nothing, take the usual answers')
    .action(async (options: { readonly yes?: boolean }) => {
      const { init } = await import('./init.ts');
      exit(await init(options, io));
    });
  program
    .command('completions')
    .description('print what makes Tab complete commands, options and rules in bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', SHELL_FILES)
    .action(async (shell: string) => {
      const { printCompletions } = await import('./completions.ts');
      exit(await printCompletions(shell, io));
    });
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { complete } = await import('./complete.ts');
      exit(await complete(words, io, program));
    });
  program
    .command('help')
    .description('print help for a command')
    .argument('[command]')
    .action(async (name?: string) => {
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (command) return command.outputHelp();
      const { didYouMean } = await import('../config/say.ts');
      throw usageError(`no command "${name}"${didYouMean(name, commandNames(program))}`);
    });
};

/**
 * The command line. Each command's own module is loaded when it runs, so help and version load nothing.
 * @param exit Takes the exit code of the command that ran.
 */
export const createProgram = (io: Io, exit: (code: number) => void): Command => {
  const program = new Command('postlint')
    .description('Shows where social-media posts talk at people instead of with them.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('[files...]', 'files, folders or quoted globs; - is standard input')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .configureOutput(print(io))
    .exitOverride();
  withOptions(program, lintOptions()).action(async (files: string[], options: LintOptions) => {
    const { lint } = await import('./lint.ts');
    exit(await lint(files, options, io, commandNames(program)));
  });
  addRuleCommands(program, io, exit);
  addHelpCommands(program, io, exit);
  return program;
};
