//! What the database refuses by itself: other tenants' rows, changes of what is only ever added, and
//! slow ways to look something up.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "in tests, also outside of the test functions")]

use std::fmt::Write as _;

use tokio_postgres::{Client, error::SqlState};
use uuid::Uuid;
use vet_core::domain::SCHEMA;
use vet_server::{cluster::Role, migrate::add_audit_partitions};
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    postgres::{TestDatabase, connected_as_superuser},
    practice::{actor, id},
};

/// Two tenants with an owner and her dog each, under the same ids.
async fn two_tenants() -> TestDatabase {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    for tenant in ["north", "south"] {
        let desk = Desk { actor: actor(tenant), ..desk.clone() };
        desk.open_clinic().await;
        // A row that the other tenant has not.
        desk.must("roles.create", &format!(r#"{{"id":"{}","name":"{tenant}","display_name":"R"}}"#, id(tenant))).await;
    }
    database
}

/// A connection of the role that serves requests, in a transaction of that tenant.
async fn inside(database: &TestDatabase, tenant: &str) -> Client {
    let client = database.connect(Role::App).await;
    let enter = format!("begin; select set_config('vetplan.tenant', '{}', true)", id(tenant));
    client.batch_execute(&enter).await.unwrap();
    client
}

async fn count(client: &Client, query: &str) -> i64 {
    client.query_one(query, &[]).await.unwrap().get(0)
}

/// The error of a statement, which leaves the transaction as it was.
async fn refused(client: &Client, statement: &str) -> SqlState {
    client.batch_execute("savepoint before").await.unwrap();
    let error = client.batch_execute(statement).await;
    client.batch_execute("rollback to before").await.unwrap();
    error.unwrap_err().code().unwrap().clone()
}

#[tokio::test]
async fn a_tenant_sees_its_own_rows_alone() {
    let database = two_tenants().await;
    let north = inside(&database, "north").await;
    for table in ["clients", "patients", "commands", "audit_logs", "number_series"] {
        let all = connected_as_superuser(&database).await;
        let all = count(&all, &format!("select count(*) from {table}")).await;
        let own = count(&north, &format!("select count(*) from {table}")).await;
        assert_eq!(own * 2, all, "{table}");
        assert!(own > 0, "{table}");
    }
    let (own, other) = (id("north"), id("south"));
    assert_eq!(count(&north, &format!("select count(*) from roles where id = '{own}'")).await, 1);
    assert_eq!(count(&north, &format!("select count(*) from roles where id = '{other}'")).await, 0);
    assert_eq!(count(&north, &format!("select count(*) from roles where tenant_id = '{other}'")).await, 0);
}

#[tokio::test]
async fn a_tenant_writes_its_own_rows_alone() {
    let database = two_tenants().await;
    let north = inside(&database, "north").await;
    let (own, other) = (id("north"), id("south"));
    let touched = async |statement: String| north.execute(&statement, &[]).await.unwrap();
    assert_eq!(touched(format!("update roles set name = 'x' where id = '{other}'")).await, 0);
    assert_eq!(touched(format!("delete from roles where id = '{other}'")).await, 0);
    assert_eq!(touched(format!("delete from roles where tenant_id = '{other}'")).await, 0);
    assert_eq!(touched(format!("update roles set name = 'x' where id = '{own}'")).await, 1);

    let denied = SqlState::INSUFFICIENT_PRIVILEGE;
    let move_away = format!("update roles set tenant_id = '{other}' where id = '{own}'");
    assert_eq!(refused(&north, &move_away).await, denied);
    let plant =
        format!("insert into roles (tenant_id, id, name, display_name) values ('{other}', '{}', 'x', 'X')", id("new"));
    assert_eq!(refused(&north, &plant).await, denied);
    // A reference to a row that only the other tenant has; references are judged at the end.
    let reference = format!(
        "insert into user_roles (tenant_id, id, user_id, role_id) values ('{own}', '{0}', '{0}', '{other}');
         set constraints all immediate",
        id("new")
    );
    assert_eq!(refused(&north, &reference).await, SqlState::FOREIGN_KEY_VIOLATION);
}

#[tokio::test]
async fn without_a_tenant_there_is_nothing() {
    let database = two_tenants().await;
    let app = database.connect(Role::App).await;
    let insert =
        format!("insert into roles (tenant_id, id, name, display_name) values ('{0}', '{0}', 'x', 'X')", id("new"));
    for setting in ["", "set vetplan.tenant = ''"] {
        app.batch_execute(setting).await.unwrap();
        for def in SCHEMA.all_tables() {
            assert_eq!(count(&app, &format!("select count(*) from {}", def.table)).await, 0, "{}", def.table);
        }
        assert_eq!(app.execute("update roles set name = 'x'", &[]).await.unwrap(), 0);
        assert_eq!(app.execute("delete from roles", &[]).await.unwrap(), 0);
        assert_eq!(app.execute(&insert, &[]).await.unwrap_err().code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE));
    }
    // The tenant of a transaction ends with it.
    let north = inside(&database, "north").await;
    north.batch_execute("commit").await.unwrap();
    assert_eq!(count(&north, "select count(*) from roles").await, 0);
    // Partitions are reached through their table alone.
    let stray = north.query("select * from audit_logs_default", &[]).await.unwrap_err();
    assert_eq!(stray.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE));
}

#[tokio::test]
async fn what_is_only_ever_added_stays() {
    let database = two_tenants().await;
    let (superuser, north) = (connected_as_superuser(&database).await, inside(&database, "north").await);
    let append_only: Vec<_> = SCHEMA.all_tables().filter(|def| def.append_only).collect();
    assert!(append_only.len() >= 5);
    for def in append_only {
        let table = def.table;
        for statement in
            [format!("update {table} set id = id"), format!("delete from {table}"), format!("truncate {table} cascade")]
        {
            assert_eq!(refused(&north, &statement).await, SqlState::INSUFFICIENT_PRIVILEGE, "{statement}");
            // Not even whoever owns everything does it by mistake.
            let changed = superuser.batch_execute(&statement).await;
            let empty = count(&superuser, &format!("select count(*) from {table}")).await == 0;
            match changed {
                Err(error) => assert_eq!(error.code(), Some(&SqlState::RESTRICT_VIOLATION), "{statement}"),
                Ok(()) => assert!(empty && !statement.starts_with("truncate"), "{statement}"),
            }
        }
    }
    // The purge of the operator passes, and only it.
    let ops = database.connect(Role::Ops).await;
    let purge = "delete from commands";
    assert_eq!(ops.execute(purge, &[]).await.unwrap_err().code(), Some(&SqlState::RESTRICT_VIOLATION));
    ops.batch_execute("set vetplan.purge = 'on'").await.unwrap();
    assert!(ops.execute(purge, &[]).await.unwrap() > 0);
}

#[tokio::test]
async fn a_write_by_others_counts_as_a_version() {
    let database = two_tenants().await;
    let north = inside(&database, "north").await;
    let ana = id("ana");
    let state = async || {
        let query = format!("select version, updated_at = now() from clients where id = '{ana}'");
        let row = north.query_one(&query, &[]).await.unwrap();
        (row.get::<_, i32>(0), row.get::<_, bool>(1))
    };
    assert_eq!(state().await, (1, false));
    north.batch_execute(&format!("update clients set city = 'Faro' where id = '{ana}'")).await.unwrap();
    assert_eq!(state().await, (2, true));
    // Whoever names the version keeps the rest as given.
    let named = format!("update clients set version = 3, updated_at = '2026-01-01' where id = '{ana}'");
    north.batch_execute(&named).await.unwrap();
    assert_eq!(state().await, (3, false));
}

#[tokio::test]
async fn the_audit_log_goes_on_over_the_end_of_a_month() {
    let database = migrated_database().await;
    let superuser = connected_as_superuser(&database).await;
    let mut desk = Desk::at(store(&database, 1).await);
    let end: vet_core::kernel::time::Instant = superuser
        .query_one("select date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' + interval '1 month'", &[])
        .await
        .unwrap()
        .get(0);
    for (name, ahead) in [("last", -1), ("first", 0), ("second", 1)] {
        desk.now = end + chrono::TimeDelta::microseconds(ahead);
        desk.must("roles.create", &format!(r#"{{"name":"{name}","display_name":"R"}}"#)).await;
    }
    let months = "select tableoid::regclass::text, count(*) from audit_logs group by 1 order by 1";
    let found = superuser.query(months, &[]).await.unwrap();
    let found: Vec<(String, i64)> = found.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert_eq!(found.iter().map(|(_, count)| *count).collect::<Vec<_>>(), [1, 2], "{found:?}");
    assert!(!found.iter().any(|(table, _)| table == "audit_logs_default"), "{found:?}");
    desk.every_chain_holds().await;
    // What lies outside of every month goes to the partition for strays.
    desk.now = end + chrono::TimeDelta::days(800);
    desk.must("roles.create", r#"{"name":"late","display_name":"R"}"#).await;
    assert_eq!(count(&superuser, "select count(*) from audit_logs_default").await, 1);

    // The server makes the months to come, as the role that serves requests.
    superuser.batch_execute("drop table audit_logs_default").await.unwrap();
    let app = database.connect(Role::App).await;
    add_audit_partitions(&app).await.unwrap();
    assert_eq!(count(&superuser, "select count(*) from pg_class where relname = 'audit_logs_default'").await, 1);
    assert!(app.execute("drop table audit_logs_default", &[]).await.is_err());
}

/// Under the role that serves requests, whose policy must not keep a condition out of the index, with
/// everything left as it is set by default.
#[tokio::test]
async fn what_has_an_index_is_found_by_it() {
    let database = migrated_database().await;
    let superuser = connected_as_superuser(&database).await;
    let tenant = id("north");
    let fill = format!(
        "insert into clients (tenant_id, id, client_number, first_name, last_name, email, country, preferred_language)
         select '{tenant}', gen_random_uuid(), 'CL-' || n, 'A' || n % 50, 'B' || n, n || '@x.example', 'US', 'en'
         from generate_series(1, 4000) n;
         insert into patients (tenant_id, id, patient_number, client_id, name, species, gender)
         select tenant_id, gen_random_uuid(), 'PT-' || row_number() over (), id, 'Rex', 'dog', 'male' from clients;
         insert into patient_weight_history (tenant_id, id, patient_id, weight, measured_at)
         select tenant_id, gen_random_uuid(), id, 30, timestamptz '2026-01-01' + row_number() over () * interval '1 h'
         from patients;
         insert into command_ids (tenant_id, id, actor_id, body_hash, created_at)
         select '{tenant}', gen_random_uuid(), '{tenant}', 'x', now() from generate_series(1, 4000);
         insert into audit_logs (tenant_id, id, user_id, user_name, user_role, action, entity_type, entity_id,
                                 description, seq, details_digest, prev_hash, hash)
         select '{tenant}', gen_random_uuid(), '{tenant}', 'R', 'x', 'create', 'client', gen_random_uuid(),
                'x', n, '', '', '' from generate_series(1, 4000) n;
         analyze"
    );
    superuser.batch_execute(&fill).await.unwrap_or_else(|error| panic!("{:?}", error.as_db_error()));
    let this_month = "select to_char(now() at time zone 'UTC', '\"audit_logs_\"YYYY_MM')";
    let this_month: String = superuser.query_one(this_month, &[]).await.unwrap().get(0);
    let app = inside(&database, "north").await;
    let some = Uuid::from_u128(7);
    for condition in [
        format!("clients where id = '{some}'"),
        "clients where client_number = 'CL-7'".to_owned(),
        "clients where email = '7@x.example'".to_owned(),
        "clients where last_name = 'B7' and deleted_at is null".to_owned(),
        format!("patients where client_id = '{some}' and deleted_at is null"),
        format!("patient_weight_history where patient_id = '{some}' order by measured_at desc, id limit 1"),
        "patient_weight_history where measured_at > '2026-03-01' and measured_at < '2026-03-02'".to_owned(),
        format!("command_ids where id = '{some}'"),
        format!("audit_logs where entity_id = '{some}'"),
    ] {
        // Every statement of the store names the tenant as well.
        let query = format!(
            "select * from {}",
            condition.replacen(" where ", &format!(" where tenant_id = '{tenant}' and "), 1)
        );
        let rows = app.query(&format!("explain {query}"), &[]).await.unwrap();
        let plan = rows.iter().fold(String::new(), |mut plan, row| {
            let _ = writeln!(plan, "{}", row.get::<_, String>(0));
            plan
        });
        // A month of the log without a single row may be read in whole.
        let empty_month = |line: &str| line.contains("Seq Scan on audit_logs_") && !line.contains(&this_month);
        assert!(!plan.lines().any(|line| line.contains("Seq Scan") && !empty_month(line)), "{query}\n{plan}");
        // The tenant alone would be found by every index, and would say nothing.
        assert!(plan.contains("Index Cond: ((tenant_id = ") || plan.contains("Index Cond: (tenant_id"), "{plan}");
    }
}
