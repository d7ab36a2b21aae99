/** What a canonical unit measures, and how many base units of its dimension one of it is. */
export interface UnitMeaning {
  dimension: string;
  factor: number;
}

// dimension: unit factor, unit factor … Base units: metre, gram, second, litre, square metre, byte, hertz,
// watt, joule, pascal, volt, ampere, newton, metre per second. Counts and currencies have no factor.
const TABLE = `
length: m 1, km 1e3, hm 1e2, dm 1e-1, cm 1e-2, mm 1e-3, μm 1e-6, nm 1e-9, pm 1e-12, in 0.0254, ft 0.3048, yd 0.9144, mi 1609.344, nmi 1852, au 149597870700, ly 9460730472580800, pc 30856775814913673, kpc 3.0856775814913673e19, Mpc 3.0856775814913673e22, Gpc 3.0856775814913673e25, fm 1e-15, Å 1e-10, fathom 1.8288, furlong 201.168
mass: g 1, kg 1e3, mg 1e-3, μg 1e-6, ng 1e-9, pg 1e-12, t 1e6, kt 1e9, Mt 1e12, Gt 1e15, carat 0.2, M☉ 1.98841e33, M⊕ 5.9722e27, MJup 1.89813e30, Da 1.66053906892e-24, kDa 1.66053906892e-21, lb 453.59237, oz 28.349523125, st 6350.29318, 근 600, 돈 3.75, 관 3750
time: s 1, ms 1e-3, μs 1e-6, ns 1e-9, ps 1e-12, fs 1e-15, min 60, h 3600, day 86400, week 604800, fortnight 1209600
calendar: month 1, quarter 3, year 12, decade 120, century 1200, millennium 12000, kyr 12e3, Myr 12e6, Gyr 12e9
volume: L 1, mL 1e-3, μL 1e-6, nL 1e-9, cL 1e-2, dL 1e-1, hL 1e2, kL 1e3, m³ 1e3, dm³ 1, cm³ 1e-3, mm³ 1e-6, km³ 1e12, in³ 0.016387064, yd³ 764.554857984, gal 3.785411784, qt 0.946352946, pint 0.473176473, cup 0.2365882365, tbsp 0.01478676478, tsp 0.00492892159, fl-oz 0.0295735295625, bbl 158.987294928, ft³ 28.316846592, bushel 35.23907016688
area: m² 1, km² 1e6, cm² 1e-4, mm² 1e-6, ha 1e4, acre 4046.8564224, ft² 0.09290304, mi² 2589988.110336, in² 0.00064516, yd² 0.83612736, μm² 1e-12, 평 3.305785
information: B 1, kB 1e3, MB 1e6, GB 1e9, TB 1e12, PB 1e15, EB 1e18, ZB 1e21, KiB 1024, MiB 1048576, GiB 1073741824, TiB 1099511627776, bit 0.125, kbit 125, Mbit 125e3, Gbit 125e6, Tbit 125e9
frequency: Hz 1, kHz 1e3, MHz 1e6, mHz 1e-3, GHz 1e9, THz 1e12, bpm 0.016666666666666666, rpm 0.016666666666666666
apparent-power: VA 1, kVA 1e3, MVA 1e6, GVA 1e9
power: W 1, mW 1e-3, kW 1e3, MW 1e6, GW 1e9, TW 1e12, μW 1e-6, hp 745.69987158227022
energy: J 1, kJ 1e3, MJ 1e6, GJ 1e9, TJ 1e12, PJ 1e15, EJ 1e18, mJ 1e-3, cal 4.184, kcal 4184, Wh 3600, kWh 36e5, MWh 36e8, GWh 36e11, TWh 36e14, BTU 1055.05585262, erg 1e-7, meV 1.602176634e-22, eV 1.602176634e-19, keV 1.602176634e-16, MeV 1.602176634e-13, GeV 1.602176634e-10, TeV 1.602176634e-7, PeV 1.602176634e-4
pressure: Pa 1, hPa 1e2, kPa 1e3, MPa 1e6, GPa 1e9, bar 1e5, mbar 1e2, atm 101325, psi 6894.757293168, ksi 6894757.293168, cmH2O 98.0665, mmHg 133.322387415, torr 133.322368421
voltage: V 1, mV 1e-3, kV 1e3, MV 1e6, μV 1e-6
current: A 1, mA 1e-3, μA 1e-6, nA 1e-9, kA 1e3
torque: Nm 1, kNm 1e3, lb-ft 1.3558179483314
force: N 1, kN 1e3, MN 1e6, mN 1e-3
length/volume: mpg 425143.7074402
length/time: m/s 1, cm/s 1e-2, km/s 1e3, km/h 0.2777777777777778, mph 0.44704, kn 0.5144444444444445
length/time²: m/s² 1
angle: deg 1, rad 57.29577951308232, turn 360
temperature: °C 0, °F 0, K 0, mK 0, ° 0
substance: mol 1, mmol 1e-3, μmol 1e-6, nmol 1e-9, pmol 1e-12
substance/volume: M 1, mM 1e-3, μM 1e-6, nM 1e-9, pM 1e-12
light: lm 0, lx 0, cd 0
sound: dB 0
flux: Jy 1, mJy 1e-3, μJy 1e-6
charge: C 0, mAh 0
dose: IU 0
equivalent: mEq 0
computing: FLOP 0, FLOPS 0, GFLOPS 0, TFLOPS 0, PFLOPS 0, EFLOPS 0
bases: kb 0, Mb 0, Gb 0
radiation: Gy 1, mGy 1e-3, Sv 1, mSv 1e-3, μSv 1e-6, Bq 0, R 0
resistance: Ω 1, kΩ 1e3, MΩ 1e6
capacitance: F 1, μF 1e-6, nF 1e-9, pF 1e-12
field: T 1, mT 1e-3, μT 1e-6, G 1e-4, kG 0.1
ratio: ppm 0, ppb 0
print: dpi 0, ppi 0, px 0, fps 0
`;

function readTable(): Map<string, UnitMeaning> {
  const meanings = new Map<string, UnitMeaning>();
  for (const line of TABLE.trim().split('\n')) {
    const [dimension = '', list = ''] = line.split(': ');
    for (const item of list.split(', ')) {
      const [unit = '', factor = '0'] = item.split(' ');
      meanings.set(unit, { dimension, factor: Number(factor) });
    }
  }
  return meanings;
}

const MEANINGS = readTable();

/** Dimension and factor of a canonical unit, undefined for counters and currencies. */
export function unitMeaning(unit: string): UnitMeaning | undefined {
  const own = MEANINGS.get(unit);
  return own === undefined && unit.includes('/') ? rateMeaning(unit) : own;
}

/** What a unit told per others measures: mg/dL is of mass/volume; a part that no table holds stands for itself. */
function rateMeaning(unit: string): UnitMeaning {
  const parts = unit.split('/').map((part) => {
    const own = MEANINGS.get(part);
    return own === undefined || own.factor === 0 ? { dimension: part, factor: 1 } : own;
  });
  return {
    dimension: parts.map(({ dimension }) => dimension).join('/'),
    factor: parts.reduce((product, { factor }, index) => (index === 0 ? factor : product / factor), 1),
  };
}

/** Symbols in any language, written exactly so: [symbols] → canonical unit. */
export const UNIT_SYMBOLS: Readonly<Record<string, string>> = {
  m: 'm',
  'km KM Km kms': 'km',
  hm: 'hm',
  dm: 'dm',
  'cm CM Cm': 'cm',
  'mm MM': 'mm',
  'μm um ㎛': 'μm',
  'nm ㎚': 'nm',
  pm: 'pm',
  'in in. "': 'in',
  "ft ft. '": 'ft',
  'yd yds': 'yd',
  'mi mi.': 'mi',
  nmi: 'nmi',
  'au AU': 'au',
  ly: 'ly',
  kpc: 'kpc',
  Mpc: 'Mpc',
  Gpc: 'Gpc',
  fm: 'fm',
  Å: 'Å',
  'g g. gm gr': 'g',
  'kg KG Kg kgs kg.': 'kg',
  'mg MG': 'mg',
  'μg ug mcg ㎍': 'μg',
  ng: 'ng',
  pg: 'pg',
  'M☉ M⊙ Msun': 'M☉',
  'R☉ R⊙ Rsun': 'R☉',
  'M⊕ MEarth': 'M⊕',
  'R⊕ REarth': 'R⊕',
  MJup: 'MJup',
  RJup: 'RJup',
  'L☉ L⊙ Lsun': 'L☉',
  Da: 'Da',
  kDa: 'kDa',
  t: 't',
  kt: 'kt',
  Mt: 'Mt',
  Gt: 'Gt',
  'lb lbs lb. lbs. LBS': 'lb',
  st: 'st',
  'oz oz. OZ': 'oz',
  's sec secs sec.': 's',
  'ms msec': 'ms',
  'μs us': 'μs',
  ns: 'ns',
  ps: 'ps',
  fs: 'fs',
  'min mins min.': 'min',
  'h hr hrs hr. hrs.': 'h',
  d: 'day',
  'yr yrs yr.': 'year',
  'wk wks': 'week',
  'kyr ka': 'kyr',
  'Myr Ma': 'Myr',
  'Gyr Ga': 'Gyr',
  'L l ℓ': 'L',
  'mL ml ML mls cc ㎖ ㏄': 'mL',
  'μL μl ul uL ㎕': 'μL',
  nL: 'nL',
  'cL cl': 'cL',
  'dL dl ㎗': 'dL',
  'hL hl': 'hL',
  'kL ㎘': 'kL',
  'm³ m3 m^3 ㎥': 'm³',
  'cm³ cm3 cm^3 ㎤': 'cm³',
  'mm³ mm3 mm^3': 'mm³',
  'km³ km3 km^3': 'km³',
  'in³ in3': 'in³',
  'ft³ ft3': 'ft³',
  'gal gals gal.': 'gal',
  qt: 'qt',
  pt: 'pint',
  tbsp: 'tbsp',
  tsp: 'tsp',
  'bbl bbls': 'bbl',
  'm² m2 m^2 ㎡': 'm²',
  'km² km2 km^2 ㎢': 'km²',
  'cm² cm2 cm^2 ㎠': 'cm²',
  'mm² mm2 ㎟': 'mm²',
  'ha ㏊': 'ha',
  'ft² ft2': 'ft²',
  'mi² mi2': 'mi²',
  'in² in2': 'in²',
  '㎞': 'km',
  '㎝': 'cm',
  '㎜': 'mm',
  '㎏': 'kg',
  '㎎': 'mg',
  '㎍': 'μg',
  '㎘': 'kL',
  '㎗': 'dL',
  '㎾': 'kW',
  '㎿': 'MW',
  '㎐': 'Hz',
  '㎑': 'kHz',
  '㎒': 'MHz',
  '㎓': 'GHz',
  '㎩': 'Pa',
  '㎪': 'kPa',
  '㎫': 'MPa',
  '㎬': 'GPa',
  '㎈': 'cal',
  '㎉': 'kcal',
  '㏈': 'dB',
  '㎧': 'm/s',
  '㎚': 'nm',
  '㎛': 'μm',
  '㎟': 'mm²',
  '㎠': 'cm²',
  '㎤': 'cm³',
  '㎣': 'mm³',
  '㎥': 'm³',
  '㏊': 'ha',
  '㎃': 'mA',
  '㎄': 'kA',
  '㎂': 'μA',
  '㎸': 'kV',
  '㎷': 'mV',
  '㎳': 'ms',
  '㎲': 'μs',
  '㎱': 'ns',
  '㎅': 'kB',
  '㎆': 'MB',
  '㎇': 'GB',
  '㏄': 'mL',
  '㏖': 'mol',
  '㎾h ㎾H': 'kWh',
  '㎿h': 'MWh',
  '℃': '°C',
  '℉': '°F',
  'KB kB ㎅': 'kB',
  'MB ㎆': 'MB',
  'GB ㎇': 'GB',
  TB: 'TB',
  PB: 'PB',
  EB: 'EB',
  ZB: 'ZB',
  KiB: 'KiB',
  MiB: 'MiB',
  GiB: 'GiB',
  TiB: 'TiB',
  'kbit Kbit': 'kbit',
  'kbps Kbps': 'kbit/s',
  Mbit: 'Mbit',
  Mbps: 'Mbit/s',
  Gbit: 'Gbit',
  Gbps: 'Gbit/s',
  Tbit: 'Tbit',
  Tbps: 'Tbit/s',
  'Hz ㎐': 'Hz',
  'kHz KHz khz ㎑': 'kHz',
  'MHz Mhz ㎒': 'MHz',
  'GHz Ghz ㎓': 'GHz',
  THz: 'THz',
  mHz: 'mHz',
  arcsec: 'arcsec',
  arcmin: 'arcmin',
  'bpm BPM': 'bpm',
  'rpm RPM': 'rpm',
  W: 'W',
  'mW ㎽': 'mW',
  μW: 'μW',
  'kW KW ㎾': 'kW',
  'MW ㎿': 'MW',
  GW: 'GW',
  TW: 'TW',
  VA: 'VA',
  kVA: 'kVA',
  MVA: 'MVA',
  GVA: 'GVA',
  kG: 'kG',
  'hp HP bhp': 'hp',
  J: 'J',
  kJ: 'kJ',
  MJ: 'MJ',
  GJ: 'GJ',
  TJ: 'TJ',
  PJ: 'PJ',
  EJ: 'EJ',
  mJ: 'mJ',
  'cal ㎈': 'cal',
  'kcal ㎉': 'kcal',
  Wh: 'Wh',
  'kWh KWh': 'kWh',
  MWh: 'MWh',
  GWh: 'GWh',
  TWh: 'TWh',
  'BTU Btu BTUs': 'BTU',
  'erg ergs': 'erg',
  meV: 'meV',
  eV: 'eV',
  keV: 'keV',
  MeV: 'MeV',
  GeV: 'GeV',
  TeV: 'TeV',
  PeV: 'PeV',
  Pa: 'Pa',
  'hPa ㍱': 'hPa',
  'kPa ㎪': 'kPa',
  'MPa ㎫': 'MPa',
  GPa: 'GPa',
  bar: 'bar',
  mbar: 'mbar',
  atm: 'atm',
  'psi PSI': 'psi',
  ksi: 'ksi',
  mmHg: 'mmHg',
  cmH2O: 'cmH2O',
  'torr Torr': 'torr',
  V: 'V',
  'mV ㎷': 'mV',
  'kV ㎸': 'kV',
  MV: 'MV',
  μV: 'μV',
  A: 'A',
  'mA ㎃': 'mA',
  μA: 'μA',
  nA: 'nA',
  kA: 'kA',
  N: 'N',
  kN: 'kN',
  'Nm N·m': 'Nm',
  kNm: 'kNm',
  MN: 'MN',
  mN: 'mN',
  'm/s ㎧': 'm/s',
  'cm/s': 'cm/s',
  'm/s² m/s2 m/s^2': 'm/s²',
  'km/s': 'km/s',
  'km/h kmh kph km/hr': 'km/h',
  'mph m.p.h.': 'mph',
  'kn kt.': 'kn',
  rad: 'rad',
  Jy: 'Jy',
  mJy: 'mJy',
  'μJy uJy': 'μJy',
  '°C ºC': '°C',
  '°F ºF': '°F',
  K: 'K',
  mK: 'mK',
  T: 'T',
  '° º deg deg.': '°',
  'mol mols': 'mol',
  'mmol mmols': 'mmol',
  'μmol umol': 'μmol',
  nmol: 'nmol',
  pmol: 'pmol',
  M: 'M',
  mM: 'mM',
  'μM uM': 'μM',
  nM: 'nM',
  pM: 'pM',
  IU: 'IU',
  mEq: 'mEq',
  'FLOPs FLOP': 'FLOP',
  'FLOPS FLOP/s': 'FLOPS',
  'GFLOPS GFLOP/s': 'GFLOPS',
  'TFLOPS TFLOP/s TFLOPs': 'TFLOPS',
  'PFLOPS PFLOP/s': 'PFLOPS',
  'EFLOPS EFLOP/s': 'EFLOPS',
  kb: 'kb',
  Mb: 'Mb',
  Gb: 'Gb',
  lm: 'lm',
  lx: 'lx',
  'dB dBA ㏈': 'dB',
  mAh: 'mAh',
  Gy: 'Gy',
  mGy: 'mGy',
  Sv: 'Sv',
  mSv: 'mSv',
  'μSv uSv': 'μSv',
  Bq: 'Bq',
  'Ω ohm': 'Ω',
  kΩ: 'kΩ',
  MΩ: 'MΩ',
  mT: 'mT',
  μT: 'μT',
  'μF uF': 'μF',
  nF: 'nF',
  pF: 'pF',
  ppm: 'ppm',
  ppb: 'ppb',
  'mpg MPG': 'mpg',
  dpi: 'dpi',
  ppi: 'ppi',
  px: 'px',
  fps: 'fps',
};
