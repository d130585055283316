/** The version of this action as it names itself to the services; a test compares it with package.json. */
export const VERSION = '1.0.0';
