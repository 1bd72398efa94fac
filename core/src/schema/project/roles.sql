-- Roles belong to the whole cluster, and two databases may be set up at once: the lock lets one go
-- after the other, and whoever comes second finds the roles there and sets them right. Only
-- row-level security stands between one tenant and the next, so one role alone may pass it: the one
-- that backs up, and never serves a request. Who may log in, and how, is the operator's to say.
do $$
declare
  role record;
begin
  lock table pg_catalog.pg_authid in share row exclusive mode;
  for role in
    select * from (values
      ('vetplan_owner', 'nobypassrls'),
      ('vetplan_app', 'nobypassrls'),
      ('vetplan_ops', 'bypassrls')
    ) as list (name, passes)
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = role.name) then
      execute format('create role %I nologin', role.name);
    end if;
    execute format('alter role %I nosuperuser nocreatedb nocreaterole noreplication %s', role.name, role.passes);
  end loop;
end
$$;
