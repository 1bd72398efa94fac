//! Categories within categories.

use super::CatalogueCategory;
use crate::{
    engine::{Case, Gap, RowRule, When, Write},
    schema::Entity,
};

/// How deep categories may lie within each other.
const LEVELS: usize = 20;

/// A category never lies within itself.
pub const CATEGORIES_FORM_A_TREE: RowRule = RowRule {
    name: crate::prose!("categories_form_a_tree"),
    doc: crate::prose!("A category does not lie within itself, and not more than 20 levels deep."),
    codes: &["categories-form-a-tree"],
    when: When::Written { applies: |def| def.table == CatalogueCategory::TABLE, columns: &["parent_category_id"] },
    judge: categories_form_a_tree,
};

fn categories_form_a_tree(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let own = write.after.value(CatalogueCategory::ID);
    let mut above = write.after.value(CatalogueCategory::PARENT_CATEGORY_ID).flatten();
    for _ in 0..LEVELS {
        let Some(id) = above else { return Ok(()) };
        if Some(id) == own {
            break;
        }
        above = case.ask.one::<CatalogueCategory>(id)?.and_then(|category| category.parent_category_id());
    }
    case.refuse(write.wrong("categories-form-a-tree", "parent_category_id"));
    Ok(())
}
