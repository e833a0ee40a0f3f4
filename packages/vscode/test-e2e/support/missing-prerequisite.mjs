/** The end-to-end tests cannot run because this machine lacks something; the message says what. */
export class MissingPrerequisite extends Error {}
