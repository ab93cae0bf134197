/** A problem or visit in one line, as reminders name it. */
export interface CaseLine {
  /** 2026-000123 缺少检测设备 */
  readonly label: string;
  /** 淮安恒盛的问题“缺少检测设备”（2026-000123） */
  readonly sentence: string;
  readonly url: string;
}
