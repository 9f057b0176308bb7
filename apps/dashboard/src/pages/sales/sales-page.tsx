import type { BodyOf, RowOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { type ListPage, usePage } from '../../api/use-page.js';
import { useParams } from '../../routing/use-params.js';
import { useServices } from '../../services.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { PagedTable } from '../../ui/paged-table.js';
import { ProductSales } from './product-sales.js';
import { SalesFiles } from './sales-files.js';

type Product = RowOf<'/v1/sales/products'>;

/** What was sold: a product over time, all products, and the files that tell of them. */
export function SalesPage() {
  const params = useParams();
  const product = params.get('product');
  const list = usePage((cursor) => askFor('/v1/sales/products', { query: { limit: 50, cursor } }));
  const shown = product !== '' ? product : (list.answer.value?.data[0]?.product ?? null);
  return (
    <>
      <PageHead title="Sales">
        Your own figures, as the imported files tell them. A day that no file tells of is a gap and not a
        zero, but within a file that was imported with absent days as zero.
      </PageHead>
      {shown !== null && <ProductSales key={shown} product={shown} />}
      <Card title="Products">
        <ProductTable
          list={list}
          shown={shown}
          hrefOf={(name) => params.href({ product: name, region: null })}
        />
      </Card>
      <SalesFiles />
    </>
  );
}

function ProductTable(props: {
  list: ListPage<BodyOf<'/v1/sales/products'>>;
  shown: string | null;
  hrefOf: (product: string) => string;
}) {
  const { formats } = useServices();
  return (
    <PagedTable<Product>
      list={props.list}
      lines={10}
      absent="This server is older than these pages and knows no sales. An update of the read API brings them."
      caption="Products"
      keyOf={({ product }) => product}
      empty={
        <>
          No sales yet. <code>new-releases sales import FILE.csv</code> reads them from a file.
        </>
      }
      columns={[
        {
          name: 'product',
          title: 'Product',
          cell: ({ product }) => (
            <a href={props.hrefOf(product)} aria-current={product === props.shown ? 'true' : undefined}>
              {product}
            </a>
          ),
        },
        {
          name: 'days',
          title: 'Known from',
          isMinor: true,
          cell: (row) => `${formats.day(row.first_day)} to ${formats.day(row.last_day)}`,
        },
        { name: 'known', title: 'Days', kind: 'number', cell: ({ days }) => formats.number(days) },
        { name: 'units', title: 'Units', kind: 'number', cell: ({ units }) => formats.number(units) },
        {
          name: 'revenue',
          title: 'Revenue',
          kind: 'number',
          isMinor: true,
          cell: ({ revenue, currency }) =>
            revenue === null
              ? '–'
              : currency === null
                ? formats.number(revenue)
                : formats.money(revenue, currency),
        },
        {
          name: 'links',
          title: 'Tied to',
          isMinor: true,
          cell: ({ links }) =>
            links.length === 0 ? '–' : links.map(({ kind, id, name }) => `${kind} ${name ?? id}`).join(', '),
        },
      ]}
    />
  );
}
