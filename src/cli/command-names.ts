import type { Command } from 'commander';

/** The commands a user may name. */
export const commandNames = (program: Command): readonly string[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name());
