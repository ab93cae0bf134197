import { setTimeout as sleep } from 'node:timers/promises';
import { startMailSink, type MailSink, type ReceivedMail } from './mail-sink.js';

/** What a test may do to arriving messages, and change while the sink runs. */
export interface Trouble {
  /** Milliseconds before the answer to a complete message. */
  delay: number;
  /** SMTP code to refuse every message with (450: try again, 550: never), or null. */
  rejectWith: number | null;
  /** Keep the message but cut the connection instead of answering: the sender cannot know that it arrived. */
  resetAfterData: boolean;
}

/** A sink for tests that keeps what arrived in memory, in the order of arrival. */
export interface RecordingMailSink extends MailSink {
  arrived: ReceivedMail[];
  trouble: Trouble;
  /** Message-IDs with the number of copies of each. */
  copies(): Map<string, number>;
  /** Resolves when `count` messages have arrived; fails after `milliseconds`. */
  waitFor(count: number, milliseconds?: number): Promise<ReceivedMail[]>;
}

export async function startRecordingMailSink(initial: Partial<Trouble> = {}): Promise<RecordingMailSink> {
  const arrived: ReceivedMail[] = [];
  const trouble: Trouble = { delay: 0, rejectWith: null, resetAfterData: false, ...initial };
  const keep = (mail: ReceivedMail) => {
    arrived.push(mail);
    return Promise.resolve();
  };
  const sink = await startMailSink(keep, {
    beforeAccept: async () => {
      if (trouble.delay > 0) await sleep(trouble.delay);
      if (trouble.rejectWith !== null) throw Object.assign(new Error('Refused'), { responseCode: trouble.rejectWith });
    },
    cutAfterKeeping: () => trouble.resetAfterData,
  });
  return {
    ...sink,
    arrived,
    trouble,
    copies: () => {
      const counts = new Map<string, number>();
      for (const { messageId } of arrived) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
      return counts;
    },
    waitFor: async (count, milliseconds = 10_000) => {
      const end = Date.now() + milliseconds;
      while (arrived.length < count) {
        if (Date.now() > end) throw new Error(`${arrived.length} of ${count} messages arrived in ${milliseconds} ms.`);
        await sleep(20);
      }
      return arrived;
    },
  };
}
