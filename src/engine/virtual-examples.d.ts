/** The examples of built-in rules by rule id, where the bundler keeps them apart from the rules (`src/build/lean-rules.mjs`). */
declare module 'virtual:examples' {
  const examples: Readonly<Record<string, import('../rule-kit.ts').RuleFacts['examples']>> | undefined;
  export default examples;
}
