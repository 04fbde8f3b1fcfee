import { signal } from '@preact/signals';

/** Whether the rules' own code could not be had: whoever is offline has nothing that judges. */
export const isRulesCodeLost = signal(false);

/** Loads what judges, which a page asks for once there is something to judge; null where it is lost. */
export async function rulesCode<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    const code = await load();
    isRulesCodeLost.value = false;
    return code;
  } catch {
    isRulesCodeLost.value = true;
    return null;
  }
}
