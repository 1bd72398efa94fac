import type { ComponentChildren } from "preact";

import type { Row } from "../engine";
import { money, quantity } from "../format";

type Item = Row<"invoice_items"> | Row<"estimate_items">;

interface Properties {
  items: readonly Item[];
  currency: string;
  caption: string;
  /** What stands at the end of a line. */
  action?(item: Item): ComponentChildren;
}

/** The lines of a document. */
export function Items({ items, currency, caption, action }: Properties) {
  return (
    <div class="scroll">
      <table class="items">
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" class="number">
              Quantity
            </th>
            <th scope="col" class="number optional">
              Price
            </th>
            <th scope="col" class="number optional">
              Tax
            </th>
            <th scope="col" class="number">
              Total
            </th>
            {action && (
              <td>
                <span class="sr">Actions</span>
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {item.description}
                <Remarks item={item} currency={currency} />
              </th>
              <td class="number">
                {quantity(item.quantity)}
                {"quantity_high" in item && item.quantity_high && `–${quantity(item.quantity_high)}`}
              </td>
              <td class="number optional">{money(item.unit_price, currency)}</td>
              <td class="number optional">{item.taxable ? money(item.tax_amount, currency) : "none"}</td>
              <td class="number">{money(item.total_amount, currency)}</td>
              {action && <td class="number">{action(item)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Remarks({ item, currency }: { item: Item; currency: string }) {
  const remarks = [
    item.discount_amount && Number(item.discount_amount) > 0 && `${money(item.discount_amount, currency)} off`,
    "is_optional" in item && item.is_optional && (item.is_accepted === false ? "optional, left out" : "optional"),
  ].filter(Boolean);
  return remarks.length > 0 ? <span class="quiet">{remarks.join(", ")}</span> : null;
}
