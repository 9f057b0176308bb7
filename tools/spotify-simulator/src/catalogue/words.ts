/** Words of one script, to make names of. */
export type WordList = readonly string[];

/** Scripts in the order of their share; the first is by far the most frequent. */
export const scripts: readonly WordList[] = [
  'Midnight River Golden Silver Echo Summer Winter Heart Shadow Electric Paper Ocean Velvet Broken Neon Hollow Wild Lucky Distant Burning Quiet Gravity Mirror City Garden Letters Signal Harbour Thunder Satellite'.split(
    ' ',
  ),
  'Ночь Город Свет Дорога Зима Сердце Река Огонь Ветер Память'.split(' '),
  'Corazón Mañana Señor Été Straße Über Søvn Ånd Łódź Çiçek'.split(' '),
  '夜 光 東京 さくら ハート 夢 海 カラオケ 雨 星空'.split(' '),
  '사랑 밤하늘 노래 바람 서울 기억 봄날 별 눈물 꿈'.split(' '),
  '月亮 愛情 北京 故事 風 星星 雨天 青春 夏天 遠方'.split(' '),
  'حب ليل قمر بحر نور قلب صحراء حلم مدينة وردة'.split(' '),
  'אהבה לילה ים אור שיר חלום רוח לב כוכב דרך'.split(' '),
  'प्यार रात चाँद दिल सपना सागर बारिश धूप गीत यादें'.split(' '),
  'ความรัก คืน ดาว ฝน ทะเล หัวใจ ฝัน ลม เพลง แสง'.split(' '),
  'Νύχτα Θάλασσα Φως Καρδιά Όνειρο Δρόμος Άνεμος Ψυχή Άστρο Βροχή'.split(' '),
  'სიყვარული ღამე ზღვა გული სიზმარი ქარი'.split(' '),
];

/** Names that have broken programs before: quotes, separators, formulas, control and combining characters. */
export const oddNames: readonly string[] = [
  'Say "Yes", Then; Leave\tNow',
  "O'Brien's \\ Backslash",
  '=SUM(A1:A9)',
  'null',
  '🎧🔥 (feat. 👩‍👩‍👧)',
  'Line one\nLine two',
  'Z̶a̷l̸g̵o̴ e\u0301te\u0301',
  '\u202Eright to left\u202C',
  '   spaces   ',
  '𝔉𝔯𝔞𝔨𝔱𝔲𝔯 & <b>bold</b>',
];
