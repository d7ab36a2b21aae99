import { type Language, list } from '../language.ts';

const MORE =
  'larger|higher|bigger|taller|deeper|wider|broader|heavier|thicker|hotter|warmer|farther|further|costlier|dearer|stronger|worse|faster';
const LESS = 'lower|shallower|narrower|lighter|thinner|colder|cooler|closer|nearer|cheaper|weaker|slower';

/** What times are compared by as well as amounts. */
const MORE_TIME = 'greater|longer|older|later';
const LESS_TIME = 'smaller|shorter|younger|earlier';

/** "deeper than", "no deeper than": each comparative after a lead. */
function comparatives(words: string, lead = ''): string {
  return words
    .split('|')
    .map((word) => `${lead}${word} than`)
    .join('|');
}

/** Verbs of motion after which "up to" tells where something ends and not how much it is at most. */
const RISING = `go|goes|went|gone|going|back|move|moved|moving|climb|climbs|climbed|climbing|pushed|pushing|brought|bumped|
  bumping|inch|inched|inching|edge|edged|edging|creep|crept|creeping|tick|ticked|ticking|nudged|nudging|drift|drifted|drifting|
  bounced|ramp|ramped|ramping|jacked|shot|jumped|surged|soared|bid|bids|bidding|lifted|boosted|drove|driven|driving|pulled|sent|took`;

/** Verbs after which "over" tells what a figure was worked out from and not how much it is more than. */
const WORKED = `averaged|averaging|mean|summed|summing|pooled|pooling|aggregated|computed|calculated|estimated|evaluated|repeated|
  integrated|integrating|marginalized|marginalised|iterated|iterating|amortized|amortised|spread|distributed|phased in|staggered`;

/** "pushed up to", "averaged over": the words of a list over several lines before a bound that is none after them. */
function before(words: string, bound: string): string {
  return list(words)
    .map((word) => `${word} ${bound}`)
    .join('|');
}

/** English. */
export const en: Language = {
  tag: 'en',
  scale: {
    units: {
      zero: 0,
      nought: 0,
      naught: 0,
      nil: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
    tens: {
      twenty: 20,
      thirty: 30,
      forty: 40,
      fourty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    hundreds: ['hundred'],
    scales: {
      thousand: 3,
      million: 6,
      billion: 9,
      trillion: 12,
      quadrillion: 15,
      quintillion: 18,
      sextillion: 21,
      septillion: 24,
      lakh: 5,
      lakhs: 5,
      lac: 5,
      lacs: 5,
      lkh: 5,
      crore: 7,
      crores: 7,
      koti: 7,
      cr: 7,
      kr: 7,
    },
    ordinals: {
      zeroth: 0,
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      thirtieth: 30,
      fortieth: 40,
      fiftieth: 50,
      sixtieth: 60,
      seventieth: 70,
      eightieth: 80,
      ninetieth: 90,
      hundredth: 100,
      thousandth: 1e3,
      millionth: 1e6,
      billionth: 1e9,
      trillionth: 1e12,
      quadrillionth: 1e15,
      quintillionth: 1e18,
      sextillionth: 1e21,
    },
    multiples: {
      twice: 2,
      thrice: 3,
      doubled: 2,
      doubles: 2,
      doubling: 2,
      double: 2,
      tripled: 3,
      triples: 3,
      tripling: 3,
      triple: 3,
      quadrupled: 4,
      quadrupling: 4,
      quadruples: 4,
      quintupled: 5,
      quintuple: 5,
      quintupling: 5,
      trebled: 3,
      trebling: 3,
      trebles: 3,
      halve: 0.5,
      quadruple: 4,
      halved: 0.5,
      halving: 0.5,
      twofold: 2,
      threefold: 3,
      fourfold: 4,
      fivefold: 5,
      sixfold: 6,
      sevenfold: 7,
      eightfold: 8,
      ninefold: 9,
      tenfold: 10,
      hundredfold: 100,
      thousandfold: 1000,
    },
    denominators: { half: 2, halves: 2, quarter: 4, quarters: 4, firsts: 1, seconds: 0 },
    and: ['and'],
    articles: ['a', 'an'],
    decades: {
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
    },
    points: ['point'],
    zeros: ['o', 'oh'],
    groups: {
      dozen: 12,
      dozens: 12,
      doz: 12,
      dozs: 12,

      couple: 2,
      pair: 2,
      tens: 10,
      hundreds: 100,
      thousands: 1e3,
      millions: 1e6,
      billions: 1e9,
      trillions: 1e12,
    },
    over: ['over'],
    inWords: ['in', 'of'],
    outOf: ['out of'],
    of: ['of', 'of a', 'of an'],
    vague: ['several', 'many', 'few', 'some', 'numerous', 'countless', 'a few'],
  },
  after: [
    [
      'percent|per cent|percents|pct|pc|percentage|per-cent',
      { kind: 'percentage', unit: '%', inside: true, glue: true },
    ],
    [
      'wt%|wt.%|wt. %|wt %|vol%|vol.%|vol. %|vol %|at%|at.%|at. %|mol%|mol.%|mol. %|mol %|mass%',
      { kind: 'percentage', unit: '%', inside: true },
    ],
    [
      'percentage points|percentage point|percentage-point|percent points|percent point|per cent points|%-points|% points|%-point|% point|pct points',
      { kind: 'percentage-point', unit: '%p', inside: true },
    ],
    ['per mille|permille|per mil', { kind: 'per-mille', unit: '‰', inside: true }],
    ['basis points|basis point|basis-point', { kind: 'basis-point', unit: 'bp', inside: true }],
    ['times|fold|-fold', { kind: 'multiple', unit: '×', inside: true, glue: true }],
    ['meter|meters|metre|metres', { kind: 'measure', unit: 'm' }],
    ['kilometer|kilometers|kilometre|kilometres|kilo meter|kilo meters|kms', { kind: 'measure', unit: 'km' }],
    ['centimeter|centimeters|centimetre|centimetres', { kind: 'measure', unit: 'cm' }],
    ['decimeter|decimeters|decimetre|decimetres', { kind: 'measure', unit: 'dm' }],
    ['millimeter|millimeters|millimetre|millimetres', { kind: 'measure', unit: 'mm' }],
    ['micrometer|micrometers|micrometre|micrometres|micron|microns', { kind: 'measure', unit: 'μm' }],
    ['nanometer|nanometers|nanometre|nanometres', { kind: 'measure', unit: 'nm' }],
    ['picometer|picometers|picometre|picometres', { kind: 'measure', unit: 'pm' }],
    ['inch|inches', { kind: 'measure', unit: 'in' }],
    ['foot|feet', { kind: 'measure', unit: 'ft' }],
    ['yard|yards', { kind: 'measure', unit: 'yd' }],
    ['fathom|fathoms', { kind: 'measure', unit: 'fathom' }],
    ['furlong|furlongs', { kind: 'measure', unit: 'furlong' }],
    ['mile|miles', { kind: 'measure', unit: 'mi' }],
    ['nautical mile|nautical miles', { kind: 'measure', unit: 'nmi' }],
    ['astronomical unit|astronomical units', { kind: 'measure', unit: 'au' }],
    ['light year|light years|light-year|light-years', { kind: 'measure', unit: 'ly' }],
    ['parsec|parsecs', { kind: 'measure', unit: 'pc' }],
    ['gram|grams|gramme|grammes', { kind: 'measure', unit: 'g' }],
    ['kilogram|kilograms|kilo|kilos', { kind: 'measure', unit: 'kg' }],
    ['milligram|milligrams', { kind: 'measure', unit: 'mg' }],
    ['microgram|micrograms', { kind: 'measure', unit: 'μg' }],
    ['ton|tons|tonne|tonnes|metric ton|metric tons', { kind: 'measure', unit: 't' }],
    ['nanogram|nanograms', { kind: 'measure', unit: 'ng' }],
    ['picogram|picograms', { kind: 'measure', unit: 'pg' }],
    ['kiloton|kilotons|kilotonne|kilotonnes', { kind: 'measure', unit: 'kt' }],
    ['megaton|megatons|megatonne|megatonnes', { kind: 'measure', unit: 'Mt' }],
    ['gigaton|gigatons|gigatonne|gigatonnes', { kind: 'measure', unit: 'Gt' }],
    ['carat|carats', { kind: 'measure', unit: 'carat' }],
    ['dalton|daltons', { kind: 'measure', unit: 'Da' }],
    ['kilodalton|kilodaltons', { kind: 'measure', unit: 'kDa' }],
    ['pound-mass', { kind: 'measure', unit: 'lb' }],
    ['pounds per square inch|pound per square inch', { kind: 'measure', unit: 'psi' }],
    [
      'pound-feet|pound-foot|foot-pounds|foot-pound|pounds-feet|lb-ft|ft-lb',
      { kind: 'measure', unit: 'lb-ft' },
    ],
    ['stone', { kind: 'measure', unit: 'st' }],
    ['ounce|ounces', { kind: 'measure', unit: 'oz' }],
    ['drachma|drachmas|dram|drams', { kind: 'measure', unit: 'dram' }],
    ['liter|liters|litre|litres', { kind: 'measure', unit: 'L' }],
    ['milliliter|milliliters|millilitre|millilitres', { kind: 'measure', unit: 'mL' }],
    ['hectoliter|hectoliters|hectolitre|hectolitres', { kind: 'measure', unit: 'hL' }],
    ['microliter|microliters|microlitre|microlitres', { kind: 'measure', unit: 'μL' }],
    ['deciliter|deciliters|decilitre|decilitres', { kind: 'measure', unit: 'dL' }],
    ['fluid ounce|fluid ounces|fl oz|fl. oz.', { kind: 'measure', unit: 'fl-oz' }],
    ['bushel|bushels', { kind: 'measure', unit: 'bushel' }],
    ['gallon|gallons', { kind: 'measure', unit: 'gal' }],
    ['quart|quarts', { kind: 'measure', unit: 'qt' }],
    ['pint|pints', { kind: 'measure', unit: 'pint' }],
    ['cup|cups', { kind: 'measure', unit: 'cup' }],
    ['tablespoon|tablespoons', { kind: 'measure', unit: 'tbsp' }],
    ['teaspoon|teaspoons', { kind: 'measure', unit: 'tsp' }],
    ['barrel|barrels', { kind: 'measure', unit: 'bbl' }],
    [
      'square meter|square meters|square metre|square metres|sq m|sqm|sq. m|sq metres',
      { kind: 'measure', unit: 'm²' },
    ],
    [
      'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq. km',
      { kind: 'measure', unit: 'km²' },
    ],
    [
      'square centimeter|square centimeters|square centimetre|square centimetres',
      { kind: 'measure', unit: 'cm²' },
    ],
    [
      'square millimeter|square millimeters|square millimetre|square millimetres',
      { kind: 'measure', unit: 'mm²' },
    ],
    ['square inch|square inches|sq in', { kind: 'measure', unit: 'in²' }],
    ['square yard|square yards|sq yd', { kind: 'measure', unit: 'yd²' }],
    ['square foot|square feet|sq ft|sq. ft|sqft|sq feet|sq. feet', { kind: 'measure', unit: 'ft²' }],
    ['square mile|square miles|sq mi|sq. mi|sq miles|sq. miles', { kind: 'measure', unit: 'mi²' }],
    ['cubic meter|cubic meters|cubic metre|cubic metres', { kind: 'measure', unit: 'm³' }],
    ['cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres', { kind: 'measure', unit: 'km³' }],
    ['cubic inch|cubic inches|cu in', { kind: 'measure', unit: 'in³' }],
    ['cubic yard|cubic yards', { kind: 'measure', unit: 'yd³' }],
    ['cubic foot|cubic feet|cu ft', { kind: 'measure', unit: 'ft³' }],
    [
      'cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|c c',
      { kind: 'measure', unit: 'cm³' },
    ],
    ['cubic deci meters|cubic decimeters|cubic decimeter', { kind: 'measure', unit: 'dm³' }],
    ['hectare|hectares', { kind: 'measure', unit: 'ha' }],
    ['acre|acres', { kind: 'measure', unit: 'acre' }],
    ['byte|bytes', { kind: 'measure', unit: 'B' }],
    ['kilobyte|kilobytes', { kind: 'measure', unit: 'kB' }],
    ['megabyte|megabytes', { kind: 'measure', unit: 'MB' }],
    ['gigabyte|gigabytes|gig|gigs', { kind: 'measure', unit: 'GB' }],
    ['terabyte|terabytes', { kind: 'measure', unit: 'TB' }],
    ['petabyte|petabytes', { kind: 'measure', unit: 'PB' }],
    ['exabyte|exabytes', { kind: 'measure', unit: 'EB' }],
    ['zettabyte|zettabytes', { kind: 'measure', unit: 'ZB' }],
    ['kilobit|kilobits', { kind: 'measure', unit: 'kbit' }],
    ['megabit|megabits', { kind: 'measure', unit: 'Mbit' }],
    ['gigabit|gigabits', { kind: 'measure', unit: 'Gbit' }],
    ['bit|bits', { kind: 'measure', unit: 'bit' }],
    ['hertz', { kind: 'measure', unit: 'Hz' }],
    ['kilohertz', { kind: 'measure', unit: 'kHz' }],
    ['megahertz', { kind: 'measure', unit: 'MHz' }],
    ['gigahertz', { kind: 'measure', unit: 'GHz' }],
    ['terahertz', { kind: 'measure', unit: 'THz' }],
    ['beats per minute|beats a minute', { kind: 'measure', unit: 'bpm' }],
    ['revolutions per minute', { kind: 'measure', unit: 'rpm' }],
    ['milliwatt|milliwatts', { kind: 'measure', unit: 'mW' }],
    ['terawatt|terawatts', { kind: 'measure', unit: 'TW' }],
    ['watt hour|watt hours|watt-hour|watt-hours', { kind: 'measure', unit: 'Wh' }],
    ['megawatt hour|megawatt hours|megawatt-hour|megawatt-hours', { kind: 'measure', unit: 'MWh' }],
    ['gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours', { kind: 'measure', unit: 'GWh' }],
    ['terawatt hour|terawatt hours|terawatt-hour|terawatt-hours', { kind: 'measure', unit: 'TWh' }],
    ['watt|watts', { kind: 'measure', unit: 'W' }],
    ['kilowatt|kilowatts', { kind: 'measure', unit: 'kW' }],
    ['megawatt|megawatts', { kind: 'measure', unit: 'MW' }],
    ['gigawatt|gigawatts', { kind: 'measure', unit: 'GW' }],
    [
      'kilowatt hour|kilowatt hours|kilo watt hours|kilowatt-hour|kilowatt-hours|kw h|kw-h|kw·h',
      { kind: 'measure', unit: 'kWh' },
    ],
    ['horsepower|horses', { kind: 'measure', unit: 'hp' }],
    ['joule|joules', { kind: 'measure', unit: 'J' }],
    ['kilojoule|kilojoules', { kind: 'measure', unit: 'kJ' }],
    ['megajoule|megajoules', { kind: 'measure', unit: 'MJ' }],
    ['gigajoule|gigajoules', { kind: 'measure', unit: 'GJ' }],
    ['kilocalorie|kilocalories', { kind: 'measure', unit: 'kcal' }],
    ['electronvolt|electronvolts|electron volt|electron volts', { kind: 'measure', unit: 'eV' }],
    ['calorie|calories', { kind: 'measure', unit: 'cal' }],
    ['pascal|pascals', { kind: 'measure', unit: 'Pa' }],
    ['kilopascal|kilopascals', { kind: 'measure', unit: 'kPa' }],
    ['hectopascal|hectopascals', { kind: 'measure', unit: 'hPa' }],
    ['megapascal|megapascals', { kind: 'measure', unit: 'MPa' }],
    ['millibar|millibars', { kind: 'measure', unit: 'mbar' }],
    ['atmospheres', { kind: 'measure', unit: 'atm' }],
    ['millimeters of mercury|millimetres of mercury|mm hg', { kind: 'measure', unit: 'mmHg' }],
    ['gigapascal|gigapascals', { kind: 'measure', unit: 'GPa' }],
    ['volt|volts', { kind: 'measure', unit: 'V' }],
    ['millivolt|millivolts', { kind: 'measure', unit: 'mV' }],
    ['kilovolt|kilovolts', { kind: 'measure', unit: 'kV' }],
    ['ohm|ohms', { kind: 'measure', unit: 'Ω' }],
    ['newton|newtons', { kind: 'measure', unit: 'N' }],
    ['tesla', { kind: 'measure', unit: 'T' }],
    ['decibel|decibels', { kind: 'measure', unit: 'dB' }],
    ['mole|moles', { kind: 'measure', unit: 'mol' }],
    ['millimole|millimoles', { kind: 'measure', unit: 'mmol' }],
    ['micromole|micromoles', { kind: 'measure', unit: 'μmol' }],
    ['international units', { kind: 'measure', unit: 'IU' }],
    ['sievert|sieverts', { kind: 'measure', unit: 'Sv' }],
    ['millisievert|millisieverts', { kind: 'measure', unit: 'mSv' }],
    ['becquerel|becquerels', { kind: 'measure', unit: 'Bq' }],
    ['milliamp|milliamps', { kind: 'measure', unit: 'mA' }],
    ['teraflop|teraflops', { kind: 'measure', unit: 'TFLOPS' }],
    ['petaflop|petaflops', { kind: 'measure', unit: 'PFLOPS' }],
    ['exaflop|exaflops', { kind: 'measure', unit: 'EFLOPS' }],
    ['knot|knots', { kind: 'measure', unit: 'kn' }],
    ['frames per second', { kind: 'measure', unit: 'fps' }],
    ['parts per million', { kind: 'measure', unit: 'ppm' }],
    ['parts per billion', { kind: 'measure', unit: 'ppb' }],
    ['miles per gallon', { kind: 'measure', unit: 'mpg' }],
    ['amp|amps|ampere|amperes', { kind: 'measure', unit: 'A' }],
    ['lumen|lumens', { kind: 'measure', unit: 'lm' }],
    ['degrees of freedom|degree of freedom|degrees of separation', { kind: 'number', unit: null }],
    ['degree|degrees|deg|deg.', { kind: 'measure', unit: '°' }],
    [
      'degree celsius|degrees celsius|degree c|degrees c|celsius|celcius|centigrade|centigrate|° celsius|° c|deg c|deg. c',
      { kind: 'measure', unit: '°C' },
    ],
    [
      'degree fahrenheit|degrees fahrenheit|degree f|degrees f|fahrenheit|farenheit|° fahrenheit|° f|deg f|deg. f',
      { kind: 'measure', unit: '°F' },
    ],
    [
      'degrees below zero|degree below zero|degrees below freezing',
      { kind: 'measure', unit: '°', factor: -1 },
    ],
    ['kelvin|kelvins', { kind: 'measure', unit: 'K' }],
    ['arcsecond|arcseconds', { kind: 'measure', unit: 'arcsec' }],
    ['arcminute|arcminutes', { kind: 'measure', unit: 'arcmin' }],
    ['radian|radians', { kind: 'measure', unit: 'rad' }],
    ['turn|turns', { kind: 'measure', unit: 'turn' }],
    ['miles per hour|miles an hour', { kind: 'measure', unit: 'mph' }],
    [
      'kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour',
      { kind: 'measure', unit: 'km/h' },
    ],
    ['kilometers per second|kilometres per second', { kind: 'measure', unit: 'km/s' }],
    ['meters per second|metres per second|meters a second|metres a second', { kind: 'measure', unit: 'm/s' }],
    ['sigma|σ', { kind: 'measure', unit: 'σ' }],
    ['second|seconds', { kind: 'duration', unit: 's' }],
    ['millisecond|milliseconds', { kind: 'duration', unit: 'ms' }],
    ['microsecond|microseconds', { kind: 'duration', unit: 'μs' }],
    ['nanosecond|nanoseconds', { kind: 'duration', unit: 'ns' }],
    ['minute|minutes', { kind: 'duration', unit: 'min' }],
    ['hour|hours', { kind: 'duration', unit: 'h' }],
    ['day|days', { kind: 'duration', unit: 'day' }],
    ['week|weeks', { kind: 'duration', unit: 'week' }],
    ['fortnight|fortnights', { kind: 'duration', unit: 'fortnight' }],
    ['month|months', { kind: 'duration', unit: 'month' }],
    ['quarters', { kind: 'duration', unit: 'quarter' }],
    ['year|years|years old|year old|year-old|years-old|years of age', { kind: 'duration', unit: 'year' }],
    ['bc|bce|b.c.|b.c.e.', { kind: 'year', unit: 'year' }],
    ['decade|decades', { kind: 'duration', unit: 'decade' }],
    ['century|centuries', { kind: 'duration', unit: 'century' }],
    ['millennium|millennia', { kind: 'duration', unit: 'millennium' }],
    ['gigaannum', { kind: 'duration', unit: 'Gyr' }],
    ['dollar|dollars|buck|bucks|us dollar|us dollars|u.s. dollars', { kind: 'currency', unit: 'USD' }],
    ['canadian dollar|canadian dollars', { kind: 'currency', unit: 'CAD' }],
    ['australian dollar|australian dollars', { kind: 'currency', unit: 'AUD' }],
    ['cent|cents|centime|centimes|c|¢', { kind: 'currency', unit: 'cent' }],
    ['euro|euros', { kind: 'currency', unit: 'EUR' }],
    ['pound|pounds', { kind: 'currency', unit: 'GBP', ofThings: { kind: 'measure', unit: 'lb' } }],
    ['pound sterling|pounds sterling|quid', { kind: 'currency', unit: 'GBP' }],
    ['grand', { kind: 'number', unit: null, factor: 1000, inside: true, alone: true }],
    ['penny|pence|pennies|p', { kind: 'currency', unit: 'penny' }],
    ['yen', { kind: 'currency', unit: 'JPY' }],
    ['won', { kind: 'currency', unit: 'KRW' }],
    ['yuan|renminbi|kuai|chinese yuan', { kind: 'currency', unit: 'CNY' }],
    ['rupee|rupees|rs|rs.', { kind: 'currency', unit: 'INR' }],
    ['franc|francs|swiss franc|swiss francs', { kind: 'currency', unit: 'CHF' }],
    ['shekel|shekels', { kind: 'currency', unit: 'ILS' }],
    [
      'ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits',
      { kind: 'currency', unit: 'MYR' },
    ],
    ['riyal|riyals|saudiriyal|saudi riyal|saudi riyals', { kind: 'currency', unit: 'SAR' }],
    ['rial|rials', { kind: 'currency', unit: 'IRR' }],
    ['dinar|dinars|kuwaiti dinar|kuwaiti dinars', { kind: 'currency', unit: 'KWD' }],
    ['lebanese pound|lebanese pounds', { kind: 'currency', unit: 'LBP' }],
    ['egyptian pound|egyptian pounds|egyptianpound', { kind: 'currency', unit: 'EGP' }],
    ['tugrik|tugriks', { kind: 'currency', unit: 'MNT' }],
    ['peseta|pesetas', { kind: 'currency', unit: 'ESP' }],
    ['peso|pesos|mexican peso|mexican pesos', { kind: 'currency', unit: 'MXN' }],
    ['marks|deutsche mark|deutsche marks|german mark|german marks', { kind: 'currency', unit: 'DEM' }],
    ['finnish markka', { kind: 'currency', unit: 'FIM' }],
    ['guilder|guilders|dutch guilders', { kind: 'currency', unit: 'NLG' }],
    ['krone|kroner|crowns|danish crowns', { kind: 'currency', unit: 'DKK' }],
    ['krona|kronor', { kind: 'currency', unit: 'SEK' }],
    ['ruble|rubles|rouble|roubles', { kind: 'currency', unit: 'RUB' }],
    ['lira|liras', { kind: 'currency', unit: 'TRY' }],
    ['baht', { kind: 'currency', unit: 'THB' }],
    ['dirham|dirhams', { kind: 'currency', unit: 'AED' }],
    ['rand', { kind: 'currency', unit: 'ZAR' }],
    ['bitcoin|bitcoins', { kind: 'currency', unit: 'BTC' }],
    ['kopiykas|kopecks|kopek', { kind: 'currency', unit: 'cent' }],
    ['points|point|pts', { kind: 'number', unit: 'point' }],
  ],
  before: [
    ['aged|ages|age|age of|ages of|the age of|the ages of', { kind: 'duration', unit: 'year' }],
    ['dollar|dollars', { kind: 'currency', unit: 'USD' }],
    [
      'ringgit|ringgits|malaysian ringgit|malaysia ringgit|malaysian ringgits|malaysia ringgits',
      { kind: 'currency', unit: 'MYR' },
    ],
  ],
  negatives: ['minus', 'negative'],
  boundsBefore: [
    [comparatives(MORE), { bound: 'more-than', level: true }],
    [comparatives(LESS), { bound: 'less-than', level: true }],
    [[comparatives(MORE, 'no '), comparatives(MORE, 'not ')].join('|'), { bound: 'at-most', level: true }],
    [[comparatives(LESS, 'no '), comparatives(LESS, 'not ')].join('|'), { bound: 'at-least', level: true }],
    [comparatives(MORE_TIME), { bound: 'more-than' }],
    [comparatives(LESS_TIME), { bound: 'less-than' }],
    [[comparatives(MORE_TIME, 'no '), comparatives(MORE_TIME, 'not ')].join('|'), { bound: 'at-most' }],
    [[comparatives(LESS_TIME, 'no '), comparatives(LESS_TIME, 'not ')].join('|'), { bound: 'at-least' }],
    [
      'more than|exceeding|exceeds|exceed|exceeded|surpass|surpassed|surpassing|upwards of|in excess of|better than|north of|after more than',
      { bound: 'more-than' },
    ],
    [
      'at least|no less than|not less than|no fewer than|not fewer than|minimum of|a minimum of|greater than or equal to|more than or equal to|equal to or more than|equal to or greater than|greater or equal than|greater or equal to|at least or equal to|not below|not under|never less than|never fewer than|never below|larger than or equal to|bigger than or equal to|from at least',
      { bound: 'at-least' },
    ],
    ['less than|fewer than|short of|south of', { bound: 'less-than' }],
    [
      'at most|up to|no more than|not more than|maximum of|a maximum of|as many as|as much as|as high as|as large as|less than or equal to|equal to or less than|smaller or equal than|less or equal than|less or equal to|smaller than or equal to|lower than or equal to|equal to or smaller than|not over|not above|not exceed|not exceeding|not to exceed|never exceed|never exceeds|never exceeded|without exceeding|never more than|cannot exceed',
      { bound: 'at-most' },
    ],
    [
      'about|around|approximately|approx|approx.|roughly|some|nearly|almost|circa|ca.|close to|an estimated|estimated|c.',
      { approximate: true },
    ],
    ['as few as|as little as|as low as', { bound: 'at-least' }],
    ['over', { bound: 'more-than', loose: true, during: true }],
    ['above|beyond', { bound: 'more-than', loose: true }],
    [`${before(RISING, 'up to')}|${before(WORKED, 'over')}`, {}],
    ['under|below', { bound: 'less-than', loose: true }],
    ['just over', { bound: 'more-than', approximate: true }],
    ['just under', { bound: 'less-than', approximate: true }],
  ],
  boundsAfter: [
    ['plus', { bound: 'at-least', sums: true }],
    [
      'or more|or above|or higher|or greater|or over|or larger|or older|or better|or longer|or even more|at least|at the least|at the very least|at a minimum',
      { bound: 'at-least', afterNoun: true },
    ],
    ['and above|and over|and older|and up|-plus|+', { bound: 'at-least' }],
    [
      'or less|or fewer|or below|or lower|or under|or smaller|or younger|or shorter|at most|at the most|at the very most|at a maximum',
      { bound: 'at-most', afterNoun: true },
    ],
    ['and below|and under', { bound: 'at-most' }],
    ['or so|or thereabouts', { approximate: true, afterNoun: true }],
    ['-ish|ish|-odd|-something|more or less|approximately|give or take', { approximate: true }],
  ],
  rangeLinks: list(`
    to|-to-|- to|-|–|—|~|--|through|thru|till|until|to about|to around|to approximately|to nearly
  `),
  openRangeLinks: ['and', 'and about', 'or', 'and around'],
  clockPasts: ['past'],
  clockTos: ['to', 'till', "'til"],
  clockMinutes: ['minute', 'minutes'],
  clockCues: ['at', 'by', 'until', 'till', 'before', 'after', 'around', 'about', 'from'],
  dayWords: ['tomorrow', 'tonight', 'today', 'sharp', 'daily', 'weekdays'],
  degrees: [MORE, LESS, MORE_TIME, LESS_TIME, 'more', 'less', 'fewer'].flatMap((words) => words.split('|')),
  weightCues: list(`
    weigh|weighs|weighed|weighing|weight of|weights of|lift|lifts|lifted|lifting|haul|hauled|hauling|bench-pressed|squatted|deadlifted
  `),
  moneyNouns: list(`
    note|notes|coin|coins|bill|bills|fine|fines|prize|prizes|reward|deal|bet|bonus|voucher|vouchers|fee|fees|charge|limit|deposit|budget|grant|
    loss|loan|ticket|tickets|salary|payout|donation|rebate|discount|cap|penalty|excess|bid|offer|profit|jackpot|suit|dress|meal
  `),
  comparisons: ['than'],
  boundJoins: ['and', 'but'],
  compoundEndings: list(`
    yl|oxy|ine|ol|ate|ide|one|ene|ane|oxo|amino|acid|hydroxythieno|dihydro
  `),
  compoundStarts: ['hydroxy', 'amino', 'oxo', 'methyl', 'ethyl', 'chloro', 'fluoro', 'nitro'],
  counted: ['people', 'men', 'women', 'children'],
  countedByMillions: list(`
    people|users|children|jobs|homes|households|visitors|visits|followers|customers|copies|downloads|viewers|views|
    votes|voters|subscribers|workers|employees|pounds|dollars|euros|tonnes|tons|barrels|records|accounts|
    passengers|cases|deaths|families|members|readers|students|patients|tokens|messages|conversations|posts|
    photos|cars|vehicles|units|shares|refugees|residents|Americans|Britons|Koreans|Chinese|women|men|adults|others
  `),
  coauthors: ['al.', 'al'],
  indefinites: ['several', 'many', 'few', 'a few', 'some', 'numerous', 'countless'],
  intervalNames: list(`
    CI|CIs|C.I.|CrI|CrIs|confidence interval|confidence intervals|credible interval|credible intervals
  `),
  intervalLinks: ['of', 'was', 'is'],
  // Patents of Europe repeat their claims in French and German.
  locatorLinks: ['and', 'or', 'to', 'through', 'à', 'ou', 'bis', 'oder'],
  locatorFollowers: list(`
    and|or|to|in|of|for|show|cite|list|explain|describe|report|discuss|contain|present|compare|agree|give|is|are|as|with|respectively|the|on|by
  `),
  pageTotals: ['of'],
  pageCues: ['p', 'p.', 'pp', 'pp.', 'page', 'pages'],
  monthLinks: ['of'],
  nameEndings: [
    ' U.S.C',
    ' USC §',
    ' C.F.R',
    ' CFR',
    ' F.2d',
    ' F.3d',
    ' F.4th',
    ' F. Supp',
    ' S. Ct',
    ' L. Ed',
  ],
  pastEndings: ['ed'],
  nameFollowers: list(`
    is|was|has|had|will|would|can|could|may|might|and|or|also|does|did|show|shows|use|uses|used|set|sets|refused|in|on|at|to|by|
    with|from|for|of|as|than|that|which|who|where|when|while|behaved|scored|reached|outperform|outperforms|achieve|
    achieves|get|gets|got|were|are|flew|went|came|won|lost|ran|began|made|took|gave|sold|left|fell|rose|beat|fits|costs|runs|
    contains|includes|requires|provides|allows|lets|gives|makes|comes|goes|takes|keeps|becomes|remains|receives|generates|adds|serves|carries|attracts|employs|sells|weighs|stretches|lasts|begins|
    arrives|departs|performs|surpasses|exceeds|describes|defines|says|explains|applies|prohibits|forbids|governs|replaces|introduces|handles|covers|holds|draws|passes|opens|closes|reaches|moves|solves|
    brings|brought|drew|held|found|saw|said|met|grew|kept|led|lay|lies|put|told|understood|wrote|built|chose|broke|spoke|stood|sank|hit|cut|paid|sent|spent|thought|became
  `),
  openPrefixes: list(`
    sub|mid|pre|post|now|magnitude|minus|over|under|about|plus|top|last|first|non|roughly|early|late|negative|to|or|and|by|in|out|of|for|versus|vs|through|near|all|once|twice
  `),
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  partEndings: ['rds', 'rd', 'ths', 'th', 'nds', 'nd'],
  streetWords: list(`
    Street|St|St.|Avenue|Ave|Ave.|Road|Rd|Rd.|Drive|Lane|Boulevard|Blvd|Square|Terrace|Crescent|Court|Way|Parkway|Highway
  `),
  parameters: [
    'parameter',
    'parameters',
    'param',
    'params',
    'model',
    'models',
    'one',
    'ones',
    'variant',
    'variants',
    'checkpoint',
    'checkpoints',
    'weights',
    'baseline',
    'size',
    'sizes',
    'version',
    'versions',
  ],
  parameterLinks: ['and', 'or', 'vs', 'vs.', 'to'],
  parameterKinds: [
    'total',
    'active',
    'activated',
    'trainable',
    'learnable',
    'learned',
    'free',
    'model',
    'non-embedding',
  ],
  parameterNouns: ['parameter', 'parameters', 'param', 'params'],
  perWords: ['per'],
  perArticles: ['a', 'an'],
  personNouns: ['person', 'head', 'capita', 'people', 'inhabitant', 'resident'],
  plainMonths: list(`
    january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|
    dec|jan.|feb.|apr.|jun.|jul.|aug.|sep.|sept.|oct.|nov.|dec.
  `),
  agePlurals: ['s'],
  definites: ['the'],
  datedNouns: list(`
    elections|midterms|primaries|levels|olympics|paralympics|protests|riots|playoffs|reforms|guidelines|sanctions|floods|wildfires|bushfires|uprisings|amendments|negotiations|accords|
    census|winters|summers|harvests|vintages|world championships|peace talks|budget talks|climate talks|general elections|presidential elections|local elections|parliamentary elections|midterm elections
  `),
  agedNouns: list(`
    children|kids|boys|girls|adults|women|men|people|those|anyone|everyone|anybody|pupils|students|passengers|players|patients|drivers|workers|voters|infants|athletes|child|persons|residents|fans|guests|visitors
  `),
  pluralEndings: ['s'],
  singularEndings: ['ss'],
  singularFeet: ['foot'],
  plainWords: list(`
    was|has|is|as|his|its|this|thus|plus|versus|across|means|shows
  `),
  weakOpeners: ['from'],
  rangeBlockers: ['by'],
  changeVerbs: list(`
    rose|rises|rise|risen|rising|fell|falls|fall|fallen|falling|climbed|climbs|climb|climbing|gained|gains|gain|gaining|lost|loses|lose|
    losing|added|adds|add|adding|dropped|drops|drop|dropping|slipped|slips|slipping|jumped|jumps|jumping|surged|surging|slid|slides|
    sliding|sank|sinks|eased|eases|easing|advanced|advances|shed|sheds|tumbled|plunged|soared|declined|increased|decreased|grew|rallied|
    up|down|off
  `),
  sharesBefore: [
    'by',
    'about',
    'nearly',
    'almost',
    'over',
    'than',
    'under',
    'only',
    'roughly',
    'around',
    'to',
    'just',
    'up',
    'down',
    'between',
    'from',
    'of',
    'fell',
    'rose',
    'dropped',
    'lost',
    'gained',
    'grew',
    'approximately',
    'least',
    'most',
  ],
  sizes: ['thick', 'long', 'wide', 'tall', 'high', 'deep', 'more', 'by', 'x'],
  unitCountedAfter: [
    'for',
    'within',
    'about',
    'than',
    'almost',
    'nearly',
    'around',
    'roughly',
    'least',
    'most',
    'under',
  ],
  fieldNouns: ['MRI', 'MR', 'scanner', 'scanners', 'magnet', 'magnets', 'field', 'fields', 'fMRI'],
  cellNouns: ['cell', 'cells', 'lymphocyte', 'lymphocytes', 'shirt', 'shirts'],
  lastingCues: list(`
    for|after|is|was|are|were|be|been|being|of|in|took|take|takes|taken|taking|last|lasts|lasted|lasting|spent|spend|spends|spending|wait|waited|waiting|waits|just|well|already|
    lived|lives|live|served|serves|worked|works|survived|survive|survives|stayed|held|old|within|requires|required|needs|needed|than|at|a|averaged|averages|aged|and|or|by|slept
  `),
  lastingTails: [
    'old',
    'ago',
    'later',
    'earlier',
    'before',
    'older',
    'longer',
    'after',
    'of',
    'long',
    'younger',
    'late',
    'apart',
  ],
  unitPoints: ['ago', 'earlier', 'before', 'later'],
  ratioCues: list(`
    titre|titer|titres|titers|titre of|titer of|titres of|titers of|diluted|diluted to|diluted at|dilution|dilution of|dilutions of|ratio|ratios|ratio of|ratios of|mixed|mixed at|split|randomized|randomised|
    allocated|matched|assigned|scale of|scaled|odds of|odds|outnumber|outnumbered|leveraged
  `),
  ratioNouns: list(`
    ratio|ratios|dilution|dilutions|split|splits|mix|mixture|scale|allocation|randomization|randomisation|matching|matched|stoichiometry|molar|
    odds|gradient|aspect|model|models|replica|w/w|v/v|w/v|light|light:dark|light-dark|light/dark|dark|h light|h dark|hour light|hour dark
  `),
  tolerances: ['plus or minus', 'plus-or-minus', 'plus/minus', 'plus-minus'],
  degreeCues: list(`
    of|to|at|above|below|reach|reached|reaching|hit|hits|exceed|exceeded|exceeding|around|about|nearly|near|than|by|between|from|under|over|
    topped|topping|past|averaging|averaged|and
  `),
  baseNouns: list(`
    paired|fragment|fragments|read|reads|deletion|deletions|insertion|insertions|insert|inserts|sequence|sequences|product|products|amplicon|
    amplicons|region|regions|band|bands|upstream|downstream|long|in length|segment|segments|DNA|RNA|genome|gene|genes|primer|primers|intron|
    exon|repeat|repeats|window|windows|oligonucleotide|plasmid|probe
  `),
  zones: list('GMT|UTC|BST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|IST|JST|KST|AEST|AEDT'),
  thingUnits: list('bar|stone|mole|turn|bit|knot|rand|won'),
  momentTails: list(`
    later|ago|earlier|before|after|late|long|longer|apart|away|faster|slower|quicker|behind|ahead|clear|adrift|off|inside|outside|
    passed|passes|elapsed|and|or|to|of|at|in|on|for|when|while|as|that|than|but|if|because|with|from|by|until|per|it|i|he|she|we|
    they|you|is|was|the|this|my|her|his|please|too|so|then|now|there|here|just
  `),
  reporters: list(`
    U.S.|F.2d|F.3d|F.4th|F. Supp.|F. Supp. 2d|F. Supp. 3d|F.Supp.2d|F.Supp.3d|S. Ct.|S.Ct.|L. Ed.|L. Ed. 2d|N.E.2d|N.E.3d|N.W.2d|
    S.E.2d|S.W.2d|S.W.3d|So. 2d|So. 3d|P.2d|P.3d|A.2d|A.3d|Cal. 4th|Cal. App. 4th|Fed. Reg.|Stat.|U.S.C.|C.F.R.|Eng. Rep.|F.R.D.|B.R.
  `),
  unitRatedAfter: ['times', 'once', 'twice', 's'],
  strictYearCues: ['in', 'since', 'by', 'until', 'during', 'from'],
  oldYearCues: [
    'in',
    'since',
    'until',
    'till',
    'during',
    'circa',
    'c.',
    'ca.',
    'dates from',
    'dating from',
    'dated from',
    'date from',
    'dates to',
    'dating to',
    'dated to',
    'back to',
    'oldest from',
    'early in',
    'late in',
  ],
  eras: ['BC', 'B.C.', 'BCE', 'B.C.E.', 'AD', 'A.D.', 'CE', 'C.E.'],
  erasBefore: ['AD', 'A.D.'],
  rangeOpeners: ['between', 'between the', 'from', 'in between', 'somewhere between'],
  partLinks: ['of', 'out of'],
  parts: list(`
    none|most|some|all|each|any|many|half|few|several|majority|minority|share|fraction|percent|per cent|either|neither
  `),
  places: list(`
    set|sets|category|categories|heading|headings|name|names|title|titles|law|laws|condition|conditions|page|pages|
    column|columns|line|lines|assumption|assumptions|scenario|scenarios|section|sections|label|labels|term|terms|rule|
    rules|regime|regimes|setting|settings|theme|themes|topic|topics|banner|banners|roof|roofs|flag|flags|president|
    presidents|administration|administrations|version|versions|circumstance|circumstances|type|types|class|classes|
    kind|kinds|chapter|chapters|act|acts|pseudonym|pseudonyms|alias|aliases|brand|brands|definition|definitions
  `),
  kindNouns: list(`
    cylinder|speed|bed|bedroom|door|seat|seater|body|dimensional|tailed|sided|way|legged|wheel|wheeled|wheeler|star|party|
    piece|lead|lane|digit|storey|story|storied|figure|man|person|handed|pronged|ply|pin|core|stroke|engine|engined|
    bladed|course|hander|fingered|headed|faced|sigma|poster|pointer|pack|some|part harmony|shot|sum|knowledge|off|time|trust|click|tolerance|emission|emissions|carbon|cost|hop|hot|size|stop|step|stage
  `),
  nameCues: list(`
    page|pages|pp|pp.|p|p.|bus|tram|embodiment|embodiments|sect.|sects.|expressions|revendication|revendications|anspruch|ansprüche|ansprüchen|column|columns|panel|panels|section|sections|sec|sec.|§|§§|chapter|chapters|ch.|figure|
    figures|fig|fig.|figs|figs.|table|tables|tab.|equation|equations|eq|eq.|eqs|eqs.|eqn|
    appendix|footnote|footnotes|note|notes|ref|ref.|refs|refs.|reference|references|no|no.|
    nos.|nr|nr.|nrs.|№|#|volume|vol|vol.|issue|article|articles|art.|version|versions|ver.|
    v|v.|rule|claim|claims|theorem|lemma|proposition|corollary|definition|algorithm|example|
    examples|scheme|schemes|compound|experiment|step|steps|phase|phases|level|levels|tier|
    stage|stages|tiers|types|classes|type|class|grade|grades|part|parts|line|lines|paragraph|para|clause|item|
    items|question|room|unit|units|gate|route|highway|interstate|flight|channel|model|mark|
    mk|generation|gen|episode|round|game|patent|isbn|issn|doi|doi:|arxiv|
    arxiv:|pmid|pmid:|supplementary table|supplementary figure|vitamin|chromosome|formula|
    condition|scenario|variant|appendix a|annex|annexes|exhibits|recitals|schedules|theorems|lemmas|listing|listings|algorithms|remark|conjecture|assumption|axiom|subsection|subsections|paragraphs|clauses|
    cfr|c.f.r.|usc|u.s.c.|f.2d|f.3d|f.4th|s. ct.|h.r.|h.b.|s.b.|a.b.|h. res.|s. res.|pub. l.|op.|rev.|ser.|bk.|reg.|suppl.|exh.|prop.|thm.|alg.|fn.|para.|paras.|sched.|col.|cols.|plate|plates|supplement|title|schedule|docket|exhibit|recital|amendment|directive|regulation|
    pier|terminal|runway|area|zone|participant|respondent|cluster|hypothesis|wave|layer|node|epoch|
    sector|bay|berth|reactor|quadrant|parcel|pad|locker|aisle|deck|session|lecture|lesson|assignment|task|milestone|sprint|edition|batch|
    stratum|hole|port|mission|battalion|regiment|squadron|brigade|box|bullet|slide|exercise|exercises|problem|
    seq id no|psalm|verse|ward|district|platform|lane|apt|apt.|apartment|suite|zip code|zip|postcode|postal code|area code|category|hurricane|exon|intron|codon|residue|locus|isoform|cohort|arm|trial|claude|opus|sonnet|haiku|gpt|chatgpt|gemini|gemma|llama|mistral|
    mixtral|qwen|deepseek|grok|codex|python|ios|android|windows|ubuntu|iphone|ipad|playstation
  `),
  pictureNouns: list(`
    tv|tvs|uhd|oled|hdr|video|videos|monitor|monitors|display|displays|resolution|screen|screens|camera|cameras|footage|projector|projectors|blu-ray|streaming|content|film
  `),
  cuePointers: ['each', 'every', 'per', 'another'],
  releaseVerbs: list(`
    release|releases|released|removed|removes|adds|added|fixes|fixed|ships|shipped|introduces|introduced|drops|dropped|supports|supported|deprecates|deprecated|breaks|broke|patches|patched|brings|lands|landed|requires|needs|ran|runs|crashed|compiles
  `),
  scoreNouns: ['accuracy', 'error', 'precision', 'recall', 'accuracies', 'errors', 'retrieval'],
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
    'jan.': 1,
    'feb.': 2,
    'mar.': 3,
    'apr.': 4,
    'jun.': 6,
    'jul.': 7,
    'aug.': 8,
    'sep.': 9,
    'sept.': 9,
    'oct.': 10,
    'nov.': 11,
    'dec.': 12,
  },
  halvesOfDay: { am: 0, 'a.m.': 0, 'a.m': 0, pm: 12, 'p.m.': 12, 'p.m': 12 },
  calendar: {
    years: [],
    months: [],
    days: [],
    hours: [],
    minutes: [],
    seconds: [],
    decades: ['s', "'s", '’s', ' s', '"s'],
    clockWords: ["o'clock", 'o’clock'],
    lasts: [],
  },
  prefixes: [],
  digitNames: list(`
    24/7|737 Max|737 Max 8|737 Max 9|737 MAX|777X|7-Eleven|7-Up|10-K|10-Q|8-K|20-F|6-K|1080p|1440p|2160p|4320p|720p|576p|480p|360p|240p|144p
  `),
  editions: list(`
    Pro|Max|Ultra|Mini|Turbo|Flash|Lite|Opus|Sonnet|Haiku|Nano|Instruct|Preview|Coder|Codex|Thinking
  `),
  eventNouns: ['attacks', 'attack', 'bombings', 'terror', 'terrorist', 'commission', 'memorial', 'hijackers'],
  eitherLinks: ['or'],
  opinionVerbs: list(`
    said|say|says|think|thought|believe|believes|want|wants|felt|feel|saw|chose|knew|oppose|opposes|favor|favour|support|supports|back|agree|agrees|
    disagree|disagrees|prefer|prefers|did|do|were|had|have|would
  `),
  everyWords: ['every', 'each'],
  everyTimes: ['times'],
  functionWords: list(`
    the|a|an|of|in|on|at|to|by|for|from|with|and|or|but|nor|so|yet|as|if|than|then|when|
    while|where|since|until|till|about|around|over|under|above|below|between|among|within|
    without|across|after|before|during|through|into|onto|up|down|out|off|per|plus|minus|via|
    vs|versus|nearly|almost|roughly|approximately|only|just|some|more|less|most|fewer|all|
    each|every|both|these|those|this|that|its|his|her|their|our|my|your|other|another|any|
    no|not|now|here|there|is|are|was|were|be|been|has|have|had|did|does|do|will|would|can|
    could|may|might|should|must|it|they|we|he|she|you|i|which|who|what|how|exactly|
    precisely|average|median|mean|total|totally|estimated|least|last|next|first|top|bottom|
    early|late|mid|remaining|additional|extra|rose|fell|like|because|including|include|
    included|following|up to|also|even|still|already|once|twice|half|figures|sample|age|
    aged|ages|circa|against|unlike|despite|near|past|toward|towards|upon|beyond|behind|
    inside|outside|though|although|yes|ok|okay|sorry|please|find|see|saw|count|score|scored|
    won|lost|get|got|gave|give|make|made|take|took|use|used|using|add|added|spent|paid|cost|
    costs|worth|sold|bought|equals|equal|result|revenue|reached|pH|CI|OR|HR|RR|SD|SE|SEM|IQR|AUC|MD|SMD|N|P|R|F|US|USD|Yes|
    BMI|IQ|GPA|PSA|CRP|LVEF|eGFR|INR|LDL|HDL|GCS|NIHSS|VAS|MMSE|MoCA|SNR|RMSE|MAE|MSE|BLEU|ROUGE|FID|AUROC|AUPRC|ICC|TSH|ALT|AST|SpO|PaO|MMLU|GPQA|Elo|APACHE
  `),
  wholes: {},
  notNumbers: list(`
    second to none|one's|one’s|oneself|one another|one can|one could|one must|one should|one might|one would|one may|one has to|one who|one that|one you|one on one|one by one|
    half past|half-past|half-time|half time|halftime|second-hand|second that|second the motion|second the nomination|second the proposal|second the amendment|second this motion|first things first|first and foremost|second-guess|second-guessed|second-guesses|second-guessing|second-guesser|second-guessers|second nature|second thought|second thoughts|second fiddle|second wind|second only to|second-in-command|second in command|
    third party|third-party|third parties|first lady|first name|first aid|first-hand|firsthand|first person|first-class|first-rate|second-rate|third-rate|second-class|third-class|
    fifth column|fifth columnist|fifth columnists|seventh heaven|double digits|double figures|triple digits|double standard|double standards|double fault|double faults|double down|doubled down|double bed|double room|double bass|double agent|double check|double bogey|triple bogey|triple crown|zero-sum|zero in on|zero-day|zero-days|zero day exploit|zero-shot|zero-knowledge|zero-trust
  `),
  notNumbersBefore: list(`
    at first|first half|second half|cloud nine|at the half|first-half|second-half|, for one|the one|this one|that one|which one|each one|every one|another one|no one|any one|some one|last one|previous one|first one|second one|next one|old one|new one|other one|good one|right one|
    things first|per second|i second|split second|each second|every second
  `),
  pointsBack: list(`the|these|those|its|their|our|both|all|other|such|his|her|my|your`),
  yearCues: list(`
    in|since|by|of|from|until|till|during|before|after|early|late|mid|mid-|year|circa|
    around|for|through|to|and|between|the|spring|summer|autumn|fall|winter|back in|fiscal|
    q1|q2|q3|q4|copyright|©|throughout|postdating|predating
  `),
};
