/** The built-in rules, gathered from `rules/<family>/<id>.ts` by the bundler (`src/build/rules-module.mjs`). */
declare module 'virtual:rules' {
  const rules: readonly {
    readonly family: string;
    readonly id: string;
    readonly rule: import('../rule-kit.ts').Rule;
  }[];
  /** The rules of `rules/queue`. */
  export const queueRules: readonly {
    readonly family: string;
    readonly id: string;
    readonly rule: import('../queue-kit.ts').QueueRule;
  }[];
  export default rules;
}
