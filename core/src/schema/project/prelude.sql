-- PostgreSQL 15 or newer.
create extension if not exists btree_gist;

-- An update by anyone but the engine counts as a write too: the engine names the next version, and
-- whoever does not gets it here. The operator who seals columns by another key changes nothing.
create function vetplan_touch() returns trigger language plpgsql as $$
begin
  if current_user = 'vetplan_ops' and current_setting('vetplan.reseal', true) = 'on' then
    return new;
  end if;
  if new.version = old.version then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  return new;
end
$$;

-- Raises unless a statement has met as many rows as it should. A statement of a pipeline ends in
-- this, so that the COMMIT sent with it cannot follow a miss.
create function vetplan_expect(met bigint, expected bigint) returns void language plpgsql as $$
begin
  if met <> expected then
    raise exception 'met % rows in place of %', met, expected using errcode = 'VP001';
  end if;
end
$$;

-- Rows that are only ever added. Two things pass: a foreign key that blanks or follows its target
-- (it runs inside another trigger), and a purge: of the operator's role, or by `vetplan_purge`.
create function vetplan_refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'TRUNCATE' and pg_trigger_depth() > 1 then
    return coalesce(new, old);
  end if;
  if current_setting('vetplan.purge', true) = 'on' and current_user in (
    'vetplan_ops', (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
  ) then
    return coalesce(new, old);
  end if;
  raise exception 'rows of % are only ever added', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '__append_only';
end
$$;

-- Takes a row out for good, or without that lays columns over it, where the application may not. It
-- serves the commands that purge, erase and merge, and nothing else: their receipt must have been
-- written by this very transaction. Owned by whoever migrates, and as bound to the tenant as any.
create function vetplan_purge(target text, row_id uuid, seen integer, columns jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant uuid := nullif(current_setting('vetplan.tenant', true), '')::uuid;
  names text;
  met bigint;
begin
  if not exists (
    select from commands
    where tenant_id = tenant and transaction_number = pg_current_xact_id()::text::bigint
      and command in ('retention.run', 'privacy.erase', 'clients.merge')
  ) then
    raise exception 'no command of this transaction may purge %', target using errcode = 'insufficient_privilege';
  end if;
  perform set_config('vetplan.purge', 'on', true);
  if columns is null then
    execute format('delete from %I as it where tenant_id = $1 and id = $2', target)
      || case when seen is null then '' else ' and version = $3' end
      using tenant, row_id, seen;
  else
    select string_agg(format('%I', key), ', ') into names from jsonb_object_keys(columns) as key;
    execute format(
      'update %I as it set (%s) = (select %s from jsonb_populate_record(null::%I, $4)) where tenant_id = $1 and id = $2',
      target, names, names, target
    ) || case when seen is null then '' else ' and version = $3' end
      using tenant, row_id, seen, columns;
  end if;
  get diagnostics met = row_count;
  perform set_config('vetplan.purge', '', true);
  perform vetplan_expect(met, 1);
end
$$;
revoke all on function vetplan_purge(text, uuid, integer, jsonb) from public;
grant execute on function vetplan_purge(text, uuid, integer, jsonb) to vetplan_app;

-- Follows which files rows name, in the same transaction: one that a row names is kept, one that a row names no
-- more is due. The row of a file is held meanwhile, so that it cannot be swept away before this row is there.
create function vetplan_follow_files() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  whose uuid := coalesce(before ->> 'tenant_id', after ->> 'tenant_id')::uuid;
  named text[];
  dropped text[];
begin
  select coalesce(array_agg(matched[1]), '{}') into named
  from unnest(tg_argv) as place, regexp_matches(after ->> place, 'file:([0-9a-f]{64})', 'g') as matched;
  select coalesce(array_agg(matched[1]), '{}') into dropped
  from unnest(tg_argv) as place, regexp_matches(before ->> place, 'file:([0-9a-f]{64})', 'g') as matched
  where matched[1] <> all (named);
  if dropped <> '{}' then
    update files set due_at = now() where tenant_id = whose and sha256 = any (dropped);
  end if;
  if named <> '{}' then
    perform from files where tenant_id = whose and sha256 = any (named) for key share;
    update files set due_at = null where tenant_id = whose and sha256 = any (named) and due_at is not null;
  end if;
  return null;
end
$$;

-- The partitions of the audit log from so many months back to so many months ahead, and one for what
-- belongs nowhere else. Owned by whoever migrates, so that the server may call it daily.
create function vetplan_add_audit_partitions(months integer, back integer default 1) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  this_month timestamp := date_trunc('month', now() at time zone 'UTC');
  first timestamp;
  partition text;
begin
  -- Servers that call this at once go one after the other.
  perform pg_advisory_xact_lock(hashtextextended('vetplan_add_audit_partitions', 0));
  for ahead in -back .. months loop
    first := this_month + make_interval(months => ahead);
    partition := 'audit_logs_' || to_char(first, 'YYYY_MM');
    if to_regclass(partition) is null then
      execute format(
        'create table %I partition of audit_logs for values from (%L) to (%L)',
        partition, first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC'
      );
      execute format('alter table %I enable row level security', partition);
      execute format('alter table %I force row level security', partition);
    end if;
  end loop;
  if to_regclass('audit_logs_default') is null then
    create table audit_logs_default partition of audit_logs default;
    alter table audit_logs_default enable row level security;
    alter table audit_logs_default force row level security;
  end if;
end
$$;
revoke all on function vetplan_add_audit_partitions(integer, integer) from public;
grant execute on function vetplan_add_audit_partitions(integer, integer) to vetplan_app, vetplan_ops;
