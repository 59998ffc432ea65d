/** A reason the program cannot start, said in one sentence to the person who started it; shown without a stack trace. */
export class StartError extends Error {
  override readonly name: string = 'StartError';
}

/** A variable in the environment has a value that the program cannot use. */
export class ConfigError extends StartError {
  override readonly name = 'ConfigError';
}
