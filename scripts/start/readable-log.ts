/** The log as the runner shows it: the commands that mask a secret are not shown, since they hold it. */
export function readableLog(log: string): string {
  return log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}
