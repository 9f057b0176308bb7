import { useLargestLabels } from '../../api/use-largest-labels.js';
import { buildHref } from '../../routing/route.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { LabelSearch } from '../../ui/entity-search.js';
import { PageHead } from '../../ui/page-head.js';
import { RisingList } from '../../ui/rising-list.js';

/** The largest labels, and those that release more than before. */
export function LabelsPage() {
  const { formats } = useServices();
  const { answer, labels } = useLargestLabels();
  return (
    <>
      <PageHead title="Labels">
        Who publishes. Spotify sends labels to some apps only; releases without one are counted under none.
      </PageHead>
      <div class="grid wide-first">
        <Card title="Largest labels" lead="By releases in the store.">
          <LabelSearch
            names={labels.map(({ label }) => label)}
            button="Open"
            onChoose={(label) => {
              if (label !== '') location.hash = buildHref('labels', label);
            }}
          />
          <Answered answer={answer} rows={14}>
            {() => (
              <DataTable
                caption="Largest labels"
                rows={labels}
                keyOf={({ label }) => label}
                empty="No label is known: Spotify did not send any to this app."
                columns={[
                  {
                    name: 'label',
                    title: 'Label',
                    cell: ({ label }) => <a href={buildHref('labels', label)}>{label}</a>,
                  },
                  {
                    name: 'releases',
                    title: 'Releases',
                    kind: 'number',
                    cell: ({ releases }) => formats.number(releases),
                  },
                ]}
              />
            )}
          </Answered>
        </Card>
        <RisingList by="label" />
      </div>
    </>
  );
}
