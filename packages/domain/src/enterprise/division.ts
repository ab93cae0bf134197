export interface Division {
  readonly code: string;
  readonly name: string;
  /** Other ways registers and people write it, old names included. */
  readonly aliases: readonly string[];
}

/**
 * The districts of Huai'an. The 经济技术开发区 has no code in GB/T 2260; registers write 320871 (seldom 320891).
 * A credit code does not tell the district: its digits 3–8 name the authority that registered it long ago.
 */
export const huaianDivisions: readonly Division[] = [
  { code: '320803', name: '淮安区', aliases: ['楚州区', '楚州'] },
  { code: '320804', name: '淮阴区', aliases: ['淮阴'] },
  { code: '320812', name: '清江浦区', aliases: ['清江浦', '清河区', '清河', '清浦区', '清浦'] },
  { code: '320813', name: '洪泽区', aliases: ['洪泽', '洪泽县'] },
  { code: '320826', name: '涟水县', aliases: ['涟水'] },
  { code: '320830', name: '盱眙县', aliases: ['盱眙'] },
  { code: '320831', name: '金湖县', aliases: ['金湖'] },
  {
    code: '320871',
    name: '淮安经济技术开发区',
    aliases: ['经济技术开发区', '经济开发区', '淮安经济开发区', '开发区', '经开区', '淮安经开区'],
  },
];

/** Codes of dissolved districts still found in registers, and the district that took their place. */
const formerCodes: Readonly<Record<string, string>> = {
  '320802': '320812',
  '320811': '320812',
  '320829': '320813',
  '320891': '320871',
};

/** The district of Huai'an with this code, former codes included; undefined elsewhere. */
export function districtByCode(code: string): Division | undefined {
  const current = formerCodes[code] ?? code;
  return huaianDivisions.find((division) => division.code === current);
}

/** The district of Huai'an by name (洪泽, 洪泽区, 洪泽县, 淮安市洪泽区 …); undefined elsewhere. 淮安 alone is the city, not 淮安区. */
export function districtByName(name: string): Division | undefined {
  const plain = name.normalize('NFKC').replace(/\s/g, '');
  const named = (text: string) =>
    huaianDivisions.find((division) => division.name === text || division.aliases.includes(text));
  return named(plain) ?? named(plain.replace(/^(江苏省)?(淮安市)?/, ''));
}

/** Six digits of GB/T 2260, in Huai'an or not. */
export const isDivisionCode = (code: string): boolean => /^[1-9]\d{5}$/.test(code);

/** The name of a district of Huai'an, else the code itself. */
export const divisionLabel = (code: string): string => districtByCode(code)?.name ?? code;

/** Names by code, former codes included: {@link divisionLabel} as data. */
export const divisionLabels: Readonly<Record<string, string>> = Object.fromEntries(
  [...huaianDivisions.map(({ code }) => code), ...Object.keys(formerCodes)].map((code) => [code, divisionLabel(code)]),
);
