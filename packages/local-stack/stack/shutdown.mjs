// What has been started is stopped in the opposite order, once.
import { say } from '../bootstrap/say.mjs';

/** @type {{ name: string, stop: () => unknown, force: () => void }[]} */
const started = [];
/** @type {Promise<void> | null} */
let underWay = null;

/** @param {string} name @param {() => unknown} stop @param {() => void} [force] what a second Ctrl-C does to it */
export function onShutdown(name, stop, force = () => undefined) {
  started.push({ name, stop, force });
}

export function shutDown() {
  underWay ??= stopAll();
  return underWay;
}

async function stopAll() {
  for (const { name, stop } of started.toReversed()) {
    try {
      await stop();
    } catch (error) {
      say(`! ${name} 停止时出错 (error while stopping)：${error instanceof Error ? error.message : error}`);
    }
  }
}

/** The first Ctrl-C (or SIGTERM) stops in order; the second does not wait. */
export function watchSignals() {
  const onSignal = async () => {
    if (underWay) {
      for (const { force } of started) force();
      process.exit(130);
    }
    say('正在停止，再按一次 Ctrl-C 强制结束… (stopping)');
    await shutDown();
    say('已停止。(stopped)');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void onSignal());
}
