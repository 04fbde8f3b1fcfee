import type { Command, CommandOptions, Commands } from './command.ts';
import { DECIDER_COMMANDS } from './decider.ts';
import { CORRECTION, EXAMINER_COMMANDS } from './examiner.ts';
import { EXPERT_COMMANDS } from './expert.ts';
import { PANEL_COMMANDS } from './panel.ts';
import { RECOMMENDER_COMMANDS } from './recommender.ts';

const COMMANDS: Commands = {
  ...RECOMMENDER_COMMANDS,
  ...EXAMINER_COMMANDS,
  ...PANEL_COMMANDS,
  ...EXPERT_COMMANDS,
  ...DECIDER_COMMANDS,
};

/** The verbs that say what becomes of one application. */
export const COMMAND_NAMES = Object.keys(COMMANDS);

/** Both sides return: the recommender with reasons, the examiner with a list of defects. */
export function commandNamed(name: string, { file }: CommandOptions = {}): Command | undefined {
  if (name === 'return' && file !== undefined) return CORRECTION;
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}
