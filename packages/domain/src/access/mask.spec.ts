import { maskEmail, maskName, maskPhone } from './mask.js';

describe('masking', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['138 1234 5678', '138****5678'],
    ['0517-83901234', '0517****1234'],
    ['83901234', '83****34'],
    ['12345', '***'],
    ['', '***'],
  ])('phone %s → %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  it.each([
    ['zhangsan@example.com', 'z***@example.com'],
    ['@example.com', '***'],
    ['no mail', '***'],
  ])('e-mail %s → %s', (email, masked) => expect(maskEmail(email)).toBe(masked));

  it.each([
    ['张三', '张*'],
    ['欧阳震华', '欧***'],
    ['李', '*'],
    ['', '*'],
  ])('name %s → %s', (name, masked) => expect(maskName(name)).toBe(masked));
});
