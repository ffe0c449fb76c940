import type { AllowedPhrase, Author, Columns, Network, OwnLimits, OwnNames, PhraseRule, Severity } from '../types.ts';
import type { Level, Preset, UserConfig } from './schema.ts';

/** What one place says of one rule; later places win, options one by one. */
export interface RuleChange {
  readonly severity?: Level;
  readonly options: Readonly<Record<string, unknown>>;
}
/** By rule id. */
export type RuleChanges = ReadonlyMap<string, RuleChange>;

/** Rules for the posts that meet every condition given; an empty list or null is no condition. */
export interface Layer {
  readonly files: readonly string[];
  readonly networks: readonly Network[];
  readonly author: Author | null;
  readonly rules: RuleChanges;
  /** The key it stands under, such as `overrides[0].rules`. */
  readonly where: string;
  /** The config or preset it stands in, as messages name it. */
  readonly from: string;
}

/** A config file, a preset that one extends, or settings given as they stand: checked, nothing filled in. */
export interface Part {
  readonly user: UserConfig;
  /** The file it came from, absolute; null where there is none. */
  readonly path: string | null;
  /** That file as messages name it: as a user in `cwd` would write it. */
  readonly name: string;
}

/** A package whose default export is an object of rules by id. */
export interface Plugin {
  /** As the config names it. */
  readonly name: string;
  /** The file to import, absolute. */
  readonly path: string;
}

/** A rule without code and where it stands. */
export interface WrittenRule {
  readonly rule: PhraseRule;
  /** The key it stands under, such as `phraseRules[0]`. */
  readonly where: string;
  /** The config or preset it stands in, as messages name it. */
  readonly from: string;
}

/** A config with every default filled in, its rules not yet checked (`checkRules`). */
export interface Config extends Omit<Part, 'user'> {
  /** The folder its globs start from: the file's own, else `cwd`. */
  readonly dir: string;
  /** The folder the paths of posts start from. */
  readonly cwd: string;
  readonly preset: Preset;
  /** Presets of others that it extends, as messages name them. */
  readonly extended: readonly string[];
  readonly files: readonly string[];
  readonly ignores: readonly string[];
  /** True where `.gitignore` and `.postlintignore` files are obeyed. */
  readonly ignoreFiles: boolean;
  /** Columns or keys of tables and lists by what they hold. */
  readonly columns: Columns;
  readonly network: Network | null;
  /** Ground rules that are other for this user. */
  readonly networks: OwnLimits;
  readonly author: Author | null;
  /** What the writer is called; null where nothing is said. */
  readonly self: OwnNames | null;
  /** Of all presets and of the config itself. */
  readonly allow: readonly AllowedPhrase[];
  /** `rules` and `overrides` of all presets and of the config itself; later ones win. */
  readonly layers: readonly Layer[];
  /** Absolute. */
  readonly rulesDirs: readonly string[];
  readonly plugins: readonly Plugin[];
  readonly phraseRules: readonly WrittenRule[];
  /** Globs of the files that form one queue together, a list for each queue. */
  readonly queues: readonly (readonly string[])[];
  /** The file of known findings, absolute; null for the one beside the config, where it is there; false for none. */
  readonly baseline: string | null | false;
  readonly failOn: Severity | 'never';
  /** 0 to 100. */
  readonly minScore: number | null;
  readonly maxWarnings: number | null;
  /** Each `name` or `name=file`; empty where the user chose none. */
  readonly formats: readonly string[];
  readonly commandLine: {
    readonly rules: RuleChanges;
    /** Rule ids; empty is all. */
    readonly only: readonly string[];
    readonly skip: readonly string[];
  };
}
