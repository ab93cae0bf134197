const PHONE = /(?<![\w-])(1[3-9]\d)\d{4}(\d{4})(?![\w-])/g;
const IDENTITY_CARD = /(?<![\w-])(\d{6})\d{8}(\d{3}[\dXx])(?![\w-])/g;
const EMAIL = /([A-Za-z0-9])[A-Za-z0-9._%+-]*@(?=[A-Za-z0-9.-]+\.[A-Za-z]{2,})/g;

/** Log lines keep no mobile number, identity card number or mailbox, whoever put it there. */
export function maskPersonalData(line: string): string {
  return line.replace(PHONE, '$1****$2').replace(IDENTITY_CARD, '$1********$2').replace(EMAIL, '$1***@');
}
