// What the practice sells, as choices.
import { computed } from "@preact/signals";

import type { Found } from "./components/search-choice";
import { money } from "./format";
import { index } from "./rows";

/** A thing sold: the name of the field of a line that names it, and its row. */
export interface Article {
  by: "service_id" | "product_id" | "package_id";
  id: string;
  name: string;
  price: string;
}

/** Everything on sale, by a key that tells services, products and packages apart. */
export const articles = computed<ReadonlyMap<string, Article>>(() => {
  const services = [...index("services").value.values()]
    .filter(({ status }) => status === "active")
    .map((row): Article => ({ by: "service_id", id: row.id, name: row.name, price: row.base_price }));
  const products = [...index("products").value.values()]
    .filter(({ is_active }) => is_active)
    .map((row): Article => ({ by: "product_id", id: row.id, name: row.name, price: row.unit_price }));
  const packages = [...index("service_packages").value.values()]
    .filter(({ is_active }) => is_active)
    .map((row): Article => ({ by: "package_id", id: row.id, name: row.name, price: row.package_price }));
  const all = [...packages, ...services, ...products].sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(all.map((article) => [`${article.by}/${article.id}`, article]));
});

const KINDS = { service_id: "service", product_id: "product", package_id: "package" };

export const articleChoices = computed<Found[]>(() =>
  [...articles.value].map(([value, { name, by, price }]) => ({ value, label: name, note: `${KINDS[by]}, ${money(price)}` })),
);
