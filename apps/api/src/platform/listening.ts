import { createServer } from 'node:net';
import { StartError } from './start-error.js';

/** Tries whether the address can be listened on, before anything slow is started; throws a StartError if not. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(listenError(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** One sentence about why an address could not be listened on. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): StartError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is taken by another program: stop it, or set PORT to another port.`,
      );
    case 'EACCES':
      return new StartError(`This account may not listen on port ${port}: set PORT to 1024 or above.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(`HOST is ${host}, which is not an address of this computer.`);
    default:
      return new StartError(`Port ${port} on ${host} cannot be used: ${error.message}.`);
  }
}
