import http from 'node:http';

/** One connection's client: JSON in and out, over a socket that is kept open. */
export function client(url, agent) {
  const { hostname, port } = new URL(url);
  return (method, path, cookie, body) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const headers = payload
        ? { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
        : { cookie };
      const request = http.request({ agent, hostname, port, method, path, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
      });
      request.on('error', reject);
      request.end(payload);
    });
}

/**
 * Runs a scenario's walkers, one per connection, for some seconds. A walker gets a way to send that is timed, and one for
 * finding its place that is not.
 * @returns latencies in ms, the number of answers that were not as they should be, and the seconds it took
 */
export async function run(url, walkers, seconds) {
  const agents = walkers.map(() => new http.Agent({ keepAlive: true, maxSockets: 1 }));
  const latencies = [];
  let errors = 0;
  const begin = performance.now();
  const end = begin + seconds * 1000;
  await Promise.all(
    walkers.map(async (walk, at) => {
      const send = client(url, agents[at]);
      const timed = async (...request) => {
        const start = performance.now();
        const answer = await send(...request);
        latencies.push(performance.now() - start);
        if (answer.status !== 200) errors += 1;
        return answer;
      };
      while (performance.now() < end) await walk(timed, send);
    }),
  );
  agents.forEach((agent) => agent.destroy());
  return { latencies, errors, seconds: (performance.now() - begin) / 1000 };
}
