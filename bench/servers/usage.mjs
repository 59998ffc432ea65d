/** Tells the benchmark, on request, what this process has used: CPU in microseconds, memory in bytes. */
export function answerUsage() {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit(0));
}
