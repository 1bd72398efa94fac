-- Roles belong to the whole cluster, and two databases may be set up at once: whoever comes second
-- finds them there. None can log in until the operator says how.
do $$
declare
  role text;
begin
  foreach role in array array['vetplan_owner', 'vetplan_app', 'vetplan_ops'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole', role);
    exception when duplicate_object or unique_violation then
      null;
    end;
  end loop;
end
$$;
