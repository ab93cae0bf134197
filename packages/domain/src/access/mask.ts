/** '13812345678' → '138****5678', '0517-83901234' → '0517****1234', short numbers → '***'. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) return '***';
  const head = digits.length >= 12 ? 4 : digits.length >= 11 ? 3 : 2;
  return `${digits.slice(0, head)}****${digits.slice(-(digits.length >= 10 ? 4 : 2))}`;
}

/** 'zhangsan@example.com' → 'z***@example.com'; the domain stays, it says which company. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${[...email][0] ?? ''}***${email.slice(at)}`;
}

/** '张三' → '张*', '欧阳震华' → '欧***'. The length is kept, as on official notices. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  return letters.length <= 1 ? '*' : `${letters[0] ?? ''}${'*'.repeat(letters.length - 1)}`;
}
