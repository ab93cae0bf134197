import { serviceChannelLabels } from './list-state.js';
import type { ListRefusal, ServiceItem } from './service-list.types.js';

export const maxItems = 300;
/** A promise longer than half a year is none. */
export const longestPromise = 120;

/** The first thing wrong with items as typed or imported; messages name the item by its place. */
export function itemsFault(items: readonly ServiceItem[]): ListRefusal | null {
  if (items.length > maxItems) return fault(`一份清单最多${maxItems}项。`);
  const keys = new Set<string>();
  const contents = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const found = itemFault(item, `第${index + 1}项`);
    if (found) return found;
    if (keys.has(item.key)) return fault(`第${index + 1}项的编号重复，请刷新后重试。`);
    keys.add(item.key);
    const same = contents.get(item.content.trim());
    if (same !== undefined) return fault(`第${index + 1}项与第${same}项的服务内容相同，请合并。`);
    contents.set(item.content.trim(), index + 1);
  }
  return null;
}

function itemFault({ key, content, objects, ownerUnitId, promisedDays, channels }: ServiceItem, which: string) {
  if (key.trim() === '') return fault(`${which}没有编号，请刷新后重试。`);
  if (content.trim() === '' || [...content].length > 500) return fault(`${which}的服务内容应为1至500字。`);
  if (objects.trim() === '' || [...objects].length > 100) return fault(`${which}的服务对象应为1至100字。`);
  if (ownerUnitId === '') return fault(`请选择${which}的责任单位。`);
  if (promisedDays !== null && !(Number.isInteger(promisedDays) && promisedDays >= 1 && promisedDays <= longestPromise))
    return fault(`${which}的承诺时限应为1至${longestPromise}个工作日的整数；没有单独承诺的请留空。`);
  if (channels.length === 0) return fault(`请选择${which}的服务方式。`);
  return channels.some((channel) => !Object.hasOwn(serviceChannelLabels, channel))
    ? fault(`${which}的服务方式不在可选范围内，请重新选择。`)
    : null;
}

const fault = (message: string): ListRefusal => ({ code: 'INVALID_FACT', message, field: 'items' });
