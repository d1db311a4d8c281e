/** Settings of a command: options after its name, else the environment, which whatever it runs goes by too. */

import { parseArgs } from 'node:util';

/** By their option: `--port 8080` says what `PORT=8080` says, in every shell. */
const variables = {
  content: 'CONTENT_DIR',
  base: 'BASE_PATH',
  url: 'SITE_URL',
  out: 'OUT_DIR',
  port: 'PORT',
  host: 'HOST',
} as const;

export type Setting = keyof typeof variables;

/**
 * Puts those of some settings that are among the words of a command into an environment.
 * @returns the other words
 * @throws Error where an option has no value
 */
export function takeSettings(
  words: readonly string[],
  settings: readonly Setting[],
  environment: NodeJS.ProcessEnv = process.env,
): string[] {
  const args = withKept(words, settings, environment);
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(settings.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const taken = new Set<number>();
  for (const token of tokens) {
    const name = settings.find((setting) => token.kind === 'option' && setting === token.name);
    if (token.kind !== 'option' || name === undefined) continue;
    if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new Error(`--${name} has no value.\n  Fix: write one after it: ${examples[name]}.`);
    }
    environment[variables[name]] = token.value;
    taken.add(token.index);
    if (!token.inlineValue) taken.add(token.index + 1);
  }
  return args.filter((_, index) => !taken.has(index));
}

/**
 * The words with an option that npm took for its own: older ones lose `--` to PowerShell, keep `--port` in the
 * environment and hand on `8080` alone.
 * @throws Error where they have kept several, and nobody can tell whose the words are
 */
function withKept(
  words: readonly string[],
  settings: readonly Setting[],
  environment: NodeJS.ProcessEnv,
): string[] {
  const kept = settings.flatMap((name) => {
    const value = environment[`npm_config_${name}`];
    return value ? [value === 'true' ? `--${name}` : `--${name}=${value}`] : [];
  });
  if (kept.filter((word) => !word.includes('=')).length > 1)
    throw new Error(
      `npm has kept ${kept.join(', ')} to itself: PowerShell has taken the -- before them.\n  Fix: write it in quotation marks, '--', or update npm.`,
    );
  return [...kept, ...words];
}

const examples: Readonly<Record<Setting, string>> = {
  content: '--content library',
  base: '--base /kb/',
  url: '--url https://kb.example.org',
  out: '--out ../site',
  port: '--port 8080',
  host: '--host 0.0.0.0',
};

/** The like for the words that a command was called with; one that is not understood ends it with a sentence. */
export function ownSettings(
  settings: readonly Setting[],
  others: readonly string[] = [],
): string[] {
  try {
    const rest = takeSettings(process.argv.slice(2), settings);
    const unknown = others.includes('*') ? undefined : rest.find((word) => !others.includes(word));
    if (unknown === undefined) return rest;
    const known = [...settings.map((name) => examples[name]), ...others];
    throw new Error(`"${unknown}" is not understood.\n  Fix: use one of: ${known.join(', ')}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
