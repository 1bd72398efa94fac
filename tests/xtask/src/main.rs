//! The task runner: `cargo xtask <task>`.

fn main() {
    print!("{}", vet_core::schema::project::ddl::script(&vet_core::domain::SCHEMA));
}
