import { countOf } from '../output/count-of.js';
import type { BrokenWeeks } from './find-broken-weeks.js';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Of a shop that is closed on more days than these it is likelier that its file is not of days. */
const maximumClosed = 3;

/** Says why no analysis can use what was imported, and what to do if the silence of the file means that nothing was sold. */
export function adviseBrokenWeeks({ products, weekdays }: BrokenWeeks, fileId: number): string {
  const [first = ''] = products;
  const whose = products.length === 1 ? `"${first}"` : countOf(products.length, 'product');
  const closed = weekdays.map((weekday) => names[weekday - 1]).join(' or ');
  const what =
    closed !== '' && weekdays.length <= maximumClosed
      ? `No file tells of any ${closed} of ${whose}: weeks count as unknown`
      : `No week of ${whose} is known on all seven days (a line is of one day, also where it holds the total of a week): weeks count as unknown`;
  return (
    `${what}, and no analysis can use them. If nothing was sold on days without a line, ` +
    `new-releases sales remove ${fileId} and import the file again with --absent-days zero.`
  );
}
